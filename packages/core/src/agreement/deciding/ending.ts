/**
 * Ending an agreement: the decision, each party's notice in and back, and what comes after, one by one or all at once.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type DecisionPart, takeDecision } from "../../decision/index.ts";
import { type CalendarDate, type Context, type Draft, dayCome } from "../../kernel/index.ts";
import { type MeetingPart, meetingNamed } from "../../meeting/index.ts";
import { record, type Standing } from "../evidence.ts";
import type { Agreement } from "../model.ts";
import type { AgreementRefusal, Decided, Made, Of } from "../refusals.ts";
import { concludedBy } from "../rules/every-party-approves.ts";
import { notEndedBefore } from "../rules/how-it-ends.ts";
import { lastDayReachable } from "../rules/last-day-reachable.ts";
import { noticeFits, receiptFits, withdrawalFits } from "../rules/notice-per-party.ts";
import { everyPartAnswered, onItsWayOut } from "../rules/successor-answered.ts";
import { type AgreementPart, agreementNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & DecisionPart & AgreementPart;

/** Whether an agreement is concluded on a day and has not ended. */
export const standingOn = (
  state: CollaborationPart & AgreementPart,
  agreement: Agreement,
  day: CalendarDate,
): Result.Result<Standing, AgreementRefusal> =>
  Result.gen(function* () {
    const concluded = yield* concludedBy(agreement, day);
    const notEnded = yield* notEndedBefore(state, agreement, day);
    return { concluded, notEnded };
  });

/**
 * Decides to terminate, and enters what follows in the same act: the notices that are in, and what comes after. The
 * commitments that the decision makes are there for the answer to point at. All of it stands, or none.
 */
export const terminateAgreement = (
  state: State & MeetingPart,
  command: Of<"TerminateAgreement">,
  context: Context,
  draft: Draft<State & MeetingPart, Made>,
): Decided =>
  Result.gen(function* () {
    const { type: _, agreement: id, lastDay, notices = [], succession, ...decision } = command;
    const agreement = yield* agreementNamed(state, id);
    const { day } = yield* meetingNamed(state, command.meeting);
    const standing = yield* standingOn(state, agreement, day);
    const reachable = yield* lastDayReachable(agreement, lastDay, day);
    const facts: Array<Made> = [...(yield* takeDecision(state, decision, context))];
    facts.push(
      record(
        { type: "TerminationDecided", agreement: id, decision: command.decision, lastDay, day },
        { standing, reachable },
      ),
    );
    // Each step is decided on the book as the steps before it leave it.
    for (const notice of notices)
      facts.push(
        ...(yield* giveNotice(draft.after(facts).state, { ...notice, type: "GiveNotice", agreement: id }, context)),
      );
    if (succession !== undefined)
      facts.push(
        ...(yield* answerSuccession(
          draft.after(facts).state,
          { type: "AnswerSuccession", agreement: id, on: day, succession },
          context,
        )),
      );
    return facts;
  });

/** Takes in a party's notice: one that has come in, or one that is on its way. */
export const giveNotice = (
  state: CollaborationPart & AgreementPart,
  command: Of<"GiveNotice">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const agreement = yield* agreementNamed(state, command.agreement);
    const { decided, sent, received } = command.given;
    const come = yield* dayCome([decided, sent, received], context);
    const fits = yield* noticeFits(agreement, command.party, command.given);
    const standing = yield* standingOn(state, agreement, fits.day);
    return [record({ ...command, type: "NoticeGiven" }, { fits, standing, come })];
  });

/** Enters the day a notice that was sent came in. */
export const receiveNotice = (state: AgreementPart, command: Of<"ReceiveNotice">, context: Context): Decided =>
  Result.gen(function* () {
    const agreement = yield* agreementNamed(state, command.agreement);
    const come = yield* dayCome([command.received], context);
    const fits = yield* receiptFits(agreement, command.party, command.received);
    return [record({ ...command, type: "NoticeReceived" }, { fits, come })];
  });

/** Takes a party's notice back. */
export const withdrawNotice = (
  state: CollaborationPart & AgreementPart,
  command: Of<"WithdrawNotice">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const agreement = yield* agreementNamed(state, command.agreement);
    const come = yield* dayCome([command.on], context);
    const fits = yield* withdrawalFits(state, agreement, command.party, command.on);
    return [record({ ...command, type: "NoticeWithdrawn" }, { fits, come })];
  });

/** Answers what comes after an agreement. */
export const answerSuccession = (state: State, command: Of<"AnswerSuccession">, context: Context): Decided =>
  Result.gen(function* () {
    const { on, succession } = command;
    const agreement = yield* agreementNamed(state, command.agreement);
    const come = yield* dayCome([on], context);
    const ending = yield* onItsWayOut(state, agreement, on);
    const answered = yield* everyPartAnswered(state, agreement, on, succession);
    return [record({ ...command, type: "SuccessionAnswered" }, { onItsWayOut: ending, answered, come })];
  });
