/**
 * What an entry of the radar says: what is due, when, from whom, and where to read more.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, When, Wording } from "../../kernel/index.ts";
import { NamedOwner } from "./names.ts";

/** What kind of thing is due. @category schemas @since 0.1.0 */
export const RadarKind = Schema.Literals([
  "meeting",
  "commitment",
  "reportBack",
  "deferred",
  "decisionExpected",
  "agreementEnds",
  "lastDayToGiveNotice",
  "noticeOutstanding",
  "notesToAdjust",
  "successorMissing",
  "approvalMissing",
  "review",
  "reviewDayMissing",
  "noticeClauseUnknown",
  "lastMeetingToDecide",
  "cannotEndBefore",
  "itemOfCancelledMeeting",
]);
export type RadarKind = typeof RadarKind.Type;

/** One thing that is due. @category schemas @since 0.1.0 */
export const RadarEntry = Schema.Struct({
  when: When,
  /** The last day of that time: it is overdue after it. */
  lastDay: CalendarDate,
  state: Schema.Literals(["overdue", "soon", "later"]),
  kind: RadarKind,
  title: Wording,
  /** The item it comes from, where the title does not say. */
  context: Schema.NullOr(Wording),
  from: NamedOwner,
  /** Where to read more: a meeting, an item of it, a commitment or an agreement. */
  about: Schema.Struct({ kind: Schema.Literals(["meeting", "item", "commitment", "agreement"]), id: Id }),
}).annotate({ identifier: "RadarEntry" });
export type RadarEntry = typeof RadarEntry.Type;

/** Something due, before it is known how urgent it is. */
export type Due = Omit<RadarEntry, "lastDay" | "state">;
