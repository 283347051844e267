/**
 * What a decision by correspondence rests on, as anyone can put it together again from the question and its answers.
 */
import type { CorrespondenceCertificate } from "../decision/index.ts";
import type { CalendarDate } from "../kernel/index.ts";
import type { Question } from "./schema.ts";

/** The certificate of a question that every seat agreed to, under the charter of a day. */
export const certificateOf = (
  { correspondence, at, papers }: Question,
  { charterFrom }: { readonly charterFrom: CalendarDate },
  answers: CorrespondenceCertificate["answers"],
): CorrespondenceCertificate => ({ kind: "correspondence", charterFrom, correspondence, put: at, papers, answers });
