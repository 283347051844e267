/**
 * What the book knows of decisions and what follows from them.
 */
import { compare, find, inAnyOrder, mustExist, nothing, type Registry, remembered } from "../kernel/index.ts";
import { bodyOfMeeting, type MeetingPart } from "../meeting/index.ts";
import type { Commitment, TakenDecision } from "./schema.ts";

/** Every decision and every commitment. */
export interface DecisionState {
  readonly decisions: Registry<TakenDecision>;
  readonly commitments: Registry<Commitment>;
}

/** The part of the book that knows decisions. */
export interface DecisionPart {
  readonly decision: DecisionState;
}

/** Before anything has been decided. */
export const noDecisions: DecisionState = { decisions: nothing(), commitments: nothing() };

/** The decision with a name. */
export const decisionNamed = ({ decision }: DecisionPart, id: string) =>
  mustExist(find(decision.decisions, id), "decision", id);

/** The commitment with a name. */
export const commitmentNamed = ({ decision }: DecisionPart, id: string) =>
  mustExist(find(decision.commitments, id), "commitment", id);

/** The body that decided, or undefined where there is no such decision. */
export const bodyOfDecision = ({ decision }: DecisionPart, id: string): string | undefined =>
  find(decision.decisions, id)?.body;

/** The body at whose meeting something was to be done, or undefined where there is no such commitment. */
export const bodyOfCommitment = (state: DecisionPart & MeetingPart, id: string): string | undefined =>
  bodyOfMeeting(state, find(state.decision.commitments, id)?.meeting ?? "");

const byDecision = remembered((commitments: Registry<Commitment>) => {
  const found = new Map<string, Array<Commitment>>();
  for (const each of inAnyOrder(commitments)) {
    if (each.decision === undefined) continue;
    const known = found.get(each.decision);
    if (known === undefined) found.set(each.decision, [each]);
    else known.push(each);
  }
  for (const each of found.values()) each.sort((a, b) => compare(a.commitment, b.commitment));
  return found;
});

/** The commitments that follow from a decision, in the order of their names. */
export const commitmentsFrom = ({ decision }: DecisionPart, id: string): ReadonlyArray<Commitment> =>
  byDecision(decision.commitments).get(id) ?? [];
