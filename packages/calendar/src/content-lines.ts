/**
 * Content lines of iCalendar: escaped, and folded at 75 octets without splitting a letter.
 *
 * - **Source** RFC 5545, 3.1 (content lines) and 3.3.11 (text).
 */
import { type CalendarDate, fromMilliseconds, type Instant, plusDays, toMilliseconds } from "@konstellation/core";

const OCTETS = 75;

/** A line as it is written: folded, each piece but the first beginning with a space; ends with CR LF. */
export const contentLine = (name: string, value: string): string => {
  let folded = "";
  let octets = 0;
  for (const letter of `${name}:${value}`) {
    const width = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + width > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += width;
  }
  return `${folded}\r\n`;
};

/** How many octets a letter takes in UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** A text value: backslash, semicolon, comma and line breaks escaped; other control characters left out. */
export const text = (value: string): string =>
  value
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out.
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

/** A day: 20240607. */
export const dateValue = (date: CalendarDate): string => date.replaceAll("-", "");

/** The day after, as an all-day event ends: its end is exclusive. */
export const dayAfter = (date: CalendarDate): CalendarDate => plusDays(date, 1);

/** A moment in UTC: 20240607T070000Z. */
export const momentValue = (moment: Instant): string => {
  const whole = Math.floor(toMilliseconds(moment) / 1000) * 1000;
  return fromMilliseconds(whole).replace(/[-:]/g, "");
};
