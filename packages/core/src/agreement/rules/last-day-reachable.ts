/**
 * AGR-2, AGR-3: a termination aims at a last day that its clause can still reach.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import { assessNotice } from "../notice/index.ts";
import { versionOn } from "../versions.ts";

/** The agreement cannot end that early; this is the first day it can. @category refusals @since 0.1.0 */
export interface LastDayNotReachable {
  readonly type: "LastDayNotReachable";
  readonly rule: "AGR-2";
  readonly agreement: string;
  readonly wanted: CalendarDate;
  readonly firstPossible: CalendarDate;
}

export const AGR_2 = rule({
  id: "AGR-2",
  title: { sv: "Sista dag efter uppsägning", en: "The last day in force after a notice" },
  source: "Lag (1930:173) om beräkning av lagstadgad tid 1 §, for corresponding days; the agreement's own clause",
  text: {
    sv: "En löpande uppsägningstid räknas från den dag uppsägningen togs emot (eller skickades, om avtalet säger det), och landar på den första dag avtalet tillåter.",
    en: "A running period of notice is counted from the day the notice was received (or sent, where the agreement says so), and lands on the first day the agreement allows.",
  },
});

export const AGR_3 = rule({
  id: "AGR-3",
  title: { sv: "Sista dag att säga upp", en: "The last day to give notice" },
  source: "Lag (1930:173) 1 § for corresponding days; lag (1989:253) for the last ordinary weekday",
  text: {
    sv: "Räknas bakåt från periodens sista dag. Kan klausulen läsas på två sätt används den tidigare dagen, och den andra visas.",
    en: "Counted back from the term's last day. Where the clause can be read two ways the earlier day is used, and the other is shown.",
  },
});

/** The refusal when a notice received on a day cannot end the agreement by the wanted day, or undefined. @category rules @since 0.1.0 */
export const lastDayNotReachable = (
  agreement: Agreement,
  wanted: CalendarDate,
  received: CalendarDate,
): LastDayNotReachable | undefined => {
  const { term, notice } = versionOn(agreement, received);
  // Both days that could count are said, so that the clause itself chooses which one does.
  const { lastDay } = assessNotice({ term, notice, given: { received, sent: received, to: wanted } });
  return lastDay !== null && lastDay > wanted
    ? { type: "LastDayNotReachable", rule: "AGR-2", agreement: agreement.agreement, wanted, firstPossible: lastDay }
    : undefined;
};
