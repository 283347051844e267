/**
 * Answering what some words stand in: in the book, and in who its people are.
 */
import { during, filtering } from "@konstellation/client";
import {
  bodyOfThing,
  type CalendarDate,
  FoundKind,
  type FoundThing,
  firstDayOf,
  lastDayOf,
  searchWithPeople,
} from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered } from "../answered.ts";
import { namesIn } from "../in-book.ts";
import { pageOf } from "../page-of.ts";
import { withPeople } from "../with-people.ts";
import type { LedgerReader } from "./reader.ts";

/** What is asked for besides the words and the kind. */
interface Among {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly body?: string;
}

/** Everything that the words stand in, the newest first, and people last. */
export const search: LedgerReader<"search"> = (sources, asking) =>
  withPeople<Answered<"search">>(sources, asking, ({ book }, at, _, known) => {
    const { q = "", kind: said, ...among } = asking.query;
    // The query has been read: what it says of the kind is one, and its days are days.
    const kind = FoundKind.literals.find((each) => each === said);
    const keeps = filtering<Pick<FoundThing, "about" | "on">, Among>(book, among as Among, {
      ...during(({ on }) => (on === null ? undefined : { first: firstDayOf(on), last: lastDayOf(on) })),
      body:
        (body) =>
        ({ about }) =>
          bodyOfThing(book, about) === body,
    });
    if (Result.isFailure(keeps))
      return Effect.succeed({ is: "nothing", refusal: keeps.failure, names: namesIn(book), at });
    return Effect.succeed({
      is: "page",
      answer: pageOf(searchWithPeople(book, known, q, kind, keeps.success), asking),
      at,
    });
  });
