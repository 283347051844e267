/**
 * What every concept has to say: names, refusals, what falls due, calendar events, phrases. A concept says its part;
 * together they say everything, and what nobody says does not compile.
 */
import type { CalendarKind, Explanation, FoundKind, Kind, RadarKind } from "@konstellation/core";
import type { Explainers, KindWords } from "./refusals/say.ts";

/** A label for every value, in both languages. */
export type Labels<Value extends string> = Readonly<Record<Value, Explanation>>;

/** What one concept says. A name that core does not know is not accepted here. */
export interface ConceptWords {
  /** What its things are called, in a sentence. */
  readonly kinds?: Readonly<Partial<Record<Kind, KindWords>>>;
  /** Why its rules say no. */
  readonly refusals?: Partial<Explainers>;
  /** What it puts on the radar. */
  readonly radarKinds?: Partial<Labels<RadarKind>>;
  /** What is found of it, a word for one. */
  readonly foundKinds?: Partial<Labels<FoundKind>>;
  /** What it puts on a calendar. */
  readonly calendarKinds?: Partial<Labels<CalendarKind>>;
  /** What the terminal and the plain commands say about it. */
  readonly phrases?: Labels<string>;
}

/** What is told instead of a table when two concepts say the same name. */
export interface SaidTwice<Name> {
  readonly "two concepts have words for": Name;
}

/** One table of all the concepts of a list, with the names that each of them gives. */
export type Folded<
  Section extends keyof ConceptWords,
  List extends ReadonlyArray<ConceptWords>,
  Said = unknown,
> = List extends readonly [infer One, ...infer Rest extends ReadonlyArray<ConceptWords>]
  ? One extends { readonly [Each in Section]: infer Words }
    ? keyof Words & keyof Said extends never
      ? Folded<Section, Rest, Said & Words>
      : SaidTwice<keyof Words & keyof Said>
    : Folded<Section, Rest, Said>
  : Said;
