/**
 * What the book knows of decisions and what follows from them.
 */
import { type ArchivePart, bodyOfRecordedDecision, bodyOfRecordedMeeting } from "../archive/index.ts";
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

/** The body whose item or decision something was to be done after, or undefined where there is no such commitment. */
export const bodyOfCommitment = (state: DecisionPart & MeetingPart & ArchivePart, id: string): string | undefined => {
  const commitment = find(state.decision.commitments, id);
  return commitment && bodyThatGave(state, commitment);
};

/** The body whose item or decision it follows from; undefined where that body is not in the book. */
export const bodyThatGave = (
  state: MeetingPart & ArchivePart,
  { meeting, recordedMeeting, recordedDecision }: Commitment,
): string | undefined => {
  if (meeting !== undefined) return bodyOfMeeting(state, meeting);
  return recordedMeeting === undefined
    ? bodyOfRecordedDecision(state, recordedDecision ?? "")
    : bodyOfRecordedMeeting(state, recordedMeeting);
};

/** Why and when what an old paper tells of it was struck, where it has been: then it was never to be done. */
export const struckWith = ({ archive }: ArchivePart, { recordedMeeting, recordedDecision }: Commitment) =>
  recordedMeeting === undefined
    ? find(archive.decisions, recordedDecision ?? "")?.struck
    : find(archive.meetings, recordedMeeting)?.struck;

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
