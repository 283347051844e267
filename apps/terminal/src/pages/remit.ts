/**
 * What a body is for, and who has which role in it.
 */
import { type Language, type RemitView, type Wording, wordsIn } from "@konstellation/core";
import { type Called, dayIn, phrases } from "@konstellation/words";
import { everything } from "../source.ts";
import { named } from "./asking.ts";
import { calledOrId } from "./called.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";

/** What one body is for. */
export const remit = page({
  at: "remit",
  names: ["body"],
  about: { kind: "remit", here: (id) => ({ body: id }) },
  read: (source, { collaboration, asOf }, { body }) => source.call("remit", { collaboration, body, query: asOf }),
  showsPeople: true,
  text: ({ read, called }, { language }) => [
    wordsIn(read.bodyName, language),
    "",
    ...remitLines(read, language, called),
  ],
  asCommand: ({ body }, { day }) => `remits ${body}${day}`,
});

/** What the bodies are for, where anybody has said so. */
export const remits = page({
  at: "remits",
  read: (source, { collaboration, asOf, among }) =>
    everything((some) =>
      source.call("remits", {
        collaboration,
        query: { ...some, ...asOf, ...named(among, "organisation", "person") },
      }),
    ),
  rows: ({ read }, { language }) =>
    read.map((each) => ({
      id: each.body,
      cells: [wordsIn(each.bodyName, language), purposeOf(each, language), rolesOf(each, language)],
      tone: "calm",
    })),
  shape: () => ({ flexible: 1, dispensable: [2] }),
  opens: (_, { id }) => remit.address({ body: id }),
  asCommand: (_, { day }) => `remits${day}`,
  verb: {
    name: "remits",
    options: ["day", "organisation", "person"],
    ofList: ["organisation", "person"],
    words: 1,
    takes: { sv: "[ORGAN]", en: "[BODY]" },
    does: {
      sv: "vad organen är till för, vad som väntas av den som sitter där och vem som har vilken roll",
      en: "what the bodies are for, what is expected of whoever sits there, and who has which role",
    },
    one: (source, asked, id) => remit.show(source, asked, { body: id }),
  },
});

type Statement = RemitView["statements"][number];

/** What is said of it first: its purpose, or else its mandate, or else what is expected. */
const purposeOf = ({ remit: now }: RemitView, language: Language): string => {
  const first = now?.purpose ?? now?.mandate ?? now?.expected[0];
  return first === undefined ? "–" : wordsIn(first, language);
};

const rolesOf = ({ roles }: RemitView, language: Language): string =>
  roles.flatMap(({ title, held }) => (held ? [wordsIn(title, language)] : [])).join(", ");

/** What is said of a body on the day, what was and will be, and its roles; a line where nobody has said anything. */
export const remitLines = (view: RemitView, language: Language, called: Called): ReadonlyArray<string> => {
  const { remit: now, statements, roles } = view;
  const others = statements.filter(({ from, source }) => from !== now?.from || source !== now.source);
  return [
    ...(now === null ? [phrases.noRemit[language]] : statementLines(now, language)),
    ...roles.map((role) => roleLine(role, language, called)),
    ...others.flatMap((statement) => [
      "",
      `${phrases.earlierRemit[language]} ${dayIn(statement.from, language)}:`,
      ...statementLines(statement, language),
    ]),
  ];
};

const statementLines = (said: Statement, language: Language): ReadonlyArray<string> => {
  const one = (phrase: "purpose" | "mandate", text: Wording | null) =>
    text === null ? [] : [labelled(phrase, wordsIn(text, language), language)];
  const several = (phrase: "otherNames" | "expected" | "notFor", texts: ReadonlyArray<Wording>) =>
    texts.length < 2
      ? texts.map((text) => labelled(phrase, wordsIn(text, language), language))
      : [`${phrases[phrase][language]}:`, ...texts.map((text) => `· ${wordsIn(text, language)}`)];
  const professions = said.composition
    .map(({ profession, count }) => `${count === undefined ? "" : `${count} `}${wordsIn(profession, language)}`)
    .join(", ");
  return [
    ...several("otherNames", said.otherNames),
    ...one("purpose", said.purpose),
    ...one("mandate", said.mandate),
    ...several("expected", said.expected),
    ...several("notFor", said.notFor),
    ...(professions === "" ? [] : [labelled("composition", professions, language)]),
    ...(said.inside === null ? [] : [labelled("inside", wordsIn(said.inside.name, language), language)]),
    ...(said.setUpBy === null
      ? []
      : [
          labelled(
            "setUpBy",
            `${wordsIn(said.setUpBy.text, language)} (${said.setUpBy.decision}${said.setUpBy.certified ? "" : `; ${phrases.setUpInOldPapers[language]}`})`,
            language,
          ),
        ]),
    `  ${said.source}, ${phrases.fromDay[language]} ${dayIn(said.from, language)}`,
  ];
};

const roleLine = (role: RemitView["roles"][number], language: Language, called: Called): string => {
  const { title, seats, from, until, source, held } = role;
  const who = seats
    .map(
      ({ label, holder }) =>
        `${wordsIn(label, language)}${holder === null ? "" : ` (${calledOrId(called, holder, language)})`}`,
    )
    .join(", ");
  const days = `${dayIn(from, language)} – ${until === null ? "" : dayIn(until, language)}`.trimEnd();
  const where = source === null ? "" : ` (${source})`;
  return `· ${wordsIn(title, language)}: ${who}, ${days}${held ? "" : `, ${phrases.roleNotNow[language]}`}${where}`;
};
