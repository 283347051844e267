/**
 * Examples of who must be together: seats, appointments, deputies, parts of a group, charters.
 *
 * @since 0.1.0
 */
import type { Command } from "../../book/index.ts";
import { day } from "../../kernel/index.ts";
import { afterDeciding, charter, clock, group, opened, ready } from "../small-world.ts";
import type { RuleExample } from "./example.ts";

const seat: Command = {
  type: "CreateSeat",
  seat: "vaxjo/care",
  body: "llg",
  organisation: "vaxjo",
  function: "care",
  label: { sv: "omsorgschef, Växjö", en: "head of care, Växjö" },
};
const appoint: Extract<Command, { type: "AppointPerson" }> = {
  type: "AppointPerson",
  seat: "vaxjo/social",
  person: "p-new",
  as: "holder",
  from: day("2024-07-01"),
};
const arrive = (person: string, as: "holder" | "deputy"): Command => ({
  type: "RecordArrivals",
  meeting: "m",
  at: clock("09:05"),
  people: [{ seat: "ljungby/social", person, as, mode: "room" }],
});
const item = (constellation: Extract<Command, { type: "PlaceItem" }>["constellation"]): Command => ({
  type: "PlaceItem",
  meeting: "m",
  item: "3",
  title: { sv: "Punkt", en: "Item" },
  kinds: ["decision"],
  ...(constellation === undefined ? {} : { constellation }),
});
/** The working committee owns a decision that the group has taken. */
const decided = afterDeciding({ kind: "body", id: "au" });
const change = (from: string): Command => ({
  type: "ChangeCharter",
  body: "llg",
  from: day(from),
  source: "The group's own decision",
  decision: "d",
  charter: { quorum: { rule: "everyOrganisation" } },
});

/** The examples. */
export const constellationExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-1",
    says: {
      sv: "En organisation får en plats för en ny funktion.",
      en: "An organisation gets a seat for a new function.",
    },
    given: group,
    when: seat,
    adds: ["SeatCreated"],
  },
  {
    rule: "CON-1",
    says: {
      sv: "En andra plats för samma organisation och funktion avvisas.",
      en: "A second seat for the same organisation and function is refused.",
    },
    given: group,
    when: { ...seat, seat: "vaxjo/social-2", function: "social" },
    refuses: "SeatAlreadyExists",
  },
  {
    rule: "CON-2",
    says: {
      sv: "En ny innehavare från dagen efter att den förra slutat.",
      en: "A new holder from the day after the last one ends.",
    },
    given: [
      ...group,
      { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-06-30") },
    ],
    when: appoint,
    adds: ["PersonAppointed"],
  },
  {
    rule: "CON-2",
    says: { sv: "En dag för tidigt överlappar de.", en: "A day too early they overlap." },
    given: [
      ...group,
      { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-06-30") },
    ],
    when: { ...appoint, from: day("2024-06-30") },
    refuses: "AppointmentOverlaps",
  },
  {
    rule: "CON-3",
    says: { sv: "Ersättaren som är utsedd sätter sig.", en: "The deputy who is appointed sits down." },
    given: [...ready, ...opened("vaxjo")],
    when: arrive("p-deputy", "deputy"),
    adds: ["PeopleArrived"],
  },
  {
    rule: "CON-3",
    says: {
      sv: "Någon som inte är utsedd för platsen gör det inte.",
      en: "Somebody not appointed for the seat does not.",
    },
    given: [...ready, ...opened("vaxjo")],
    when: arrive("p-stranger", "deputy"),
    refuses: "NotAppointed",
  },
  {
    rule: "CON-4",
    says: {
      sv: "En punkt för kommunernas platser, vilka de än är på mötesdagen.",
      en: "An item for the municipalities' seats, whichever they are on the meeting day.",
    },
    given: ready,
    when: item({ organisationKinds: ["municipality"] }),
    adds: ["ItemPlaced"],
  },
  {
    rule: "CON-4",
    says: { sv: "Ett urval som ingen plats hör till avvisas.", en: "A selection that no seat belongs to is refused." },
    given: ready,
    when: item({ organisationKinds: ["region"] }),
    refuses: "ConstellationIsEmpty",
  },
  {
    rule: "CON-5",
    says: {
      sv: "Ett organ som inte svarar för något upplöses.",
      en: "A body that answers for nothing is dissolved.",
    },
    given: group,
    when: { type: "DissolveBody", body: "au", lastDay: day("2024-12-31") },
    adds: ["BodyDissolved"],
  },
  {
    rule: "CON-5",
    says: {
      sv: "Arbetsutskottet äger ett beslut: det lämnas över först.",
      en: "The working committee owns a decision: it is handed over first.",
    },
    given: decided,
    when: { type: "DissolveBody", body: "au", lastDay: day("2024-12-31") },
    refuses: "BodyStillAnswers",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Gruppen har beslutat, och stadgan ändras från dagen efter.",
      en: "The group has decided, and the charter changes from the day after.",
    },
    given: decided,
    when: change("2024-05-04"),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-6",
    says: { sv: "Den kan inte gälla redan beslutsdagen.", en: "It cannot hold already on the day of the decision." },
    given: decided,
    when: change("2024-05-03"),
    refuses: "CharterNotDecided",
  },
  {
    rule: "CON-6",
    says: { sv: "Utan beslut ändras ingen stadga.", en: "Without a decision no charter is changed." },
    given: [...group, charter],
    when: {
      type: "AdoptCharter",
      body: "llg",
      from: day("2024-07-01"),
      source: "somebody said so",
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    },
    refuses: "CharterNeedsDecision",
  },
];
