/**
 * Entering a whole list of agreements: all of them, or none.
 */
import * as Result from "effect/Result";
import type { Context, Draft } from "../../kernel/index.ts";
import { type Decided, ListHasFaults, type Made, type Of } from "../refusals.ts";
import { registerAgreement, type State } from "./concluding.ts";

type Faults = Parameters<typeof ListHasFaults>[0]["refused"];

/** Enters every agreement of a list, or none: each is judged with those before it in the book. */
export const importAgreements = (
  _: State,
  { agreements }: Of<"ImportAgreements">,
  context: Context,
  draft: Draft<State, Made>,
): Decided => {
  const facts: Array<Made> = [];
  const refused: Array<Faults[number]> = [];
  let soFar = draft;
  for (const [index, { line = index + 1, ...agreement }] of agreements.entries()) {
    const outcome = registerAgreement(soFar.state, { ...agreement, type: "RegisterAgreement" }, context);
    if (Result.isFailure(outcome)) {
      refused.push({ line, agreement: agreement.agreement, refusal: outcome.failure });
      continue;
    }
    facts.push(...outcome.success);
    soFar = soFar.after(outcome.success);
  }
  const accepted = agreements.length - refused.length;
  return refused.length > 0 ? Result.fail(ListHasFaults({ accepted, refused })) : Result.succeed(facts);
};
