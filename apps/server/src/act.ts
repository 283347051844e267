/**
 * Rendering what became of an act: a receipt, or the problem that stood in its way.
 */
import type { Acted, Answers, Demands } from "@konstellation/answer";
import type { ActName, Receipt } from "@konstellation/client";
import { type Fault, faultOfShape, identityNumberFaults, type Language } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Context } from "hono";
import { malformed, notFound, problem, refused } from "./problems.ts";
import type { Read } from "./request.ts";

/** What an acting route answers. */
export const act = (answers: Answers, name: ActName, read: Read, c: Context) =>
  Effect.map(
    answers.act(name, { path: read.path, body: read.body, actor: "write-token", demands: demandsIn(c) }),
    (acted) => rendered(acted, read, c),
  );

/** An act that was done or was not. */
export const rendered = (acted: Acted, { language }: Read, c: Context): Response => {
  switch (acted.is) {
    case "done":
      c.header("etag", tagOf(acted.receipt.version));
      return c.json(inLanguage(acted.receipt, language), acted.receipt.repeated ? 200 : 201);
    case "noBook":
      return notFound(c, acted);
    case "malformed":
      return malformed(c, acted.where, acted.faults);
    case "refused":
      return refused(c, acted.refusal, acted.names);
    case "idReused":
      return problem(c, 422, acted.says);
    case "conflict":
      return problem(c, 412, acted.says, {}, { etag: tagOf(acted.actual) });
  }
};

/** A receipt whose warnings are said in a language. */
export const inLanguage = <Kept extends Receipt>({ warnings, ...receipt }: Kept, language: Language) =>
  warnings === undefined ? receipt : { ...receipt, warnings: warnings.map((each) => faultOfShape(each, language)) };

/** The version as an ETag. */
export const tagOf = (version: number): string => `"v${version}"`;

/** What the headers demand: the key that makes a repeated act add nothing, and the version that was seen. */
export const demandsIn = (c: Context): Result.Result<Demands, ReadonlyArray<Fault>> => {
  const id = c.req.header("idempotency-key");
  if (id !== undefined && !/^[\x21-\x7e]{1,200}$/.test(id))
    return fault("Idempotency-Key", "Expected 1 to 200 printable characters without spaces");
  const numbers = identityNumberFaults({ "Idempotency-Key": id });
  if (numbers.length > 0) return Result.fail(numbers);
  const seen = c.req.header("if-match");
  if (seen === undefined || seen === "*") return Result.succeed({ id });
  const [, version] = /^"v(\d{1,15})(?:\.[\d-]{10})?"$/.exec(seen) ?? [];
  return version === undefined
    ? fault("If-Match", 'Expected an ETag that this service gave, such as "v17"')
    : Result.succeed({ id, version: Number(version) });
};

const fault = (path: string, message: string) => Result.fail([{ path, message }]);
