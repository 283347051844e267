/**
 * QUO-7: a second call with a lower bar exists only if the charter says so; nobody can override it.
 *
 * @since 0.1.0
 */
import type { Charter } from "../../constellation/index.ts";
import { type CalendarDate, plusDays, rule } from "../../kernel/index.ts";
import type { Item, Meeting } from "../schema.ts";
import { endOf } from "./every-item-has-an-outcome.ts";

/** There is no second call to that meeting. @category refusals @since 0.1.0 */
export interface NoSecondCall {
  readonly type: "NoSecondCall";
  readonly rule: "QUO-7";
  readonly meeting: string;
  readonly first: string;
  readonly why: "charterHasNone" | "otherBody" | "firstNotClosed" | "nothingLapsed" | "tooSoon";
  /** The earliest day for the second meeting, when it is too soon. */
  readonly earliest: CalendarDate | null;
}

/** The group can decide the item: it has not lapsed. @category refusals @since 0.1.0 */
export interface GroupIsQuorate {
  readonly type: "GroupIsQuorate";
  readonly rule: "QUO-7";
  readonly meeting: string;
  readonly item: string;
}

export const QUO_7 = rule({
  id: "QUO-7",
  title: { sv: "Andra kallelsen bara om stadgan säger det", en: "A second call only if the charter says so" },
  source: "Konstellation; the body's charter decides, never whoever runs the meeting",
  text: {
    sv: "En andra kallelse med lägre krav finns bara om stadgan säger det, bara till ett avslutat möte där punkter förföll, och bara för dem. Ingen kan sätta sig över det.",
    en: "A second call with a lower bar exists only if the charter says so, only to a closed meeting where items lapsed, and only for those. Nobody can override it.",
  },
});

/** The refusal of a second call, or undefined when the charter gives one. @category rules @since 0.1.0 */
export const noSecondCall = (
  wanted: { readonly meeting: string; readonly body: string; readonly day: CalendarDate },
  first: Meeting,
  charter: Charter | undefined,
): NoSecondCall | undefined => {
  const no = (why: NoSecondCall["why"], earliest: CalendarDate | null = null): NoSecondCall => ({
    type: "NoSecondCall",
    rule: "QUO-7",
    meeting: wanted.meeting,
    first: first.meeting,
    why,
    earliest,
  });
  if (first.body !== wanted.body) return no("otherBody");
  if (charter?.secondCall === undefined) return no("charterHasNone");
  if (first.status.is !== "closed") return no("firstNotClosed");
  if (!first.items.some((item) => endOf(item)?.kind === "lapsed")) return no("nothingLapsed");
  const earliest = plusDays(first.day, Math.max(1, charter.secondCall.noticeDays ?? 1));
  return wanted.day < earliest ? no("tooSoon", earliest) : undefined;
};

/** The charter an item is judged by: on a second call, for an item that lapsed, its lower bar. @category rules @since 0.1.0 */
export const charterForItem = (charter: Charter, meeting: Meeting, item: Item): Charter =>
  charter.secondCall !== undefined &&
  meeting.secondCallOf !== undefined &&
  item.continues?.meeting === meeting.secondCallOf
    ? { ...charter, quorum: charter.secondCall.quorum }
    : charter;
