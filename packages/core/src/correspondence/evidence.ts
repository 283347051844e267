/**
 * What the facts of correspondence must be shown to rest on.
 */
import type { EverySeatAgrees, OwnerInForce } from "../decision/index.ts";
import { type FreeName, recorder } from "../kernel/index.ts";
import type { Happened } from "../meeting/index.ts";
import type { CorrespondenceFact } from "./events.ts";
import type {
  AnswersFor,
  HadIt,
  InOrder,
  QuestionOpen,
  TimeToAnswer,
  WhileAnswered,
} from "./rules/an-answer-has-its-day.ts";
import type { MayFall } from "./rules/every-seat-agrees.ts";
import type { ByCorrespondence } from "./rules/only-where-the-charter-lets.ts";
import type { SentTo } from "./rules/sent-to-seats.ts";
import type { SpeaksForIt } from "./rules/who-speaks-for-a-seat.ts";

/** Which evidence each fact demands. */
export interface CorrespondenceDemands {
  readonly QuestionPut: {
    readonly name: FreeName;
    readonly charter: ByCorrespondence;
    readonly owner: OwnerInForce;
    readonly to: SentTo;
    readonly happened: Happened;
    readonly time: TimeToAnswer;
  };
  readonly QuestionSent: {
    readonly open: QuestionOpen;
    readonly to: SentTo;
    readonly happened: Happened;
    readonly order: InOrder;
    readonly inTime: WhileAnswered;
  };
  readonly QuestionAnswered: {
    readonly open: QuestionOpen;
    readonly had: HadIt;
    readonly by: AnswersFor;
    readonly speaks: SpeaksForIt;
    readonly inTime: WhileAnswered;
    readonly happened: Happened;
  };
  readonly QuestionDecided: {
    readonly open: QuestionOpen;
    readonly order: InOrder;
    readonly happened: Happened;
    readonly charter: ByCorrespondence;
    readonly agreed: EverySeatAgrees;
  };
  readonly QuestionFallen: {
    readonly open: QuestionOpen;
    readonly order: InOrder;
    readonly happened: Happened;
    readonly mayFall: MayFall;
  };
}

/** Records a fact of correspondence. */
export const record = recorder<CorrespondenceFact, CorrespondenceDemands>();
