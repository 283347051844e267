/**
 * What all concepts say together. Each table is complete by type: a refusal, a kind of name, a radar kind or a calendar
 * kind that no concept has words for does not compile here.
 */
import type { CalendarKind, Explanation, FoundKind, Kind, RadarKind } from "@konstellation/core";
import type { ConceptWords, Folded, Labels } from "./concept-words.ts";
import concepts from "./concepts.ts";
import type { Explainers, KindWords } from "./refusals/say.ts";

const folded = <Section extends keyof ConceptWords>(section: Section): Folded<Section, typeof concepts> =>
  Object.assign({}, ...concepts.map((concept: ConceptWords) => concept[section]));

/** What each kind of thing is called in a sentence. */
export const kinds: Readonly<Record<Kind, KindWords>> = folded("kinds");

/** How each refusal is said. */
export const explainers: Explainers = folded("refusals");

/** What is due. */
export const radarKinds: Labels<RadarKind> = folded("radarKinds");

/** What is found. */
export const foundKinds: Labels<FoundKind> = folded("foundKinds");

/** What an event on a calendar is. */
export const calendarKinds: Labels<CalendarKind> = folded("calendarKinds");

/** A phrase of the terminal and the commands. */
export type Phrase = keyof Folded<"phrases", typeof concepts>;

/** Every phrase in both languages. */
export const phrases: Readonly<Record<Phrase, Explanation>> = folded("phrases");
