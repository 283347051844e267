/**
 * What can happen to the terminal UI, and what it can have done outside.
 */
import type { Address } from "../pages/address.ts";
import type { Act, Ask } from "../pages/step.ts";
import type { Loading, Model } from "./model.ts";

/** An act with where it came from: the page, the row it is about, and the question whose answer it was. */
export interface Giving {
  readonly act: Act;
  readonly page: Address;
  readonly place: string;
  readonly again: Ask | undefined;
  /** The questions whose answers it was made of. */
  readonly asked: ReadonlyArray<Ask["question"]>;
  /** Whether the page is left when it is done. */
  readonly leaves: boolean;
}

/** What has happened. */
export type Message =
  /** A key by itself. Only such a key writes. */
  | { readonly type: "KeyPressed"; readonly key: string }
  /** Several keys in one read: they move, and nothing else. */
  | { readonly type: "KeysPressed"; readonly keys: ReadonlyArray<string> }
  | { readonly type: "Pasted"; readonly text: string }
  | { readonly type: "PageRead"; readonly page: Address; readonly loading: Loading }
  | { readonly type: "ActDone"; readonly giving: Giving }
  | { readonly type: "ActRefused"; readonly giving: Giving; readonly why: string }
  /** Somebody has added to the book. */
  | { readonly type: "BookChanged" }
  | { readonly type: "Resized"; readonly columns: number; readonly rows: number };

/** What is to be done outside. */
export type Command =
  | { readonly type: "ReadPage"; readonly page: Address }
  | { readonly type: "Give"; readonly giving: Giving }
  | { readonly type: "Copy"; readonly text: string }
  | { readonly type: "Quit"; readonly code: 0 | 130 };

/** A new model, and what to do outside. */
export type Next = readonly [Model, ReadonlyArray<Command>];
