/**
 * MTG-4, corrections: a correction of the log is a new entry that says what was recorded and what it should have been, and leaves
 * a log that adds up.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type Evidence,
  endOfSpan,
  Id,
  type Instant,
  plusMilliseconds,
  refusal,
  toMilliseconds,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting, Presence } from "../model.ts";
import { sittingOf } from "../state.ts";
import { MTG_4, type OnASeat } from "./the-log-adds-up.ts";

/** The log cannot be corrected so. */
export const CorrectionDoesNotFit = refusal(
  "CorrectionDoesNotFit",
  MTG_4,
  {
    meeting: Id,
    seat: Id,
    person: Id,
    problem: Schema.Literals([
      "neverRecorded",
      "saysNothing",
      "backwards",
      "overlaps",
      "outsideMeeting",
      "overTwoDays",
    ]),
  },
  {
    by: "problem",
    is: {
      neverRecorded: "mistaken",
      saysNothing: "mistaken",
      backwards: "mistaken",
      overlaps: "hindered",
      outsideMeeting: "mistaken",
      overTwoDays: "mistaken",
    },
  },
);
export type CorrectionDoesNotFit = typeof CorrectionDoesNotFit.Type;

/** Evidence that a correction leaves a log that adds up. */
export type CorrectionFits = Evidence<"correction">;

/** The interval of somebody on a seat that begins at a moment, or undefined. */
export const intervalFrom = (meeting: Meeting, seat: string, person: string, from: Instant): Presence | undefined =>
  meeting.presence.find(
    (entry) => entry.seat === seat && entry.person === person && toMilliseconds(entry.from) === toMilliseconds(from),
  );

/** The interval that a correction says was recorded. */
export const recorded = (
  meeting: Meeting,
  { seat, person, was }: OnASeat & { readonly was: Instant },
): Result.Result<Presence, CorrectionDoesNotFit> => {
  const interval = intervalFrom(meeting, seat, person, was);
  return interval === undefined
    ? Result.fail(CorrectionDoesNotFit({ meeting: meeting.meeting, seat, person, problem: "neverRecorded" }))
    : Result.succeed(interval);
};

type Interval = Pick<Presence, "from" | "until">;

/** Whether the log adds up with a correction of it. */
export const correctionFits = (
  meeting: Meeting,
  {
    seat,
    person,
    was,
    now,
    ...how
  }: OnASeat & Partial<Pick<Presence, "as" | "mode">> & { readonly was?: Instant; readonly now?: Interval },
): Result.Result<CorrectionFits, CorrectionDoesNotFit> => {
  const no = (problem: CorrectionDoesNotFit["problem"]) =>
    Result.fail(CorrectionDoesNotFit({ meeting: meeting.meeting, seat, person, problem }));
  const recorded = was === undefined ? undefined : intervalFrom(meeting, seat, person, was);
  if (was === undefined && now === undefined) return no("saysNothing");
  if (was !== undefined && recorded === undefined) return no("neverRecorded");
  if (now === undefined)
    return how.as === undefined && how.mode === undefined ? Result.succeed(vouch({})) : no("saysNothing");
  if (recorded !== undefined && same(recorded, now) && isSo(recorded, how)) return no("saysNothing");
  if (endOfSpan(now) <= toMilliseconds(now.from)) return no("backwards");
  if (!within(meeting, now)) return no("outsideMeeting");
  if (!onOneDay(meeting, now)) return no("overTwoDays");
  const others = meeting.presence.filter(
    (entry) => entry !== recorded && entry.seat === seat && entry.person === person,
  );
  return others.some((entry) => overlap(entry, now)) ? no("overlaps") : Result.succeed(vouch({}));
};

/** Whether somebody was there as it is said, where it is said. */
const isSo = (recorded: Presence, { as, mode }: Partial<Pick<Presence, "as" | "mode">>): boolean =>
  (as ?? recorded.as) === recorded.as && (mode ?? recorded.mode) === recorded.mode;

/** A correction stays inside the meeting: not before it opened, and with an end once it is closed. */
const within = ({ status }: Meeting, now: Interval): boolean => {
  if (status.is !== "open" && status.is !== "closed") return false;
  if (toMilliseconds(now.from) < toMilliseconds(status.from)) return false;
  return status.is === "open" || endOfSpan(now) <= toMilliseconds(status.until);
};

/** Whether an interval lies on one of the days that the meeting has sat: nobody is there on the next without its roll. */
const onOneDay = (meeting: Meeting, { from, until }: Interval): boolean => {
  const last = until ?? (meeting.status.is === "closed" ? meeting.status.until : undefined);
  const ends = last === undefined ? sittingOf(meeting) : sittingOf(meeting, plusMilliseconds(last, -1));
  return ends?.from === sittingOf(meeting, from)?.from;
};

const same = (a: Interval, b: Interval): boolean =>
  toMilliseconds(a.from) === toMilliseconds(b.from) && endOfSpan(a) === endOfSpan(b);

const overlap = (a: Interval, b: Interval): boolean =>
  endOfSpan(a) > toMilliseconds(b.from) && endOfSpan(b) > toMilliseconds(a.from);
