/**
 * Tasks that follow from what an old paper tells, and who has a task of which nobody had said that.
 */
import * as Result from "effect/Result";
import {
  type ArchivePart,
  bodyOfRecordedDecision,
  bodyOfRecordedMeeting,
  type RecordStands,
  recordedDecisionNamed,
  recordedItemNamed,
  recordedMeetingNamed,
  recordStands,
  thereThen,
} from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyNamed, type ConstellationPart } from "../../constellation/index.ts";
import {
  type CalendarDate,
  type Context,
  dayCome,
  find,
  firstDayOf,
  lastDayOf,
  type When,
} from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, DecisionRefusal, Made, Of } from "../refusals.ts";
import { timeToDoIt } from "../rules/comes-back.ts";
import { ownerInForce, togetherInForce } from "../rules/one-owner.ts";
import { stillOpen } from "../rules/only-open-commitments.ts";
import { nobodyHasIt, somebodyReminded } from "../rules/owner-stated-later.ts";
import type { RecordedTask } from "../schema.ts";
import { commitmentNamed, type DecisionPart } from "../state.ts";

type State = CollaborationPart & ConstellationPart & ArchivePart & DecisionPart;

/** Enters tasks that an old paper tells came of an item. */
export const recordTasks = (state: State, command: Of<"RecordTasks">, { day }: Context): Decided =>
  Result.gen(function* () {
    const { recordedMeeting, tasks } = command;
    const meeting = yield* recordedMeetingNamed(state, recordedMeeting);
    const stands = yield* recordStands(recordedMeeting, meeting);
    const { item } = yield* recordedItemNamed(meeting, command.item);
    const body = bodyOfRecordedMeeting(state, recordedMeeting);
    const told = { of: { recordedMeeting, item }, item, body, when: meeting.when, day, stands };
    return yield* tasksTold(state, told, tasks);
  });

/** Enters tasks that follow from a decision that an old paper tells of. */
export const recordTasksOfDecision = (state: State, command: Of<"RecordTasksOfDecision">, { day }: Context): Decided =>
  Result.gen(function* () {
    const { recordedDecision, tasks } = command;
    const decision = yield* recordedDecisionNamed(state, recordedDecision);
    const stands = yield* recordStands(recordedDecision, decision);
    const body = bodyOfRecordedDecision(state, recordedDecision);
    const told = { of: { recordedDecision }, item: recordedDecision, body, when: decision.when, day, stands };
    return yield* tasksTold(state, told, tasks);
  });

/** What tasks follow from: where it is told, of which body, when it was and when it is entered. */
interface Told {
  readonly of: { readonly recordedMeeting: string; readonly item: string } | { readonly recordedDecision: string };
  readonly item: string;
  readonly body: string | undefined;
  readonly when: When;
  readonly day: CalendarDate;
  readonly stands: RecordStands;
}

const tasksTold = (
  state: State,
  told: Told,
  tasks: ReadonlyArray<RecordedTask>,
): Result.Result<ReadonlyArray<Made>, DecisionRefusal> =>
  Result.gen(function* () {
    const facts: Array<Made> = [];
    const before = numbersTaken(state, told, tasks.length);
    for (const [index, task] of tasks.entries()) facts.push(yield* taskTold(state, told, task, before + index + 1));
    return facts;
  });

const taskTold = (
  state: State,
  told: Told,
  { on, ...task }: RecordedTask,
  number: number,
): Result.Result<Made, DecisionRefusal> =>
  Result.gen(function* () {
    const { of, item, body, when, day, stands } = told;
    const named = [...(on === "notStated" ? [] : [on]), ...(task.together ?? [])];
    const there = yield* thereThen(state, named, when);
    const reminded = yield* somebodyReminded({ text: task.text, on }, body);
    const time = yield* timeToDoIt(item, task, firstDayOf(when));
    if (task.reportBack !== undefined) yield* bodyNamed(state, task.reportBack.body);
    const lastDay = lastDayOf(when);
    return record(
      {
        type: "CommitmentMade",
        commitment: nameOf(told, number),
        ...of,
        ...(on === "notStated" ? {} : { owner: on }),
        ...task,
        condition: false,
        // When it was given is not known better than the paper says, nor later than it is entered.
        since: lastDay < day ? lastDay : day,
      },
      { stands, there, reminded, time },
    );
  });

const nameOf = ({ of }: Told, number: number): string =>
  `${"recordedDecision" in of ? of.recordedDecision : `${of.recordedMeeting}.${of.item}`}.${number}`;

/** How many numbers are passed over: those of tasks that have been entered before, and of others that are called the same. */
const numbersTaken = ({ decision: { commitments } }: DecisionPart, told: Told, count: number): number => {
  const isTaken = (before: number) =>
    Array.from({ length: count }, (_, index) => nameOf(told, before + index + 1)).some(
      (name) => find(commitments, name) !== undefined,
    );
  let before = 0;
  while (isTaken(before)) before += 1;
  return before;
};

/** Says who has a commitment of which nobody had said that. */
export const stateCommitmentOwner = (state: State, command: Of<"StateCommitmentOwner">, context: Context): Decided =>
  Result.gen(function* () {
    const commitment = yield* commitmentNamed(state, command.commitment);
    const evidence = {
      stillOpen: yield* stillOpen(state, commitment),
      nobodyHasIt: yield* nobodyHasIt(commitment, command.on),
      owner: yield* ownerInForce(state, command.owner, command.on),
      together: yield* togetherInForce(state, command.together, command.on),
      come: yield* dayCome([command.on], context),
    };
    return [record({ ...command, type: "CommitmentOwnerStated" }, evidence)];
  });
