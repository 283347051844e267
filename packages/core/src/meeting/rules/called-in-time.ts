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
    sv: "Ett möte kallas så många dagar i förväg som stadgan säger. Säger den inget finns ingen regel. Säger stadgan att platserna kan avstå från tiden får mötet kallas senare, men då beslutas inget förrän varje plats som någon innehar har avstått. En punkt som sätts upp sedan mötet har öppnats var inte med i kallelsen: den beslutas inte förrän varje plats som den gäller och som någon innehar har avstått. Ingen kallas efter mötets dag, ingen flytt meddelas före kallelsen, och ingen avstår innan mötet kallades.",
    en: "A meeting is called as many days before as the charter says. If it says nothing, there is no rule. Where the charter lets the seats waive the time, a meeting may be called later, but then nothing is decided until every seat that somebody holds has waived it. An item that is placed once the meeting has opened was not in the call: it is not decided until every seat that it concerns and that somebody holds has waived the time. Nobody is called after the day of the meeting, told that it has moved before it was called, or waives the time before then.",
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

/** Evidence that a call may go out, and whether it comes later than the charter says, so that it must be waived. */
export type CalledInTime = Evidence<"calledInTime", { readonly short: boolean }>;

/** Whether a call on a day comes in time for a meeting on another, or late where the charter lets the seats waive that. */
export const calledInTime = (
  meeting: string,
  day: CalendarDate,
  calledOn: CalendarDate,
  charter: Charter | undefined,
): Result.Result<CalledInTime, CalledTooLate> => {
  const noticeDays = charter?.noticeDays ?? 0;
  const earliest = plusDays(calledOn, noticeDays);
  const short = noticeDays > 0 && earliest > day;
  return short && charter?.noticeWaiver === undefined
    ? Result.fail(CalledTooLate({ meeting, day, calledOn, noticeDays, earliest }))
    : Result.succeed(vouch({ short }));
};
