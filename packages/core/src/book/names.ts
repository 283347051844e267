/**
 * What things in a book are called: each concept knows the names of its own.
 */
import type { AnyConcept, Wording } from "../kernel/index.ts";
import type { Book, Kind } from "./book.ts";
import { concepts } from "./concepts.ts";

type Named = (book: Book, id: string) => Wording | undefined;

const list: ReadonlyArray<AnyConcept> = concepts;

// That a concept's names are asked of parts that a book has is checked where the list is composed.
const names = new Map(
  list.flatMap(({ kinds }) => Object.entries(kinds).map(([kind, { named }]) => [kind, named as Named | undefined])),
);

/** What a thing in the book is called; its id when it has no name. */
export const nameOf = (book: Book, kind: Kind, id: string): Wording => names.get(kind)?.(book, id) ?? { sv: id };
