/**
 * Answering which books there are.
 */
import { collaborationView } from "@konstellation/core";
import { explainDamage, type Glance } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { pageOf } from "../page-of.ts";
import type { LedgerReader } from "./reader.ts";

/** Every collaboration that has been founded, in the order of the books' names; one that is damaged, or of which something has been set aside, says so. */
export const collaborations: LedgerReader<"collaborations"> = ({ ledger, desk }, asking) =>
  ledger.books.pipe(
    Effect.flatMap((lines) => Effect.forEach(lines, ({ book }) => desk.glance(book))),
    Effect.map((books) => ({ is: "page", answer: pageOf(books.flatMap(listed), asking) }) as const),
  );

const listed = ({ book, damage, setAside }: Glance) => {
  const view = collaborationView(book);
  if (view === undefined) return [];
  const damaged = damage === undefined ? {} : { damaged: explainDamage(damage) };
  return [{ ...view, ...damaged, ...(setAside === undefined ? {} : { setAside }) }];
};
