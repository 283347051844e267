/**
 * What a concept says of its things that they may be found: everything that can be read of them.
 */
import type { When } from "../when.ts";
import type { Wording } from "../wording.ts";

/** Something that can be found. */
export interface Findable {
  readonly id: string;
  /** What it is called, or what it says. */
  readonly title: Wording;
  /** What else is said of it; what is not said is left out. */
  readonly texts?: ReadonlyArray<Wording | string | undefined>;
  /** What it stands in, by the word for that in the book: a decision in its meeting. */
  readonly in?: { readonly kind: string; readonly id: string };
  /** It was struck: it can be read, and does not hold. */
  readonly struck?: true;
}

/** How the things of a kind are found: of which part of the book, by which words, and which day they are of. */
export interface Found<State, Thing extends object> {
  /** All there are, as they came. What has not changed is the same object, and the words of it are cut once. */
  readonly among: (state: State) => ReadonlyArray<Thing>;
  /** What is found of one of them. It asks nothing but the thing. */
  readonly of: (thing: Thing) => ReadonlyArray<Findable>;
  /** The day it is of, or the time as precisely as it was said; undefined where it is of none. */
  readonly on: (state: State, thing: Thing) => When | undefined;
}

/** The same of any book and any thing. */
export interface FoundOf {
  readonly among: (state: never) => ReadonlyArray<object>;
  readonly of: (thing: never) => ReadonlyArray<Findable>;
  readonly on: (state: never, thing: never) => When | undefined;
}

/** Every text of something that can be found, what it is called first. */
export const textsOf = ({ title, texts = [] }: Findable): ReadonlyArray<Wording> =>
  [title, ...texts].flatMap((text) => (text === undefined ? [] : typeof text === "string" ? { sv: text } : text));
