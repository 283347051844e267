/**
 * DEC-6: a referral says who prepares, what, and when it comes back; a deferral says until when.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, lastDayOf, refusal, rule, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { ComesBack } from "../../meeting/index.ts";
import type { Duty } from "../schema.ts";

export const DEC_6 = rule({
  id: "DEC-6",
  title: { sv: "Det som skickas vidare kommer tillbaka", en: "What is sent on comes back" },
  source: "County leadership groups' minutes: matters that start over",
  text: {
    sv: "En återremiss säger vem som bereder, vad, och när det kommer tillbaka; en bordläggning säger till när. Det som ska göras efter en punkt ska inte vara klart, eller återrapporterat, före mötet.",
    en: "A referral says who prepares, what, and when it comes back; a deferral says until when. What is to be done after an item is not due, or reported back, before the meeting.",
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

/** What is to be done after an item would be due, or reported back, before the meeting. */
export const DueTooEarly = refusal("DueTooEarly", DEC_6, { item: Id, due: When, day: CalendarDate }, "mistaken");
export type DueTooEarly = typeof DueTooEarly.Type;

/** Evidence that there is time for what is to be done, or that nobody has said by when. */
export type TimeToDoIt = Evidence<"timeToDoIt">;

/** Whether what is to be done after an item is due, and reported back, on the meeting's day at the earliest. */
export const timeToDoIt = (
  item: string,
  { due, reportBack }: Pick<Duty, "due" | "reportBack">,
  day: CalendarDate,
): Result.Result<TimeToDoIt, DueTooEarly> => {
  const early = [due, reportBack?.when].find((when) => when !== undefined && lastDayOf(when) < day);
  return early === undefined ? Result.succeed(vouch({})) : Result.fail(DueTooEarly({ item, due: early, day }));
};

/** Whether an item comes back after the meeting's day is over. */
export const comesBackLater = (
  item: string,
  back: When,
  day: CalendarDate,
): Result.Result<ComesBack, ComesBackTooEarly> =>
  lastDayOf(back) <= day
    ? Result.fail(ComesBackTooEarly({ item, back, day }))
    : Result.succeed(vouch<"comesBack", When>(back));
