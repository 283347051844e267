/**
 * Routes of wishes for agendas to come.
 */
import { answersThrough, WishView, wishesView, wishView } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, only } from "../filters.ts";
import { byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const wishRoutes = {
  wishes: lists(
    `${BOOK}/wishes`,
    {
      sv: "Det som önskas på dagordningarna, och vad det blev av det",
      en: "What is wished for on the agendas, and what became of it",
    },
    WishView,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only wishes that were put"),
        body: byName("Only wishes for the agenda of this body"),
        organisation: byName("Only what this organisation or one of its seats wishes"),
        person: byName("Only what a seat wishes that this person held on the day the wish was put"),
        state: Schema.optionalKey(WishView.fields.state),
      }),
    ),
    ({ book, day: today, query }) =>
      only<WishView, typeof query>(
        book,
        query,
        {
          ...during<WishView>(({ on }) => ({ first: on, last: on })),
          body: being(({ body }) => body),
          organisation: answeredFor(book, ({ by }) => by),
          person:
            (person) =>
            ({ by, on }) =>
              answersThrough(book, person, by, on),
          state: being(({ state }) => state),
        },
        () => wishesView(book, today),
      ),
  ),
  wish: reads(
    `${BOOK}/wishes/{wish}`,
    { sv: "Ett önskemål, och vad det blev av det", en: "A wish, and what became of it" },
    WishView,
    query({}),
    ({ book, day: today, path }) => wishView(book, path.wish, today),
  ),
  wishForItem: acts(
    `${BOOK}/wishes`,
    { sv: "Önska en punkt på en dagordning", en: "Wish for an item on an agenda" },
    "WishForItem",
    {
      wish: "examples-from-municipalities",
      body: "steering",
      text: { sv: "Exempel från kommunerna", en: "Examples from the municipalities" },
      by: { kind: "organisation", id: "trosa" },
      for: "2999-06",
      expects: { sv: "Ett exempel från var och en", en: "An example from each" },
    },
  ),
  takeUpWish: acts(
    `${BOOK}/wishes/{wish}/items`,
    { sv: "Ta upp ett önskemål som en punkt", en: "Take a wish up as an item" },
    "TakeUpWish",
    { meeting: "steering-2024-06-07", item: "1" },
  ),
  dropWish: acts(`${BOOK}/wishes/{wish}/droppings`, { sv: "Avskriv ett önskemål", en: "Let a wish go" }, "DropWish", {
    reason: { sv: "Togs upp i nätverket i stället.", en: "Was taken up in the network instead." },
  }),
};
