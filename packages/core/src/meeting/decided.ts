/**
 * What a meeting needs to know of the decisions taken in it: what their certificates answered.
 *
 * Decisions come after meetings and keep themselves; a meeting only looks at what an item was decided on.
 */
import { find, type Registry } from "../kernel/index.ts";
import type { QuorumAnswer } from "./quorum/index.ts";
import type { Outcome } from "./schema.ts";

/** Wherever decisions are kept with what they rested on. */
export interface DecidedPart {
  readonly decision: {
    readonly decisions: Registry<{
      readonly certificate: { readonly answer: QuorumAnswer } | { readonly kind: "correspondence" };
    }>;
  };
}

/** What the certificate of the decision that an item ended with says, or undefined where it ended otherwise. */
export const certifiedAnswer = ({ decision }: DecidedPart, outcome: Outcome | undefined): QuorumAnswer | undefined => {
  const certificate = outcome?.kind === "decided" ? find(decision.decisions, outcome.decision)?.certificate : undefined;
  return certificate !== undefined && "answer" in certificate ? certificate.answer : undefined;
};
