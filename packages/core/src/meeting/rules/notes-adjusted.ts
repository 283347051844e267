/**
 * MTG-10: the notes are adjusted by one or two who were there and did not take them, in the charter's time.
 *
 * - **Source** Kommunallagen 5 kap. 69 § as a model: within 14 days. A statutory time that ends on a Sunday,
 *   holiday, Saturday or eve runs to the next ordinary weekday (lag 1930:173, 2 §); an agreed one does not move.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import {
  actDue,
  type CalendarDate,
  type Context,
  dayIn,
  type Evidence,
  Id,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";

export const MTG_10 = rule({
  id: "MTG-10",
  title: { sv: "Anteckningarna justeras av dem som var där", en: "The notes are adjusted by those who were there" },
  source: "Kommunallagen 5 kap. 69 § as a model; groups' minutes name who took the notes and who adjusted them",
  text: {
    sv: "När mötet har avslutats och anteckningarna är skrivna justeras de av en eller två som tjänstgjorde på mötet och inte själva skrev. Vem som skrev står fast när någon har justerat.",
    en: "Once the meeting has been closed and the notes written, one or two adjust them who served at the meeting and did not take them. Who took them stands once somebody has adjusted.",
  },
});

/** How many may adjust one meeting's notes. */
const ADJUSTERS = 2;

/** The notes cannot be adjusted so. */
export const NotesNotAdjustable = refusal(
  "NotesNotAdjustable",
  MTG_10,
  {
    meeting: Id,
    seat: Id,
    why: Schema.Literals([
      "meetingNotClosed",
      "notDrafted",
      "wasNotThere",
      "adjusterTookTheNotes",
      "alreadyAdjusted",
      "enoughHaveAdjusted",
      "beforeTheMeeting",
      "ahead",
    ]),
  },
  "hindered",
);
export type NotesNotAdjustable = typeof NotesNotAdjustable.Type;

/** Evidence that nobody has adjusted the notes yet. */
export type NotYetAdjusted = Evidence<"notYetAdjusted">;

/** Evidence that somebody who was there and did not take the notes can adjust them now. */
export type Adjustable = Evidence<"adjustable">;

/** The last day to adjust the notes, or undefined where the charter does not say. */
export const adjustmentDue = (day: CalendarDate, charter: Charter | undefined): CalendarDate | undefined => {
  if (charter?.adjustment === undefined) return undefined;
  return actDue(day, { months: 0, days: charter.adjustment.days }, charter.adjustment.nature);
};

/** Whether it can still be said who took the notes. */
export const notYetAdjusted = ({ meeting, notes }: Meeting): Result.Result<NotYetAdjusted, NotesNotAdjustable> => {
  const [first] = notes?.adjusted ?? [];
  return first === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(NotesNotAdjustable({ meeting, seat: first.by, why: "alreadyAdjusted" }));
};

interface Wanted {
  readonly adjuster: string;
  readonly on: CalendarDate;
}

/**
 * Whether a seat can adjust the notes: somebody served on it at the meeting, and took no notes; one, or one more.
 *
 * @param holderOf who holds a seat on the meeting's day, where nobody has served on it
 */
export const adjustableBy = (
  meeting: Meeting,
  { adjuster, on }: Wanted,
  holderOf: (seat: string) => string | undefined,
  { day: today }: Pick<Context, "day">,
): Result.Result<Adjustable, NotesNotAdjustable> => {
  const { status, notes } = meeting;
  const no = (why: NotesNotAdjustable["why"]) =>
    Result.fail(NotesNotAdjustable({ meeting: meeting.meeting, seat: adjuster, why }));
  if (status.is !== "closed") return no("meetingNotClosed");
  if (notes === undefined) return no("notDrafted");
  const { adjusted, noteTakers } = notes;
  const servedOn = (seat: string) =>
    meeting.presence.filter((entry) => entry.seat === seat && entry.as !== "observer").map(({ person }) => person);
  const there = servedOn(adjuster);
  if (there.length === 0) return no("wasNotThere");
  if (adjusted.some(({ by }) => by === adjuster)) return no("alreadyAdjusted");
  if (adjusted.length >= ADJUSTERS) return no("enoughHaveAdjusted");
  const took = new Set([
    ...noteTakers,
    ...noteTakers.flatMap((seat) => [...servedOn(seat), holderOf(seat)]).filter((person) => person !== undefined),
  ]);
  const holder = holderOf(adjuster);
  if (took.has(adjuster) || [...there, ...(holder === undefined ? [] : [holder])].some((person) => took.has(person)))
    return no("adjusterTookTheNotes");
  if (on < dayIn(status.until)) return no("beforeTheMeeting");
  return on > today ? no("ahead") : Result.succeed(vouch({}));
};
