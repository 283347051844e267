/**
 * How a question put by correspondence ends: decided, with a certificate of who answered what when, or fallen.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyNamed, type ConstellationPart } from "../../constellation/index.ts";
import { type DecisionPart, ownerInForce, recordOfDecision } from "../../decision/index.ts";
import { type Context, dayIn, find, mustBeFree } from "../../kernel/index.ts";
import { enteredAfterwards, notAhead } from "../../meeting/index.ts";
import { certificateOf } from "../certificate.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { afterWhatItFollows, questionOpen } from "../rules/an-answer-has-its-day.ts";
import { everySeatAgrees, mayFall, seatsWithoutYes } from "../rules/every-seat-agrees.ts";
import { mayCorrespond } from "../rules/only-where-the-charter-lets.ts";
import { seatsToAnswer } from "../rules/seats-to-answer.ts";
import { type CorrespondencePart, questionNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & DecisionPart & CorrespondencePart;

/** Records that every seat has agreed: the decision, as the question was put. */
export const decideQuestion = (state: State, command: Of<"DecideQuestion">, context: Context): Decided =>
  Result.gen(function* () {
    const { at, decision } = command;
    const question = yield* questionNamed(state, command.correspondence);
    const open = yield* questionOpen(question);
    const name = yield* mustBeFree(find(state.decision.decisions, decision), "decision", decision);
    const happened = yield* notAhead(at, context);
    const order = yield* afterWhatItFollows(question, at, "everything");
    const body = yield* bodyNamed(state, question.body);
    const day = dayIn(at);
    const charter = yield* mayCorrespond(body, day);
    const agreed = yield* everySeatAgrees(question, seatsToAnswer(state, body, question, day), charter.charter, day);
    const owner = yield* ownerInForce(state, question.owner, day);
    const entered = enteredAfterwards(at, context);
    const { correspondence, text, strength, effect } = question;
    const certificate = certificateOf(question, charter, agreed);
    return [
      record({ ...command, type: "QuestionDecided", ...entered }, { open, order, happened, charter, agreed }),
      recordOfDecision(
        {
          type: "DecisionTakenByCorrespondence",
          decision,
          correspondence,
          body: question.body,
          day,
          at,
          text,
          strength,
          effect,
          owner,
          certificate,
          ...entered,
        },
        { name, owner, agreed },
      ),
    ];
  });

/** Records that a question has fallen: somebody is against it, or the time for answers has run out. */
export const letQuestionFall = (state: State, command: Of<"LetQuestionFall">, context: Context): Decided =>
  Result.gen(function* () {
    const { at } = command;
    const question = yield* questionNamed(state, command.correspondence);
    const open = yield* questionOpen(question);
    const happened = yield* notAhead(at, context);
    const order = yield* afterWhatItFollows(question, at, "everything");
    const body = yield* bodyNamed(state, question.body);
    const day = dayIn(at);
    const seats = seatsToAnswer(state, body, question, day);
    const charter = mayCorrespond(body, day);
    const canBeDecided =
      Result.isSuccess(charter) &&
      Result.isSuccess(everySeatAgrees(question, seats, charter.success.charter, day)) &&
      Result.isSuccess(ownerInForce(state, question.owner, day));
    const without = seatsWithoutYes(question, seats, {}, day);
    const falls = yield* mayFall(question, without, canBeDecided, day);
    return [
      record(
        { ...command, type: "QuestionFallen", ...enteredAfterwards(at, context) },
        { open, order, happened, mayFall: falls },
      ),
    ];
  });
