/**
 * Drafting what is told of a decision, changing its words, approving them, telling it, and withdrawing it.
 */
import * as Result from "effect/Result";
import { type ArchivePart, recordedDecisionNamed } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type DecisionPart, decisionNamed, type OwnerNotInForce, ownerInForce } from "../../decision/index.ts";
import {
  type AlreadyInTheBook,
  type CalendarDate,
  type Context,
  type DayNotCome,
  type Decision,
  dayCome,
  find,
  firstDayOf,
  mustBeFree,
  type NotInTheBook,
  type OneOf,
  type Recorded,
} from "../../kernel/index.ts";
import type { AnnouncementCommand, AnnouncementFact } from "../events.ts";
import { type AnnouncementDemands, record } from "../evidence.ts";
import { decidedBefore, type NotDecidedYet } from "../rules/of-a-decision-taken.ts";
import { type AnnouncedOutOfOrder, inTurn, type NotItsTurn, type Step } from "../rules/told-as-approved.ts";
import type { ToldDecision } from "../schema.ts";
import { type AnnouncementPart, announcementNamed } from "../state.ts";

type Of<Type extends AnnouncementCommand["type"]> = OneOf<AnnouncementCommand, Type>;
type Decided = Decision<
  Recorded<AnnouncementFact, AnnouncementDemands>,
  | NotDecidedYet
  | NotItsTurn
  | AnnouncedOutOfOrder
  | OwnerNotInForce
  | DayNotCome
  | NotInTheBook<"announcement" | "decision" | "recordedDecision">
  | AlreadyInTheBook<"announcement">
>;

/** Drafts what is told of a decision. */
export const draftAnnouncement = (
  state: CollaborationPart & ConstellationPart & ArchivePart & DecisionPart & AnnouncementPart,
  command: Of<"DraftAnnouncement">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { announcement: id, on = context.day, by } = command;
    const name = yield* mustBeFree(find(state.announcement.announcements, id), "announcement", id);
    const come = yield* dayCome([on], context);
    const decided = yield* decidedBefore(id, on, yield* dayOf(state, command.of));
    const owner = yield* ownerInForce(state, by, on);
    return [record({ ...command, on, type: "AnnouncementDrafted" }, { name, come, decided, owner })];
  });

/** The day a decision was taken; of a time that old papers say less precisely, its first. */
const dayOf = (
  state: ArchivePart & DecisionPart,
  of: ToldDecision,
): Result.Result<CalendarDate, NotInTheBook<"decision" | "recordedDecision">> =>
  "decision" in of
    ? Result.map(decisionNamed(state, of.decision), ({ day }) => day)
    : Result.map(recordedDecisionNamed(state, of.recordedDecision), ({ when }) => firstDayOf(when));

/** That a step is the next one, on a day that has come. */
const stepped = (
  state: AnnouncementPart,
  { announcement, on }: { readonly announcement: string; readonly on?: CalendarDate },
  step: Step,
  context: Context,
) =>
  Result.gen(function* () {
    const day = on ?? context.day;
    const known = yield* announcementNamed(state, announcement);
    const come = yield* dayCome([day], context);
    const turn = yield* inTurn(known, step, day);
    return { on: day, evidence: { come, turn } };
  });

/** Changes its words, which are then a draft again. */
export const rewordAnnouncement = (
  state: AnnouncementPart,
  command: Of<"RewordAnnouncement">,
  context: Context,
): Decided =>
  Result.map(stepped(state, command, "reword", context), ({ on, evidence }) => [
    record({ ...command, on, type: "AnnouncementReworded" }, evidence),
  ]);

/** Approves its words. */
export const approveAnnouncement = (
  state: CollaborationPart & ConstellationPart & AnnouncementPart,
  command: Of<"ApproveAnnouncement">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { on, evidence } = yield* stepped(state, command, "approve", context);
    const owner = yield* ownerInForce(state, command.by, on);
    return [record({ ...command, on, type: "AnnouncementApproved" }, { ...evidence, owner })];
  });

/** Records that it was told. */
export const tellAnnouncement = (state: AnnouncementPart, command: Of<"TellAnnouncement">, context: Context): Decided =>
  Result.map(stepped(state, command, "tell", context), ({ on, evidence }) => [
    record({ ...command, on, type: "AnnouncementTold" }, evidence),
  ]);

/** Withdraws it, with the reason. */
export const withdrawAnnouncement = (
  state: AnnouncementPart,
  command: Of<"WithdrawAnnouncement">,
  context: Context,
): Decided =>
  Result.map(stepped(state, command, "withdraw", context), ({ on, evidence }) => [
    record({ ...command, on, type: "AnnouncementWithdrawn" }, evidence),
  ]);
