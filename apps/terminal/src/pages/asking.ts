/**
 * What a page is asked: of which book, on which day; and how its answer is to look.
 */
import type { CalendarDate, Instant, Language } from "@konstellation/core";

/** Of which book, on which day; a timeline also between which days. Days that are not said are left to the book. */
export interface Asking {
  readonly collaboration: string;
  readonly asOf: { readonly day?: CalendarDate };
  readonly between: { readonly from?: CalendarDate; readonly to?: CalendarDate };
}

/** In which language, and how wide. */
export interface Frame {
  readonly language: Language;
  readonly columns: number;
}

/** In which language, how wide, and when. */
export interface Look extends Frame {
  readonly now: Instant;
}

type Day = CalendarDate | undefined;

/** What is asked, from what has been said so far. */
export const asking = (collaboration: string, day: Day, from?: Day, to?: Day): Asking => ({
  collaboration,
  asOf: day === undefined ? {} : { day },
  between: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
});
