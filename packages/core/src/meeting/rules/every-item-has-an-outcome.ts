/**
 * MTG-2: a meeting does not close while a decision item has no outcome.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting } from "../model.ts";
import { Outcome } from "../schema.ts";
import { outcomesOf, treatmentNow } from "../state.ts";

export const MTG_2 = rule({
  id: "MTG-2",
  title: { sv: "Ingen beslutspunkt lämnas utan utfall", en: "No decision item is left without an outcome" },
  source: "Konstellation; matters that start over begin as items without an end",
  text: {
    sv: "Ett möte kan inte avslutas så länge en beslutspunkt saknar utfall: beslutad, återremitterad, bordlagd, noterad, återtagen eller förfallen. Det som är beslutat, återtaget eller förfallet tas inte upp igen samma möte, men en punkt kan få flera utfall medan den ligger kvar på bordet. Ett beslut som väntas om det som bara noteras väntas inte före mötet.",
    en: "A meeting cannot be closed while a decision item has no outcome: decided, referred, deferred, noted, withdrawn or lapsed. What is decided, withdrawn or lapsed is not taken up again in the same meeting, but an item can come to several outcomes while it stays on the table. A decision that is expected on what is only noted is not expected before the meeting.",
  },
});

/** Decision items are left without an outcome. */
export const ItemsWithoutOutcome = refusal(
  "ItemsWithoutOutcome",
  MTG_2,
  { meeting: Id, items: Schema.Array(Id) },
  "hindered",
);
export type ItemsWithoutOutcome = typeof ItemsWithoutOutcome.Type;

/** The item is over: decided, withdrawn or lapsed, and not taken up again in this meeting. */
export const ItemHasEnded = refusal(
  "ItemHasEnded",
  MTG_2,
  { meeting: Id, item: Id, outcome: Schema.Literals(Outcome.members.map(({ fields }) => fields.kind.literal)) },
  "hindered",
);
export type ItemHasEnded = typeof ItemHasEnded.Type;

/** Evidence that no item is on the table and every decision item has an outcome. */
export type OutcomesGiven = Evidence<"outcomes">;

/** Evidence that an item is not over. */
export type NotEnded = Evidence<"itemNotEnded">;

/** Whether every decision item has an outcome, and nothing is on the table. A stated proposal is no outcome. */
export const everyItemHasAnOutcome = (meeting: Meeting): Result.Result<OutcomesGiven, ItemsWithoutOutcome> => {
  const items = meeting.items.filter(
    (item) =>
      treatmentNow(item) !== undefined ||
      (item.kinds.includes("decision") && !outcomesOf(item).some(({ outcome }) => isAnEnd(outcome))),
  );
  return items.length === 0
    ? Result.succeed(vouch({}))
    : Result.fail(ItemsWithoutOutcome({ meeting: meeting.meeting, items: items.map(({ item }) => item) }));
};

/** Whether an outcome is one that an item can end with; a stated proposal, a talk and a broken-off treatment are no end. */
const isAnEnd = ({ kind }: Outcome): boolean => kind !== "proposed" && kind !== "discussed" && kind !== "brokenOff";

/** The outcome an item ended with; what it came to while it stayed on the table did not end it. */
export const endOf = (item: Item): Outcome | undefined => {
  if (item.endedUntreated !== undefined) return item.endedUntreated.outcome;
  if (treatmentNow(item) !== undefined) return undefined;
  return item.treatments
    .flatMap((treatment) => (treatment.is === "closed" ? [treatment.outcome] : []))
    .findLast(isAnEnd);
};

/**
 * Whether an item can be taken up, or still be ended.
 *
 * What was only noted, deferred or referred the group may come back to while it sits; what it decided, what was
 * withdrawn and what lapsed it may not.
 */
export const notEnded = (item: Item): Result.Result<NotEnded, ItemHasEnded> => {
  const outcome = endOf(item)?.kind;
  return outcome === "decided" || outcome === "withdrawn" || outcome === "lapsed"
    ? Result.fail(ItemHasEnded({ meeting: item.meeting, item: item.item, outcome }))
    : Result.succeed(vouch({}));
};
