/**
 * MTG-1: a decision is taken only while a decision item is on the table.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Instant, rule, toMilliseconds } from "../../kernel/index.ts";
import type { Item, ItemKind, Meeting, Treatment } from "../schema.ts";
import type { OutOfOrder } from "./the-log-adds-up.ts";
import { type MeetingNotOpen, whileOpen } from "./while-the-meeting-is-open.ts";

/** Something was to be decided in an item that is not for deciding. @category refusals @since 0.1.0 */
export interface NotADecisionItem {
  readonly type: "NotADecisionItem";
  readonly rule: "MTG-1";
  readonly meeting: string;
  readonly item: string;
  readonly kinds: ReadonlyArray<ItemKind>;
}

/** The item is not on the table. @category refusals @since 0.1.0 */
export interface NoOpenTreatment {
  readonly type: "NoOpenTreatment";
  readonly rule: "MTG-1";
  readonly meeting: string;
  readonly item: string;
}

export const MTG_1 = rule({
  id: "MTG-1",
  title: { sv: "Beslut fattas i en öppen behandling", en: "Decisions are taken in an open treatment" },
  source: "Agenda kinds of the county leadership group: decision, dialogue, information, workshop",
  text: {
    sv: "Ett beslut fattas bara medan en beslutspunkt är uppe till behandling.",
    en: "A decision is taken only while an item whose kinds include decision is on the table.",
  },
});

/** Evidence that an item is on the table: since when. @category models @since 0.1.0 */
export type OpenTreatment = Extract<Treatment, { is: "open" }>;

/** The open treatment of an item at a moment after it opened, or the refusal. @category rules @since 0.1.0 */
export const openTreatment = (
  meeting: Meeting,
  item: Item,
  at: Instant,
): Result.Result<OpenTreatment, MeetingNotOpen | NoOpenTreatment | OutOfOrder> =>
  Result.flatMap(whileOpen(meeting, at), (): Result.Result<OpenTreatment, NoOpenTreatment | OutOfOrder> => {
    const open = item.treatments.find((treatment) => treatment.is === "open");
    if (open === undefined)
      return Result.fail({ type: "NoOpenTreatment", rule: "MTG-1", meeting: meeting.meeting, item: item.item });
    return toMilliseconds(at) > toMilliseconds(open.from)
      ? Result.succeed(open)
      : Result.fail({ type: "OutOfOrder", rule: "MTG-4", meeting: meeting.meeting, at, notBefore: open.from });
  });

/** The refusal when an item is not for deciding, or undefined. @category rules @since 0.1.0 */
export const notADecisionItem = (item: Item): NotADecisionItem | undefined =>
  item.kinds.includes("decision")
    ? undefined
    : { type: "NotADecisionItem", rule: "MTG-1", meeting: item.meeting, item: item.item, kinds: item.kinds };
