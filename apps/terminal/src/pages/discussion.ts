/**
 * What has been said about items: reflections, open questions, options and risks; all there are, or those of a meeting.
 */
import { type CalendarDate, day, type Language, type RemarkView, wordsIn, writtenDay } from "@konstellation/core";
import { dayIn, phrases, remarkKinds, remarkStates, remarkStatesAsked } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything, type Source } from "../source.ts";
import { named, stated } from "./asking.ts";
import { correctedIn } from "./corrected.ts";
import type { PageKey } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { act, askText, nothing, typedIn } from "./step.ts";

/** What has been said at a meeting, in the order of its agenda. */
export const readRemarks = (source: Source, collaboration: string, meeting?: string) =>
  everything((some) =>
    source.call("remarks", { collaboration, query: { ...some, ...(meeting === undefined ? {} : { meeting }) } }),
  );

/** The lines that tell of what was said about an item. */
export const saidOn = (said: ReadonlyArray<RemarkView>, item: string, language: Language): ReadonlyArray<string> =>
  said.filter((remark) => remark.item === item).flatMap((remark) => remarkLines(remark, language));

const remarkLines = (remark: RemarkView, language: Language): ReadonlyArray<string> => {
  const { kind, text, textBefore, by, state, answer, struck, enteredOn } = remark;
  const later =
    enteredOn === null ? [] : [`${phrases.enteredAfterwards[language].toLowerCase()} ${dayIn(enteredOn, language)}`];
  const besides = [...(by === null ? [] : [wordsIn(by.name, language)]), ...later];
  const from = besides.length === 0 ? "" : ` (${besides.join("; ")})`;
  const stands = state === "said" ? "" : `, ${remarkStates[state][language]}`;
  return [
    `· ${remarkKinds[kind][language]}${stands}: ${wordsIn(text, language)}${from}`,
    ...correctedIn(textBefore, "textBefore", language).map((line) => `  ${line}`),
    ...(answer === null ? [] : [`  ${labelled("answer", answerIn(answer, language), language)}`]),
    ...(struck === null
      ? []
      : [
          `  ${labelled("struckBecause", `${dayIn(struck.on, language)}. ${wordsIn(struck.reason, language)}`, language)}`,
        ]),
  ];
};

const answerIn = ({ on, text, by }: NonNullable<RemarkView["answer"]>, language: Language): string =>
  `${dayIn(on, language)}${by === null ? "" : ` (${wordsIn(by.name, language)})`}. ${wordsIn(text, language)}`;

/** One remark. */
export const remark = page({
  at: "remark",
  names: ["remark"],
  about: { kind: "remark", here: (id) => ({ remark: id }) },
  read: (source, { collaboration }, { remark: id }) => source.call("remark", { collaboration, remark: id }),
  text: ({ read }, { language }) => [
    ...remarkLines(read, language),
    "",
    `${read.meeting}, ${phrases.item[language].toLowerCase()} ${read.item} (${dayIn(read.day, language)})`,
  ],
  asCommand: ({ remark: id }) => `remarks ${id.split(".").slice(0, -2).join(".")}`,
});

const remarkRow = (one: RemarkView, language: Language): Row & { readonly below: () => ReadonlyArray<string> } => ({
  id: one.remark,
  cells: [
    dayIn(one.day, language),
    `${one.meeting} ${one.item}`,
    `${remarkKinds[one.kind][language]}${one.state === "said" ? "" : `, ${remarkStates[one.state][language]}`}`,
    wordsIn(one.text, language),
  ],
  tone: one.state === "open" ? "attention" : "calm",
  below: () => remarkLines(one, language),
});

/** All of it, under the meeting and the item that each is about. */
const told = (said: ReadonlyArray<RemarkView>, language: Language): ReadonlyArray<string> =>
  said.length === 0
    ? [phrases.nothingSaid[language]]
    : said.flatMap((one, index) => {
        const before = said[index - 1];
        const sameItem = before?.meeting === one.meeting && before.item === one.item;
        const heading = `${dayIn(one.day, language)} ${one.meeting}, ${phrases.item[language].toLowerCase()} ${one.item}`;
        return [...(sameItem ? [] : [...(index === 0 ? [] : [""]), heading]), ...remarkLines(one, language)];
      });

/** The day it is where the book is kept, as an answer carries it. */
const today = (now: string): CalendarDate => day(writtenDay(now as never));

const keys: ReadonlyArray<PageKey<string, ReadonlyArray<RemarkView>>> = [
  {
    keys: ["a"],
    help: { keys: "a", phrase: "keyAnswer" },
    step: (_, row, { now }) =>
      row === undefined
        ? nothing
        : askText("askAnswer", (text, language) =>
            act({ type: "AnswerRemark", remark: row.id, text: typedIn(language, text), on: today(now) }),
          ),
  },
  {
    keys: ["x"],
    help: { keys: "x", phrase: "keyStrikeRemark" },
    step: (_, row) =>
      row === undefined
        ? nothing
        : askText("askStrike", (reason, language) =>
            act({ type: "StrikeRemark", remark: row.id, reason: typedIn(language, reason) }),
          ),
  },
];

/** What has been said at a meeting. */
export const remarksOf = page({
  at: "remarksOf",
  names: ["meeting"],
  read: (source, { collaboration }, { meeting }) => readRemarks(source, collaboration, meeting),
  rows: ({ read }, { language }) => read.map((each) => remarkRow(each, language)),
  shape: () => ({ flexible: 3, dispensable: [0, 1] }),
  opens: (_, { id }) => remark.address({ remark: id }),
  keys: () => ({ bindings: keys }),
  asCommand: ({ meeting }) => `remarks ${meeting}`,
  plain: ({ read }, { language }) => told(read, language),
});

/** Everything that has been said. */
export const remarks = page({
  at: "remarks",
  read: (source, { collaboration, between, among }) =>
    everything((some) =>
      source.call("remarks", {
        collaboration,
        query: {
          ...some,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "state", remarkStatesAsked),
        },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => remarkRow(each, language)),
  shape: () => ({ flexible: 3, dispensable: [0] }),
  opens: (_, { id }) => remark.address({ remark: id }),
  keys: () => ({ bindings: keys }),
  asCommand: () => "remarks",
  plain: ({ read }, { language }) => told(read, language),
  verb: {
    name: "remarks",
    options: ["from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: remarkStatesAsked,
    words: 1,
    takes: { sv: "[MÖTE]", en: "[MEETING]" },
    does: {
      sv: "det som har sagts om punkterna: reflektioner, öppna frågor, alternativ och risker",
      en: "what has been said about the items: reflections, open questions, options and risks",
    },
    one: (source, asked, meeting) => remarksOf.show(source, asked, { meeting }),
  },
});
