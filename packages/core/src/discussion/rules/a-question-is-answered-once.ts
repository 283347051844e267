/**
 * SAY-3: a question is put once and answered once, on its day or later.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, MadeId, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { RemarkKind } from "../schema.ts";
import type { RemarkKept } from "../state.ts";

export const SAY_3 = rule({
  id: "SAY-3",
  title: { sv: "En fråga besvaras en gång", en: "A question is answered once" },
  source: "County leadership groups' minutes: the same question returns meeting after meeting",
  text: {
    sv: "En fråga som ställs på ett möte står öppen tills den besvaras, samma dag eller senare. Den besvaras en gång; ett svar som inte håller är en ny fråga.",
    en: "A question put at a meeting stays open until it is answered, the same day or later. It is answered once; an answer that does not hold is a new question.",
  },
});

/** What is to be answered is no question. */
export const NotAQuestion = refusal("NotAQuestion", SAY_3, { remark: MadeId, kind: RemarkKind }, "mistaken");
export type NotAQuestion = typeof NotAQuestion.Type;

/** The question has its answer. */
export const AnsweredBefore = refusal("AnsweredBefore", SAY_3, { remark: MadeId, on: CalendarDate }, "hindered");
export type AnsweredBefore = typeof AnsweredBefore.Type;

/** The answer is dated before the question, or after today. */
export const AnswerOnNoDay = refusal(
  "AnswerOnNoDay",
  SAY_3,
  { remark: MadeId, on: CalendarDate, notBefore: CalendarDate, notAfter: CalendarDate },
  "mistaken",
);
export type AnswerOnNoDay = typeof AnswerOnNoDay.Type;

/** Evidence that a question is answered for the first time, on a day that fits. */
export type FirstAnswer = Evidence<"firstAnswer">;

interface Answering {
  readonly on: CalendarDate;
  /** The day of the meeting at which it was put. */
  readonly put: CalendarDate;
  readonly today: CalendarDate;
}

/** Whether a remark is a question that can be answered on a day. */
export const firstAnswer = (
  { remark, kind, answer }: RemarkKept,
  { on, put, today }: Answering,
): Result.Result<FirstAnswer, NotAQuestion | AnsweredBefore | AnswerOnNoDay> => {
  if (kind !== "question") return Result.fail(NotAQuestion({ remark, kind }));
  if (answer !== undefined) return Result.fail(AnsweredBefore({ remark, on: answer.on }));
  return on < put || on > today
    ? Result.fail(AnswerOnNoDay({ remark, on, notBefore: put, notAfter: today }))
    : Result.succeed(vouch({}));
};
