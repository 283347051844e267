/**
 * What each fact changes among the questions put by correspondence.
 */
import { change, type Evolving, enteredOf, put } from "../kernel/index.ts";
import type { CorrespondenceFact } from "./events.ts";
import type { Question } from "./schema.ts";
import type { CorrespondenceState } from "./state.ts";

export const evolve: Evolving<CorrespondenceState, CorrespondenceFact> = {
  QuestionPut: (part, { type: _, seats, ...question }) => ({
    questions: put(part.questions, question.correspondence, {
      ...question,
      sent: seats.map((seat) => ({ seat, at: question.at, ...enteredOf(question) })),
      answers: [],
      status: { is: "open" },
    }),
  }),
  QuestionSent: (part, { correspondence, seats, at, ...rest }) =>
    onQuestion(part, correspondence, (question) => ({
      ...question,
      sent: [...question.sent, ...seats.map((seat) => ({ seat, at, ...enteredOf(rest) }))],
    })),
  QuestionAnswered: (part, { type: _, correspondence, ...answer }) =>
    onQuestion(part, correspondence, (question) => ({ ...question, answers: [...question.answers, answer] })),
  QuestionDecided: (part, { correspondence, at, decision, ...rest }) =>
    onQuestion(part, correspondence, (question) => ({
      ...question,
      status: { is: "decided", at, decision, ...enteredOf(rest) },
    })),
  QuestionFallen: (part, { correspondence, at, reason, ...rest }) =>
    onQuestion(part, correspondence, (question) => ({
      ...question,
      status: { is: "fallen", at, reason, ...enteredOf(rest) },
    })),
};

const onQuestion = (
  part: CorrespondenceState,
  id: string,
  next: (question: Question) => Question,
): CorrespondenceState => ({ questions: change(part.questions, id, next) });
