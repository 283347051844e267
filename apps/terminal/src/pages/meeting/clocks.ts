/**
 * Times as they are typed by the clock, and the moments they mean: 09:00–10:15, or 09:00– for whoever is still there.
 */
import {
  type CalendarDate,
  type Instant,
  instant,
  localHour,
  plusMilliseconds,
  toMilliseconds,
  writtenClock,
} from "@konstellation/core";

const SPAN = /^(\d{1,2})[:.](\d{2})\s*[-–—]\s*(?:(\d{1,2})[:.](\d{2}))?$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The moment when it is so much by the clock on a day in Sweden; undefined in the hour that is left out when the clocks go forward.
 *
 * @param notBefore what it follows: when the clocks go back they show an hour twice, and then the first that can follow is meant
 */
export const atClock = (day: CalendarDate, clock: string, notBefore?: Instant): Instant | undefined => {
  const shown = [SUMMER, WINTER]
    .map((offset) => instant(`${day}T${clock}:00${offset}`))
    .filter((moment) => {
      const wall = localHour(moment);
      return wall.day === day && wall.hour === Number(clock.slice(0, 2));
    });
  const follows = (moment: Instant) => notBefore === undefined || toMilliseconds(moment) >= toMilliseconds(notBefore);
  return shown.find(follows) ?? shown[0];
};

const [SUMMER, WINTER] = ["+02:00", "+01:00"];

/**
 * The moments that a typed span means, or undefined.
 *
 * @param recorded moments that the screen shows by the clock; a clock that one of them shows is that moment exactly
 * @param near a moment of the same meeting: what is typed is of its day
 */
export const spanTyped = (
  said: string,
  recorded: ReadonlyArray<Instant>,
  near: Instant,
): { readonly from: Instant; readonly until: Instant | null } | undefined => {
  const [, hour = "", minute = "", untilHour, untilMinute] = SPAN.exec(said.trim()) ?? [];
  const from = momentAt(hour, minute, recorded, near);
  if (from === undefined) return undefined;
  if (untilHour === undefined || untilMinute === undefined) return { from, until: null };
  const until = momentAt(untilHour, untilMinute, recorded, near, from);
  if (until === undefined) return undefined;
  // A meeting that goes on past midnight: what ends before it begins ends the day after.
  return { from, until: toMilliseconds(until) < toMilliseconds(from) ? plusMilliseconds(until, DAY) : until };
};

const momentAt = (
  hour: string,
  minute: string,
  recorded: ReadonlyArray<Instant>,
  near: Instant,
  notBefore?: Instant,
): Instant | undefined => {
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  return recorded.find((moment) => writtenClock(moment) === clock) ?? atClock(localHour(near).day, clock, notBefore);
};
