/**
 * Everything that the routes show of a book: every row that answers one thing or a list, asked of everything there is of its kind.
 */
import { isAct, parametersOf, type Route, type RouteName, routeRows } from "@konstellation/client";
import * as Effect from "effect/Effect";
import type { Answers } from "../answer-on.ts";
import type { AskName } from "../answered.ts";

/** A day after all that a life tells: what has been is asked for when it has passed. */
const LONG_AFTER = "2035-01-01";

/** What a row needs to be told to answer: one that asks for more than where and when is no page of the record. */
const readsTheRecord = (row: readonly [RouteName, Route]): row is readonly [AskName, Route] => {
  const [name, route] = row;
  return (
    !isAct(name) &&
    route.method === "get" &&
    route.produces === undefined &&
    route.formats === undefined &&
    name !== "whatIf" &&
    name !== "search" &&
    name !== "verification"
  );
};

const rows = routeRows.filter(readsTheRecord);

/** Every text that is shown somewhere. */
export const shownOf = async (answers: Answers, collaboration: string): Promise<ReadonlySet<string>> => {
  const found: Array<unknown> = [];
  const ask = async (name: AskName, path: Readonly<Record<string, string>>) => {
    const answered = await Effect.runPromise(
      answers.ask(name, { path: { collaboration, ...path }, query: { day: LONG_AFTER }, language: "sv", whole: true }),
    );
    if ("answer" in answered) found.push(answered.answer);
  };
  const ofOne = ([, { path }]: (typeof rows)[number]) => parametersOf(path).find((each) => each !== "collaboration");
  for (const row of rows) if (ofOne(row) === undefined) await ask(row[0], {});
  const lists = [...found];
  for (const row of rows) {
    const kind = ofOne(row);
    if (kind === undefined) continue;
    for (const id of new Set(lists.flatMap((list) => valuesAt(list, kind)))) await ask(row[0], { [kind]: id });
  }
  return new Set(found.flatMap(textsOf));
};

const textsOf = (value: unknown): ReadonlyArray<string> =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** What stands under a key, wherever it does. */
const valuesAt = (value: unknown, key: string): ReadonlyArray<string> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === key && typeof inner === "string" ? [inner] : valuesAt(inner, key),
      );
