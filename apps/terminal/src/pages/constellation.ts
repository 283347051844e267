/**
 * The bodies: how many seats and vacancies each has; and one of them on a day, with its charter value by value.
 */
import { type BodyView, describeQuorum, type Language, wordsIn } from "@konstellation/core";
import { bodyKinds, bodyStates, type Called, counted, explainCharter, phrases } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { named, stated } from "./asking.ts";
import { calledOrId } from "./called.ts";
import { namesTold } from "./collaboration.ts";
import { page } from "./page.ts";
import { remitLines } from "./remit.ts";

/** One body on a day. */
export const body = page({
  at: "body",
  names: ["body"],
  about: { kind: "body", here: (id) => ({ body: id }) },
  read: async (source, { collaboration, asOf }, { body: id }) => {
    const asked = { collaboration, body: id, query: asOf };
    const [read, remit] = await Promise.all([source.call("body", asked), source.call("remit", asked)]);
    return { ...read, remit };
  },
  showsPeople: true,
  text: ({ read, called }, { language }) =>
    bodyDetails(read, remitLines(read.remit, language, called), language, called),
  asCommand: ({ body }, { day }) => `bodies ${body}${day}`,
});

/** The bodies. */
export const bodies = page({
  at: "bodies",
  tab: "bodies",
  read: (source, { collaboration, asOf, among }) =>
    everything((some) =>
      source.call("bodies", {
        collaboration,
        query: { ...some, ...asOf, ...named(among, "organisation", "person"), ...stated(among, "state", bodyStates) },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => bodyRow(each, language)),
  shape: () => ({ flexible: 3, dispensable: [1] }),
  opens: (_, { id }) => body.address({ body: id }),
  asCommand: (_, { day }) => `bodies${day}`,
  verb: {
    name: "bodies",
    options: ["day", "organisation", "person", "state"],
    ofList: ["organisation", "person", "state"],
    states: bodyStates,
    words: 1,
    takes: { sv: "[ORGAN]", en: "[BODY]" },
    does: {
      sv: "organen; eller ett en viss dag: stadga, platser, vem som kan fylla dem",
      en: "the bodies; or one on a day: charter, seats, who could fill them",
    },
    one: (source, asked, id) => body.show(source, asked, { body: id }),
  },
});

const bodyRow = (one: BodyView, language: Language): Row => ({
  id: one.body,
  cells: [
    wordsIn(one.name, language),
    bodyKinds[one.kind][language],
    `${counted(one.seats.length, "seat", language)}${one.vacant.length === 0 ? "" : `, ! ${counted(one.vacant.length, "vacantSeat", language)}`}`,
    one.charter === null ? "?" : describeQuorum(one.charter.value.quorum)[language],
  ],
  tone: one.vacant.length > 0 || one.charter === null || one.charter.namesGone.length > 0 ? "attention" : "calm",
});

type CharterShown = BodyView["charters"][number];

/** What carries a charter besides its source: a decision, or that nobody knew the rule of the one before. */
const carriedBy = ({ decision, replacesUnknown }: CharterShown, language: Language): string => {
  if (decision !== null) return `, ${phrases.decidedAs[language]} ${decision}`;
  return replacesUnknown === null ? "" : `, ${phrases.statedCharter[language]}`;
};

/** Everybody who was, is or will be appointed: in which role, from when until when, and why it ended early. */
const appointmentsOf = (body: BodyView, language: Language, called: Called): ReadonlyArray<string> => {
  const lines = [...body.seats, ...body.otherSeats].flatMap(({ label, appointments }) =>
    appointments.map(({ person, as, from, until, plannedUntil, reason, title }) => {
      const role = `${phrases[as][language]}${title === null ? "" : ` (${wordsIn(title, language)})`}`;
      const early = [
        ...(plannedUntil === null ? [] : [`${phrases.plannedUntil[language]} ${plannedUntil}`]),
        ...(reason === null ? [] : [wordsIn(reason, language)]),
      ];
      return `· ${wordsIn(label, language)}: ${calledOrId(called, person, language)}, ${role}, ${from} – ${until ?? ""}`
        .trimEnd()
        .concat(early.length === 0 ? "" : ` (${early.join("; ")})`);
    }),
  );
  return lines.length === 0 ? [] : ["", `${phrases.appointments[language]} (${lines.length}):`, ...lines];
};

const bodyDetails = (
  body: BodyView,
  remit: ReadonlyArray<string>,
  language: Language,
  called: Called,
): ReadonlyArray<string> => {
  const { charter } = body;
  const holding = (person: string | null) =>
    person === null ? `! ${phrases.vacant[language]}` : calledOrId(called, person, language);
  const later = charter === null ? [] : body.charters.filter(({ from }) => from > charter.from);
  return [
    `${wordsIn(body.name, language)}, ${bodyKinds[body.kind][language]}${body.lastDay === null ? "" : `, ${phrases.dissolved[language]} ${body.lastDay}`}`,
    ...namesTold(body.names, body.name, language),
    ...remit,
    "",
    ...(charter === null
      ? [phrases.noCharter[language]]
      : [
          `${phrases.charterOf[language]} ${charter.from}${carriedBy(charter, language)}. ${charter.source}`,
          ...explainCharter(charter.value, charter.sources).map((value) => `· ${value[language]}`),
        ]),
    ...(charter?.namesGone ?? []).map(
      ({ seat, since }) => `! ${phrases.namesGone[language]}: ${seat}, ${phrases.since[language]} ${since}`,
    ),
    ...later.map(
      (next) => `${phrases.laterCharter[language]} ${next.from}${carriedBy(next, language)}: ${next.source}`,
    ),
    ...body.replacedCharters.map(
      (old) =>
        `${phrases.replacedCharter[language]} ${old.from}${carriedBy(old, language)}: ${old.source}; ${phrases.replacedBy[language]} ${old.replacedBy.from}: ${old.replacedBy.source}`,
    ),
    "",
    `${phrases.seats[language]} (${body.seats.length}):`,
    ...body.seats.map(({ label, holder, deputies }) => {
      const named = deputies.map(({ title, person }) => {
        const name = called(person)?.[language];
        const as = title === undefined ? undefined : wordsIn(title, language);
        return name === undefined ? (as ?? person) : as === undefined ? name : `${name} (${as})`;
      });
      return `· ${wordsIn(label, language)}: ${holding(holder)}${named.length === 0 ? "" : `; ${phrases.deputies[language]}: ${named.join(", ")}`}`;
    }),
    ...(body.otherSeats.length === 0 ? [] : [`${phrases.otherSeats[language]}:`]),
    ...body.otherSeats.map(({ label, since, lastDay }) =>
      `· ${wordsIn(label, language)}: ${since} – ${lastDay ?? ""}`.trimEnd(),
    ),
    ...body.onSeveralSeats.map(
      ({ person, seats }) =>
        `! ${phrases.severalSeats[language]}: ${calledOrId(called, person, language)}, ${seats.join(", ")}`,
    ),
    ...(body.constellations.length === 0 ? [] : ["", `${phrases.parts[language]}:`]),
    ...body.constellations.map(
      ({ constellation, name, seats }) =>
        `· ${wordsIn(name, language)} (${constellation}): ${counted(seats.length, "seat", language)}`,
    ),
    ...appointmentsOf(body, language, called),
  ];
};
