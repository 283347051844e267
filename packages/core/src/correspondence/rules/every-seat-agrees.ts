/**
 * COR-2: a question is decided when every seat has had it and agrees; until its last day for answers it does not fall
 * for want of them.
 *
 * There is no room in which somebody could be missing: a seat that has not had it, has not answered in time, or that nobody
 * holds stops the decision by name. An answer counts while whoever gave it was appointed on its day.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { appointedTo, type Charter, existsOn, type Seat } from "../../constellation/index.ts";
import { type AnswerHad, type EverySeatAgrees, isAppointedThen } from "../../decision/index.ts";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Question } from "../schema.ts";
import { answerOf } from "./who-speaks-for-a-seat.ts";

export const COR_2 = rule({
  id: "COR-2",
  title: { sv: "Varje plats har fått frågan och är enig", en: "Every seat has had the question and agrees" },
  source: "Aktiebolagslagen (2005:551) 8 kap. as a model: a board decides without a meeting only if all are at one",
  text: {
    sv: "En fråga per capsulam är beslutad när varje plats i organet har fått den och svarat ja. Det gäller varje plats som organet hade när frågan ställdes, som har fått den eller som organet har när den avgörs. En plats som inte har fått den, inte har svarat i tid, avstår, är emot, saknar innehavare eller har dragits in utan att svara hindrar beslutet, och nämns. Annars faller frågan, tidigast när någon är emot eller avstår, eller när svarstiden har gått ut.",
    en: "A question put by correspondence is decided when every seat of the body has had it and agrees. That is every seat that the body had when the question was put, that has had it, or that the body has when it ends. A seat that has not had it, has not answered in time, abstains, objects, is vacant, or was abolished without having answered stops the decision, and is named. Otherwise the question falls: at the earliest when somebody objects or abstains, or when the time for answers has run out.",
  },
});

/** Why a seat does not agree. */
export const WhyNot = Schema.Literals([
  "vacant",
  "notSent",
  "notAnswered",
  "answeredTooLate",
  "abolished",
  "objects",
  "abstains",
  "notAppointed",
  "secondSeat",
]);
export type WhyNot = typeof WhyNot.Type;

export const SeatWithoutYes = Schema.Struct({ seat: Id, why: WhyNot }).annotate({ identifier: "SeatWithoutYes" });
type SeatWithoutYes = typeof SeatWithoutYes.Type;

/** These seats have not agreed; none where the body has no seats at all. */
export const SeatsDoNotAgree = refusal(
  "SeatsDoNotAgree",
  COR_2,
  { correspondence: Id, day: CalendarDate, seats: Schema.Array(SeatWithoutYes) },
  "hindered",
);
export type SeatsDoNotAgree = typeof SeatsDoNotAgree.Type;

/** The question can still be decided: nobody is against it and answers may come, or every seat has agreed. */
export const QuestionCanBeDecided = refusal(
  "QuestionCanBeDecided",
  COR_2,
  { correspondence: Id, answersDue: CalendarDate, status: Schema.Literals(["everySeatAgrees", "answersMayCome"]) },
  "hindered",
);
export type QuestionCanBeDecided = typeof QuestionCanBeDecided.Type;

/** Evidence that a question may fall. */
export type MayFall = Evidence<"mayFall">;

/** Whether every seat has had the question and agrees. */
export const everySeatAgrees = (
  question: Question,
  seats: ReadonlyArray<Seat>,
  charter: Pick<Charter, "twoSeats">,
  day: CalendarDate,
): Result.Result<EverySeatAgrees, SeatsDoNotAgree> => {
  const { correspondence } = question;
  const without = seatsWithoutYes(question, seats, charter, day);
  const yes = seats.flatMap((seat) => answerHad(question, seat));
  return without.length > 0 || !seats.some((seat) => existsOn(seat, day))
    ? Result.fail(SeatsDoNotAgree({ correspondence, day, seats: without }))
    : Result.succeed(vouch(yes));
};

/** The seats that have not agreed by a day, and why. */
export const seatsWithoutYes = (
  question: Question,
  seats: ReadonlyArray<Seat>,
  charter: Pick<Charter, "twoSeats">,
  day: CalendarDate,
): ReadonlyArray<SeatWithoutYes> => {
  const answered = new Set<string>();
  return seats.flatMap((seat) => {
    const why = whyNot(question, seat, day);
    if (why !== undefined) return [{ seat: seat.seat, why }];
    const person = answerOf(question, seat)?.person ?? "";
    const again = answered.has(person) && charter.twoSeats !== "both";
    answered.add(person);
    return again ? [{ seat: seat.seat, why: "secondSeat" }] : [];
  });
};

const whyNot = (question: Question, seat: Seat, day: CalendarDate): WhyNot | undefined => {
  const answer = answerOf(question, seat);
  if (answer === undefined && !existsOn(seat, day)) return "abolished";
  const isHeld = appointedTo(seat, "holder", day).length + appointedTo(seat, "deputy", day).length > 0;
  if (answer === undefined && !isHeld) return "vacant";
  if (!question.sent.some((sent) => sent.seat === seat.seat)) return "notSent";
  if (answer === undefined)
    return question.answers.some((late) => late.seat === seat.seat) ? "answeredTooLate" : "notAnswered";
  if (answer.answer === "object") return "objects";
  if (answer.answer === "abstain") return "abstains";
  return isAppointedThen(seat, answer) ? undefined : "notAppointed";
};

const answerHad = (question: Question, of: Seat): ReadonlyArray<AnswerHad> => {
  const { seat, organisation } = of;
  const answer = answerOf(question, of);
  const sent = question.sent.find((each) => each.seat === seat);
  if (answer === undefined || sent === undefined) return [];
  return [{ seat, organisation, sent: sent.at, person: answer.person, as: answer.as, answered: answer.at }];
};

/** Whether a question may fall on a day: somebody is against it, or the time for answers has run out; never a decided one. */
export const mayFall = (
  { correspondence, answersDue }: Question,
  seats: ReadonlyArray<SeatWithoutYes>,
  canBeDecided: boolean,
  day: CalendarDate,
): Result.Result<MayFall, QuestionCanBeDecided> => {
  const no = (status: QuestionCanBeDecided["status"]) =>
    Result.fail(QuestionCanBeDecided({ correspondence, answersDue, status }));
  if (canBeDecided) return no("everySeatAgrees");
  const isAgainst = seats.some(({ why }) => why === "objects" || why === "abstains");
  return isAgainst || day > answersDue ? Result.succeed(vouch({})) : no("answersMayCome");
};
