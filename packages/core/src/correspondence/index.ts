export { correspondence } from "./concept.ts";
export { CorrespondenceCommand, CorrespondenceFact } from "./events.ts";
export { COR_3 } from "./rules/an-answer-has-its-day.ts";
export { COR_2, SeatWithoutYes, WhyNot } from "./rules/every-seat-agrees.ts";
export { COR_1, NoCorrespondence } from "./rules/only-where-the-charter-lets.ts";
export { Answer } from "./schema.ts";
export type { CorrespondencePart, CorrespondenceState } from "./state.ts";
export { AnswerView, AskedSeat, QuestionView, questionsView, questionView } from "./views/questions.ts";
