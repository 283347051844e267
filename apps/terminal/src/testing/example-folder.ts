/**
 * A data folder as `konstellation serve` makes it the first time: with the example books in it. Reading makes none.
 */
import { join } from "node:path";
import { examples } from "@konstellation/example";
import { deskOn, giveBooks } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";

/** Puts the example books into a folder. */
export const putExampleIn = async (folder: string): Promise<void> => {
  const books = openSqlite(join(folder, "konstellation.sqlite"), "making");
  await Effect.runPromise(giveBooks(deskOn(books.ledger), examples));
  books.close();
};
