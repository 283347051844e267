/**
 * DEC-6: a referral says who prepares, what, and when it comes back; a deferral says until when.
 *
 * @since 0.1.0
 */
import { type CalendarDate, lastDayOf, rule, type When } from "../../kernel/index.ts";

/** It would come back before the meeting it leaves. @category refusals @since 0.1.0 */
export interface ComesBackTooEarly {
  readonly type: "ComesBackTooEarly";
  readonly rule: "DEC-6";
  readonly item: string;
  readonly back: When;
  readonly day: CalendarDate;
}

export const DEC_6 = rule({
  id: "DEC-6",
  title: { sv: "Det som skickas vidare kommer tillbaka", en: "What is sent on comes back" },
  source: "County leadership groups' minutes: matters that start over",
  text: {
    sv: "En återremiss säger vem som bereder, vad, och när det kommer tillbaka; en bordläggning säger till när.",
    en: "A referral says who prepares, what, and when it comes back; a deferral says until when.",
  },
});

/** The refusal when it would come back before the meeting's day is over, or undefined. @category rules @since 0.1.0 */
export const comesBackTooEarly = (item: string, back: When, day: CalendarDate): ComesBackTooEarly | undefined =>
  lastDayOf(back) <= day ? { type: "ComesBackTooEarly", rule: "DEC-6", item, back, day } : undefined;
