/**
 * Answering which books there are.
 */
import { collaborationView } from "@konstellation/core";
import * as Effect from "effect/Effect";
import { pageOf } from "../page-of.ts";
import type { LedgerReader } from "./reader.ts";

/** Every collaboration that has been founded, in the order of the books' names. */
export const collaborations: LedgerReader<"collaborations"> = ({ ledger, desk }, asking) =>
  ledger.books.pipe(
    Effect.flatMap((lines) => Effect.forEach(lines, ({ book }) => desk.look(book))),
    Effect.map((books) => {
      const founded = books.flatMap(({ book }) => collaborationView(book) ?? []);
      return { is: "page", answer: pageOf(founded, asking) } as const;
    }),
  );
