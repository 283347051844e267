/**
 * Answering whether a book is what was written. Nothing is read of it before: a book that cannot be read is told where.
 */
import type { Answer } from "@konstellation/client";
import { type EntryDoubt, type Verification, verify } from "@konstellation/ledger";
import { explainDoubt } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Answered } from "../answered.ts";
import { noBook } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

/** The chain link by link, each entry decided again, and every certificate, as the ledger holds them. */
export const verification: LedgerReader<"verification"> = (sources, { path: { collaboration = "" }, query }) =>
  Effect.flatMap(verify(sources.ledger, collaboration, query.kept, query.acknowledge), (found) =>
    found.is === "sound" && found.entries === 0
      ? noBook(sources, collaboration)
      : Effect.succeed<Answered<"verification">>({ is: "found", answer: explained(found) }),
  );

/** What was found, with a sentence for each entry that is doubtful. */
const explained = (found: Verification): Answer<"verification"> => {
  if (!("doubtful" in found)) return found;
  return { ...found, doubtful: found.doubtful.map(doubtSaid) };
};

const doubtSaid = (doubt: EntryDoubt): NonNullable<Answer<"verification">["doubtful"]>[number] => {
  const { version, actor, recordedAt, why } = doubt;
  return {
    version,
    actor,
    recordedAt,
    why,
    ...("fact" in doubt ? { fact: doubt.fact } : {}),
    ...("lacks" in doubt ? { lacks: doubt.lacks } : {}),
    ...("refusal" in doubt ? { rule: doubt.refusal.rule } : {}),
    explanation: explainDoubt(doubt),
  };
};
