/**
 * MTG-3, afterwards: the notes are adjusted by somebody other than who took them, in the charter's time.
 *
 * - **Source** Kommunallagen 5 kap. 69 § as a model: within 14 days. A statutory time that ends on a Sunday,
 *   holiday, Saturday or eve runs to the next ordinary weekday (lag 1930:173, 2 §); an agreed one does not move.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import { actDue, type CalendarDate, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../schema.ts";
import { MTG_3 } from "./while-the-meeting-is-open.ts";

/** The notes cannot be adjusted so. */
export const NotesNotAdjustable = refusal(
  "NotesNotAdjustable",
  MTG_3,
  {
    meeting: Id,
    seat: Id,
    why: Schema.Literals(["meetingNotClosed", "notDrafted", "adjusterTookTheNotes", "alreadyAdjusted"]),
  },
  "hindered",
);
export type NotesNotAdjustable = typeof NotesNotAdjustable.Type;

/** Evidence that nobody has adjusted the notes yet. */
export type NotYetAdjusted = Evidence<"notYetAdjusted">;

/** Evidence that somebody who did not take the notes can adjust them now. */
export type Adjustable = Evidence<"adjustable">;

/** The last day to adjust the notes, or undefined where the charter does not say. */
export const adjustmentDue = (day: CalendarDate, charter: Charter | undefined): CalendarDate | undefined => {
  if (charter?.adjustment === undefined) return undefined;
  return actDue(day, { months: 0, days: charter.adjustment.days }, charter.adjustment.nature);
};

/** Whether it can still be said who took the notes. */
export const notYetAdjusted = ({ meeting, notes }: Meeting): Result.Result<NotYetAdjusted, NotesNotAdjustable> =>
  notes?.adjusted === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(NotesNotAdjustable({ meeting, seat: notes.adjusted.by, why: "alreadyAdjusted" }));

/**
 * Whether a seat can adjust the notes.
 *
 * @param personOn who holds a seat on the meeting's day: one person on two seats is still one person
 */
export const adjustableBy = (
  { meeting, status, notes }: Meeting,
  adjuster: string,
  personOn: (seat: string) => string | undefined,
): Result.Result<Adjustable, NotesNotAdjustable> => {
  const no = (why: NotesNotAdjustable["why"]) => Result.fail(NotesNotAdjustable({ meeting, seat: adjuster, why }));
  if (status.is !== "closed") return no("meetingNotClosed");
  if (notes === undefined) return no("notDrafted");
  if (notes.adjusted !== undefined) return no("alreadyAdjusted");
  const person = personOn(adjuster);
  const same = notes.noteTakers.some(
    (seat) => seat === adjuster || (person !== undefined && personOn(seat) === person),
  );
  return same ? no("adjusterTookTheNotes") : Result.succeed(vouch({}));
};
