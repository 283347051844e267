/**
 * A data folder as `konstellation serve` makes it the first time: with the example book in it. Reading makes none.
 */
import { join } from "node:path";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";

/** Puts the example book into a folder. */
export const putExampleIn = async (folder: string): Promise<void> => {
  const books = openSqlite(join(folder, "konstellation.sqlite"), "making");
  await Effect.runPromise(giveAll(deskOn(books.ledger), KRONOBERG, kronoberg));
  books.close();
};
