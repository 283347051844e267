/**
 * Taking items up and ending them: treatments opened, concluded and broken off, items withdrawn and lapsed.
 *
 * Decisions, referrals and deferrals have owners and consequences; they are in `decision`.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, constellationOfItem } from "../../constellation/index.ts";
import { fromMilliseconds, type Instant, toMilliseconds } from "../../kernel/index.ts";
import { type OutcomeDemands, record } from "../evidence.ts";
import { assessQuorum } from "../quorum/index.ts";
import { quorumQuestionOf } from "../quorum-question.ts";
import type { Decided, Made, MeetingRefusal, Of } from "../refusals.ts";
import { notEnded } from "../rules/every-item-has-an-outcome.ts";
import { openTreatment } from "../rules/in-an-open-treatment.ts";
import { mayLapse } from "../rules/second-call.ts";
import { notBefore, tableFree } from "../rules/the-log-adds-up.ts";
import { type WhileOpen, whileOpen } from "../rules/while-the-meeting-is-open.ts";
import type { Item, Meeting, Outcome } from "../schema.ts";
import { bodyOf, itemNamed, type MeetingPart, meetingNamed } from "../state.ts";

/** An act on an item at a moment. */
export interface AtItem {
  readonly meeting: string;
  readonly item: string;
  readonly at: Instant;
}

interface InOpenMeeting {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly open: WhileOpen;
}

/** The meeting and the item an act speaks of, while the meeting is open. */
const inOpenMeeting = (state: MeetingPart, act: AtItem): Result.Result<InOpenMeeting, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, act.meeting);
    const open = yield* whileOpen(meeting, act.at);
    const item = yield* itemNamed(meeting, act.item);
    return { meeting, item, open };
  });

/** Takes an item up: one at a time, in order of time, and not one that has ended. */
export const openItem = (state: MeetingPart, command: Of<"OpenTreatment">): Decided =>
  Result.gen(function* () {
    const { meeting, item, open } = yield* inOpenMeeting(state, command);
    const free = yield* tableFree(meeting, item.item);
    const goesOn = yield* notEnded(item);
    const last = lastClosed(meeting);
    const inOrder = yield* notBefore(meeting, command.at, last ?? open);
    return [record({ ...command, type: "TreatmentOpened" }, { open, tableFree: free, notEnded: goesOn, inOrder })];
  });

/** When the latest treatment of the meeting closed. */
const lastClosed = (meeting: Meeting): Instant | undefined =>
  meeting.items
    .flatMap((item) => item.treatments)
    .flatMap((treatment) => (treatment.is === "closed" ? [treatment.until] : []))
    .sort((a, b) => toMilliseconds(a) - toMilliseconds(b))
    .at(-1);

type Talk = Extract<Outcome, { readonly kind: "noted" | "proposed" | "discussed" | "brokenOff" }>;

/** Ends the open treatment of an item with an outcome that decides nothing. */
const conclude = (state: MeetingPart, act: AtItem, outcome: Talk): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, act.meeting);
    const item = yield* itemNamed(meeting, act.item);
    const treatment = yield* openTreatment(meeting, item, act.at);
    return [concluded(act, outcome, { treatment })];
  });

/** The fact that an item ended: each end demands its own evidence. */
export const concluded = <Kind extends Outcome["kind"]>(
  { meeting, item, at }: AtItem,
  outcome: Extract<Outcome, { readonly kind: Kind }>,
  evidence: OutcomeDemands[Kind],
): Made => record({ type: "ItemConcluded", meeting, item, at, outcome }, evidence);

/** Notes an item, and when a decision on it is expected. */
export const noteItem = (state: MeetingPart, command: Of<"NoteItem">): Decided => {
  const { note, decisionExpected } = command;
  return conclude(state, command, {
    kind: "noted",
    note,
    ...(decisionExpected === undefined ? {} : { decisionExpected }),
  });
};

/** States a proposal, which is not a decision. */
export const stateProposal = (state: MeetingPart, command: Of<"StateProposal">): Decided =>
  conclude(state, command, { kind: "proposed", text: command.text });

/** Ends a dialogue. */
export const concludeDialogue = (state: MeetingPart, command: Of<"ConcludeDialogue">): Decided =>
  conclude(state, command, { kind: "discussed", ...noteOf(command) });

/** Breaks a treatment off; the item can be taken up again. */
export const breakOffTreatment = (state: MeetingPart, command: Of<"BreakOffTreatment">): Decided =>
  conclude(state, command, { kind: "brokenOff", ...noteOf(command) });

const noteOf = ({ note }: Pick<Of<"ConcludeDialogue">, "note">) => (note === undefined ? {} : { note });

/** Takes an item off the agenda, on the table or not. */
export const withdrawItem = (state: MeetingPart, command: Of<"WithdrawItem">): Decided =>
  Result.map(canEnd(state, command), (evidence) => [
    concluded(command, { kind: "withdrawn", reason: command.reason }, evidence),
  ]);

/** Lets an item lapse because the group is not the group; refused while it is. */
export const lapseItem = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  command: Of<"LapseItem">,
): Decided =>
  Result.gen(function* () {
    const { meeting, item } = yield* inOpenMeeting(state, command);
    const body = yield* bodyOf(state, meeting);
    const constellation = yield* constellationOfItem(state, body, item.constellation, meeting.day);
    const until = fromMilliseconds(toMilliseconds(command.at) + 1);
    const asked = { meeting, item, body, constellation, from: command.at, until };
    const lapses = yield* mayLapse(item, assessQuorum(quorumQuestionOf(state, asked)).verdict);
    const evidence = yield* canEnd(state, command);
    return [concluded(command, { kind: "lapsed", ...noteOf(command) }, { ...evidence, mayLapse: lapses })];
  });

/** Whether an item that has not ended can be ended, on the table or before it has been taken up. */
const canEnd = (state: MeetingPart, act: AtItem): Result.Result<OutcomeDemands["withdrawn"], MeetingRefusal> =>
  Result.gen(function* () {
    const { meeting, item, open } = yield* inOpenMeeting(state, act);
    const goesOn = yield* notEnded(item);
    const isOpen = item.treatments.some((treatment) => treatment.is === "open");
    return { notEnded: goesOn, open: isOpen ? yield* openTreatment(meeting, item, act.at) : open };
  });
