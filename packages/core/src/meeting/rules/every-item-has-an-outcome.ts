/**
 * MTG-2: a meeting does not close while a decision item has no outcome.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";
import type { Item, Meeting, Outcome } from "../schema.ts";

/** Decision items are left without an outcome. @category refusals @since 0.1.0 */
export interface ItemsWithoutOutcome {
  readonly type: "ItemsWithoutOutcome";
  readonly rule: "MTG-2";
  readonly meeting: string;
  readonly items: ReadonlyArray<string>;
}

/** The item is over: decided, withdrawn or lapsed, and not taken up again in this meeting. @category refusals @since 0.1.0 */
export interface ItemHasEnded {
  readonly type: "ItemHasEnded";
  readonly rule: "MTG-2";
  readonly meeting: string;
  readonly item: string;
  readonly outcome: Outcome["kind"];
}

export const MTG_2 = rule({
  id: "MTG-2",
  title: { sv: "Ingen beslutspunkt lämnas utan utfall", en: "No decision item is left without an outcome" },
  source: "Konstellation; matters that start over begin as items without an end",
  text: {
    sv: "Ett möte avslutas inte medan en beslutspunkt saknar utfall: beslutad, återremitterad, bordlagd, noterad, återtagen eller förfallen. Det som är beslutat, återtaget eller förfallet tas inte upp igen samma möte.",
    en: "A meeting does not close while a decision item has no outcome: decided, referred, deferred, noted, withdrawn or lapsed. What is decided, withdrawn or lapsed is not taken up again in the same meeting.",
  },
});

/** The refusal when decision items have no outcome, or undefined. A stated proposal is none. @category rules @since 0.1.0 */
export const itemsWithoutOutcome = (meeting: Meeting): ItemsWithoutOutcome | undefined => {
  const items = meeting.items.filter(
    (item) =>
      item.treatments.some((treatment) => treatment.is === "open") ||
      (item.kinds.includes("decision") && endOf(item) === undefined),
  );
  return items.length === 0
    ? undefined
    : { type: "ItemsWithoutOutcome", rule: "MTG-2", meeting: meeting.meeting, items: items.map(({ item }) => item) };
};

/** The outcome an item ended with; a stated proposal, a talk and a broken-off treatment are no end. @category getters @since 0.1.0 */
export const endOf = (item: Item): Outcome | undefined => {
  if (item.endedUntreated !== undefined) return item.endedUntreated;
  if (item.treatments.some((treatment) => treatment.is === "open")) return undefined;
  return item.treatments
    .flatMap((treatment) => (treatment.is === "closed" ? [treatment.outcome] : []))
    .findLast(({ kind }) => kind !== "proposed" && kind !== "discussed" && kind !== "brokenOff");
};

/**
 * The refusal when an item that is over would be taken up again, or undefined.
 *
 * What was only noted, deferred or referred the group may come back to while it sits; what it decided, what was
 * withdrawn and what lapsed it may not.
 *
 * @category rules @since 0.1.0
 */
export const itemHasEnded = (item: Item): ItemHasEnded | undefined => {
  const kind = endOf(item)?.kind;
  return kind === "decided" || kind === "withdrawn" || kind === "lapsed"
    ? { type: "ItemHasEnded", rule: "MTG-2", meeting: item.meeting, item: item.item, outcome: kind }
    : undefined;
};
