/**
 * What a meeting needs to know of the decisions taken in it: what their certificates answered.
 *
 * Decisions come after meetings and keep themselves; a meeting only looks at what an item was decided on.
 */
import { find, type Registry } from "../kernel/index.ts";
import { compileQuorum, type QuorumAnswer, type QuorumNames, type QuorumQuestion } from "./quorum/index.ts";
import { quorumQuestions } from "./quorum/read.ts";
import type { Outcome } from "./schema.ts";

/** Wherever decisions are kept with what they rested on. */
export interface DecidedPart {
  readonly decision: {
    readonly decisions: Registry<{
      readonly certificate: Certified | { readonly kind: "correspondence" };
    }>;
  };
}

/** The question and the answer of a certificate. */
interface Certified {
  readonly question: QuorumQuestion;
  readonly answer: QuorumAnswer;
}

/** What the certificate of the decision that an item ended with says, or undefined where it ended otherwise. */
export const certifiedAnswer = (book: DecidedPart, outcome: Outcome | undefined): QuorumAnswer | undefined =>
  certifiedOf(book, outcome)?.answer;

/**
 * The same in the words of today, with what seats and organisations are called: those that stand in a certificate are not held
 * against anything, and so are not shown.
 */
export const certifiedInWords = (
  book: DecidedPart,
  outcome: Outcome | undefined,
  names: QuorumNames,
): QuorumAnswer | undefined => {
  const certified = certifiedOf(book, outcome);
  if (certified === undefined) return undefined;
  const { explanation } = compileQuorum(quorumQuestions.fromTheBook({ ...certified.question }), names).answer();
  return { ...certified.answer, explanation };
};

const certifiedOf = ({ decision }: DecidedPart, outcome: Outcome | undefined): Certified | undefined => {
  const certificate = outcome?.kind === "decided" ? find(decision.decisions, outcome.decision)?.certificate : undefined;
  return certificate !== undefined && "answer" in certificate ? certificate : undefined;
};
