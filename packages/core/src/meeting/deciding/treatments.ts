/**
 * Taking items up and ending them: treatments opened, concluded and broken off, items withdrawn and lapsed.
 *
 * Decisions, referrals and deferrals have owners and consequences; they are in `decision`.
 */

import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type Context, plusMilliseconds } from "../../kernel/index.ts";
import type { TimedAct } from "../acts.ts";
import { seatsOf } from "../concerned-seats.ts";
import { type OutcomeDemands, record } from "../evidence.ts";
import type { Item, Meeting } from "../model.ts";
import { assessQuorum } from "../quorum/index.ts";
import { quorumQuestionOf } from "../quorum-question.ts";
import type { Decided, Made, MeetingRefusal, Of } from "../refusals.ts";
import { enteredAfterwards, inItsMoment, stamped, type WhileOpen } from "../rules/acts-have-their-moment.ts";
import { expectedLater } from "../rules/decision-expected.ts";
import { notEnded } from "../rules/every-item-has-an-outcome.ts";
import { endsNow, openTreatment } from "../rules/in-an-open-treatment.ts";
import { mayLapse } from "../rules/second-call.ts";
import { tableFree } from "../rules/the-log-adds-up.ts";
import type { Outcome } from "../schema.ts";
import { bodyOf, itemNamed, type MeetingPart, meetingNamed, sittingDay } from "../state.ts";
import type { AtItem } from "../table.ts";

interface InOpenMeeting {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly open: WhileOpen;
}

type TimedAtItem = AtItem & { readonly type: TimedAct; readonly goesOn?: true };

/** The meeting and the item an act speaks of, and the act's moment in the meeting. */
const inOpenMeeting = (
  state: MeetingPart,
  act: TimedAtItem,
  context: Context,
): Result.Result<InOpenMeeting, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, act.meeting);
    const open = yield* inItsMoment(act.type, meeting, act.at, context);
    const item = yield* itemNamed(meeting, act.item);
    return { meeting, item, open };
  });

/** Takes an item up: one at a time, in order of time, and not one that has ended. */
export const openItem = (state: MeetingPart, command: Of<"OpenTreatment">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, item, open } = yield* inOpenMeeting(state, command, context);
    const free = yield* tableFree(meeting, item.item);
    const goesOn = yield* notEnded(item);
    const evidence = { open, tableFree: free, notEnded: goesOn };
    return [record({ ...command, type: "TreatmentOpened", ...stamped(open, context) }, evidence)];
  });

type Talk = Extract<Outcome, { readonly kind: "proposed" | "discussed" | "brokenOff" }>;

/** Gives the item that is on the table an outcome that decides nothing. */
const conclude = (state: MeetingPart, act: TimedAtItem, outcome: Talk, context: Context): Decided =>
  Result.map(treated(state, act, context), ({ treatment }) => [concluded(act, outcome, { treatment }, context)]);

/** The meeting, and the open treatment of an item in it that the act is about. */
const treated = (state: MeetingPart, act: TimedAtItem, context: Context) =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, act.meeting);
    const item = yield* itemNamed(meeting, act.item);
    return { meeting, treatment: yield* openTreatment(act.type, meeting, item, act.at, context) };
  });

/** The fact of an item's outcome, at the moment that its evidence says: each demands its own. */
export const concluded = <Kind extends Outcome["kind"]>(
  act: Pick<AtItem, "meeting" | "item"> & { readonly goesOn?: true },
  outcome: Extract<Outcome, { readonly kind: Kind }>,
  evidence: OutcomeDemands[Kind],
  context: Context,
): Made => {
  const at = "treatment" in evidence ? evidence.treatment.at : evidence.ends.at;
  const { meeting, item, goesOn } = act;
  const stays = goesOn === undefined ? {} : { goesOn };
  return record(
    { type: "ItemConcluded", meeting, item, outcome, at, ...stays, ...enteredAfterwards(at, context) },
    evidence,
  );
};

/** Notes an item, and when a decision on it is expected. */
export const noteItem = (state: MeetingPart, command: Of<"NoteItem">, context: Context): Decided =>
  Result.gen(function* () {
    const { note, decisionExpected } = command;
    const { meeting, treatment } = yield* treated(state, command, context);
    const expected = yield* expectedLater(command, decisionExpected, sittingDay(meeting, treatment.at));
    const when = decisionExpected === undefined ? {} : { decisionExpected };
    return [concluded(command, { kind: "noted", note, ...when }, { treatment, expected }, context)];
  });

/** States a proposal, which is not a decision. */
export const stateProposal = (state: MeetingPart, command: Of<"StateProposal">, context: Context): Decided =>
  conclude(state, command, { kind: "proposed", text: command.text }, context);

/** Ends a dialogue. */
export const concludeDialogue = (state: MeetingPart, command: Of<"ConcludeDialogue">, context: Context): Decided =>
  conclude(state, command, { kind: "discussed", ...noteOf(command) }, context);

/** Breaks a treatment off; the item can be taken up again. */
export const breakOffTreatment = (state: MeetingPart, command: Of<"BreakOffTreatment">, context: Context): Decided =>
  conclude(state, command, { kind: "brokenOff", ...noteOf(command) }, context);

/** The note of an act that has one, as the outcome carries it. */
export const noteOf = ({ note }: Pick<Of<"ConcludeDialogue">, "note">) => (note === undefined ? {} : { note });

/** Takes an item off the agenda, on the table or not. */
export const withdrawItem = (state: MeetingPart, command: Of<"WithdrawItem">, context: Context): Decided =>
  Result.map(canEnd(state, command, context), (evidence) => [
    concluded(command, { kind: "withdrawn", reason: command.reason }, evidence, context),
  ]);

/** Lets an item lapse because the group is not the group; refused while it is. */
export const lapseItem = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  command: Of<"LapseItem">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const evidence = yield* canEnd(state, command, context);
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const { at } = evidence.ends;
    const body = yield* bodyOf(state, meeting);
    const constellation = yield* seatsOf(state, meeting, item);
    const asked = { meeting, item, body, constellation, from: at, until: plusMilliseconds(at, 1) };
    const lapses = yield* mayLapse(item, meeting, at, assessQuorum(quorumQuestionOf(state, asked)).verdict);
    const outcome = { kind: "lapsed", ...noteOf(command), quorum: lapses } as const;
    return [concluded(command, outcome, { ...evidence, mayLapse: lapses }, context)];
  });

/** Whether an item that has not ended can be ended, on the table or before it has been taken up. */
const canEnd = (
  state: MeetingPart,
  act: TimedAtItem,
  context: Context,
): Result.Result<OutcomeDemands["withdrawn"], MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, act.meeting);
    const item = yield* itemNamed(meeting, act.item);
    const ends = yield* endsNow(act.type, meeting, item, act.at, context);
    const goesOn = yield* notEnded(item);
    return { ends, notEnded: goesOn };
  });
