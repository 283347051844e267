/**
 * MTG-8: a meeting is held by the group that it opened with, under the charter that it opened under.
 *
 * - **Source** Konstellation; a seat that is abolished, a mandate that is ended or a charter that is adopted while a meeting
 *   sits, with a day that has passed, would let those who are left decide alone.
 * - **Scope** Meetings that were opened since the book says what they opened with. On another day a meeting goes on
 *   with the group of that day.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { appointedTo, type Body, type ConstellationPart, existsOn, seatsOn } from "../../constellation/index.ts";
import { type CalendarDate, type Evidence, Id, inForceOn, inOrderOfKeys, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";
import type { CharterThen, GroupThen } from "../schema.ts";
import { sittingOf } from "../state.ts";

export const MTG_8 = rule({
  id: "MTG-8",
  title: { sv: "Mötet hålls av den grupp det öppnades med", en: "A meeting is held by the group it opened with" },
  source: "Konstellation; a group that could be made smaller while it sits would be whoever is left",
  text: {
    sv: "De platser och den stadga som boken kände när mötet öppnades gäller så länge mötet pågår den dagen. Visar det sig under mötet att gruppen var en annan, eller att en annan stadga gällde, beslutas inget förrän mötet har ajournerats till en annan dag eller kallats på nytt. En plats som hade en innehavare räknas, också om förordnandet avslutas under mötet.",
    en: "The seats and the charter that the book knew when the meeting opened apply for as long as it sits that day. If it turns out during the meeting that the group was another, or that another charter applied, nothing is decided until the meeting has adjourned to another day or been called anew. A seat that somebody held counts, even if the appointment is ended during the meeting.",
  },
});

/** Since the meeting opened it has come out that the group, or the charter, of that day was another. */
export const GroupHasChanged = refusal(
  "GroupHasChanged",
  MTG_8,
  {
    meeting: Id,
    /** Seats that were there, as has been entered since. */
    added: Schema.Array(Id),
    /** Seats that were not, as has been entered since. */
    gone: Schema.Array(Id),
    charter: Schema.Boolean,
  },
  "hindered",
);
export type GroupHasChanged = typeof GroupHasChanged.Type;

/** Evidence that the group is still the one the meeting opened with; an older meeting does not say with which it did. */
export type SameGroup = Evidence<"sameGroup">;

/** The group of a body on a day, as the book knows it: its seats, and those that nobody holds. */
export const groupOn = (state: ConstellationPart, body: Body, day: CalendarDate): GroupThen => {
  const seats = seatsOn(state, body, day);
  const vacant = seats.filter((seat) => appointedTo(seat, "holder", day).length === 0);
  return { seats: seats.map(({ seat }) => seat), vacant: vacant.map(({ seat }) => seat) };
};

/** The charter of a body on a day, as the book knows it; null where it has none. */
export const charterThenOf = ({ charters }: Body, day: CalendarDate): CharterThen | null => {
  const version = inForceOn(charters, day);
  return version === undefined ? null : { from: version.from, value: version.value };
};

/**
 * How the seats of a day differ from those that were told of: seats that were there before that day, and seats that were
 * not there any more. One that is made on the day itself is part of the next meeting.
 */
export const seatsTurnOut = (
  state: ConstellationPart,
  body: Body,
  told: ReadonlyArray<string>,
  day: CalendarDate,
): { readonly added: ReadonlyArray<string>; readonly gone: ReadonlyArray<string> } => {
  const isThere = body.lastDay === undefined || existsOn(body, day);
  const seats = isThere ? seatsOn(state, body, day) : [];
  return {
    added: seats.filter(({ seat, since }) => since < day && !told.includes(seat)).map(({ seat }) => seat),
    gone: told.filter((id) => !seats.some(({ seat }) => seat === id)),
  };
};

/** Whether the group and the charter of a meeting are those that it opened with. */
export const sameGroup = (
  state: ConstellationPart,
  body: Body,
  meeting: Meeting,
): Result.Result<SameGroup, GroupHasChanged> => {
  const { charterThen } = meeting;
  const sitting = sittingOf(meeting);
  const { added, gone } =
    sitting === undefined ? { added: [], gone: [] } : seatsTurnOut(state, body, sitting.seats, sitting.day);
  const charter =
    charterThen !== undefined && inOrderOfKeys(charterThen) !== inOrderOfKeys(charterThenOf(body, meeting.day));
  return added.length + gone.length === 0 && !charter
    ? Result.succeed(vouch({}))
    : Result.fail(GroupHasChanged({ meeting: meeting.meeting, added, gone, charter }));
};
