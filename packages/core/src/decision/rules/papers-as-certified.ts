/**
 * QUO-6 and PAP-1: whether the papers of a certificate are those that had reached everybody when the decision was taken:
 * found again in the entries, not believed.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { inOrderOfKeys } from "../../kernel/index.ts";
import {
  type EqualPapers,
  itemNamed,
  type MeetingPart,
  meetingNamed,
  papersOf,
  tableOf,
  treatmentNow,
} from "../../meeting/index.ts";
import type { Certificate, MeetingDecision } from "../schema.ts";

type PapersSaid = Pick<Certificate, "papers" | "unheldSeats">;

/** The papers that a decision rests on, as its certificate says them. Without papers there is no seat that none had to reach. */
export const papersSaid = ({ papers, unheld }: Pick<EqualPapers, "papers" | "unheld">): PapersSaid =>
  papers.length === 0 || unheld.length === 0 ? { papers } : { papers, unheldSeats: unheld };

/** What is wrong with the papers of a certificate, by the book as it stood when the decision was taken, or undefined. */
export const papersUntrue = (
  book: CollaborationPart & ConstellationPart & MeetingPart,
  { meeting: id, item: number, certificate }: MeetingDecision,
): "papersNotEqual" | "notWhatTheLogHolds" | undefined => {
  const had = Result.gen(function* () {
    const meeting = yield* meetingNamed(book, id);
    const item = yield* itemNamed(meeting, number);
    const treatment = treatmentNow(item);
    if (treatment === undefined) return yield* Result.fail(undefined);
    return papersSaid(yield* papersOf(book, yield* tableOf(book, meeting, item, treatment.from)));
  });
  if (Result.isFailure(had)) return "papersNotEqual";
  const { papers, unheldSeats } = certificate;
  // An older book did not name the seats that nobody held: they had to be reached like any other.
  const said: PapersSaid = unheldSeats === undefined ? { ...had.success, papers } : { papers, unheldSeats };
  return inOrderOfKeys(said) === inOrderOfKeys(had.success) ? undefined : "notWhatTheLogHolds";
};
