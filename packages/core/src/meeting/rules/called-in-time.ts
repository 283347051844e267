/**
 * MTG-5: a meeting is called as many days before as the charter says.
 *
 * @since 0.1.0
 */
import type { Charter } from "../../constellation/index.ts";
import { type CalendarDate, plusDays, rule } from "../../kernel/index.ts";

/** The call would come too late for the day. @category refusals @since 0.1.0 */
export interface CalledTooLate {
  readonly type: "CalledTooLate";
  readonly rule: "MTG-5";
  readonly meeting: string;
  readonly day: CalendarDate;
  readonly calledOn: CalendarDate;
  readonly noticeDays: number;
  readonly earliest: CalendarDate;
}

export const MTG_5 = rule({
  id: "MTG-5",
  title: { sv: "Kallelse i tid", en: "Called in time" },
  source: "The body's charter; minutes complain of meetings that not everybody knew of in time",
  text: {
    sv: "Ett möte kallas så många dagar i förväg som stadgan säger. Säger den inget finns ingen regel.",
    en: "A meeting is called as many days before as the charter says. Where it says nothing there is no rule.",
  },
});

/** The refusal when a call comes too late, or undefined. @category rules @since 0.1.0 */
export const calledTooLate = (
  meeting: string,
  day: CalendarDate,
  calledOn: CalendarDate,
  charter: Charter | undefined,
): CalledTooLate | undefined => {
  const noticeDays = charter?.noticeDays ?? 0;
  const earliest = plusDays(calledOn, noticeDays);
  return noticeDays > 0 && earliest > day
    ? { type: "CalledTooLate", rule: "MTG-5", meeting, day, calledOn, noticeDays, earliest }
    : undefined;
};
