/**
 * Answering whether a book is what was written. Nothing is read of it before: a book that cannot be read is told where.
 */
import { bookDecider } from "@konstellation/core";
import { verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Answered } from "../answered.ts";
import { noBook } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

/** The chain link by link, and every certificate, as the ledger holds them. */
export const verification: LedgerReader<"verification"> = ({ ledger }, { path: { collaboration = "" } }) =>
  Effect.map(
    verify(ledger, collaboration),
    (answer): Answered<"verification"> =>
      answer.is === "sound" && answer.entries === 0
        ? noBook(bookDecider.initial, collaboration)
        : { is: "found", answer },
  );
