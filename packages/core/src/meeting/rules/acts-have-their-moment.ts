/**
 * MTG-6: every act on a meeting has its moment: on the meeting's own days, not ahead of the clock, and not before what it
 * must follow.
 *
 * - **Source** Konstellation; a decision dated a month before its meeting, or a close before what was decided, is a record
 *   that never happened.
 * - The table of acts (`acts.ts`) says it for every act. What is entered on a later day says its moment itself, and is shown as
 *   entered afterwards.
 * - Acts that are said to be at the same moment stand in the order they were entered.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  CalendarDate,
  type Context,
  dayIn,
  type Evidence,
  Id,
  Instant,
  localHour,
  plusDays,
  refusal,
  rule,
  spanOfWriting,
  toMilliseconds,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { actsOnMeetings, type Moment, type TimedAct } from "../acts.ts";
import { latestMoment, moments } from "../log-moments.ts";
import type { Meeting, Recess } from "../model.ts";
import { sittingDay } from "../state.ts";
import { OutOfOrder, PresenceNeedsCorrection } from "./the-log-adds-up.ts";
import { inItsState, type MeetingNotOpen } from "./while-the-meeting-is-open.ts";

export const MTG_6 = rule({
  id: "MTG-6",
  title: { sv: "Varje handling har sin stund", en: "Every act has its moment" },
  source:
    "Konstellation; what is said to have happened on another day than the meeting's did not happen at the meeting",
  text: {
    sv: "Det som händer på ett möte händer på mötets egna dagar, aldrig längre fram än klockan är, och inte före det som det måste följa på. Natten efter, till klockan sex, hör till mötet. Det som förs in en senare dag säger själv när det hände och visas som infört i efterhand.",
    en: "What happens at a meeting happens on the meeting's own days, never later than the time it is now, and not before what it must follow. The night after, until six o'clock, belongs to the meeting. What is entered on a later day says itself when it happened, and is shown as entered afterwards.",
  },
});

/** The moment is not on a day of the meeting. */
export const NotTheMeetingsDay = refusal(
  "NotTheMeetingsDay",
  MTG_6,
  { meeting: Id, at: Instant, days: Schema.Array(CalendarDate) },
  "hindered",
);
export type NotTheMeetingsDay = typeof NotTheMeetingsDay.Type;

/** The moment has not come. */
export const NotYet = refusal("NotYet", MTG_6, { at: Instant, now: Instant }, "mistaken");
export type NotYet = typeof NotYet.Type;

/** The meeting is in recess. */
export const InRecess = refusal("InRecess", MTG_6, { meeting: Id, since: Instant }, "hindered");
export type InRecess = typeof InRecess.Type;

/** Evidence that an act is in its moment: the moment it counts as having happened at. */
export type WhileOpen = Evidence<"open", Instant>;

/** What an act can be told about its moment. */
export type MomentRefusal =
  | MeetingNotOpen
  | OutOfOrder
  | PresenceNeedsCorrection
  | NotTheMeetingsDay
  | NotYet
  | InRecess;

/** Until what hour of the night after a meeting's day what happens is still part of it. */
const NIGHT_ENDS = 6;

/** The meeting's own days: the day it was called for, and those it was adjourned to. */
export const daysOf = ({ day, recesses }: Pick<Meeting, "day" | "recesses">): ReadonlyArray<CalendarDate> => [
  ...new Set([day, ...recesses.flatMap(({ resumes, putOff }) => (resumes === undefined || putOff ? [] : [resumes]))]),
];

/** Whether a moment is on one of a meeting's own days, or in the night after. */
export const isOnItsDays = (meeting: Meeting, at: Instant): boolean => onDays(daysOf(meeting), at);

/** Whether a moment is on one of some days, or in the night after. */
const onDays = (days: ReadonlyArray<CalendarDate>, at: Instant): boolean => {
  const { day, hour } = localHour(at);
  return days.includes(day) || (hour < NIGHT_ENDS && days.includes(plusDays(day, -1)));
};

/** Evidence that what is said to have happened has come to pass. */
export type Happened = Evidence<"happened", Instant>;

/** Whether what is said to have happened has come to pass by now. */
export const notAhead = (at: Instant, { instant: now }: Pick<Context, "instant">): Result.Result<Happened, NotYet> =>
  toMilliseconds(at) > toMilliseconds(now)
    ? Result.fail(NotYet({ at, now }))
    : Result.succeed(vouch<"happened", Instant>(at));

/** Evidence that all that is said to have happened has come to pass. */
export type AllHappened = Evidence<"allHappened">;

/** Whether all of some moments have come by now; one that is not said cannot be ahead. */
export const noneAhead = (
  moments: ReadonlyArray<Instant | null | undefined>,
  context: Pick<Context, "instant">,
): Result.Result<AllHappened, NotYet> =>
  Result.gen(function* () {
    for (const at of moments) if (at != null) yield* notAhead(at, context);
    return vouch({});
  });

/**
 * The moment of an act that fits the meeting: the one given, or the latest of what it follows when it was given to the
 * same minute or second.
 */
export const inItsMoment = (
  act: TimedAct,
  meeting: Meeting,
  at: Instant,
  context: Context,
): Result.Result<WhileOpen, MomentRefusal> =>
  Result.gen(function* () {
    yield* inItsState(meeting, act);
    yield* notAhead(at, context);
    const { meeting: id, recesses } = meeting;
    const moment: Moment = actsOnMeetings[act].moment;
    const days = moment.on === "firstDay" ? [meeting.day] : daysOf(meeting);
    const onItsDay = moment.on === "firstDay" ? days.includes(dayIn(at)) : onDays(days, at);
    if (!onItsDay) return yield* Result.fail(NotTheMeetingsDay({ meeting: id, at, days }));
    const recess = recesses.find(({ until }) => until === null);
    if (recess !== undefined && !fitsInRecess(moment, meeting, recess, at))
      return yield* Result.fail(InRecess({ meeting: id, since: recess.from }));
    const earliest = latestMoment(moments(meeting, moment.after));
    if (earliest === undefined || toMilliseconds(at) >= toMilliseconds(earliest.at)) return vouch<"open", Instant>(at);
    if (toMilliseconds(at) + spanOfWriting(at) > toMilliseconds(earliest.at))
      return vouch<"open", Instant>(earliest.at);
    return yield* earliest.item === undefined || moment.corrected !== true
      ? Result.fail(OutOfOrder({ meeting: id, at, notBefore: earliest.at }))
      : Result.fail(PresenceNeedsCorrection({ meeting: id, item: earliest.item, at, since: earliest.at }));
  });

/** Whether an act fits in a recess: what belongs to the day on which the meeting goes on waits until it does. */
const fitsInRecess = ({ inRecess }: Moment, meeting: Meeting, recess: Recess, at: Instant): boolean =>
  inRecess === "thatDay" ? !(goesOnAnotherDay(meeting, recess) && dayIn(at) >= recess.resumes) : inRecess;

/** Whether a meeting goes on after a recess on another day than it sat. */
export const goesOnAnotherDay = (
  meeting: Pick<Meeting, "sittings" | "day">,
  recess: Recess,
): recess is Recess & { readonly resumes: CalendarDate } =>
  recess.resumes !== undefined && recess.resumes !== sittingDay(meeting, recess.from);

/** The moment of an act as its fact carries it, with the day it was entered where that was later. */
export const stamped = (open: WhileOpen, context: Context) => ({ at: open, ...enteredAfterwards(open, context) });

/** The day an act is entered, where that is later than the day, or the night after, on which it says it happened. */
export const enteredAfterwards = (
  at: Instant,
  { day, instant }: Pick<Context, "day" | "instant">,
): { readonly enteredOn?: CalendarDate } => {
  const happened = dayIn(at);
  const sameNight = day === plusDays(happened, 1) && localHour(instant).hour < NIGHT_ENDS;
  return day > happened && !sameNight ? { enteredOn: day } : {};
};
