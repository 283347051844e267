/**
 * The facts and commands of what is said of papers.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, command, record } from "../kernel/index.ts";
import { descriptionFields, mentionFields, reviewFields } from "./schema.ts";

export const PaperFact = Schema.Union([
  record("PaperDescribed", descriptionFields),
  record("PaperMentioned", { ...mentionFields, since: CalendarDate }),
  record("PaperReviewed", reviewFields),
]);
export type PaperFact = typeof PaperFact.Type;

export const PaperCommand = Schema.Union([
  command("DescribePaper", descriptionFields),
  command("MentionPaper", mentionFields),
  command("ReviewPaper", reviewFields),
]);
export type PaperCommand = typeof PaperCommand.Type;
