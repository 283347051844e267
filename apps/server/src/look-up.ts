/**
 * Answering a reading route: a question asked of a book as of a day.
 *
 * @since 0.1.0
 */
import { isBookRead, type Route, type RouteName, readFrom } from "@konstellation/client";
import { type Book, collaborationView, type Language, nameOf, nobodyInScope, type Refusal } from "@konstellation/core";
import { type Desk, verify } from "@konstellation/ledger";
import { explainRefusal, type Names } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import { calendar } from "./calendar.ts";
import { checkedList } from "./checked-list.ts";
import { page } from "./listing.ts";
import { problem, refused } from "./problems.ts";
import type { Read } from "./request.ts";
import type { Service } from "./service.ts";

/** What a reading route answers. */
export const lookUp = Effect.fnUntraced(function* (
  service: Service,
  desk: Desk,
  name: RouteName,
  route: Route,
  read: Read,
  c: Context,
) {
  const { language, path, query } = read;
  if (name === "collaborations") {
    const lines = yield* service.ledger.books;
    const books = yield* Effect.forEach(lines, ({ book }) => desk.look(book));
    return c.json(
      page(
        books.flatMap(({ book }) => collaborationView(book) ?? []),
        query,
        c,
      ),
    );
  }
  const id = path.collaboration ?? "";
  const { book, version } = yield* desk.look(id);
  if (version === 0) return noBook(c, language, id);
  if (name === "verification") return c.json(yield* verify(service.ledger, id));
  if (name === "checkAgreementList") return checkedList(service, book, route, read, c);
  const day = dayOf(service, book, query.day);
  const tag = `"v${version}.${day}"`;
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  if (c.req.header("if-none-match") === tag) return c.body(null, 304);
  const nobody = name === "calendar" ? nobodyInScope(book, query) : undefined;
  if (nobody !== undefined) return problem(c, 404, explainRefusal(nobody)[language], { rule: nobody.rule });
  if (name === "calendar") return yield* calendar(service.ledger, { book: id, version, today: day }, read, c);
  const names = namesIn(book);
  const explain = (refusal: Refusal) => explainRefusal(refusal, names);
  if (!isBookRead(name)) return problem(c, 404, `Nothing is at ${c.req.path}`);
  const found = readFrom(name, { book, day, path, query, explain });
  if (found.is === "refused") return refused(c, found.refusal, language, names);
  if (found.is === "found")
    return c.json((Array.isArray(found.answer) ? page(found.answer, query, c) : found.answer) as object);
  const thing = /\{(\w+)\}(?!.*\{)/.exec(route.path)?.[1] ?? name;
  return problem(c, 404, `There is no ${thing} called "${path[thing]}" in ${id}`, { rule: "BOOK-1" });
});

/** What things are called in a book. */
export const namesIn =
  (book: Book): Names =>
  (kind, id) =>
    nameOf(book, kind, id);

/** That there is no such book. */
export const noBook = (c: Context, language: Language, id: string): Response => {
  const refusal: Refusal = { type: "NotInTheBook", rule: "BOOK-1", kind: "collaboration", id };
  const explanation = explainRefusal(refusal);
  return problem(c, 404, explanation[language], { rule: refusal.rule, explanation });
};

/** The day an answer speaks of: the asked one, the one an example book stands at, else today. */
const dayOf = (service: Service, book: Book, asked: string | undefined) =>
  (asked as ReturnType<Service["clock"]["today"]> | undefined) ??
  book.collaboration.founded?.standsAt ??
  service.clock.today();
