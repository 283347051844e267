/**
 * What is said about an item, besides how it ends: the words that a remark is made of.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { CalendarDate, Id, MadeId, Wording } from "../kernel/index.ts";

/** What a remark is: a thought on the matter, a question that is to be answered some time, a way to go, something that may go wrong. */
export const RemarkKind = Schema.Literals(["reflection", "question", "option", "risk"]);
export type RemarkKind = typeof RemarkKind.Type;

/** A remark as somebody writes it down: one thought each, said by nobody in particular unless it says by whom. */
export const Remark = Schema.Struct({
  kind: RemarkKind,
  text: Wording,
  by: Schema.optionalKey(Owner),
}).annotate({ identifier: "RemarkSaid" });

export const onItem = { meeting: Id, item: Id };

export const answerFields = {
  remark: MadeId,
  text: Wording,
  /** The day on which it was answered. */
  on: CalendarDate,
  by: Schema.optionalKey(Owner),
};

export const remarkCorrectionFields = { remark: MadeId, text: Wording, reason: Wording };

export const strikeFields = { remark: MadeId, reason: Wording };
