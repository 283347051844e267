/**
 * MTG-5: a meeting is called as many days before as the charter says.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, plusDays, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const MTG_5 = rule({
  id: "MTG-5",
  title: { sv: "Kallelse i tid", en: "Called in time" },
  source: "The body's charter; minutes complain of meetings that not everybody knew of in time",
  text: {
    sv: "Ett möte kallas så många dagar i förväg som stadgan säger. Säger den inget finns ingen regel.",
    en: "A meeting is called as many days before as the charter says. If it says nothing, there is no rule.",
  },
});

/** The call would come too late for the day. */
export const CalledTooLate = refusal(
  "CalledTooLate",
  MTG_5,
  { meeting: Id, day: CalendarDate, calledOn: CalendarDate, noticeDays: Schema.Int, earliest: CalendarDate },
  "hindered",
);
export type CalledTooLate = typeof CalledTooLate.Type;

/** Evidence that a meeting is called as long before as the charter says. */
export type CalledInTime = Evidence<"calledInTime">;

/** Whether a call on a day comes in time for a meeting on another. */
export const calledInTime = (
  meeting: string,
  day: CalendarDate,
  calledOn: CalendarDate,
  charter: Charter | undefined,
): Result.Result<CalledInTime, CalledTooLate> => {
  const noticeDays = charter?.noticeDays ?? 0;
  const earliest = plusDays(calledOn, noticeDays);
  return noticeDays > 0 && earliest > day
    ? Result.fail(CalledTooLate({ meeting, day, calledOn, noticeDays, earliest }))
    : Result.succeed(vouch({}));
};
