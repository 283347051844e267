/**
 * Ending an agreement: the decision, each party's notice in and back, and what comes after, one by one or all at once.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { takeDecision } from "../../decision/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import { meetingNamed } from "../../meeting/index.ts";
import { evolveAll } from "../evolve.ts";
import type { Agreement } from "../model.ts";
import type { AgreementRefusal, Decided, Facts, Of } from "../refusals.ts";
import { notConcluded } from "../rules/every-party-approves.ts";
import { hasEnded } from "../rules/how-it-ends.ts";
import { lastDayNotReachable } from "../rules/last-day-reachable.ts";
import { noticeHindered } from "../rules/notice-per-party.ts";
import { successionHindered } from "../rules/successor-answered.ts";
import type { WithAgreements } from "../state.ts";

/** The refusal of what only a concluded agreement that has not ended can undergo on a day, or undefined. */
export const notStanding = (
  state: WithAgreements,
  agreement: Agreement,
  day: CalendarDate,
): AgreementRefusal | undefined => notConcluded(agreement, day) ?? hasEnded(state, agreement, day);

/**
 * Decides to terminate, and enters what follows in the same act: the notices that are in, and what comes after. The
 * commitments that the decision makes are there for the answer to point at. All of it stands, or none.
 */
export const terminateAgreement = (
  state: WithAgreements,
  agreement: Agreement,
  command: Of<"TerminateAgreement">,
): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), ({ day }): Decided => {
    const { type: _, agreement: id, lastDay, notices = [], succession, ...decision } = command;
    const hindered = notStanding(state, agreement, day) ?? lastDayNotReachable(agreement, lastDay, day);
    if (hindered) return Result.fail(hindered);
    const decided: Decided = Result.map(takeDecision(state, decision), (facts) => [
      ...facts,
      { type: "TerminationDecided", agreement: id, decision: command.decision, lastDay, day },
    ]);
    const steps: ReadonlyArray<(now: WithAgreements, agreement: Agreement) => Decided> = [
      ...notices.map(
        (notice) => (now: WithAgreements, known: Agreement) =>
          giveNotice(now, known, { ...notice, type: "GiveNotice", agreement: id }),
      ),
      ...(succession === undefined
        ? []
        : [
            (now: WithAgreements, known: Agreement) =>
              answerSuccession(now, known, { type: "AnswerSuccession", agreement: id, on: day, succession }),
          ]),
    ];
    return steps.reduce(
      (soFar, step) => Result.flatMap(soFar, (facts) => then(state, agreement, facts, step)),
      decided,
    );
  });

/** What a step adds to the facts so far, decided on the book as they leave it. */
const then = (
  state: WithAgreements,
  agreement: Agreement,
  facts: ReadonlyArray<Facts>,
  step: (now: WithAgreements, agreement: Agreement) => Decided,
): Decided => {
  const { state: now, agreement: known } = evolveAll(state, agreement, facts);
  return Result.map(step(now, known), (more) => [...facts, ...more]);
};

/** Takes in a party's notice: one that has come in, or one that is on its way. */
export const giveNotice = (state: WithAgreements, agreement: Agreement, command: Of<"GiveNotice">): Decided => {
  const { given, party } = command;
  const day = given.received ?? given.sent;
  const hindered =
    noticeHindered(agreement, party, given) ?? (day === undefined ? undefined : notStanding(state, agreement, day));
  return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "NoticeGiven" }]);
};

/** Answers what comes after an agreement. */
export const answerSuccession = (
  state: WithAgreements,
  agreement: Agreement,
  command: Of<"AnswerSuccession">,
): Decided => {
  const hindered = successionHindered(state, agreement, command.on, command.succession);
  return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "SuccessionAnswered" }]);
};
