/**
 * QUO-6 of a decision by correspondence: its certificate is put together again from the question and its answers.
 *
 * As it was given: by the charter, the seats and the appointments as the book had them then. And as is known now: an answer
 * by somebody whose appointment turned out to have ended before it, or a seat that was there and has not answered, makes the
 * certificate false.
 */
import * as Result from "effect/Result";
import { bodyNamed, type ConstellationPart, existsOn } from "../../constellation/index.ts";
import type { AnswerHad, CorrespondenceDecision, FalseCertificate } from "../../decision/index.ts";
import { type Decided, find, type Instant, inOrderOfKeys, toMilliseconds } from "../../kernel/index.ts";
import { seatsTurnOut } from "../../meeting/index.ts";
import { certificateOf } from "../certificate.ts";
import { type CorrespondencePart, questionNamed } from "../state.ts";
import { everySeatAgrees, isAppointedThen } from "./every-seat-agrees.ts";
import { mayCorrespond } from "./only-where-the-charter-lets.ts";
import { seatsToAnswer } from "./seats-to-answer.ts";

type State = ConstellationPart & CorrespondencePart;

/** What a later fact can bear on of a decision by correspondence: every seat had to answer, so none was counted as vacant. */
export const askedOfAll = ({ body, day }: CorrespondenceDecision): Decided => ({
  body,
  day,
  countedAsVacant: () => false,
});

/** Why the certificate of a decision by correspondence is not what the book held when it was taken, or undefined. */
export const untrueCorrespondence = (book: State, decision: CorrespondenceDecision): FalseCertificate | undefined => {
  const no = (why: FalseCertificate["why"]): FalseCertificate => ({
    decision: decision.decision,
    why,
    at: null,
    correction: null,
  });
  const question = Result.getOrUndefined(questionNamed(book, decision.correspondence));
  if (question === undefined) return no("noQuestion");
  const { status } = question;
  const isItsEnd = status.is === "decided" && status.decision === decision.decision && status.at === decision.at;
  const rested = Result.gen(function* () {
    const body = yield* bodyNamed(book, question.body);
    const charter = yield* mayCorrespond(body, decision.day);
    const seats = seatsToAnswer(book, body, question, decision.day);
    const answers = yield* everySeatAgrees(question, seats, charter.charter, decision.day);
    return certificateOf(question, charter, answers);
  });
  if (Result.isFailure(rested)) return no("notEverySeat");
  const { body, text, strength, effect, owner } = question;
  const { decision: id, correspondence, day, at, enteredOn } = decision;
  const asPut = { decision: id, correspondence, day, at, body, text, strength, effect, owner };
  const expected = { ...asPut, certificate: rested.success, ...(enteredOn === undefined ? {} : { enteredOn }) };
  const holds =
    isItsEnd &&
    inOrderOfKeys(expected) === inOrderOfKeys(decision) &&
    rested.success.answers.every(isAnsweredBy(decision.at));
  return holds ? undefined : no("notWhatTheLogHolds");
};

/** Whether a seat answered after it had the question, and before a moment. */
const isAnsweredBy =
  (ended: Instant) =>
  ({ sent, answered }: AnswerHad): boolean =>
    toMilliseconds(sent) <= toMilliseconds(answered) && toMilliseconds(answered) <= toMilliseconds(ended);

/** Why the certificate of a decision by correspondence is contradicted by what is known now, or undefined. */
export const untrueCorrespondenceSince = (
  state: ConstellationPart,
  { decision, body: id, day, certificate }: CorrespondenceDecision,
): FalseCertificate | undefined => {
  const { answers } = certificate;
  const answer = answers.find(({ seat: of, person, as, answered }) => {
    const seat = find(state.constellation.seats, of);
    return seat === undefined || !isAppointedThen(seat, { person, as, at: answered });
  });
  if (answer !== undefined) return { decision, why: "endedBefore", at: answer.answered, correction: null };
  const body = find(state.constellation.bodies, id);
  const told = answers.map(({ seat }) => seat);
  // A seat that had been abolished was asked and agreed all the same; one that was there and was not asked did not.
  const isOther =
    body !== undefined &&
    (!(body.lastDay === undefined || existsOn(body, day)) || seatsTurnOut(state, body, told, day).added.length > 0);
  return isOther ? { decision, why: "anotherGroup", at: null, correction: null } : undefined;
};
