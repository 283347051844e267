/**
 * The schedules of books: their entries are read once for each version and day, and from that every body's,
 * organisation's and seat's calendar is written.
 */
import { type Schedule, scheduleOf } from "@konstellation/calendar";
import { usualSpan } from "@konstellation/core";
import { type Ledger, type LedgerFailure, readBook } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { At } from "../answered.ts";

/** Gives the schedule of a book as it stands at a version on a day. */
export type ScheduleKeeper = (book: string, at: At) => Effect.Effect<Schedule, LedgerFailure>;

/** Keeps the latest schedule of each book in a ledger. */
export const keepSchedules = (ledger: Ledger): ScheduleKeeper => {
  const latest = new Map<string, At & { readonly schedule: Schedule }>();
  return (book, { version, day }) => {
    const kept = latest.get(book);
    if (kept?.version === version && kept.day === day) return Effect.succeed(kept.schedule);
    return Effect.map(readBook(ledger, book), ({ entries }) => {
      const schedule = scheduleOf(entries, day, usualSpan(day));
      latest.set(book, { version, day, schedule });
      return schedule;
    });
  };
};
