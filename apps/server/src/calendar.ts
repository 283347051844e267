/**
 * Answering with the calendar of a book. Its entries are read once for each version and day; from that every body's,
 * organisation's and seat's feed is written.
 *
 * @since 0.1.0
 */
import { feedOf, MEDIA_TYPE, type Schedule, scheduleOf } from "@konstellation/calendar";
import { type CalendarDate, usualSpan } from "@konstellation/core";
import type { LedgerShape } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import type { Read } from "./request.ts";

interface BookOnADay {
  readonly book: string;
  readonly version: number;
  readonly today: CalendarDate;
}

/** The latest schedule of each book. */
const schedules = new WeakMap<LedgerShape, Map<string, BookOnADay & { readonly schedule: Schedule }>>();

/** The calendar as text, of one book at a version. */
export const calendar = Effect.fnUntraced(function* (
  ledger: LedgerShape,
  asked: BookOnADay,
  { language, query }: Read,
  c: Context,
) {
  const { body, organisation, seat, titles } = query;
  const schedule = yield* scheduleFor(ledger, asked);
  c.header("content-type", MEDIA_TYPE);
  c.header("vary", "accept-language");
  const { book, today } = asked;
  return c.body(
    feedOf(schedule, { book, today, language, scope: { body, organisation, seat }, titles: titles === "true" }),
  );
});

const scheduleFor = Effect.fnUntraced(function* (ledger: LedgerShape, { book, version, today }: BookOnADay) {
  const kept = schedules.get(ledger) ?? new Map<string, BookOnADay & { readonly schedule: Schedule }>();
  schedules.set(ledger, kept);
  const latest = kept.get(book);
  if (latest?.version === version && latest.today === today) return latest.schedule;
  const schedule = scheduleOf(yield* ledger.read(book, 0), today, usualSpan(today));
  kept.set(book, { book, version, today, schedule });
  return schedule;
});
