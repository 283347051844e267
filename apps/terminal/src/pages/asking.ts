/**
 * What a page is asked: of which book, on which day; and how its answer is to look.
 */
import type { CalendarDate, Instant, Language } from "@konstellation/core";

/** Of which book, on which day; a timeline also between which days. Days that are not said are left to the book. */
export interface Asking {
  readonly collaboration: string;
  readonly asOf: { readonly day?: CalendarDate };
  /** Only what is somebody's, or stands so. */
  readonly among: Among;
  readonly between: { readonly from?: CalendarDate; readonly to?: CalendarDate };
}

/** What of a list is asked for: what is a body's, an organisation's, a person's or a seat's, and what stands so. */
export interface Among {
  readonly body?: string | undefined;
  readonly organisation?: string | undefined;
  readonly person?: string | undefined;
  readonly seat?: string | undefined;
  readonly state?: string | undefined;
}

type Named = Exclude<keyof Among, "state">;

/** What is asked for of those names that a list takes. */
export const named = <Name extends Named>(among: Among, ...names: ReadonlyArray<Name>) =>
  Object.fromEntries(names.flatMap((name) => (among[name] === undefined ? [] : [[name, among[name]] as const]))) as {
    readonly [Each in Name]?: string;
  };

/** The state that is asked for, of those that the list has words for; absent where none is. */
export const stated = <
  const Parameter extends "state" | "status",
  States extends { readonly [state: string]: unknown },
>(
  { state }: Among,
  parameter: Parameter,
  states: States,
) => {
  const asked = Object.keys(states).find((each) => each === state);
  return (asked === undefined ? {} : { [parameter]: asked }) as {
    readonly [Each in Parameter]?: Extract<keyof States, string>;
  };
};

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
export const asking = (collaboration: string, day: Day, from?: Day, to?: Day, among: Among = {}): Asking => ({
  collaboration,
  among,
  asOf: day === undefined ? {} : { day },
  between: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
});
