/**
 * A meeting that is moved to another day, and one that is cancelled, for tests.
 */
import { type Command, day, type Fact, instant } from "../index.ts";

/** Planned times on a day. */
export const times = (date: string, from = "09:00", until = "12:00") => ({
  starts: instant(`${date}T${from}:00+02:00`),
  ends: instant(`${date}T${until}:00+02:00`),
});

type Move = Extract<Command, { type: "MoveMeeting" }>;

/** Moving the meeting to a day. */
export const move = (to: string, more: Partial<Move> = {}): Move => ({
  type: "MoveMeeting",
  meeting: "m",
  day: day(to),
  ...more,
});

/** The meeting has been moved to a day. */
export const moved = (to: string, more: Partial<Omit<Move, "type">> = {}): Fact => ({
  type: "MeetingMoved",
  meeting: "m",
  day: day(to),
  ...more,
  movedOn: day("2024-05-03"),
});

/** Cancelling the meeting. */
export const cancel: Extract<Command, { type: "CancelMeeting" }> = {
  type: "CancelMeeting",
  meeting: "m",
  reason: { sv: "Förhinder" },
};

/** The meeting has been cancelled. */
export const cancelled: Fact = { ...cancel, type: "MeetingCancelled", on: day("2024-05-03") };
