/**
 * Which act led to each fact of a question put by correspondence.
 */
import type { OneOf } from "../kernel/index.ts";
import type { CorrespondenceFact } from "./events.ts";

/** The act that led to each; deciding a question leads to the decision. */
export const doneBy = {
  QuestionPut: ({ group: _, enteredOn: __, ...said }: OneOf<CorrespondenceFact, "QuestionPut">) => ({
    ...said,
    type: "PutQuestion" as const,
  }),
  QuestionSent: ({ enteredOn: _, ...said }: OneOf<CorrespondenceFact, "QuestionSent">) => ({
    ...said,
    type: "SendQuestion" as const,
  }),
  QuestionAnswered: ({ as: _, enteredOn: __, ...said }: OneOf<CorrespondenceFact, "QuestionAnswered">) => ({
    ...said,
    type: "AnswerQuestion" as const,
  }),
  QuestionDecided: ({ enteredOn: _, ...said }: OneOf<CorrespondenceFact, "QuestionDecided">) => ({
    ...said,
    type: "DecideQuestion" as const,
  }),
  QuestionFallen: ({ enteredOn: _, ...said }: OneOf<CorrespondenceFact, "QuestionFallen">) => ({
    ...said,
    type: "LetQuestionFall" as const,
  }),
} as const;
