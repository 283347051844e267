/**
 * What an event on a calendar is: a day with a key that never changes, and whom it concerns.
 */
import type { CalendarDate, Instant, When, Wording } from "../kernel/index.ts";

/** An event on a calendar. */
export interface CalendarEventOf<Kind extends string = string, About extends string = string> {
  /** Stable for ever: `meeting/llg-2024-06-07`, `agreement/resource-centre/end`. */
  readonly key: string;
  readonly kind: Kind;
  /** The day, or the last day of a time that is less precise than a day. */
  readonly day: CalendarDate;
  /** How it was said, where that is less precise than a day: `2024-10`. */
  readonly said: When | null;
  /** The moments of a meeting whose call says them. */
  readonly times: { readonly starts: Instant; readonly ends: Instant } | null;
  readonly title: Wording;
  readonly cancelled: boolean;
  readonly about: { readonly kind: About; readonly id: string };
  readonly bodies: ReadonlyArray<string>;
  readonly organisations: ReadonlyArray<string>;
  readonly seats: ReadonlyArray<string>;
}

/** Between which days recurring days are told, both included. */
export interface CalendarSpan {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}
