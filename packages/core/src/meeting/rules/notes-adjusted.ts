/**
 * MTG-3, afterwards: the notes are adjusted by somebody other than who took them, in the charter's time.
 *
 * - **Source** Kommunallagen 5 kap. 69 § as a model: within 14 days. A statutory time that ends on a Sunday,
 *   holiday, Saturday or eve runs to the next ordinary weekday (lag 1930:173, 2 §); an agreed one does not move.
 *
 * @since 0.1.0
 */
import type { Charter } from "../../constellation/index.ts";
import { actDue, type CalendarDate } from "../../kernel/index.ts";
import type { Meeting } from "../schema.ts";

/** The notes cannot be adjusted so. @category refusals @since 0.1.0 */
export interface NotesNotAdjustable {
  readonly type: "NotesNotAdjustable";
  readonly rule: "MTG-3";
  readonly meeting: string;
  readonly seat: string;
  readonly why: "meetingNotClosed" | "notDrafted" | "adjusterTookTheNotes" | "alreadyAdjusted";
}

/** The last day to adjust the notes, or undefined where the charter does not say. @category rules @since 0.1.0 */
export const adjustmentDue = (day: CalendarDate, charter: Charter | undefined): CalendarDate | undefined => {
  if (charter?.adjustment === undefined) return undefined;
  return actDue(day, { months: 0, days: charter.adjustment.days }, charter.adjustment.nature);
};

/**
 * The refusal when a seat cannot adjust the notes, or undefined.
 *
 * @param personOn who holds a seat on the meeting's day: one person on two seats is still one person
 * @category rules @since 0.1.0
 */
export const notesNotAdjustable = (
  meeting: Meeting,
  adjuster: string,
  personOn: (seat: string) => string | undefined,
): NotesNotAdjustable | undefined => {
  const no = (why: NotesNotAdjustable["why"]): NotesNotAdjustable => ({
    type: "NotesNotAdjustable",
    rule: "MTG-3",
    meeting: meeting.meeting,
    seat: adjuster,
    why,
  });
  if (meeting.status.is !== "closed") return no("meetingNotClosed");
  if (meeting.notes === undefined) return no("notDrafted");
  if (meeting.notes.adjusted !== undefined) return no("alreadyAdjusted");
  const person = personOn(adjuster);
  const same = meeting.notes.noteTakers.some(
    (seat) => seat === adjuster || (person !== undefined && personOn(seat) === person),
  );
  return same ? no("adjusterTookTheNotes") : undefined;
};
