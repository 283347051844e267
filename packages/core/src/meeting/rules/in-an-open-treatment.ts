/**
 * MTG-1: a decision is taken only while a decision item is on the table.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, type Instant, refusal, rule, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type Item, ItemKind, type Meeting, type Treatment } from "../schema.ts";
import { OutOfOrder } from "./the-log-adds-up.ts";
import { type MeetingNotOpen, whileOpen } from "./while-the-meeting-is-open.ts";

export const MTG_1 = rule({
  id: "MTG-1",
  title: { sv: "Beslut fattas i en öppen behandling", en: "Decisions are taken in an open treatment" },
  source: "Agenda kinds of the county leadership group: decision, dialogue, information, workshop",
  text: {
    sv: "Ett beslut fattas bara medan en beslutspunkt är uppe till behandling.",
    en: "A decision is taken only while a decision item is on the table.",
  },
});

/** Something was to be decided in an item that is not for deciding. */
export const NotADecisionItem = refusal(
  "NotADecisionItem",
  MTG_1,
  { meeting: Id, item: Id, kinds: Schema.Array(ItemKind) },
  "hindered",
);
export type NotADecisionItem = typeof NotADecisionItem.Type;

/** The item is not on the table. */
export const NoOpenTreatment = refusal("NoOpenTreatment", MTG_1, { meeting: Id, item: Id }, "hindered");
export type NoOpenTreatment = typeof NoOpenTreatment.Type;

/** Evidence that an item is on the table: since when. */
export type OpenTreatment = Evidence<"treatment", Extract<Treatment, { is: "open" }>>;

/** Evidence that an item is for deciding. */
export type DecisionItem = Evidence<"decisionItem">;

/** The open treatment of an item, at a moment after it opened. */
export const openTreatment = (
  meeting: Meeting,
  item: Item,
  at: Instant,
): Result.Result<OpenTreatment, MeetingNotOpen | NoOpenTreatment | OutOfOrder> =>
  Result.flatMap(whileOpen(meeting, at), (): Result.Result<OpenTreatment, NoOpenTreatment | OutOfOrder> => {
    const open = item.treatments.find((treatment) => treatment.is === "open");
    if (open === undefined) return Result.fail(NoOpenTreatment({ meeting: meeting.meeting, item: item.item }));
    return toMilliseconds(at) > toMilliseconds(open.from)
      ? Result.succeed(vouch(open))
      : Result.fail(OutOfOrder({ meeting: meeting.meeting, at, notBefore: open.from }));
  });

/** Whether an item is for deciding. */
export const isForDeciding = (item: Item): Result.Result<DecisionItem, NotADecisionItem> =>
  item.kinds.includes("decision")
    ? Result.succeed(vouch({}))
    : Result.fail(NotADecisionItem({ meeting: item.meeting, item: item.item, kinds: item.kinds }));
