/**
 * DEC-6: a referral says who prepares, what, and when it comes back; a deferral says until when.
 */
import * as Result from "effect/Result";
import { CalendarDate, Id, lastDayOf, refusal, rule, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { ComesBack } from "../../meeting/index.ts";

export const DEC_6 = rule({
  id: "DEC-6",
  title: { sv: "Det som skickas vidare kommer tillbaka", en: "What is sent on comes back" },
  source: "County leadership groups' minutes: matters that start over",
  text: {
    sv: "En återremiss säger vem som bereder, vad, och när det kommer tillbaka; en bordläggning säger till när.",
    en: "A referral says who prepares, what, and when it comes back; a deferral says until when.",
  },
});

/** It would come back before the meeting it leaves. */
export const ComesBackTooEarly = refusal(
  "ComesBackTooEarly",
  DEC_6,
  { item: Id, back: When, day: CalendarDate },
  "mistaken",
);
export type ComesBackTooEarly = typeof ComesBackTooEarly.Type;

/** Whether an item comes back after the meeting's day is over. */
export const comesBackLater = (
  item: string,
  back: When,
  day: CalendarDate,
): Result.Result<ComesBack, ComesBackTooEarly> =>
  lastDayOf(back) <= day
    ? Result.fail(ComesBackTooEarly({ item, back, day }))
    : Result.succeed(vouch<"comesBack", When>(back));
