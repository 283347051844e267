/**
 * Rendering what became of who a person is: the person, or the problem that stood in the way.
 */
import type { Answers, Kept } from "@konstellation/answer";
import type { KeepName } from "@konstellation/client";
import type { Fault } from "@konstellation/core";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import { malformed, notFound, refused } from "./problems.ts";
import type { Read } from "./request.ts";

/** The headers that say something of an entry: here there is none, and nothing that is said is ignored. */
const OF_ENTRIES = ["idempotency-key", "if-match"];

/** What a route answers that keeps something beside the book. */
export const keep = (answers: Answers, name: KeepName, { path, body }: Read, c: Context) => {
  const faults = OF_ENTRIES.flatMap(
    (header): ReadonlyArray<Fault> =>
      c.req.header(header) === undefined || c.req.header(header) === "*"
        ? []
        : [{ path: header, message: "Expected no such header here: this is no entry of the book" }],
  );
  if (faults.length > 0) return Effect.succeed(malformed(c, "Header", faults));
  return Effect.map(answers.keep(name, { path, body }), (kept) => {
    c.header("cache-control", "no-store");
    return rendered(name, kept, c);
  });
};

const rendered = (name: KeepName, kept: Kept, c: Context): Response => {
  switch (kept.is) {
    case "kept":
      return c.json(kept.answer, name === "addPerson" ? 201 : 200);
    case "noBook":
      return notFound(c, kept);
    case "malformed":
      return malformed(c, kept.where, kept.faults);
    case "refused":
      return kept.refusal.type === "NotInTheBook" ? notFound(c, kept) : refused(c, kept.refusal, kept.names);
  }
};
