/**
 * What can happen to the terminal UI, and what it can have done outside.
 */
import type { Address } from "../pages/address.ts";
import type { Act } from "../pages/step.ts";
import type { Loading, Model } from "./model.ts";

/** What has happened. */
export type Message =
  | { readonly type: "KeyPressed"; readonly key: string }
  | { readonly type: "PageRead"; readonly page: Address; readonly loading: Loading }
  | { readonly type: "ActDone"; readonly page: Address }
  | { readonly type: "ActRefused"; readonly why: string }
  | { readonly type: "Resized"; readonly columns: number; readonly rows: number };

/** What is to be done outside. */
export type Command =
  | { readonly type: "ReadPage"; readonly page: Address }
  | { readonly type: "Give"; readonly act: Act; readonly page: Address }
  | { readonly type: "Copy"; readonly text: string }
  | { readonly type: "Quit"; readonly code: 0 | 130 };

/** A new model, and what to do outside. */
export type Next = readonly [Model, ReadonlyArray<Command>];
