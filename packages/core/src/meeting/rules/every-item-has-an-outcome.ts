/**
 * MTG-2: a meeting does not close while a decision item has no outcome.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";
import type { Meeting, Treatment } from "../schema.ts";

/** Decision items are left without an outcome. @category refusals @since 0.1.0 */
export interface ItemsWithoutOutcome {
  readonly type: "ItemsWithoutOutcome";
  readonly rule: "MTG-2";
  readonly meeting: string;
  readonly items: ReadonlyArray<string>;
}

export const MTG_2 = rule({
  id: "MTG-2",
  title: { sv: "Ingen beslutspunkt lämnas utan utfall", en: "No decision item is left without an outcome" },
  source: "Konstellation; matters that start over begin as items without an end",
  text: {
    sv: "Ett möte avslutas inte medan en beslutspunkt saknar utfall: beslutad, återremitterad, bordlagd eller noterad.",
    en: "A meeting does not close while a decision item has no outcome: decided, referred, deferred or noted.",
  },
});

/** The refusal when decision items have no outcome, or undefined. A stated proposal is none. @category rules @since 0.1.0 */
export const itemsWithoutOutcome = (meeting: Meeting): ItemsWithoutOutcome | undefined => {
  const items = meeting.items.filter(
    (item) =>
      item.treatments.some((treatment) => treatment.is === "open") ||
      (item.kinds.includes("decision") && !item.treatments.some(hasOutcome)),
  );
  return items.length === 0
    ? undefined
    : { type: "ItemsWithoutOutcome", rule: "MTG-2", meeting: meeting.meeting, items: items.map(({ item }) => item) };
};

const hasOutcome = (treatment: Treatment): boolean =>
  treatment.is === "closed" && treatment.outcome.kind !== "proposed" && treatment.outcome.kind !== "discussed";
