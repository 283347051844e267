/**
 * What can happen to the terminal UI, and what it can have done outside.
 *
 * @since 0.1.0
 */
import type { Act, Loading, Model, Page } from "./model.ts";

/** What has happened. */
export type Message =
  | { readonly type: "KeyPressed"; readonly key: string }
  | { readonly type: "PageRead"; readonly page: Page; readonly loading: Loading }
  | { readonly type: "ActDone"; readonly page: Page }
  | { readonly type: "ActRefused"; readonly why: string }
  | { readonly type: "Resized"; readonly columns: number; readonly rows: number };

/** What is to be done outside. */
export type Command =
  | { readonly type: "ReadPage"; readonly page: Page }
  | { readonly type: "Give"; readonly act: Act; readonly page: Page }
  | { readonly type: "Copy"; readonly text: string }
  | { readonly type: "Quit"; readonly code: 0 | 130 };

/** A new model, and what to do outside. */
export type Next = readonly [Model, ReadonlyArray<Command>];
