/**
 * Answering whether a book is what was written. Nothing is read of it before: a book that cannot be read is told where.
 */
import { verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Answered } from "../answered.ts";
import { noBook } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

/** The chain link by link, and every certificate, as the ledger holds them. */
export const verification: LedgerReader<"verification"> = (sources, { path: { collaboration = "" } }) =>
  Effect.flatMap(verify(sources.ledger, collaboration), (answer) =>
    answer.is === "sound" && answer.entries === 0
      ? noBook(sources, collaboration)
      : Effect.succeed<Answered<"verification">>({ is: "found", answer }),
  );
