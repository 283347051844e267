/**
 * QUO-6 of a decision by correspondence: its certificate is put together again from the question and its answers.
 *
 * As it was given: by the charter, the seats and the appointments as the book had them then. What is known now is asked among
 * the decisions, since a charter may stand on it.
 */
import * as Result from "effect/Result";
import { bodyNamed, type ConstellationPart } from "../../constellation/index.ts";
import type { AnswerHad, CorrespondenceDecision, FalseCertificate } from "../../decision/index.ts";
import { type Decided, type Instant, inOrderOfKeys, toMilliseconds } from "../../kernel/index.ts";
import { certificateOf } from "../certificate.ts";
import { type CorrespondencePart, questionNamed } from "../state.ts";
import { everySeatAgrees } from "./every-seat-agrees.ts";
import { mayCorrespond } from "./only-where-the-charter-lets.ts";
import { seatsToAnswer } from "./seats-to-answer.ts";

type State = ConstellationPart & CorrespondencePart;

/** What a later fact can bear on of a decision by correspondence: every seat had to answer, so none was counted as vacant. */
export const askedOfAll = ({ body, day, certificate }: CorrespondenceDecision): Decided => ({
  body,
  day,
  countedAsVacant: () => false,
  servedAsDeputy: (person) => certificate.answers.some((each) => each.person === person && each.as === "deputy"),
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
