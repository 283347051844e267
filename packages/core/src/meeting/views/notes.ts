/**
 * The notes of a meeting: who took them, when they must be adjusted, and by whom they were.
 */
import * as Schema from "effect/Schema";
import type { ConstellationPart } from "../../constellation/index.ts";
import { CalendarDate, find, Id } from "../../kernel/index.ts";
import type { Meeting } from "../model.ts";
import { charterOf } from "../quorum-question.ts";
import { adjustmentDue } from "../rules/notes-adjusted.ts";
import { ContentHash } from "../schema.ts";

const Adjustment = Schema.Struct({ by: Id, on: CalendarDate, late: Schema.Boolean });

/** The notes: who took them, when they must be adjusted, by whom they were. */
export const NotesView = Schema.Struct({
  noteTakers: Schema.Array(Id),
  due: Schema.NullOr(CalendarDate),
  /** The first adjustment, with which the notes stand. */
  adjusted: Schema.NullOr(Adjustment),
  /** Everybody who has adjusted them, in order: one, or one more. */
  adjustments: Schema.Array(Adjustment),
  hash: Schema.NullOr(ContentHash),
  /** What had been said of them before that was said anew, in order. */
  earlier: Schema.Array(
    Schema.Struct({
      noteTakers: Schema.Array(Id),
      hash: Schema.NullOr(ContentHash),
      adjustments: Schema.Array(Schema.Struct({ by: Id, on: CalendarDate })),
    }),
  ),
}).annotate({ identifier: "Notes" });

/** The notes as they are seen, or null before anybody has said who took them. */
export const notesOf = (book: ConstellationPart, meeting: Meeting): typeof NotesView.Type | null => {
  const { notes } = meeting;
  if (notes === undefined) return null;
  const due = notesDue(book, meeting);
  const adjustments = notes.adjusted.map((each) => ({ ...each, late: due !== undefined && each.on > due }));
  return {
    noteTakers: notes.noteTakers,
    due: due ?? null,
    adjusted: adjustments[0] ?? null,
    adjustments,
    hash: notes.hash ?? null,
    earlier: (notes.earlier ?? []).map(({ noteTakers, hash = null, adjusted }) => ({
      noteTakers,
      hash,
      adjustments: adjusted,
    })),
  };
};

/** The last day to adjust a meeting's notes, by the charter of its day. */
export const notesDue = (book: ConstellationPart, meeting: Meeting): CalendarDate | undefined => {
  const body = find(book.constellation.bodies, meeting.body);
  return body && adjustmentDue(meeting.day, charterOf(body, meeting)?.value);
};
