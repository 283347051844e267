/**
 * What the examples of agreements ask: a notice question, how an agreement stands on a day, and when an act is due.
 */
import * as Result from "effect/Result";
import {
  type AgreementView,
  actDue,
  agreementView,
  askNotice,
  type CalendarDate,
  type Fact,
  lengthOf,
  type Nature,
  type NoticeAnswer,
  type NoticeQuestion,
  type Period,
  replay,
} from "../../index.ts";
import type { Asks } from "../../testing/example.ts";

/** A notice question as JSON, and what its answer says. */
export const noticeAsked = (question: typeof NoticeQuestion.Encoded, answers: Partial<NoticeAnswer>): Asks => ({
  asks: question,
  of: () => Result.getOrThrow(askNotice(question)),
  answers,
});

/** What the book shows of the agreement on a day, after facts. */
export const shown = (given: ReadonlyArray<Fact>, on: CalendarDate, answers: Partial<AgreementView>): Asks => ({
  asks: `On ${on} the book shows of agreement \`a\`:`,
  of: () => agreementView(replay(given), "a", on),
  answers,
});

/** When an act is due that may be done within a time from a day. */
export const dueAsked = (
  act: { readonly from: CalendarDate; readonly within: Period; readonly nature: Nature },
  answers: CalendarDate,
): Asks => ({ asks: act, of: () => actDue(act.from, lengthOf(act.within), act.nature), answers });
