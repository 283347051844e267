/**
 * What things in a book are called: each concept knows the names of its own.
 */
import * as Result from "effect/Result";
import { type AnyConcept, type Found, mustExist, type NotInTheBook, type Wording } from "../kernel/index.ts";
import { type Book, type Kind, kinds } from "./book.ts";
import { concepts } from "./concepts.ts";

type OfBody = (book: Book, id: string) => string | undefined;
type Named = (book: Book, id: string) => Wording | undefined;

const list: ReadonlyArray<AnyConcept> = concepts;

// That a concept's names are asked of parts that a book has is checked where the list is composed.
const names = new Map(
  list.flatMap(({ kinds }) => Object.entries(kinds).map(([kind, { named }]) => [kind, named as Named | undefined])),
);

// The same holds of the bodies that they belong to.
const bodies = new Map(
  list.flatMap(({ kinds }) => Object.entries(kinds).map(([kind, { ofBody }]) => [kind, ofBody as OfBody | undefined])),
);

const isNamed = (book: Book, kind: Kind, id: string): boolean => names.get(kind)?.(book, id) !== undefined;

/** Whether every name that is asked for, by its kind, is the name of something; what is not asked for is. */
export const allNamed = (
  book: Book,
  asked: { readonly [kind in Kind]?: string | undefined },
): Result.Result<boolean, NotInTheBook<Kind>> => {
  for (const kind of kinds) {
    const id = asked[kind];
    if (id !== undefined && !isNamed(book, kind, id)) return mustExist<boolean, Kind>(undefined, kind, id);
  }
  return Result.succeed(true);
};

/** The body that a thing belongs to: the one that meets, decides or asks; undefined where it is nobody's of them. */
export const bodyOfThing = (book: Book, { kind, id }: { readonly kind: string; readonly id: string }) =>
  bodies.get(kind)?.(book, id);

/** Whether an owner that is asked for is an organisation, a body or a seat of the book. */
export const ownerNamed = (book: Book, id: string | undefined): Result.Result<boolean, NotInTheBook<Kind>> => {
  const kind = (["body", "seat"] as const).find((each) => id !== undefined && isNamed(book, each, id));
  return allNamed(book, { [kind ?? "organisation"]: id });
};

const found = new Map(
  list.flatMap(({ kinds }) => Object.entries(kinds).map(([kind, each]) => [kind, each.found] as const)),
);

/** The ids of everything of a kind that can be found in the book, as it came. */
export const idsOf = (book: Book, kind: Kind): ReadonlyArray<string> => {
  const ways = found.get(kind) as Found<Book, object> | undefined;
  if (ways === undefined) return [];
  const ids = ways.among(book).flatMap((thing) => ways.of(thing).map(({ id }) => id));
  return [...new Set(ids)].filter((id) => isNamed(book, kind, id));
};

/** What a thing in the book is called; its id when it has no name. */
export const nameOf = (book: Book, kind: Kind, id: string): Wording => names.get(kind)?.(book, id) ?? { sv: id };
