/**
 * QUO-6 of a decision by correspondence, by what is known now: an answer by somebody whose appointment turned out to have ended
 * before it, or a seat that was there and has not answered, makes its certificate false.
 */
import { appointedTo, type ConstellationPart, existsOn, type Seat } from "../../constellation/index.ts";
import { dayIn, find, type Instant } from "../../kernel/index.ts";
import { seatsTurnOut } from "../../meeting/index.ts";
import type { CorrespondenceDecision } from "../schema.ts";
import type { FalseCertificate } from "./certificate-stands.ts";

interface GaveAnswer {
  readonly person: string;
  readonly as: "holder" | "deputy";
  readonly at: Instant;
}

/** Whether whoever gave an answer was appointed to the seat on its day, by what is known now. */
export const isAppointedThen = (seat: Seat, { person, as, at }: GaveAnswer): boolean =>
  appointedTo(seat, as, dayIn(at)).some((held) => held.person === person);

/** Why the certificate of a decision by correspondence is contradicted by what is known now, or undefined. */
export const untrueAnswersSince = (
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
