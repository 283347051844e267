/**
 * COR-3: an answer has its day and its sender: by whoever is appointed that day, after the question was sent to the seat, on
 * the last day for answers at the latest, and before it has ended.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type Charter,
  type ConstellationPart,
  entitledToFill,
  type NotAppointed,
  organisationOn,
  type Seat,
} from "../../constellation/index.ts";
import { CalendarDate, dayIn, type Evidence, Id, Instant, refusal, rule, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Question } from "../schema.ts";

export const COR_3 = rule({
  id: "COR-3",
  title: { sv: "Ett svar har sin dag och sin avsändare", en: "An answer has its day and its sender" },
  source: "Konstellation; who answered what, and when, is all that a decision without a meeting rests on",
  text: {
    sv: "Den som svarar är innehavare av platsen eller ersättare för den dagen svaret ges. Har innehavaren svarat svarar ingen ersättare i stället, och har en ersättare svarat svarar ingen senare i ordningen. Svaret ges efter att frågan skickades till platsen, senast den dag svarstiden går ut, innan frågan är avslutad, och aldrig längre fram än klockan är. En fråga avslutas inte före det sista som hände med den.",
    en: "Whoever answers holds the seat or is its deputy on the day of the answer. Once the holder has answered no deputy answers instead, and once a deputy has, none who comes later in the order. The answer is given after the question was sent to the seat, on the day answers are due at the latest, before the question has ended, and never later than the time it is now. A question is not ended before the last thing that happened to it.",
  },
});

/** The question has ended. */
export const QuestionHasEnded = refusal(
  "QuestionHasEnded",
  COR_3,
  { correspondence: Id, as: Schema.Literals(["decided", "fallen"]), at: Instant },
  "hindered",
);
export type QuestionHasEnded = typeof QuestionHasEnded.Type;

/** The seat had not had the question then. */
export const SeatHasNotHadIt = refusal(
  "SeatHasNotHadIt",
  COR_3,
  { correspondence: Id, seat: Id, at: Instant, sent: Schema.NullOr(Instant) },
  "hindered",
);
export type SeatHasNotHadIt = typeof SeatHasNotHadIt.Type;

/** The deputy is from another organisation, and the charter does not let that count. */
export const DeputyFromElsewhere = refusal(
  "DeputyFromElsewhere",
  COR_3,
  { seat: Id, person: Id, organisation: Id },
  "hindered",
);
export type DeputyFromElsewhere = typeof DeputyFromElsewhere.Type;

/** It would come before what it must follow. */
export const BeforeWhatItFollows = refusal(
  "BeforeWhatItFollows",
  COR_3,
  { correspondence: Id, at: Instant, notBefore: Instant },
  "mistaken",
);
export type BeforeWhatItFollows = typeof BeforeWhatItFollows.Type;

/** The time for answers had run out. */
export const AnswersTooLate = refusal(
  "AnswersTooLate",
  COR_3,
  { correspondence: Id, at: Instant, answersDue: CalendarDate },
  "hindered",
);
export type AnswersTooLate = typeof AnswersTooLate.Type;

/** The last day for answers is before the day on which the question is put. */
export const AnswersDueTooEarly = refusal(
  "AnswersDueTooEarly",
  COR_3,
  { correspondence: Id, answersDue: CalendarDate, put: CalendarDate },
  "mistaken",
);
export type AnswersDueTooEarly = typeof AnswersDueTooEarly.Type;

/** Evidence that a question has not ended. */
export type QuestionOpen = Evidence<"questionOpen">;

/** Evidence that a seat had the question when it answered. */
export type HadIt = Evidence<"hadIt">;

/** Evidence of who answers for a seat: as holder or deputy. */
export type AnswersFor = Evidence<"answersFor", { readonly as: "holder" | "deputy" }>;

/** Evidence that something comes after what it must follow. */
export type InOrder = Evidence<"inOrder">;

/** Evidence that something comes while answers are waited for. */
export type WhileAnswered = Evidence<"whileAnswered">;

/** Evidence that there is time to answer. */
export type TimeToAnswer = Evidence<"timeToAnswer">;

/** Whether a question has not ended yet. */
export const questionOpen = ({ correspondence, status }: Question): Result.Result<QuestionOpen, QuestionHasEnded> =>
  status.is === "open"
    ? Result.succeed(vouch({}))
    : Result.fail(QuestionHasEnded({ correspondence, as: status.is, at: status.at }));

/** Whether a seat had the question at a moment. */
export const hadIt = (
  { correspondence, sent }: Question,
  seat: string,
  at: Instant,
): Result.Result<HadIt, SeatHasNotHadIt> => {
  const first = sent.find((each) => each.seat === seat)?.at;
  return first !== undefined && toMilliseconds(first) <= toMilliseconds(at)
    ? Result.succeed(vouch({}))
    : Result.fail(SeatHasNotHadIt({ correspondence, seat, at, sent: first ?? null }));
};

/** Whether a person answers for a seat at a moment: its holder that day, or a deputy that the charter lets count. */
export const answersFor = (
  state: ConstellationPart,
  seat: Seat,
  person: string,
  at: Instant,
  { deputies }: Pick<Charter, "deputies">,
): Result.Result<AnswersFor, NotAppointed | DeputyFromElsewhere> => {
  const day = dayIn(at);
  if (Result.isSuccess(entitledToFill(seat, person, "holder", day)))
    return Result.succeed(vouch({ as: "holder" as const }));
  return Result.flatMap(entitledToFill(seat, person, "deputy", day), (appointment) => {
    const organisation = organisationOn(state, seat, appointment, day);
    return deputies === "any" || organisation === seat.organisation
      ? Result.succeed(vouch({ as: "deputy" as const }))
      : Result.fail(DeputyFromElsewhere({ seat: seat.seat, person, organisation }));
  });
};

/** Whether a moment is after the question was put, and, to end it, after all that has happened to it. */
export const afterWhatItFollows = (
  { correspondence, at: put, sent, answers }: Question,
  at: Instant,
  follows: "put" | "everything",
): Result.Result<InOrder, BeforeWhatItFollows> => {
  const moments = follows === "put" ? [put] : [put, ...sent.map((each) => each.at), ...answers.map((each) => each.at)];
  const last = moments.reduce((latest, each) => (toMilliseconds(each) > toMilliseconds(latest) ? each : latest), put);
  return toMilliseconds(at) >= toMilliseconds(last)
    ? Result.succeed(vouch({}))
    : Result.fail(BeforeWhatItFollows({ correspondence, at, notBefore: last }));
};

/** Whether answers are still waited for at a moment: its day is not after their last. */
export const whileAnswered = (
  { correspondence, answersDue }: Question,
  at: Instant,
): Result.Result<WhileAnswered, AnswersTooLate> =>
  dayIn(at) > answersDue ? Result.fail(AnswersTooLate({ correspondence, at, answersDue })) : Result.succeed(vouch({}));

/** Whether the last day for answers is not before the day on which a question is put. */
export const timeToAnswer = (
  correspondence: string,
  put: Instant,
  answersDue: CalendarDate,
): Result.Result<TimeToAnswer, AnswersDueTooEarly> =>
  answersDue < dayIn(put)
    ? Result.fail(AnswersDueTooEarly({ correspondence, answersDue, put: dayIn(put) }))
    : Result.succeed(vouch({}));
