/**
 * What a row says can be asked for, its reader looks at: a filter that was let through and not read would leave everything in.
 */
import { parametersOf, type Route, routeRows } from "@konstellation/client";
import { bookDecider, day, instant, replay } from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
import { lives } from "./testing/lives.ts";
import type { Told } from "./testing/told.ts";

/** Each row that carries its reader. */
const rows = routeRows.flatMap(([name, { path, query, reader }]) =>
  reader === undefined || query === undefined ? [] : [{ name, path, query, reader }],
);

/** What has to be asked for in a query. */
const requiredIn = (query: NonNullable<Route["query"]>): Readonly<Record<string, string>> => {
  const { required = [] } = Schema.toJsonSchemaDocument(query).schema as { readonly required?: ReadonlyArray<string> };
  return Object.fromEntries(required.map((name) => [name, "nothing"]));
};

/** What can be asked for in a query, but for the page, which is cut out of the list that the reader gives whole. */
const parametersIn = (query: NonNullable<Route["query"]>): ReadonlyArray<string> => {
  const { properties = {} } = Schema.toJsonSchemaDocument(query).schema as { readonly properties?: object };
  return Object.keys(properties).filter((name) => name !== "limit" && name !== "page");
};

/** The book of a life on its last day. */
const bookOf = (life: ReadonlyArray<Told>) => {
  let book = bookDecider.initial;
  let today = day("2024-01-01");
  for (const { on, command } of life) {
    today = day(on);
    const context = { day: today, instant: instant(`${on}T21:30:00Z`), actor: "secretary" };
    book = replay(Result.getOrThrow(bookDecider.decide(book, command, context)), book);
  }
  return { book, day: today };
};
const books = lives.map(([, life]) => bookOf(life));

/** Something that remembers what is looked at in it. */
const watched = (value: object, seen: Set<string>): object =>
  new Proxy(value, {
    get: (target, name) => {
      seen.add(String(name));
      return Reflect.get(target, name);
    },
  });

it.each(rows)("$name looks at all that it can be asked", ({ path, query, reader }) => {
  const seen = new Set<string>();
  const names = Object.fromEntries(parametersOf(path).map((name) => [name, "nothing"]));
  for (const book of books) {
    const asked = {
      ...book,
      path: names,
      explain: () => ({ sv: "", en: "" }),
      query: watched(requiredIn(query), seen),
    };
    reader.read(watched(asked, seen) as Parameters<typeof reader.read>[0]);
  }
  expect(parametersIn(query).filter((name) => !seen.has(name))).toEqual([]);
});
