/**
 * Answering one of the two public questions.
 *
 * @since 0.1.0
 */
import type { Fault } from "@konstellation/core";
import * as Result from "effect/Result";
import type { Context } from "hono";
import { malformed } from "./problems.ts";
import { failuresOf } from "./request.ts";

/** One question, or an array of them answered in the same order; any fault anywhere refuses all. */
export const question = (
  c: Context,
  body: unknown,
  ask: (input: unknown) => Result.Result<unknown, ReadonlyArray<Fault>>,
): Response => {
  if (!Array.isArray(body)) {
    const one = ask(body);
    return Result.isSuccess(one) ? c.json(one.success as object) : malformed(c, "Question", one.failure);
  }
  const answers = body.map(ask);
  const faults = answers.flatMap((each, index) =>
    failuresOf(each).map(({ path, message }) => ({
      path: path === "$" ? `[${index}]` : `[${index}].${path}`,
      message,
    })),
  );
  return faults.length > 0
    ? malformed(c, "Questions", faults)
    : c.json(answers.flatMap((each) => (Result.isSuccess(each) ? [each.success] : [])));
};
