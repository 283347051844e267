/**
 * What if a seat had been empty? A meeting that was held, judged again: which of its decisions would have fallen.
 */
import { type Language, saidClock, type WhatIfView, wordsIn } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import { usage } from "../../exit.ts";
import type { Row } from "../../row.ts";
import { listed } from "../../verb.ts";
import { page } from "../page.ts";
import { go, nothing } from "../step.ts";
import { textOf } from "../text.ts";

/** The meeting with a seat empty from an item on. */
export const whatIf = page({
  at: "whatIf",
  names: ["meeting", "seat", "item"],
  door: { key: "w", phrase: "keyWhatIf" },
  read: (source, { collaboration }, { meeting, seat, item }) =>
    source.call("whatIf", { collaboration, meeting, query: { seat, fromItem: item } }),
  heading: ({ read }, { language }) => [emptied(read, language)],
  rows: ({ read }, { language }) =>
    read.items.map((item) => ({
      ...whatIfRow(item, language),
      below: () => [`${emptied(read, language)} (${saidClock(read.since)})`, ...whyNot(item, language)],
    })),
  shape: () => ({ flexible: 2, dispensable: [] }),
  startsOn: ({ item }) => item,
  opens: (_, row) => textOf(row),
  asCommand: ({ meeting, seat, item }) => `what-if ${meeting} --seat ${seat} --from-item ${item}`,
  plain: ({ read }, { language }) => [
    `${emptied(read, language)} (${saidClock(read.since)})`,
    "",
    listed(
      read.items.map((item) => whatIfRow(item, language)),
      language,
    ),
    ...read.items.filter(({ obstacles }) => obstacles.length > 0).flatMap((item) => ["", ...whyNot(item, language)]),
  ],
  verb: {
    name: "what-if",
    options: ["seat", "from-item"],
    words: 1,
    takes: { sv: "MÖTE", en: "MEETING" },
    does: {
      sv: "pröva ett möte på nytt med --seat tom från punkt --from-item",
      en: "judge a meeting again with --seat empty --from-item on",
    },
    here: ({ rest: [meeting], seat, fromItem, language }) => {
      if (meeting === undefined || seat === undefined || fromItem === undefined)
        throw usage(
          { sv: "what-if MÖTE --seat PLATS --from-item PUNKT", en: "what-if MEETING --seat SEAT --from-item ITEM" },
          language,
        );
      return { meeting, seat, item: fromItem };
    },
  },
});

/** The seats of the body that met: which of them was empty? */
export const seats = page({
  at: "seats",
  names: ["meeting", "item", "body"],
  read: (source, { collaboration, asOf }, { body }) => source.call("body", { collaboration, body, query: asOf }),
  heading: ({ here }, { language }) => [`${phrases.whatIfWhich[language]} ${here.item}? (w)`],
  rows: ({ read }, { language }) =>
    read.seats.map(({ seat, label, deputies }) => ({
      id: seat,
      cells: [
        wordsIn(label, language),
        deputies.map(({ title, person }) => (title ? wordsIn(title, language) : person)).join(", "),
      ],
      tone: "calm",
    })),
  shape: () => ({ flexible: 0, dispensable: [] }),
  opens: ({ here: { meeting, item } }, { id }) => whatIf.address({ meeting, item, seat: id }),
  keys: () => ({
    bindings: [
      {
        keys: ["w"],
        step: ({ here: { meeting, item } }, row) =>
          row === undefined ? nothing : go(whatIf.address({ meeting, item, seat: row.id })),
      },
    ],
  }),
  asCommand: ({ meeting, item }) => `what-if ${meeting} --seat … --from-item ${item}`,
});

const emptied = ({ label, fromItem }: WhatIfView, language: Language): string =>
  `${phrases.whatIf[language]}: ${wordsIn(label, language)} ${phrases.whatIfEmpty[language]} ${fromItem}`;

/** Why a decision would have been refused. */
const whyNot = ({ item, title, obstacles }: WhatIfView["items"][number], language: Language): ReadonlyArray<string> => [
  `${item}. ${wordsIn(title, language)}`,
  ...obstacles.map((obstacle) => obstacle.explanation[language]),
];

const whatIfRow = (item: WhatIfView["items"][number], language: Language): Row => {
  const [obstacle] = item.obstacles;
  const decided = item.outcome?.kind === "decided";
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      obstacle !== undefined
        ? `✗ ${phrases.wouldFall[language]} (${obstacle.rule})`
        : decided
          ? `✓ ${phrases.wouldStand[language]}`
          : phrases.noDecision[language],
      wordsIn(item.title, language),
    ],
    tone: obstacle !== undefined ? "bad" : decided ? "good" : "calm",
  };
};
