/**
 * The bodies of Kronoberg and their seats: the county leadership group, its working committee, the
 * networks of heads. Seats are functions; people are numbered, never named.
 */
import { type Command, day } from "@konstellation/core";
import { municipalities } from "./organisations.ts";

const FROM = day("2024-01-01");

/** The three functions every municipality has a seat for. */
const functions = [
  { id: "schools", sv: "skolchef", en: "head of schools" },
  { id: "social", sv: "socialchef", en: "head of social services" },
  { id: "care", sv: "omsorgschef", en: "head of care" },
] as const;

interface SeatOf {
  readonly seat: string;
  readonly organisation: string;
  readonly function: string;
  readonly sv: string;
  readonly en: string;
}

/** The seats of the county leadership group: three for each municipality, and the region's, the chairs' and the RSS officer's. */
export const leadershipSeats: ReadonlyArray<SeatOf> = [
  ...municipalities.flatMap(({ id, place }) =>
    functions.map((each) => ({
      seat: `${id}/${each.id}`,
      organisation: id,
      function: each.id,
      sv: `${each.sv}, ${place}`,
      en: `${each.en}, ${place}`,
    })),
  ),
  {
    seat: "rgk/health-care",
    organisation: "rgk",
    function: "healthCare",
    sv: "hälso- och sjukvårdschef, Region Kronoberg",
    en: "head of health care, Region Kronoberg",
  },
  {
    seat: "rgk/chair",
    organisation: "rgk",
    function: "chair",
    sv: "ordförande, Region Kronoberg",
    en: "chair, Region Kronoberg",
  },
  { seat: "vaxjo/chair", organisation: "vaxjo", function: "chair", sv: "ordförande, Växjö", en: "chair, Växjö" },
  {
    seat: "rgk/rss",
    organisation: "rgk",
    function: "rss",
    sv: "RSS-samordnare, Region Kronoberg",
    en: "RSS officer, Region Kronoberg",
  },
];

/** The leadership group's seats whose people also make up the working committee. */
export const committeeMembers = [
  "rgk/chair",
  "vaxjo/chair",
  "rgk/rss",
  "rgk/health-care",
  "almhult/schools",
  "ljungby/social",
  "tingsryd/care",
] as const;

/** The person who holds a seat of the leadership group, numbered by the seat. */
export const holderOf = (seat: string): string => `p-${seat.replace("/", "-")}`;

/** The deputies that are appointed: a seat, and the function the deputy has at home. */
const deputies = [
  {
    seat: "ljungby/social",
    person: "p-ljungby-social-deputy",
    sv: "biträdande socialchef, Ljungby",
    en: "deputy head of social services, Ljungby",
  },
  {
    seat: "vaxjo/schools",
    person: "p-vaxjo-schools-deputy",
    sv: "biträdande skolchef, Växjö",
    en: "deputy head of schools, Växjö",
  },
] as const;

const body = (
  id: string,
  sv: string,
  en: string,
  kind: Extract<Command, { type: "EstablishBody" }>["kind"],
): Command => ({
  type: "EstablishBody",
  body: id,
  name: { sv, en },
  kind,
});

const seat = (inBody: string, { seat: id, organisation, function: does, sv, en }: SeatOf): Command => ({
  type: "CreateSeat",
  seat: id,
  body: inBody,
  organisation,
  function: does,
  label: { sv, en },
});

const appoint = (id: string, person: string): Command => ({
  type: "AppointPerson",
  seat: id,
  person,
  as: "holder",
  from: FROM,
});

const network = (name: string, wanted: string): ReadonlyArray<Command> =>
  leadershipSeats
    .filter((each) => each.function === wanted)
    .flatMap((each) => [
      seat(name, { ...each, seat: `${name}/${each.organisation}` }),
      appoint(`${name}/${each.organisation}`, holderOf(each.seat)),
    ]);

/** Every body with its seats, the people in them, and the leadership group's charter. */
export const bodies: ReadonlyArray<Command> = [
  body("llg", "Länets ledningsgrupp för samverkan", "County leadership group", "leadershipGroup"),
  body("au", "Arbetsutskottet", "Working committee", "workingCommittee"),
  body("schools", "Skolchefsnätverket", "Network of heads of schools", "network"),
  body("social", "Socialchefsnätverket", "Network of heads of social services", "network"),
  body("care", "Omsorgschefsnätverket", "Network of heads of care", "network"),
  ...leadershipSeats.flatMap((each) => [seat("llg", each), appoint(each.seat, holderOf(each.seat))]),
  ...deputies.map(
    ({ seat: id, person, sv, en }): Command => ({
      type: "AppointPerson",
      seat: id,
      person,
      as: "deputy",
      from: FROM,
      title: { sv, en },
    }),
  ),
  ...leadershipSeats
    .filter((each) => committeeMembers.some((member) => member === each.seat))
    .flatMap((each) => [
      seat("au", { ...each, seat: `au/${each.seat}` }),
      appoint(`au/${each.seat}`, holderOf(each.seat)),
    ]),
  ...network("schools", "schools"),
  ...network("social", "social"),
  ...network("care", "care"),
  {
    type: "AdoptCharter",
    body: "llg",
    from: FROM,
    source:
      "The chief executives' message to the group: it exists only when the whole constellation is assembled. Lead time of papers assumed.",
    charter: {
      quorum: { rule: "everySeat" },
      continuity: "item",
      deputies: "own",
      remote: "counts",
      twoSeats: "one",
      paperLeadDays: 7,
    },
  },
];
