/**
 * The desk where people come in: who somebody is, is asked about, kept and erased. Nothing of it is an entry of the book, so no root
 * changes.
 *
 * An id is made here, at random: it says nothing of the person, so that nothing has to be erased from the facts.
 */
import { randomInt } from "node:crypto";
import {
  anotherPerson,
  decodeWith,
  identityNumberFaults,
  isInTheFacts,
  type KnownPeople,
  notErased,
  PersonGiven,
  type PersonKept,
  type PersonView,
  personView,
  type Refusal,
} from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type BookAt, type Desk, Refused } from "./desk.ts";
import type { LedgerFailure } from "./failure.ts";
import type { People } from "./people.ts";
import { NotReadable } from "./what-is-given.ts";

/** Why nothing was kept of a person. */
export type NotKept = NotReadable | Refused | LedgerFailure;

/** The operations on people. */
export interface PeopleDesk {
  /** Who is known in a book, and who has been erased. */
  readonly known: (book: string) => Effect.Effect<KnownPeople, LedgerFailure>;
  /** Adds a person under an id that is made for them. */
  readonly add: (book: string, given: unknown) => Effect.Effect<PersonView, NotKept>;
  /** Writes anew who a person is: of an id that the facts carry, or that was made here. */
  readonly change: (book: string, person: string, given: unknown) => Effect.Effect<PersonView, NotKept>;
  /** Erases a person for good. Who has been erased before, is again. */
  readonly erase: (book: string, person: string) => Effect.Effect<PersonView, NotKept>;
}

/** Letters that make no word, and no digits: an id is never read as a name, and never as a number. */
const LETTERS = "bcdfghjkmnpqrstvwxz";
const LENGTH = 16;

/** An id that nobody can derive from anything: sixty-eight bits. */
const randomId = (): string => `p-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;

const readPerson = decodeWith(PersonGiven);

/** A desk for people, beside the desk of the book. */
export const peopleDeskOn = (desk: Pick<Desk, "look">, people: People, makeId = randomId): PeopleDesk => {
  const known = Effect.fnUntraced(function* (book: string) {
    return { kept: yield* people.kept(book), erased: yield* people.erased(book) };
  });

  const seen = Effect.fnUntraced(function* ({ book }: Pick<BookAt, "book">, id: string, person: string) {
    const view = personView(book, yield* known(id), person);
    return view ?? (yield* refused({ type: "NotInTheBook", rule: "BOOK-1", kind: "person", id: person }));
  });

  const keep = Effect.fnUntraced(function* (book: string, person: string, given: unknown, isNew: boolean) {
    const read = yield* Effect.fromResult(personFrom(given));
    const at = yield* desk.look(book);
    const { kept, erased } = yield* known(book);
    yield* orRefused(notErased(erased, person));
    if (!isNew && !kept.has(person) && !isInTheFacts(at.book, person))
      return yield* refused({ type: "NotInTheBook", rule: "BOOK-1", kind: "person", id: person });
    yield* orRefused(anotherPerson(kept.values(), read, person));
    // Somebody may have been erased in between: the store has the last word.
    if (!(yield* people.keep(book, keptOf(person, read))))
      return yield* refused({ type: "PersonErased", rule: "PER-3", person });
    return yield* seen(at, book, person);
  });

  return {
    known,
    add: (book, given) => Effect.suspend(() => keep(book, makeId(), given, true)),
    change: (book, person, given) => keep(book, person, given, false),
    erase: Effect.fnUntraced(function* (book, person) {
      const at = yield* desk.look(book);
      // Of an id that nobody has, nothing is remembered.
      yield* seen(at, book, person);
      yield* people.erase(book, person);
      return yield* seen(at, book, person);
    }),
  };
};

const refused = (refusal: Refusal) => new Refused({ refusal });

const orRefused = <A>(result: Result.Result<A, Refusal>) =>
  Effect.fromResult(Result.mapError(result, (refusal) => refused(refusal)));

/** Who somebody is, as it was given: nobody's number in it, and nothing that is not known. */
const personFrom = (given: unknown): Result.Result<PersonGiven, NotReadable> => {
  const numbers = identityNumberFaults(given);
  const read = numbers.length > 0 ? Result.fail(numbers) : readPerson(given);
  return Result.mapError(read, (faults) => new NotReadable({ what: "command", faults }));
};

/** The same as it is kept: each letter written in one way, and no blanks around. */
const keptOf = (person: string, { name, functions = [], contact = {} }: PersonGiven): PersonKept => ({
  person,
  name: name.normalize("NFC").trim().replaceAll(/\s+/g, " "),
  functions,
  contact,
});
