/**
 * Writing down what is said about an item, answering what was asked, and striking what was written down in error.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type Context, type Decision, find, type NotInTheBook, type OneOf, type Recorded } from "../../kernel/index.ts";
import {
  enteredAfterwards,
  itemNamed,
  type MeetingPart,
  meetingNamed,
  type NothingCorrected,
  saysOtherwise,
  sittingDay,
} from "../../meeting/index.ts";
import type { DiscussionCommand, DiscussionFact } from "../events.ts";
import { type DiscussionDemands, record } from "../evidence.ts";
import type { discussionRefusals } from "../refusals.ts";
import { firstAnswer } from "../rules/a-question-is-answered-once.ts";
import { canBeSaidAt } from "../rules/at-a-meeting-held.ts";
import { speakersOn } from "../rules/said-by-somebody.ts";
import { stands } from "../rules/struck-once.ts";
import { type DiscussionPart, onItem, remarkNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & DiscussionPart;
type Of<Type extends DiscussionCommand["type"]> = OneOf<DiscussionCommand, Type>;
type Decided = Decision<
  Recorded<DiscussionFact, DiscussionDemands>,
  (typeof discussionRefusals)[number]["Type"] | NothingCorrected | NotInTheBook<"meeting" | "item" | "remark">
>;

/** Writes down what was said about an item: each remark gets a number on it, in order. */
export const recordRemarks = (state: State, command: Of<"RecordRemarks">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting: id, item: number, remarks } = command;
    const meeting = yield* meetingNamed(state, id);
    const item = yield* itemNamed(meeting, number);
    const evidence = {
      saidThere: yield* canBeSaidAt(meeting),
      speakers: yield* speakersOn(
        state,
        remarks.map(({ by }) => by),
        sittingDay(meeting),
      ),
    };
    const at = { meeting: id, item: item.item };
    const first = firstFree(state, at);
    return remarks.map((remark, index) =>
      record(
        {
          type: "RemarkRecorded",
          remark: nameOf(at, first + index),
          ...at,
          ...remark,
          ...enteredAfterwards(evidence.saidThere, context),
        },
        evidence,
      ),
    );
  });

interface At {
  readonly meeting: string;
  readonly item: string;
}

const nameOf = ({ meeting, item }: At, number: number): string => `${meeting}.${item}.said-${number}`;

/** The first number that a remark on an item can have. Item 1.2 of m and item 2 of m.1 would else share their names. */
const firstFree = (state: DiscussionPart, at: At): number => {
  let number = onItem(state, at).length + 1;
  while (find(state.discussion.remarks, nameOf(at, number)) !== undefined) number += 1;
  return number;
};

/** Answers a question that was put at a meeting. */
export const answerRemark = (state: State, command: Of<"AnswerRemark">, { day: today }: Context): Decided =>
  Result.gen(function* () {
    const remark = yield* remarkNamed(state, command.remark);
    const standing = yield* stands(remark);
    const meeting = yield* meetingNamed(state, remark.meeting);
    const { on, by } = command;
    const first = yield* firstAnswer(remark, { on, put: meeting.day, today });
    const speakers = yield* speakersOn(state, [by], on);
    return [record({ ...command, type: "RemarkAnswered" }, { stands: standing, first, speakers })];
  });

/** Strikes a remark that was written down in error. */
export const strikeRemark = (state: State, command: Of<"StrikeRemark">, { day }: Context): Decided =>
  Result.gen(function* () {
    const remark = yield* remarkNamed(state, command.remark);
    const standing = yield* stands(remark);
    return [record({ ...command, type: "RemarkStruck", on: day }, { stands: standing })];
  });

/** Corrects what a remark says, where it was mistyped (TXT-1). */
export const correctRemark = (state: State, command: Of<"CorrectRemark">, { day }: Context): Decided =>
  Result.gen(function* () {
    const remark = yield* remarkNamed(state, command.remark);
    const standing = yield* stands(remark);
    const otherwise = yield* saysOtherwise({ text: "remark", id: remark.remark }, remark.text, command.text);
    return [record({ ...command, type: "RemarkCorrected", on: day }, { stands: standing, otherwise })];
  });
