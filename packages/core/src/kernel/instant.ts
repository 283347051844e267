/**
 * A moment, written RFC 3339 with its offset: 2024-05-03T10:00:00+02:00.
 *
 * Any offset is accepted; moments are compared as milliseconds since 1970. Seconds may be left
 * out. A leap second is refused: no meeting turns on one.
 */
import * as Schema from "effect/Schema";
import { type CalendarDate, day, fromDayNumber, isDay, toDayNumber } from "./calendar-date.ts";
import { dayNumber } from "./day-number.ts";
import { speaking } from "./speaking.ts";

const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):(\d{2}))$/;

/** A moment with its offset from UTC. */
export const Instant = speaking(
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter(
        (text: string) =>
          millisecondsOf(text) !== undefined ||
          "Expected a moment with its offset, RFC 3339: 2024-05-03T10:00:00+02:00",
        { toJsonSchema: () => ({ format: "date-time" }) },
      ),
    ),
    Schema.brand("Instant"),
  ),
  (text) => notAnInstant(text),
);
export type Instant = typeof Instant.Type;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Milliseconds = number;

/** The moment a text names; throws a `RangeError` for one that does not exist. For literals and tests. */
export const instant = (text: string): Instant => Instant.make(text);

const notAnInstant = (text: string): string | undefined =>
  millisecondsOf(text) === undefined
    ? `"${text}" is not a moment with its offset, such as 2024-05-03T10:00:00+02:00`
    : undefined;

/** The milliseconds of a moment. */
export const toMilliseconds = (moment: Instant): Milliseconds => {
  // Moments written whole, as nearly all are, are read digit by digit; the rest by the pattern.
  const last = moment.charCodeAt(19);
  if (moment.charCodeAt(16) !== COLON || (last !== Z && last !== PLUS && last !== MINUS))
    return millisecondsOf(moment) ?? Number.NaN;
  const date = dayNumber(two(moment, 0) * 100 + two(moment, 2), two(moment, 5), two(moment, 8));
  const clock = two(moment, 11) * 3_600_000 + two(moment, 14) * 60_000 + two(moment, 17) * 1000;
  const offset = last === Z ? 0 : (two(moment, 20) * 60 + two(moment, 23)) * (last === MINUS ? -1 : 1);
  return date * 86_400_000 + clock - offset * 60_000;
};

const [COLON, PLUS, MINUS, Z] = [58, 43, 45, 90];

/** The two digits at a place. */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** A moment in UTC from its milliseconds, to the second unless it has a fraction. */
export const fromMilliseconds = (milliseconds: Milliseconds): Instant => {
  const number = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - number * 86_400_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const fraction = rest % 1000 === 0 ? "" : `.${String(rest % 1000).padStart(3, "0")}`;
  const clock = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}${fraction}`;
  return `${fromDayNumber(number)}T${clock}Z` as Instant;
};

const OFFSET = /(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** A moment so many milliseconds later, written at the offset that the first is written with. */
export const plusMilliseconds = (moment: Instant, milliseconds: Milliseconds): Instant => {
  const later = toMilliseconds(moment) + milliseconds;
  const offset = writtenOffset(moment);
  if (offset === "Z" || offset === "z") return fromMilliseconds(later);
  const minutes = (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * (offset.startsWith("-") ? -1 : 1);
  return `${fromMilliseconds(later + minutes * 60_000).slice(0, -1)}${offset}` as Instant;
};

/** How long a time the writing of a moment stands for: written to the minute it is that whole minute, and so on. */
export const spanOfWriting = (moment: Instant): Milliseconds => {
  const milliseconds = toMilliseconds(moment);
  if (milliseconds % 1000 !== 0) return 1;
  return milliseconds % 60_000 === 0 ? 60_000 : 1000;
};

/** The day that is written in the moment, at the offset it is written with. */
export const writtenDay = (moment: Instant): CalendarDate => day(moment.slice(0, 10));

/** The clock as written in the moment: 10:25. */
export const writtenClock = (moment: Instant): string => moment.slice(11, 16);

/** The offset as written in the moment: +02:00, or Z. */
export const writtenOffset = (moment: Instant): string => OFFSET.exec(moment)?.[0] ?? "Z";

const millisecondsOf = (text: string): Milliseconds | undefined => {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [, date = "", hour = "", minute = "", second = "0", fraction = "0", , sign, offHour = "0", offMinute = "0"] =
    match;
  if (!isDay(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(offHour) > 23 || Number(offMinute) > 59) return undefined;
  const offset = (Number(offHour) * 60 + Number(offMinute)) * (sign === "-" ? -1 : 1);
  const clock = Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000;
  return toDayNumber(day(date)) * 86_400_000 + clock + Math.floor(Number(`0.${fraction}`) * 1000) - offset * 60_000;
};

/** When a time from a moment until another ends, in milliseconds; one that has not ended does so after every other. */
export const endOfSpan = ({ until }: { readonly until: Instant | null }): number =>
  until === null ? Number.POSITIVE_INFINITY : toMilliseconds(until);
