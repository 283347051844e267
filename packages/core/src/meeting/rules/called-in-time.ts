/**
 * MTG-5: a meeting is called as many days before as the charter says.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, plusDays, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting, Waiver } from "../model.ts";

export const MTG_5 = rule({
  id: "MTG-5",
  title: { sv: "Kallelse i tid", en: "Called in time" },
  source: "The body's charter; minutes complain of meetings that not everybody knew of in time",
  text: {
    sv: "Ett möte kallas så många dagar i förväg som stadgan säger. Säger den inget finns ingen regel. Säger stadgan att platserna kan avstå från tiden får mötet kallas senare, men då beslutas inget förrän varje plats som någon innehar har avstått. Ingen kallas efter mötets dag, ingen flytt meddelas före kallelsen, och ingen avstår innan mötet kallades.",
    en: "A meeting is called as many days before as the charter says. If it says nothing, there is no rule. Where the charter lets the seats waive the time, a meeting may be called later, but then nothing is decided until every seat that somebody holds has waived it. Nobody is called after the day of the meeting, told that it has moved before it was called, or waives the time before then.",
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

/** The call came late, and these seats have not waived that: nothing can be decided. */
export const NoticeNotWaived = refusal(
  "NoticeNotWaived",
  MTG_5,
  { meeting: Id, seats: Schema.Array(Id), vacant: Schema.Array(Id) },
  "hindered",
);
export type NoticeNotWaived = typeof NoticeNotWaived.Type;

/** The waiver says nothing that can hold. */
export const WaiverDoesNotFit = refusal(
  "WaiverDoesNotFit",
  MTG_5,
  {
    meeting: Id,
    seats: Schema.Array(Id),
    why: Schema.Literals(["calledInTime", "alreadyWaived", "nobodyHolds", "beforeTheCall"]),
  },
  {
    by: "why",
    is: { calledInTime: "hindered", alreadyWaived: "hindered", nobodyHolds: "hindered", beforeTheCall: "mistaken" },
  },
);
export type WaiverDoesNotFit = typeof WaiverDoesNotFit.Type;

/** Evidence that a call may go out, and whether it comes later than the charter says, so that it must be waived. */
export type CalledInTime = Evidence<"calledInTime", { readonly short: boolean }>;

/** Evidence that a meeting was called in time, or that every seat that somebody holds has waived it. */
export type NoticeHeld = Evidence<"noticeHeld">;

/** Evidence that seats can waive the notice of a meeting. */
export type CanWaive = Evidence<"canWaive">;

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

/**
 * Whether the notice of a meeting stands for a decision on a day: called in time, or waived by then by every seat that
 * somebody holds.
 */
export const noticeHeld = (
  { meeting, shortNotice }: Pick<Meeting, "meeting" | "shortNotice">,
  { held, unheld }: { readonly held: ReadonlyArray<string>; readonly unheld: ReadonlyArray<string> },
  day: CalendarDate,
): Result.Result<NoticeHeld, NoticeNotWaived> => {
  const seats = shortNotice === undefined ? [] : held.filter((seat) => !hasWaivedBy(shortNotice.waivers, seat, day));
  return seats.length === 0
    ? Result.succeed(vouch({}))
    : Result.fail(NoticeNotWaived({ meeting, seats, vacant: unheld }));
};

/** Whether a seat had waived the notice by a day. */
const hasWaivedBy = (waivers: ReadonlyArray<Waiver>, seat: string, day: CalendarDate): boolean =>
  waivers.some(({ seats, on }) => on <= day && seats.includes(seat));

/** Whether seats can waive the notice on a day: it was short, they had been called, somebody holds each, and none had waived it. */
export const canWaive = (
  { meeting, shortNotice, calledOn }: Pick<Meeting, "meeting" | "shortNotice" | "calledOn">,
  { seats, on }: Waiver,
  held: ReadonlyArray<string>,
): Result.Result<CanWaive, WaiverDoesNotFit> => {
  const no = (why: WaiverDoesNotFit["why"], which: ReadonlyArray<string>) =>
    Result.fail(WaiverDoesNotFit({ meeting, seats: which, why }));
  if (shortNotice === undefined) return no("calledInTime", seats);
  if (calledOn !== undefined && on < calledOn) return no("beforeTheCall", seats);
  const nobodys = seats.filter((seat) => !held.includes(seat));
  if (nobodys.length > 0) return no("nobodyHolds", nobodys);
  const again = seats.filter((seat) => hasWaivedBy(shortNotice.waivers, seat, on));
  return again.length > 0 ? no("alreadyWaived", again) : Result.succeed(vouch({}));
};
