/**
 * COR-3, whose word it is: what a seat has answered, where more than one has answered for it.
 *
 * The holder goes before a deputy, and deputies in the charter's order. Whoever has answered may answer otherwise; nobody who
 * comes after takes their place while they are appointed, and no answer given after the last day for answers counts.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { appointedTo, type Seat } from "../../constellation/index.ts";
import { dayIn, type Evidence, Id, Instant, refusal, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Answered, Question } from "../schema.ts";
import { COR_3 } from "./an-answer-has-its-day.ts";

/** Somebody who goes before has already answered for the seat. */
export const SeatHasAnswered = refusal(
  "SeatHasAnswered",
  COR_3,
  { correspondence: Id, seat: Id, person: Id, by: Id, as: Schema.Literals(["holder", "deputy"]), at: Instant },
  "hindered",
);
export type SeatHasAnswered = typeof SeatHasAnswered.Type;

/** Evidence that nobody who goes before has answered for a seat. */
export type SpeaksForIt = Evidence<"speaksForIt">;

type Speaker = Pick<Answered, "person" | "as" | "at">;

/** What a seat has answered, or undefined: of the answers that came in time, the last by whoever goes first. */
export const answerOf = (question: Question, seat: Seat): Answered | undefined =>
  answersInTime(question, seat).reduce<Answered | undefined>(
    (standing, next) => (standing === undefined || takesItsPlace(seat, standing, next) ? next : standing),
    undefined,
  );

/** Whether a person can answer for a seat at a moment: nobody who goes before has. */
export const speaksForIt = (
  question: Question,
  seat: Seat,
  speaker: Speaker,
): Result.Result<SpeaksForIt, SeatHasAnswered> => {
  const before = question.answers.filter(({ at }) => toMilliseconds(at) <= toMilliseconds(speaker.at));
  const standing = answerOf({ ...question, answers: before }, seat);
  if (standing === undefined || takesItsPlace(seat, standing, speaker)) return Result.succeed(vouch({}));
  const { person: by, as, at } = standing;
  return Result.fail(
    SeatHasAnswered({ correspondence: question.correspondence, seat: seat.seat, person: speaker.person, by, as, at }),
  );
};

/** The answers for a seat that came in time, in the order they were given; those of one moment as they were entered. */
const answersInTime = ({ answers, answersDue }: Question, { seat }: Seat): ReadonlyArray<Answered> =>
  answers
    .filter((answer) => answer.seat === seat && dayIn(answer.at) <= answersDue)
    .sort((a, b) => toMilliseconds(a.at) - toMilliseconds(b.at));

/** Whether an answer takes the place of one before it. */
const takesItsPlace = (seat: Seat, standing: Speaker, next: Speaker): boolean =>
  next.person === standing.person || placeOf(seat, next, next) <= placeOf(seat, standing, next);

/** The place of somebody among those who can speak for a seat at a moment: the holder first; last, who cannot any more. */
const placeOf = (seat: Seat, { person, as }: Speaker, { at }: Pick<Speaker, "at">): number => {
  const place = appointedTo(seat, as, dayIn(at)).findIndex((each) => each.person === person);
  if (place < 0) return Number.POSITIVE_INFINITY;
  return as === "holder" ? 0 : place + 1;
};
