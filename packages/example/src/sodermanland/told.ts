/**
 * Where the notes of Södermanland tell what is recorded from them.
 */
import type { RecordedRemark, Wording } from "@konstellation/core";

/** A place in the notes from the planning day. */
export const inThePlanningNotes = (passage: string) => ({
  document: "Anteckningar från planeringsdagen 2025-06-10",
  passage,
});

/** A place in the notes from the autumn: one page, scanned, without a day. */
export const inTheAutumnNotes = (passage: string) => ({
  document: "Anteckningar från styrgruppen, hösten 2025 (inskannad sida utan dag)",
  passage,
});

/** A thought in both languages. */
export const thought = (sv: string, en: string): Wording => ({ sv, en });

/** A thought of which the notes show what it is: a question is one where they ask. */
const remark =
  (kind: NonNullable<RecordedRemark["kind"]>) =>
  (sv: string, en: string): RecordedRemark => ({ kind, text: thought(sv, en) });

export const reflection = remark("reflection");
export const question = remark("question");
export const option = remark("option");
export const risk = remark("risk");
