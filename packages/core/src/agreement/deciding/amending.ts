/**
 * Amending an agreement, looking it over, and how long a party needs.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type DecisionPart, decisionNamed, ownerInForce } from "../../decision/index.ts";
import { type Context, dayCome, find, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { amended, amendmentFits } from "../rules/amended-never-edited.ts";
import { nextReviewLater } from "../rules/next-review-later.ts";
import { partiesTakePart } from "../rules/parties-take-part.ts";
import { termMakesSense } from "../rules/terms-make-sense.ts";
import { type AgreementPart, agreementNamed } from "../state.ts";
import { standingOn } from "./ending.ts";

/** Amends an agreement from a day; what is not mentioned stays. */
export const amendAgreement = (
  state: CollaborationPart & DecisionPart & AgreementPart,
  command: Of<"AmendAgreement">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { from, decision, parties, term: runs, notice, withdrawal, review } = command;
    const amendment = { parties, term: runs, notice, withdrawal, review };
    const agreement = yield* agreementNamed(state, command.agreement);
    const on = command.on ?? context.day;
    const come = yield* dayCome([on], context);
    const standing = yield* standingOn(state, agreement, from);
    const fits = yield* amendmentFits(agreement, from, amendment);
    const term = yield* termMakesSense(command.agreement, amended(agreement, amendment));
    const taking = yield* partiesTakePart(state, parties ?? []);
    if (decision !== undefined) yield* decisionNamed(state, decision);
    return [record({ ...command, type: "AgreementAmended", on }, { standing, fits, term, parties: taking, come })];
  });

/** Looks an agreement over against the target picture. */
export const reviewAgreement = (
  state: CollaborationPart & ConstellationPart & AgreementPart,
  command: Of<"ReviewAgreement">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { agreement, on } = command;
    yield* agreementNamed(state, agreement);
    const come = yield* dayCome([on], context);
    const next = yield* nextReviewLater(agreement, on, command.next);
    const by = yield* ownerInForce(state, command.by, on);
    return [record({ ...command, type: "AgreementReviewed" }, { by, next, come })];
  });

/** States how long a party needs from a joint decision until its own notice is in. */
export const stateLeadTime = ({ collaboration }: CollaborationPart, command: Of<"StateLeadTime">): Decided =>
  Result.map(
    mustExist(find(collaboration.organisations, command.organisation), "organisation", command.organisation),
    () => [{ ...command, type: "DecisionLeadTimeStated" }],
  );
