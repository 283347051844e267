/**
 * What is due of correspondence: answers that are waited for, and questions that everybody has answered.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, named } from "../../constellation/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import type { CorrespondencePart } from "../state.ts";
import { type QuestionView, questionsView } from "./questions.ts";

/** What of correspondence can be due. */
export const questionsDueKinds = ["answer", "questionToEnd"] as const;

type DueOfQuestions = Due<(typeof questionsDueKinds)[number], "correspondence">;
type State = CollaborationPart & ConstellationPart & CorrespondencePart;

/** Every seat whose answer is waited for, and every question that has all its answers, as of a day. */
export const questionsDue = (book: State, today: CalendarDate): ReadonlyArray<DueOfQuestions> =>
  questionsView(book, today)
    .filter(({ status }) => status === "open")
    .flatMap((question) => {
      const waiting = question.seats.filter(({ answer }) => answer === null);
      const from = waiting.map(({ seat }) => named(book, { kind: "seat", id: seat }, today));
      return from.length === 0
        ? [entry(question, "questionToEnd", named(book, { kind: "body", id: question.body }, today))]
        : from.map((seat) => entry(question, "answer", seat));
    });

const entry = (
  { correspondence, text, bodyName, answersDue }: QuestionView,
  kind: DueOfQuestions["kind"],
  from: DueOfQuestions["from"],
): DueOfQuestions => ({
  when: answersDue,
  kind,
  title: text,
  context: bodyName,
  from,
  about: { kind: "correspondence", id: correspondence },
});
