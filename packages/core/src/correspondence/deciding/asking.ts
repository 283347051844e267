/**
 * Putting a question by correspondence, sending it to further seats, and taking in the answers.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyNamed, type ConstellationPart, seatAmong, seatsOn } from "../../constellation/index.ts";
import { ownerInForce } from "../../decision/index.ts";
import { type Context, dayIn, find, inForceOn, mustBeFree } from "../../kernel/index.ts";
import { enteredAfterwards, notAhead } from "../../meeting/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import {
  afterWhatItFollows,
  answersFor,
  hadIt,
  questionOpen,
  timeToAnswer,
  whileAnswered,
} from "../rules/an-answer-has-its-day.ts";
import { mayCorrespond } from "../rules/only-where-the-charter-lets.ts";
import { sentToSeats } from "../rules/sent-to-seats.ts";
import { speaksForIt } from "../rules/who-speaks-for-a-seat.ts";
import { type CorrespondencePart, questionNamed } from "../state.ts";

type State = CollaborationPart & ConstellationPart & CorrespondencePart;

/** Puts a question to a body whose charter lets it decide by correspondence. */
export const putQuestion = (state: State, command: Of<"PutQuestion">, context: Context): Decided =>
  Result.gen(function* () {
    const { correspondence: id, at, effect = "recommendation", papers = [] } = command;
    const name = yield* mustBeFree(find(state.correspondence.questions, id), "correspondence", id);
    const body = yield* bodyNamed(state, command.body);
    const day = dayIn(at);
    const happened = yield* notAhead(at, context);
    const charter = yield* mayCorrespond(body, day);
    const owner = yield* ownerInForce(state, command.owner, day);
    const time = yield* timeToAnswer(id, at, command.answersDue);
    const to = yield* sentToSeats(state, body, day, command.seats);
    const group = seatsOn(state, body, day).map(({ seat }) => seat);
    return [
      record(
        { ...command, type: "QuestionPut", effect, papers, seats: to, group, ...enteredAfterwards(at, context) },
        { name, charter, owner, to, happened, time },
      ),
    ];
  });

/** Sends a question to seats that have not had it. */
export const sendQuestion = (state: State, command: Of<"SendQuestion">, context: Context): Decided =>
  Result.gen(function* () {
    const { at } = command;
    const question = yield* questionNamed(state, command.correspondence);
    const open = yield* questionOpen(question);
    const happened = yield* notAhead(at, context);
    const order = yield* afterWhatItFollows(question, at, "put");
    const inTime = yield* whileAnswered(question, at);
    const body = yield* bodyNamed(state, question.body);
    const to = yield* sentToSeats(state, body, dayIn(at), command.seats);
    return [
      record(
        { ...command, type: "QuestionSent", seats: to, ...enteredAfterwards(at, context) },
        { open, to, happened, order, inTime },
      ),
    ];
  });

/** Takes in a seat's answer: by its holder, or by a deputy, appointed that day. */
export const answerQuestion = (state: State, command: Of<"AnswerQuestion">, context: Context): Decided =>
  Result.gen(function* () {
    const { at } = command;
    const question = yield* questionNamed(state, command.correspondence);
    const open = yield* questionOpen(question);
    const happened = yield* notAhead(at, context);
    const day = dayIn(at);
    const body = yield* bodyNamed(state, question.body);
    const seat = yield* seatAmong(state, seatsOn(state, body, day), { body: body.body, seat: command.seat, day });
    const had = yield* hadIt(question, command.seat, at);
    const by = yield* answersFor(state, seat, command.person, at, inForceOn(body.charters, day)?.value ?? {});
    const inTime = yield* whileAnswered(question, at);
    const speaks = yield* speaksForIt(question, seat, { person: command.person, as: by.as, at });
    return [
      record(
        { ...command, type: "QuestionAnswered", as: by.as, ...enteredAfterwards(at, context) },
        { open, had, by, speaks, inTime, happened },
      ),
    ];
  });
