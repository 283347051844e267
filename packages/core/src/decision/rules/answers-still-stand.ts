/**
 * QUO-6 of a decision by correspondence, by what is known now: an answer by somebody whose appointment turned out to have ended
 * before it, or who was another organisation's deputy, or a seat that was there and has not answered, makes its certificate false.
 */
import { appointedTo, type ConstellationPart, existsOn, organisationOn, type Seat } from "../../constellation/index.ts";
import { dayIn, find, type Instant } from "../../kernel/index.ts";
import { seatsTurnOut } from "../../meeting/index.ts";
import type { AnswerHad, CorrespondenceDecision } from "../schema.ts";
import type { FalseCertificate } from "./certificate-stands.ts";

interface GaveAnswer {
  readonly person: string;
  readonly as: "holder" | "deputy";
  readonly at: Instant;
}

/** Whether whoever gave an answer was appointed to the seat on its day, by what is known now. */
export const isAppointedThen = (seat: Seat, { person, as, at }: GaveAnswer): boolean =>
  appointedTo(seat, as, dayIn(at)).some((held) => held.person === person);

/** Whether a deputy who answered turns out to be another organisation's, where the charter asks for the seat's own. */
const isFromElsewhere = (
  state: ConstellationPart,
  { body, certificate: { charterFrom } }: Pick<CorrespondenceDecision, "body" | "certificate">,
  { seat: id, person, as, answered }: AnswerHad,
): boolean => {
  const charters = find(state.constellation.bodies, body)?.charters ?? [];
  const seat = find(state.constellation.seats, id);
  if (as === "holder" || seat === undefined) return false;
  if (charters.find(({ from }) => from === charterFrom)?.value.deputies === "any") return false;
  const day = dayIn(answered);
  const appointment = appointedTo(seat, as, day).find((held) => held.person === person);
  return appointment !== undefined && organisationOn(state, seat, appointment, day) !== seat.organisation;
};

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
  const stranger = answers.find((each) => isFromElsewhere(state, { body: id, certificate }, each));
  if (stranger !== undefined) return { decision, why: "deputyFromElsewhere", at: stranger.answered, correction: null };
  const body = find(state.constellation.bodies, id);
  const told = answers.map(({ seat }) => seat);
  // A seat that had been abolished was asked and agreed all the same; one that was there and was not asked did not.
  const isOther =
    body !== undefined &&
    (!(body.lastDay === undefined || existsOn(body, day)) || seatsTurnOut(state, body, told, day).added.length > 0);
  return isOther ? { decision, why: "anotherGroup", at: null, correction: null } : undefined;
};
