/**
 * Recording what old papers tell of meetings and decisions, and striking what was recorded in error.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart, Owner } from "../../constellation/index.ts";
import {
  type AlreadyInTheBook,
  type Context,
  type Decision,
  find,
  mustBeFree,
  type NotInTheBook,
  type OneOf,
  type Recorded,
} from "../../kernel/index.ts";
import type { ArchiveCommand, ArchiveFact } from "../events.ts";
import { type ArchiveDemands, record } from "../evidence.ts";
import type { archiveRefusals } from "../refusals.ts";
import { ofAMeeting, recordStands } from "../rules/struck-with-a-reason.ts";
import { thereThen } from "../rules/there-then.ts";
import { hasBegun } from "../rules/told-not-certified.ts";
import type { Held } from "../schema.ts";
import { type ArchivePart, recordedDecisionNamed, recordedMeetingNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & ArchivePart;
type Of<Type extends ArchiveCommand["type"]> = OneOf<ArchiveCommand, Type>;
type Kind = "recordedMeeting" | "recordedDecision";
type Decided = Decision<
  Recorded<ArchiveFact, ArchiveDemands>,
  (typeof archiveRefusals)[number]["Type"] | NotInTheBook<Kind> | AlreadyInTheBook<Kind>
>;

/** Records a meeting that is known from a paper only. */
export const recordMeeting = (state: State, command: Of<"RecordMeeting">, context: Context): Decided =>
  Result.gen(function* () {
    const { recordedMeeting: id, by, when } = command;
    const evidence = {
      name: yield* mustBeFree(find(state.archive.meetings, id), "recordedMeeting", id),
      longAgo: yield* hasBegun(id, when, context.day),
      there: yield* thereThen(state, [...bodyOf(by), ...speakersIn(command)], when),
    };
    return [record({ ...command, type: "MeetingRecorded", ...enteredIn(context) }, evidence)];
  });

/** Records a decision that is known from a paper only, of a body of the book or of another. */
export const recordDecision = (state: State, command: Of<"RecordDecision">, context: Context): Decided =>
  Result.gen(function* () {
    const { recordedDecision: id, by, owner, together = [], when, recordedMeeting } = command;
    const name = yield* mustBeFree(find(state.archive.decisions, id), "recordedDecision", id);
    const longAgo = yield* hasBegun(id, when, context.day);
    const there = yield* thereThen(state, [...bodyOf(by), ...(owner === undefined ? [] : [owner]), ...together], when);
    const of = yield* ofAMeeting(state, recordedMeeting);
    return [record({ ...command, type: "DecisionRecorded", ...enteredIn(context) }, { name, longAgo, there, of })];
  });

const bodyOf = (by: Held): ReadonlyArray<Owner> => ("body" in by ? [{ kind: "body", id: by.body }] : []);

/** Those of the book who are said to have said something. */
const speakersIn = ({ items = [] }: Of<"RecordMeeting">): ReadonlyArray<Owner> =>
  items.flatMap(({ said = [] }) =>
    said.flatMap((each) => ("text" in each && each.by !== undefined && "kind" in each.by ? [each.by] : [])),
  );

const enteredIn = ({ day, actor }: Context) => ({ since: day, enteredBy: actor });

/** Strikes a meeting that was recorded in error. */
export const strikeRecordedMeeting = (state: State, command: Of<"StrikeRecordedMeeting">, { day }: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* recordedMeetingNamed(state, command.recordedMeeting);
    const stands = yield* recordStands(command.recordedMeeting, meeting);
    return [record({ ...command, type: "RecordedMeetingStruck", on: day }, { stands })];
  });

/** Strikes a decision that was recorded in error. */
export const strikeRecordedDecision = (
  state: State,
  command: Of<"StrikeRecordedDecision">,
  { day }: Context,
): Decided =>
  Result.gen(function* () {
    const decision = yield* recordedDecisionNamed(state, command.recordedDecision);
    const stands = yield* recordStands(command.recordedDecision, decision);
    return [record({ ...command, type: "RecordedDecisionStruck", on: day }, { stands })];
  });
