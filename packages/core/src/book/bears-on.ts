/**
 * On which decisions a fact bears that were taken before it, as its concept says (QUO-6).
 */
import type { Bearing } from "../kernel/index.ts";
import type { Book, Fact } from "./book.ts";
import { concepts } from "./concepts.ts";

type Bears = (fact: Fact, book: Book) => Bearing | undefined;

// A concept's table is complete by type, and a fact's type belongs to one concept only; here they become one.
const tables = Object.assign({}, ...concepts.map((each) => each.bearsOn)) as { readonly [Type in Fact["type"]]: Bears };

/** What a fact bears on in the book that it has been added to, or undefined where that is nothing. */
export const bearsOn = (book: Book, fact: Fact): Bearing | undefined => tables[fact.type](fact, book);
