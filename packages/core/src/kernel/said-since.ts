/**
 * What facts say only since some release: a book that was written before it leaves it unsaid.
 *
 * It is declared for each fact and by its place in it, and nothing else may be left out. Once a book has said it of a fact, it was
 * written by a release that says it: from then on each fact of that kind has to.
 */
import type { AnyConcept, Named } from "./concept.ts";

/** What a book may still leave unsaid, as the kind of fact and the place in it. */
export type Unsaid = ReadonlySet<string>;

/** Nothing is left out: what an act leads to today. */
export const NOTHING_UNSAID: Unsaid = new Set();

/** What an empty book of these concepts may leave unsaid. */
export const unsaidIn = (concepts: ReadonlyArray<AnyConcept>): Unsaid =>
  new Set(
    concepts.flatMap(({ saidSince = {} }) =>
      Object.entries(saidSince).flatMap(([type, places]) => places.map((place) => `${type}.${place}`)),
    ),
  );

/** What a book may still leave unsaid after more facts: whatever they say is said from now on. */
export const unsaidAfter = (unsaid: Unsaid, facts: ReadonlyArray<Named>): Unsaid => {
  if (unsaid.size === 0) return unsaid;
  const said = new Set(facts.flatMap((fact) => placesIn(fact, fact.type)));
  return new Set([...unsaid].filter((place) => !said.has(place)));
};

/** Every place in a value that something stands in: that of a list's members is told once, without their numbers. */
const placesIn = (value: unknown, at: string): ReadonlyArray<string> => {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => placesIn(each, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => [`${at}.${field}`, ...placesIn(inner, `${at}.${field}`)]);
};

/** Where something would be said today that was not said then, and may have been left unsaid. */
export const leftUnsaid = (now: unknown, then: unknown, unsaid: Unsaid, at: string): ReadonlyArray<string> => {
  if (typeof now !== "object" || now === null || typeof then !== "object" || then === null) return [];
  if (Array.isArray(now))
    return now.flatMap((each: unknown, index) =>
      leftUnsaid(each, Array.isArray(then) ? then[index] : null, unsaid, at),
    );
  const earlier: Readonly<Record<string, unknown>> = { ...then };
  return Object.entries(now).flatMap(([field, value]) => {
    const place = `${at}.${field}`;
    if (field in earlier) return leftUnsaid(value, earlier[field], unsaid, place);
    return unsaid.has(place) ? [place] : [];
  });
};

/** What would be said today, without what was not said then and may have been left unsaid. */
export const asSaidThen = (now: unknown, then: unknown, unsaid: Unsaid, at: string): unknown => {
  if (typeof now !== "object" || now === null || typeof then !== "object" || then === null) return now;
  if (Array.isArray(now))
    return Array.isArray(then) ? now.map((each: unknown, index) => asSaidThen(each, then[index], unsaid, at)) : now;
  const earlier: Readonly<Record<string, unknown>> = { ...then };
  return Object.fromEntries(
    Object.entries(now).flatMap(([field, value]) => {
      const place = `${at}.${field}`;
      if (!(field in earlier)) return unsaid.has(place) ? [] : [[field, value]];
      return [[field, asSaidThen(value, earlier[field], unsaid, place)]];
    }),
  );
};
