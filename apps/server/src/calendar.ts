/**
 * Answering with the calendar of a book: made from its entries once for each version, day and scope, and kept.
 *
 * @since 0.1.0
 */
import { calendarFeed, MEDIA_TYPE } from "@konstellation/calendar";
import type { CalendarDate } from "@konstellation/core";
import type { LedgerShape } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import type { Read } from "./request.ts";

/** How many feeds are kept: one for every body and organisation of a county, and then some. */
const KEPT = 200;

const feeds = new WeakMap<LedgerShape, Map<string, string>>();

/** The calendar as text, of one book at a version. */
export const calendar = Effect.fnUntraced(function* (
  ledger: LedgerShape,
  { book, version, today }: { readonly book: string; readonly version: number; readonly today: CalendarDate },
  { language, query }: Read,
  c: Context,
) {
  const { body, organisation, seat, titles } = query;
  const kept = feeds.get(ledger) ?? new Map<string, string>();
  feeds.set(ledger, kept);
  const key = JSON.stringify([book, version, today, language, body, organisation, seat, titles]);
  const made = kept.get(key);
  const feed =
    made ??
    calendarFeed(yield* ledger.read(book, 0), {
      book,
      today,
      language,
      scope: { body, organisation, seat },
      titles: titles === "true",
    });
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, feed);
  c.header("content-type", MEDIA_TYPE);
  c.header("vary", "accept-language");
  return c.body(feed);
});
