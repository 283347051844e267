/**
 * The questions put by correspondence: how each stands, who has had it, and what each seat has answered.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyName, type ConstellationPart, NamedOwner, named, type Seat } from "../../constellation/index.ts";
import { Effect, PaperSent, Strength } from "../../decision/index.ts";
import { CalendarDate, compare, dayIn, find, Id, Instant, inAnyOrder, inForceOn, Wording } from "../../kernel/index.ts";
import { SeatWithoutYes, seatsWithoutYes } from "../rules/every-seat-agrees.ts";
import { seatsToAnswer } from "../rules/seats-to-answer.ts";
import { answerOf } from "../rules/who-speaks-for-a-seat.ts";
import { Answer, type Answered, type Question } from "../schema.ts";
import type { CorrespondencePart } from "../state.ts";

type State = CollaborationPart & ConstellationPart & CorrespondencePart;

const entered = { enteredOn: Schema.NullOr(CalendarDate) };

/** An answer: by whom, as what, when. */
export const AnswerView = Schema.Struct({
  seat: Id,
  person: Id,
  as: Schema.Literals(["holder", "deputy"]),
  answer: Answer,
  at: Instant,
  note: Schema.NullOr(Wording),
  ...entered,
}).annotate({ identifier: "Answer" });

/** A seat that is asked: when it had the question, and what it has answered. */
export const AskedSeat = Schema.Struct({
  seat: Id,
  label: Wording,
  sent: Schema.NullOr(Instant),
  answer: Schema.NullOr(AnswerView),
}).annotate({ identifier: "AskedSeat" });

/** A question put by correspondence. */
export const QuestionView = Schema.Struct({
  correspondence: Id,
  body: Id,
  bodyName: Wording,
  text: Wording,
  strength: Strength,
  effect: Effect,
  owner: NamedOwner,
  papers: Schema.Array(PaperSent),
  put: Instant,
  answersDue: CalendarDate,
  status: Schema.Literals(["open", "decided", "fallen"]),
  /** When it ended. */
  ended: Schema.NullOr(Instant),
  decision: Schema.NullOr(Id),
  /** Why it fell. */
  reason: Schema.NullOr(Wording),
  /** Every seat whose answer it needs: of the body when it was put, and on the day it ended or that is asked about. */
  seats: Schema.Array(AskedSeat),
  /** The seats that have not agreed, and why; a vacant one is among them. */
  without: Schema.Array(SeatWithoutYes),
  /** Every time it was sent, with the day it was entered where that was later. */
  sent: Schema.Array(Schema.Struct({ seat: Id, at: Instant, ...entered })),
  /** Every answer, also those that a later one took the place of. */
  answers: Schema.Array(AnswerView),
  /** The days on which that it was put, and that it ended, were entered, where those were later. */
  ...entered,
  endEnteredOn: Schema.NullOr(CalendarDate),
}).annotate({ identifier: "Question" });
export type QuestionView = typeof QuestionView.Type;

/** Every question that has been put by a day, as it stood then, the latest put first. */
export const questionsView = (book: State, today: CalendarDate): ReadonlyArray<QuestionView> =>
  inAnyOrder(book.correspondence.questions)
    .filter(({ at }) => dayIn(at) <= today)
    .map((question) => viewOf(book, asItStood(question, today), today))
    .sort((a, b) => compare(dayIn(b.put), dayIn(a.put)) || compare(a.correspondence, b.correspondence));

/** One question as it stood on a day, or undefined. */
export const questionView = (book: State, id: string, today: CalendarDate): QuestionView | undefined => {
  const question = find(book.correspondence.questions, id);
  return question && viewOf(book, asItStood(question, today), today);
};

/** A question with what had happened to it by a day, and nothing that came later. */
const asItStood = (question: Question, today: CalendarDate): Question => {
  const { sent, answers, status } = question;
  const byThen = ({ at }: { readonly at: Instant }) => dayIn(at) <= today;
  return {
    ...question,
    sent: sent.filter(byThen),
    answers: answers.filter(byThen),
    status: status.is === "open" || byThen(status) ? status : { is: "open" },
  };
};

const viewOf = (book: State, question: Question, today: CalendarDate): QuestionView => {
  const { correspondence, body, text, strength, effect, owner, papers, at, answersDue, status } = question;
  const ended = status.is === "open" ? null : status.at;
  const day = ended === null ? today : dayIn(ended);
  const of = find(book.constellation.bodies, body);
  const seats = of === undefined ? [] : seatsToAnswer(book, of, question, day);
  const charter = of && inForceOn(of.charters, day)?.value;
  return {
    correspondence,
    body,
    bodyName: bodyName(book, body, day) ?? { sv: body },
    text,
    strength,
    effect,
    owner: named(book, owner, day),
    papers,
    put: at,
    answersDue,
    status: status.is,
    ended,
    decision: status.is === "decided" ? status.decision : null,
    reason: status.is === "fallen" ? status.reason : null,
    seats: seats.map((seat) => askedSeat(question, seat)),
    without: seatsWithoutYes(question, seats, charter ?? {}, day),
    sent: question.sent.map(({ seat, at: moment, enteredOn }) => ({ seat, at: moment, enteredOn: enteredOn ?? null })),
    answers: question.answers.map(answerView),
    enteredOn: question.enteredOn ?? null,
    endEnteredOn: status.is === "open" ? null : (status.enteredOn ?? null),
  };
};

const askedSeat = (question: Question, of: Seat): typeof AskedSeat.Type => {
  const { seat, label } = of;
  const answer = answerOf(question, of);
  return {
    seat,
    label,
    sent: question.sent.find((each) => each.seat === seat)?.at ?? null,
    answer: answer === undefined ? null : answerView(answer),
  };
};

const answerView = ({ note, enteredOn, ...answer }: Answered): typeof AnswerView.Type => ({
  ...answer,
  note: note ?? null,
  enteredOn: enteredOn ?? null,
});
