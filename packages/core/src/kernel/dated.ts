/**
 * A value that was decided once and holds from a day, with its source. Never edited: a change is a
 * new value from a later day, so old meetings are still judged by what held when they were called.
 */
import type { CalendarDate } from "./calendar-date.ts";

/** A value in force from a day, and where it comes from. */
export interface Dated<A> {
  readonly value: A;
  readonly from: CalendarDate;
  readonly source: string;
}

/** The value in force on a day, or undefined before the first. */
export const inForceOn = <Version extends Pick<Dated<unknown>, "from">>(
  versions: ReadonlyArray<Version>,
  date: CalendarDate,
): Version | undefined =>
  versions.reduce<Version | undefined>(
    (latest, version) =>
      version.from <= date && (latest === undefined || version.from >= latest.from) ? version : latest,
    undefined,
  );

/** The latest of what was done on days, as of a day, or undefined before the first; the last entered on the same day. */
export const latestBy = <A extends { readonly on: CalendarDate }>(
  done: ReadonlyArray<A>,
  date: CalendarDate,
): A | undefined =>
  done.reduce<A | undefined>(
    (latest, each) => (each.on <= date && (latest === undefined || each.on >= latest.on) ? each : latest),
    undefined,
  );

/** The day on which something was entered, as a field, where that was later than the day on which it happened. */
export const enteredOf = ({ enteredOn }: { readonly enteredOn?: CalendarDate }) =>
  enteredOn === undefined ? {} : { enteredOn };
