/**
 * The calendar day of a moment: which day it was where the group meets, whatever offset the writer used.
 *
 * The rules of summer time come from the platform's time-zone table (`Intl`), which is part of the language.
 */
import { type CalendarDate, fromParts, toDayNumber } from "./calendar-date.ts";
import {
  type Instant,
  instant,
  plusMilliseconds,
  toMilliseconds,
  writtenClock,
  writtenDay,
  writtenOffset,
} from "./instant.ts";

/** The zone in which a collaboration's days are counted unless another is said. */
export const SWEDEN = "Europe/Stockholm";

const formats = new Map<string, Intl.DateTimeFormat>();

/** The writer of days in a zone; throws a `RangeError` for a zone that does not exist. */
const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    hourCycle: "h23",
  });
  formats.set(zone, format);
  return format;
};

/** Whether a text names a time zone: "Europe/Stockholm". */
export const isZone = (text: string): boolean => {
  try {
    formatFor(text);
    return true;
  } catch {
    return false;
  }
};

interface LocalHour {
  readonly day: CalendarDate;
  /** 0 to 23, on the zone's clock. */
  readonly hour: number;
}

/** The day and the hour that the clock on the wall shows at a moment. */
export const localHour = (moment: Instant, zone: string = SWEDEN): LocalHour => {
  const parts = formatFor(zone).formatToParts(toMilliseconds(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return { day: fromParts(part("year"), part("month"), part("day")), hour: part("hour") };
};

/** The day it is at a moment, in Sweden unless another zone is said. */
export const dayIn = (moment: Instant, zone: string = SWEDEN): CalendarDate => localHour(moment, zone).day;

/**
 * The clock of a moment as it is read out: 10:25. In the night when the clocks go back they show an hour twice; what is in
 * either is told by its offset: 02:05 (+01:00).
 */
export const saidClock = (moment: Instant, zone: string = SWEDEN): string => {
  const clock = writtenClock(moment);
  return Number(clock.slice(0, 2)) < CLOCKS_HAVE_CHANGED && isShownTwice(moment, zone)
    ? `${clock} (${writtenOffset(moment)})`
    : clock;
};

/** By this hour of the night the clocks have been changed, wherever they are; most moments are later, and are not looked up. */
const CLOCKS_HAVE_CHANGED = 4;
const HOUR = 3_600_000;

const isShownTwice = (moment: Instant, zone: string): boolean => {
  const { day, hour } = localHour(moment, zone);
  if (day !== writtenDay(moment) || hour !== Number(writtenClock(moment).slice(0, 2))) return false;
  return [HOUR, -HOUR].some((apart) => {
    const other = localHour(plusMilliseconds(moment, apart), zone);
    return other.day === day && other.hour === hour;
  });
};

/** The moment on another day at which the clock on the wall shows what it shows at a moment. */
export const sameClockOn = (moment: Instant, on: CalendarDate, zone: string = SWEDEN): Instant => {
  const { day, hour } = localHour(moment, zone);
  const shifted = plusMilliseconds(moment, (toDayNumber(on) - toDayNumber(day)) * 24 * HOUR);
  // Where the clocks have been changed in between, the hour is another by one, and so is the offset that it is written with.
  const apart = ((hour - localHour(shifted, zone).hour + 36) % 24) - 12;
  return writtenAt(plusMilliseconds(shifted, apart * HOUR), -apart);
};

/** A moment written at an offset that is so many hours more. */
const writtenAt = (moment: Instant, hours: number): Instant => {
  if (hours === 0) return moment;
  const offset = writtenOffset(moment);
  const [before, minutes] = offset.length === 1 ? [0, "00"] : [Number(offset.slice(0, 3)), offset.slice(4)];
  const after = before + hours;
  const sign = after < 0 ? "-" : "+";
  const clock = plusMilliseconds(moment, hours * HOUR).slice(0, -offset.length);
  return instant(`${clock}${sign}${String(Math.abs(after)).padStart(2, "0")}:${minutes}`);
};
