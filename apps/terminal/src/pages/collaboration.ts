/**
 * The organisations that take part: what each is, since when, and what it has been called.
 */
import type { Answer } from "@konstellation/client";
import { type CalendarDate, type Language, plusDays, type Wording, wordsIn } from "@konstellation/core";
import { dayIn, lengthIn, organisationKinds, phrases } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { named } from "./asking.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";

/** One organisation on a day. */
export const organisation = page({
  at: "organisation",
  names: ["organisation"],
  about: { kind: "organisation", here: (id) => ({ organisation: id }) },
  read: (source, { collaboration, asOf }, { organisation: id }) =>
    source.call("organisation", { collaboration, organisation: id, query: asOf }),
  text: ({ read }, { language }) => organisationDetails(read, language),
  asCommand: ({ organisation: id }, { day }) => `organisations ${id}${day}`,
});

/** The organisations. */
export const organisations = page({
  at: "organisations",
  door: { key: "h", phrase: "keyOrganisations", fromAnywhere: {} },
  read: (source, { collaboration, asOf, among }) =>
    everything((some) =>
      source.call("organisations", { collaboration, query: { ...some, ...asOf, ...named(among, "body", "person") } }),
    ),
  rows: ({ read }, { language }) =>
    read
      .toSorted((one, other) => inSwedish.compare(one.name, other.name))
      .map((each) => ({
        ...organisationRow(each, language),
        below: () => organisationDetails(each, language),
      })),
  shape: () => ({ flexible: 0, dispensable: [3] }),
  opens: (_, { id }) => organisation.address({ organisation: id }),
  asCommand: (_, { day }) => `organisations${day}`,
  verb: {
    name: "organisations",
    options: ["day", "body", "person"],
    ofList: ["body", "person"],
    words: 1,
    takes: { sv: "[ORGANISATION]", en: "[ORGANISATION]" },
    does: {
      sv: "organisationerna; eller en av dem: vad den har hetat och hur lång tid den behöver",
      en: "the organisations; or one of them: what it has been called and how long it needs",
    },
    one: (source, asked, id) => organisation.show(source, asked, { organisation: id }),
  },
});

/** As a Swedish reader looks a name up: å, ä and ö last. */
const inSwedish = new Intl.Collator("sv");

type Organisation = Answer<"organisation">;

const organisationRow = ({ organisation: id, name, kind, since, code }: Organisation, language: Language): Row => ({
  id,
  cells: [name, organisationKinds[kind][language], `${phrases.since[language]} ${dayIn(since, language)}`, code ?? ""],
  tone: "calm",
});

const organisationDetails = (one: Organisation, language: Language): ReadonlyArray<string> => [
  `${one.name}, ${organisationKinds[one.kind][language]}, ${phrases.since[language]} ${dayIn(one.since, language)}`,
  ...(one.code === undefined ? [] : [labelled("areaCode", one.code, language)]),
  ...(one.number === undefined ? [] : [labelled("organisationNumber", one.number, language)]),
  ...namesTold(
    one.names.map((each) => ({ ...each, name: { sv: each.name } })),
    { sv: one.name },
    language,
  ),
  ...one.leadTimes.map(({ length, from, source }) =>
    labelled(
      "leadTime",
      `${lengthIn(length)[language]}, ${phrases.fromDay[language]} ${dayIn(from, language)} (${wordsIn(source, language)})`,
      language,
    ),
  ),
];

interface Named {
  readonly name: Wording;
  readonly from: CalendarDate;
  readonly source: string | null;
}

/** What a thing was called before the name it has, and what it will be called after it. */
export const namesTold = (names: ReadonlyArray<Named>, now: Wording, language: Language): ReadonlyArray<string> => {
  const holds = names.findLastIndex(({ name }) => name.sv === now.sv && name.en === now.en);
  return names.flatMap(({ name, from, source }, index) => {
    const called = `${wordsIn(name, language)}${source === null ? "" : ` (${source})`}`;
    const until = names[index + 1]?.from;
    if (index < holds && until !== undefined)
      return [labelled("calledUntil", `${dayIn(plusDays(until, -1), language)}: ${called}`, language)];
    return index === 0 ? [] : [labelled("calledFrom", `${dayIn(from, language)}: ${called}`, language)];
  });
};
