/**
 * Finding people with everything else: they are of no day, so they come after what is of one.
 *
 * They are looked through anew each time and stand in no index, so that nothing has to be erased from one.
 */
import { concordance, inEach, type Listing, type Sought, soughtIn, type Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";
import { type KnownPeople, type PersonView, peopleView } from "./people.ts";
import { type FoundKind, type FoundThing, type Keeps, searchView } from "./search.ts";

/** Everything in a book, and everybody who is known, of which the words are said. */
export const searchWithPeople = (
  book: Book,
  known: KnownPeople,
  typed: string,
  kind?: FoundKind,
  keeps?: Keeps,
): Listing<FoundThing> => {
  const things = searchView(book, typed, kind, keeps);
  if (kind !== undefined && kind !== "person") return things;
  const people = peopleFoundBy(book, known, soughtIn(typed)).filter((each) => keeps?.(each) !== false);
  return {
    length: things.length + people.length,
    slice: (from = 0, to = things.length + people.length) => [
      ...things.slice(Math.min(from, things.length), Math.min(to, things.length)),
      ...people.slice(Math.max(0, from - things.length), Math.max(0, to - things.length)),
    ],
  };
};

const peopleFoundBy = (book: Book, known: KnownPeople, sought: ReadonlyArray<Sought>): ReadonlyArray<FoundThing> => {
  const named = peopleView(book, known).filter(({ state }) => state === "named");
  return concordance(named.map((each) => textsOf(each).flatMap(inEach)))
    .having(sought)
    .flatMap((at): ReadonlyArray<FoundThing> => {
      const person = named[at];
      return person === undefined ? [] : [foundOf(person, sought)];
    });
};

const foundOf = (person: PersonView, sought: ReadonlyArray<Sought>): FoundThing => {
  const [title = { sv: person.person }, ...others] = textsOf(person);
  const said = (text: Wording): number => {
    const { having } = concordance([inEach(text)]);
    return sought.filter((each) => having([each]).length > 0).length;
  };
  return {
    about: { kind: "person", id: person.person },
    on: null,
    title,
    text: others.reduce((best, text) => (said(text) > said(best) ? text : best), title),
    in: null,
    struck: false,
  };
};

/** What is said of somebody: what they are called first. What they are in the book is found as what it is. */
const textsOf = ({ name, functions, contact }: PersonView): ReadonlyArray<Wording> => [
  { sv: name ?? "" },
  ...functions,
  ...[contact.email, contact.phone].flatMap((each) => (each === undefined ? [] : [{ sv: each }])),
];
