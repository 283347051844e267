/**
 * CON-6 and QUO-6: whether a decision stands by all that has been entered since: its own certificate, and the decision that
 * changed the charter it was taken under.
 *
 * A charter that the group did not change is not the group's, and neither is what was decided under it.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { find } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { TakenDecision } from "../schema.ts";
import type { DecisionPart } from "../state.ts";
import { untrueAnswersSince } from "./answers-still-stand.ts";
import { type FalseCertificate, untrueSince } from "./certificate-stands.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & DecisionPart;

/** Why what was entered after a decision shows that its certificate is not true, or undefined while it stands. */
export const contradictedSince = (state: State, decision: TakenDecision): FalseCertificate | undefined =>
  ("correspondence" in decision ? untrueAnswersSince(state, decision) : untrueSince(state, decision)) ??
  charterNotDecided(state, decision);

const charterNotDecided = (state: State, decision: TakenDecision): FalseCertificate | undefined => {
  const changed = find(state.decision.decisions, charterChangedBy(state, decision) ?? "");
  // One that is no earlier changed no charter that this one was taken under: no act leads to that.
  return changed === undefined || changed.day >= decision.day || contradictedSince(state, changed) === undefined
    ? undefined
    : { decision: decision.decision, why: "charterNotDecided", at: null, correction: null };
};

/** The decision that changed the charter which another was taken under; undefined where that was adopted with its source alone. */
export const charterChangedBy = (
  { constellation }: ConstellationPart,
  { body, certificate: { charterFrom } }: TakenDecision,
): string | undefined => find(constellation.bodies, body)?.charters.find(({ from }) => from === charterFrom)?.decision;
