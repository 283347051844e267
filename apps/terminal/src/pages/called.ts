/**
 * What people are called, read from the source for a page that shows people.
 */
import type { Language } from "@konstellation/core";
import { type Called, calledOf } from "@konstellation/words";
import { everything, type Source } from "../source.ts";

/** What people are called in a book: by name, that they are erased, or nothing where nobody has said who it is. */
export const calledIn = async (source: Source, collaboration: string): Promise<Called> => {
  const people = await everything((query) => source.call("people", { collaboration, query }));
  return calledOf({
    kept: new Map(people.flatMap(({ name, ...each }) => (name === null ? [] : [[each.person, { ...each, name }]]))),
    erased: new Set(people.flatMap(({ person, state }) => (state === "erased" ? [person] : []))),
  });
};

/** Somebody by name, or that they are erased; by id where nobody has said who it is. */
export const calledOrId = (called: Called, person: string, language: Language): string =>
  called(person)?.[language] ?? person;
