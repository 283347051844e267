/**
 * Answering whether a book is what was written.
 */
import { verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { inBook } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

/** The chain link by link, and every certificate, as the ledger holds them. */
export const verification: LedgerReader<"verification"> = (sources, asking) =>
  inBook(sources, asking, ({ id }) =>
    Effect.map(verify(sources.ledger, id), (answer) => ({ is: "found", answer }) as const),
  );
