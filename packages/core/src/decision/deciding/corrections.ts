/**
 * Correcting what was mistyped (TXT-1): the text of a commitment; and what a decision was meant to say, beside what it says.
 */
import * as Result from "effect/Result";
import type { Context } from "../../kernel/index.ts";
import { saysOtherwise } from "../../meeting/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { commitmentNamed, type DecisionPart, decisionNamed } from "../state.ts";

/** Corrects the text of a commitment, also of one that is carried out. */
export const correctCommitment = (state: DecisionPart, command: Of<"CorrectCommitment">, { day }: Context): Decided =>
  Result.gen(function* () {
    const { commitment: id, text } = yield* commitmentNamed(state, command.commitment);
    const otherwise = yield* saysOtherwise({ text: "commitment", id }, text, command.text);
    return [record({ ...command, type: "CommitmentCorrected", on: day }, { otherwise })];
  });

/** Says what a decision was meant to say. Its text stands, as its certificate does. */
export const sayWhatWasMeant = (state: DecisionPart, command: Of<"SayWhatWasMeant">, { day }: Context): Decided =>
  Result.gen(function* () {
    const { decision: id, text, meanings = [] } = yield* decisionNamed(state, command.decision);
    const before = meanings.at(-1)?.meant ?? text;
    const otherwise = yield* saysOtherwise({ text: "decision", id }, before, command.meant);
    return [record({ ...command, type: "DecisionMeant", on: day }, { otherwise })];
  });
