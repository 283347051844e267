/**
 * MTG-3: before a meeting is opened and after it is closed nothing is decided.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type AlreadyInTheBook,
  type Evidence,
  Id,
  type Instant,
  mustBeFree,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../schema.ts";
import { notBefore, type OutOfOrder } from "./the-log-adds-up.ts";

export const MTG_3 = rule({
  id: "MTG-3",
  title: { sv: "Efter avslutat möte beslutas inget", en: "Nothing is decided after the meeting is closed" },
  source: "Kommunallagen 4 kap. 27 § as a model: what is not said before the meeting ends is not part of it",
  text: {
    sv: "Innan mötet öppnats och efter att det avslutats beslutas inget; rättelser är nya poster.",
    en: "Before a meeting is opened and after it is closed nothing is decided; corrections are new entries.",
  },
});

/** The meeting is not open (or, for what only a call can undergo, is no longer called): it says where it stands. */
export const MeetingNotOpen = refusal(
  "MeetingNotOpen",
  MTG_3,
  { meeting: Id, status: Schema.Literals(["called", "open", "closed", "cancelled"]) },
  "hindered",
);
export type MeetingNotOpen = typeof MeetingNotOpen.Type;

/** Evidence that a meeting is open, at a moment that is not before it opened. */
export type WhileOpen = Evidence<"open", Instant>;

/** Evidence that a meeting has been called, and neither opened nor cancelled. */
export type StillCalled = Evidence<"called">;

/** Evidence that a meeting is neither closed nor cancelled. */
export type NotOver = Evidence<"notOver">;

/** The moment of an act, while the meeting is open and not before it opened. */
export const whileOpen = (meeting: Meeting, at: Instant): Result.Result<WhileOpen, MeetingNotOpen | OutOfOrder> =>
  meeting.status.is === "open"
    ? Result.map(notBefore(meeting, at, meeting.status.from), (moment) => vouch<"open", Instant>(moment))
    : notOpen(meeting);

/** Whether a meeting can still be moved or cancelled. */
export const stillCalled = (meeting: Meeting): Result.Result<StillCalled, MeetingNotOpen> =>
  meeting.status.is === "called" ? Result.succeed(vouch({})) : notOpen(meeting);

/** Whether a meeting can be opened: it has been called, and is not open already. */
export const canBeOpened = (
  meeting: Meeting,
): Result.Result<StillCalled, MeetingNotOpen | AlreadyInTheBook<"meeting">> =>
  meeting.status.is === "open"
    ? Result.map(mustBeFree(meeting, "meeting", `${meeting.meeting} (open)`), () => vouch({}))
    : stillCalled(meeting);

/** Whether anything can still be put on the agenda, or answered to the call. */
export const notOver = (meeting: Meeting): Result.Result<NotOver, MeetingNotOpen> =>
  meeting.status.is === "closed" || meeting.status.is === "cancelled" ? notOpen(meeting) : Result.succeed(vouch({}));

const notOpen = ({ meeting, status }: Meeting): Result.Result<never, MeetingNotOpen> =>
  Result.fail(MeetingNotOpen({ meeting, status: status.is }));
