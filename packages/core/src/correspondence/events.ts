/**
 * The facts and commands of correspondence.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { Effect, PaperSent } from "../decision/index.ts";
import { command, Id, record } from "../kernel/index.ts";
import { entered } from "../meeting/index.ts";
import { answerFields, decidingFields, fallingFields, questionFields, sendingFields } from "./schema.ts";

export const CorrespondenceFact = Schema.Union([
  record("QuestionPut", {
    ...questionFields,
    effect: Effect,
    papers: Schema.Array(PaperSent),
    seats: Schema.Array(Id),
    /** Every seat the body had that day, whether it was sent the question or not. */
    group: Schema.optionalKey(Schema.Array(Id)),
    ...entered,
  }),
  record("QuestionSent", { ...sendingFields, ...entered }),
  record("QuestionAnswered", { ...answerFields, as: Schema.Literals(["holder", "deputy"]), ...entered }),
  record("QuestionDecided", { ...decidingFields, ...entered }),
  record("QuestionFallen", { ...fallingFields, ...entered }),
]);
export type CorrespondenceFact = typeof CorrespondenceFact.Type;

export const CorrespondenceCommand = Schema.Union([
  command("PutQuestion", questionFields, { papers: ["paper"] }),
  command("SendQuestion", sendingFields),
  command("AnswerQuestion", answerFields),
  command("DecideQuestion", decidingFields),
  command("LetQuestionFall", fallingFields),
]);
export type CorrespondenceCommand = typeof CorrespondenceCommand.Type;
