/**
 * Answering by the reader that a route's row carries: a question put to one book as of a day.
 */
import type { BookReader, Route } from "@konstellation/client";
import type { Listing, Refusal } from "@konstellation/core";
import { explainRefusal } from "@konstellation/words";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Asking, At, NotAnswered, Page } from "./answered.ts";
import { namesIn, onItsDay, type Sources } from "./in-book.ts";
import { pageOf } from "./page-of.ts";

type FromBook =
  | { readonly is: "found"; readonly answer: unknown; readonly at: At }
  | { readonly is: "page"; readonly answer: Page; readonly at: At }
  | NotAnswered;

/** What a reader answers from the book that the path names: the thing, a page of the list, nothing or a refusal. */
export const fromBook = (
  sources: Sources,
  { read: reads, kind }: BookReader,
  { paged }: Pick<Route, "paged">,
  asking: Asking,
) =>
  onItsDay<FromBook>(sources, asking, ({ book }, at) => {
    const { path, query } = asking;
    const names = namesIn(book);
    const explain = (refusal: Refusal) => explainRefusal(refusal, names);
    const read = reads({ book, day: at.day, path, query, explain });
    if (Result.isFailure(read)) return Effect.succeed({ is: "refused", refusal: read.failure, names, at });
    const answer = read.success;
    if (answer === undefined) {
      // A path without the name is none of this row's: whoever asked has read it.
      const refusal = { type: "NotInTheBook", rule: "BOOK-1", kind, id: path[kind] ?? "" } as const;
      return Effect.succeed({ is: "nothing", refusal, names, at });
    }
    return Effect.succeed(
      // The reader of a row that is paged has been checked to give a list.
      paged ? { is: "page", answer: pageOf(answer as Listing<unknown>, asking), at } : { is: "found", answer, at },
    );
  });
