/**
 * What has to be done after an item: duties become commitments, a referral says who prepares what and when it is back,
 * and commitments are reported on.
 */
import * as Result from "effect/Result";
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyNamed, type ConstellationPart, type Owner } from "../../constellation/index.ts";
import { type Context, dayCome, find } from "../../kernel/index.ts";
import {
  concluded,
  hasSat,
  itemNamed,
  type MeetingPart,
  meetingNamed,
  noteOf,
  onTheTable,
  type Table,
  tableOf,
} from "../../meeting/index.ts";
import { type CommitmentGrounds, record } from "../evidence.ts";
import type { Decided, DecisionRefusal, Made, Of } from "../refusals.ts";
import { comesBackLater, type TimeToDoIt, timeToDoIt } from "../rules/comes-back.ts";
import { ownersOf } from "../rules/one-commitment-per-party.ts";
import { ownerIfNamed, togetherInForce } from "../rules/one-owner.ts";
import { stillOpen } from "../rules/only-open-commitments.ts";
import type { Duty } from "../schema.ts";
import { commitmentNamed, type DecisionPart } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** Sends an item to be prepared: who, what, and when it is back. */
export const referItem = (state: State & DecisionPart, command: Of<"ReferItem">, context: Context): Decided =>
  Result.gen(function* () {
    const { to, scope, back } = command;
    const table = yield* onTheTable(state, command, context);
    const comes = yield* comesBackLater(command.item, back, table.day);
    const prepare: ReadonlyArray<Duty> = scope.map((text) => ({
      text,
      on: { kind: "body", id: to },
      due: back,
      reportBack: { body: table.body.body, when: back },
    }));
    const duties = [...prepare, ...(command.duties ?? [])];
    const commitments = yield* commitmentsOf(state, table, duties, undefined, { treatment: table.treatment });
    return [
      ...commitments,
      concluded(
        command,
        { kind: "referred", to, scope, back, ...noteOf(command) },
        { treatment: table.treatment, back: comes },
        context,
      ),
    ];
  });

/** Puts an item off to a meeting, a day or a time. */
export const deferItem = (state: State, command: Of<"DeferItem">, context: Context): Decided =>
  Result.gen(function* () {
    const { until, reason } = command;
    const { treatment, day } = yield* onTheTable(state, command, context);
    const back = yield* comesBackLater(command.item, until, day);
    return [concluded(command, { kind: "deferred", until, reason, ...noteOf(command) }, { treatment, back }, context)];
  });

/** Gives tasks that came of an item although nothing was decided on it, while the meeting runs or afterwards. */
export const makeCommitments = (state: State & DecisionPart, command: Of<"MakeCommitments">): Decided =>
  Result.gen(function* () {
    const { meeting: id, item: number, tasks } = command;
    const meeting = yield* meetingNamed(state, id);
    const item = yield* itemNamed(meeting, number);
    const grounds = { hasSat: yield* hasSat(meeting) };
    const table = yield* tableOf(state, meeting, item, item.treatments.at(-1)?.from ?? grounds.hasSat);
    return yield* commitmentsOf(state, table, tasks, undefined, grounds);
  });

/** Reports on a commitment until it is carried out. */
export const reportCommitment = (
  state: ArchivePart & DecisionPart,
  command: Of<"ReportCommitment">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const commitment = yield* commitmentNamed(state, command.commitment);
    const open = yield* stillOpen(state, commitment);
    const come = yield* dayCome([command.on], context);
    return [record({ ...command, type: "CommitmentReported" }, { stillOpen: open, come })];
  });

/** The commitments that an item's duties become: named by item, numbered in order, each with an owner in force. */
export const commitmentsOf = (
  state: State & DecisionPart,
  table: Table,
  duties: ReadonlyArray<Duty>,
  decision: string | undefined,
  grounds: CommitmentGrounds,
): Result.Result<ReadonlyArray<Made>, DecisionRefusal> =>
  Result.gen(function* () {
    const parties = [...new Set(table.seats.map(({ organisation }) => organisation))];
    const facts: Array<Made> = [];
    const before = numbersTaken(state, table, duties, parties);
    for (const [index, duty] of duties.entries()) {
      const time = yield* timeToDoIt(table.item.item, duty, table.meeting.day);
      if (duty.reportBack !== undefined) yield* bodyNamed(state, duty.reportBack.body);
      for (const { suffix, owner } of ownersOf(duty, parties))
        facts.push(
          yield* commitmentOf(state, table, duty, {
            number: `${before + index + 1}${suffix}`,
            owner,
            decision,
            time,
            grounds,
          }),
        );
    }
    return facts;
  });

const nameOf = ({ meeting, item }: Pick<Table, "meeting" | "item">, number: string): string =>
  `${meeting.meeting}.${item.item}.${number}`;

/** How many numbers are passed over: item 1.2 of m and item 2 of m.1 would else give their commitments the same names. */
const numbersTaken = (
  { decision: { commitments } }: DecisionPart,
  table: Table,
  duties: ReadonlyArray<Duty>,
  parties: ReadonlyArray<string>,
): number => {
  const isTaken = (before: number) =>
    duties.some((duty, index) =>
      ownersOf(duty, parties).some(
        ({ suffix }) => find(commitments, nameOf(table, `${before + index + 1}${suffix}`)) !== undefined,
      ),
    );
  let before = 0;
  while (isTaken(before)) before += 1;
  return before;
};

/** One commitment, whose owner exists on the meeting's day. */
const commitmentOf = (
  state: State,
  table: Table,
  { text, together, due, reportBack, condition = false }: Duty,
  {
    number,
    owner,
    decision,
    time,
    grounds,
  }: {
    readonly number: string;
    readonly owner: Owner | undefined;
    readonly decision: string | undefined;
    readonly time: TimeToDoIt;
    readonly grounds: CommitmentGrounds;
  },
): Result.Result<Made, DecisionRefusal> =>
  Result.gen(function* () {
    const inForce = yield* ownerIfNamed(state, owner, table.day);
    const others = yield* togetherInForce(state, together, table.day);
    return record(
      {
        type: "CommitmentMade",
        commitment: nameOf(table, number),
        meeting: table.meeting.meeting,
        item: table.item.item,
        ...(decision === undefined ? {} : { decision }),
        ...(owner === undefined ? {} : { owner }),
        ...(together === undefined ? {} : { together }),
        text,
        ...(due === undefined ? {} : { due }),
        ...(reportBack === undefined ? {} : { reportBack }),
        condition,
        since: table.day,
      },
      { ...grounds, owner: inForce, together: others, time },
    );
  });
