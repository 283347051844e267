/**
 * The inventory: every agreement against the target picture; and on its other side how far each organisation has come.
 */
import { type Coverage, type InventoryView, type Language, wordsIn } from "@konstellation/core";
import { agreementStatuses, dayIn, findings, phrases } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { listed } from "../../verb.ts";
import { page } from "../page.ts";
import { turn } from "../step.ts";
import { agreement } from "./agreements.ts";
import { keysOfRow } from "./entering.ts";

/** The inventory; `list` is `inventory` or `coverage`. */
export const inventory = page({
  at: "inventory",
  names: ["list"],
  door: { key: "i", phrase: "keyInventory", fromAnywhere: { list: "inventory" } },
  read: (source, { collaboration, asOf }) => source.call("inventory", { collaboration, query: asOf }),
  heading: ({ here, read }, { language }) => {
    const [side, other] =
      here.list === "coverage" ? (["coverage", "inventory"] as const) : (["inventory", "coverage"] as const);
    return [
      `${phrases[side][language]}: ${countsIn(read.total, language)}  (i: ${phrases[other][language].toLowerCase()})`,
    ];
  },
  rows: ({ here, read }, { language }) =>
    here.list === "coverage"
      ? read.coverage.map((each) => ({ ...coverageRow(each, language), below: () => [countsIn(each, language)] }))
      : read.agreements.map((line) => ({
          ...inventoryRow(line, language),
          below: () => inventoryDetails(line, language),
        })),
  shape: ({ list }) => (list === "coverage" ? { flexible: 1, dispensable: [] } : { flexible: 4, dispensable: [2, 3] }),
  opens: ({ here }, { id }) => (here.list === "coverage" ? undefined : agreement.address({ agreement: id })),
  keys: ({ list }, row) => {
    const own = list === "coverage" ? { bindings: [] } : keysOfRow(row);
    const other = { at: "inventory", list: list === "coverage" ? "inventory" : "coverage" };
    return { ...own, bindings: [...own.bindings, { keys: ["i"], step: () => turn(other) }] };
  },
  asCommand: (_, { day }) => `inventory${day}`,
  plain: ({ read }, { language }) => [
    `${phrases.inventory[language]}: ${countsIn(read.total, language)}`,
    "",
    listed(
      read.agreements.map((line) => inventoryRow(line, language)),
      language,
    ),
    "",
    `${phrases.coverage[language]}:`,
    listed(
      read.coverage.map((each) => coverageRow(each, language)),
      language,
    ),
  ],
  verb: {
    name: "inventory",
    options: ["day"],
    does: {
      sv: "avtalen mot målbilden, och täckning per organisation",
      en: "the agreements against the target picture, and coverage by organisation",
    },
    here: () => ({ list: "inventory" }),
  },
});

const findingSymbols = { fits: "✓", toBeRevised: "△", toBeEnded: "✗", unknown: "?" } as const;

/** A row of the inventory: the finding, who found it when, the agreement. */
const inventoryRow = (line: InventoryView["agreements"][number], language: Language): Row => ({
  id: line.agreement,
  cells: [
    `${findingSymbols[line.finding]} ${findings[line.finding][language]}`,
    line.on === null ? "–" : dayIn(line.on, language),
    line.reviewer === null ? "" : wordsIn(line.reviewer.name, language),
    agreementStatuses[line.status][language],
    wordsIn(line.title, language),
  ],
  tone: line.finding === "unknown" ? "attention" : line.finding === "fits" ? "good" : "calm",
});

/** A row of the coverage: an organisation, how many of its agreements are looked over, and what was found. */
const coverageRow = ({ organisation, name, ...counts }: Coverage, language: Language): Row => ({
  id: organisation,
  cells: [wordsIn(name, language), countsIn(counts, language)],
  tone: counts.reviewed < counts.agreements ? "attention" : "calm",
});

/** The counts in words: "3 av 5 bedömda: 1 passar målbilden, 2 ska revideras". */
const countsIn = (counts: InventoryView["total"], language: Language): string => {
  const found = (["fits", "toBeRevised", "toBeEnded", "unknown"] as const)
    .filter((finding) => counts[finding] > 0)
    .map((finding) => `${counts[finding]} ${findings[finding][language]}`);
  const of = language === "sv" ? "av" : "of";
  const reviewed = `${counts.reviewed} ${of} ${counts.agreements} ${phrases.reviewed[language]}`;
  return found.length === 0 ? reviewed : `${reviewed}: ${found.join(", ")}`;
};

/** What the inventory says of one agreement. */
const inventoryDetails = (
  { title, note, partyNames, nextReview }: InventoryView["agreements"][number],
  language: Language,
): ReadonlyArray<string> => [
  wordsIn(title, language),
  ...(note === null ? [] : [wordsIn(note, language)]),
  `${phrases.parties[language]}: ${partyNames.map(({ name }) => wordsIn(name, language)).join(", ")}`,
  ...(nextReview === null ? [] : [`${phrases.nextReview[language]}: ${dayIn(nextReview, language)}`]),
];
