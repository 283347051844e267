/**
 * What the book knows of questions put by correspondence.
 */
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { Question } from "./schema.ts";

/** Every question. */
export interface CorrespondenceState {
  readonly questions: Registry<Question>;
}

/** The part of the book that knows correspondence. */
export interface CorrespondencePart {
  readonly correspondence: CorrespondenceState;
}

/** Before anything has been put. */
export const noQuestions: CorrespondenceState = { questions: nothing() };

/** What a question says, or undefined where it is not known. */
export const questionText = ({ correspondence }: CorrespondencePart, id: string): Wording | undefined =>
  find(correspondence.questions, id)?.text;

/** The body that is asked, or undefined where there is no such question. */
export const bodyOfQuestion = ({ correspondence }: CorrespondencePart, id: string): string | undefined =>
  find(correspondence.questions, id)?.body;

/** The question with a name. */
export const questionNamed = ({ correspondence }: CorrespondencePart, id: string) =>
  mustExist(find(correspondence.questions, id), "correspondence", id);
