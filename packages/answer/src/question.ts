/**
 * Answering one of the two public questions, which need no book.
 */
import type { Fault, Language } from "@konstellation/core";
import * as Result from "effect/Result";
import type { Malformed } from "./answered.ts";

type Ask<Answer> = (question: unknown, language?: Language) => Result.Result<Answer, ReadonlyArray<Fault>>;

/** One question, or an array of them answered in the same order; any fault anywhere refuses all, in the language asked for. */
export const toQuestion = <Answer>(
  ask: Ask<Answer>,
  body: unknown,
  language: Language,
): { readonly is: "found"; readonly answer: Answer | ReadonlyArray<Answer> } | Malformed => {
  if (!Array.isArray(body)) {
    const one = ask(body, language);
    return Result.isSuccess(one)
      ? { is: "found", answer: one.success }
      : { is: "malformed", where: "Question", faults: one.failure };
  }
  const answers = body.map((question) => ask(question, language));
  const faults = answers.flatMap((each, index) => (Result.isFailure(each) ? each.failure.map(at(index)) : []));
  return faults.length > 0
    ? { is: "malformed", where: "Questions", faults }
    : { is: "found", answer: answers.flatMap((each) => (Result.isSuccess(each) ? [each.success] : [])) };
};

/** A fault with its question's place in the array. */
const at =
  (index: number) =>
  ({ path, message }: Fault): Fault => ({ path: path === "$" ? `[${index}]` : `[${index}].${path}`, message });
