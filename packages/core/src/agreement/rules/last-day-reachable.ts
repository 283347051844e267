/**
 * AGR-2, AGR-3: a termination aims at a last day that its clause can still reach.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement } from "../model.ts";
import { answerNotice } from "../notice/answer.ts";
import { versionOn } from "../versions.ts";

export const AGR_2 = rule({
  id: "AGR-2",
  title: { sv: "Sista dag efter uppsägning", en: "The last day in force after a notice" },
  source: "Lag (1930:173) om beräkning av lagstadgad tid 1 §, for corresponding days; the agreement's own clause",
  text: {
    sv: "En löpande uppsägningstid räknas från den dag uppsägningen togs emot (eller skickades, om avtalet säger det), och landar på den första dag avtalet tillåter.",
    en: "A running notice period is counted from the day the notice was received (or sent, where the agreement says so), and lands on the first day the agreement allows.",
  },
});

export const AGR_3 = rule({
  id: "AGR-3",
  title: { sv: "Sista dag att säga upp", en: "The last day to give notice" },
  source: "Lag (1930:173) 1 § for corresponding days; lag (1989:253) for the last ordinary weekday",
  text: {
    sv: "Dagen räknas bakåt från periodens sista dag. Kan klausulen läsas på två sätt används den tidigare dagen, och den andra visas.",
    en: "The day is counted back from the term's last day. If the clause can be read in two ways, the earlier day is used and the other is shown.",
  },
});

/** The agreement cannot end that early; this is the first day it can. */
export const LastDayNotReachable = refusal(
  "LastDayNotReachable",
  AGR_2,
  { agreement: Id, wanted: CalendarDate, firstPossible: CalendarDate },
  "mistaken",
);
export type LastDayNotReachable = typeof LastDayNotReachable.Type;

/** Evidence that a clause can still reach the last day that is aimed at. */
export type Reachable = Evidence<"reachable", CalendarDate>;

/** Whether a notice received on a day can end the agreement by the wanted day. */
export const lastDayReachable = (
  agreement: Agreement,
  wanted: CalendarDate,
  received: CalendarDate,
): Result.Result<Reachable, LastDayNotReachable> => {
  const { term, notice } = versionOn(agreement, received);
  // Both days that could count are said, so that the clause itself chooses which one does.
  const { lastDay } = answerNotice({ term, notice, given: { received, sent: received, to: wanted } });
  return lastDay !== null && lastDay > wanted
    ? Result.fail(LastDayNotReachable({ agreement: agreement.agreement, wanted, firstPossible: lastDay }))
    : Result.succeed(vouch<"reachable", CalendarDate>(wanted));
};
