/**
 * The inventory in rows: every agreement against the target picture, and how far each organisation has come.
 *
 * @since 0.1.0
 */
import { type Coverage, type InventoryView, type Language, wordsIn } from "@konstellation/core";
import { agreementStatuses, dayIn, findings, phrases } from "@konstellation/words";
import type { Row } from "./rows.ts";

const findingSymbols = { fits: "✓", toBeRevised: "△", toBeEnded: "✗", unknown: "?" } as const;

/** A row of the inventory: the finding, who found it when, the agreement. */
export const inventoryRow = (line: InventoryView["agreements"][number], language: Language): Row => ({
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
export const coverageRow = ({ organisation, name, ...counts }: Coverage, language: Language): Row => ({
  id: organisation,
  cells: [wordsIn(name, language), countsIn(counts, language)],
  tone: counts.reviewed < counts.agreements ? "attention" : "calm",
});

/** The counts in words: "3 av 5 bedömda: 1 passar målbilden, 2 ska revideras". */
export const countsIn = (counts: InventoryView["total"], language: Language): string => {
  const found = (["fits", "toBeRevised", "toBeEnded", "unknown"] as const)
    .filter((finding) => counts[finding] > 0)
    .map((finding) => `${counts[finding]} ${findings[finding][language]}`);
  const of = language === "sv" ? "av" : "of";
  const reviewed = `${counts.reviewed} ${of} ${counts.agreements} ${phrases.reviewed[language]}`;
  return found.length === 0 ? reviewed : `${reviewed}: ${found.join(", ")}`;
};

/** What the inventory says of one agreement. */
export const inventoryDetails = (
  { title, note, partyNames, nextReview }: InventoryView["agreements"][number],
  language: Language,
): ReadonlyArray<string> => [
  wordsIn(title, language),
  ...(note === null ? [] : [wordsIn(note, language)]),
  `${phrases.parties[language]}: ${partyNames.map(({ name }) => wordsIn(name, language)).join(", ")}`,
  ...(nextReview === null ? [] : [`${phrases.nextReview[language]}: ${dayIn(nextReview, language)}`]),
];
