/**
 * The log of the room as the quorum question has it: who was there by an appointment until a treatment ends, and the
 * recesses before.
 */
import {
  appointedTo,
  type Charter,
  type ConstellationPart,
  organisationOn,
  type Seat,
  turnsOutEnded,
} from "../constellation/index.ts";
import { type CalendarDate, find, type Instant, toMilliseconds } from "../kernel/index.ts";
import type { Meeting, Presence } from "./model.ts";
import type { QuorumQuestion } from "./quorum/index.ts";
import { outsideAsRecused } from "./rules/recusal.ts";
import { admittedBy } from "./rules/remote-presence.ts";
import { sittingDay, sittingOf } from "./state.ts";

/**
 * Who was there, but for those whose appointment turns out to have ended before the day: they were in the room, and filled
 * no seat. Each deputy is there from where they turn out to have been.
 */
export const thereByAppointment = (
  state: ConstellationPart,
  meeting: Pick<Meeting, "presence" | "sittings" | "day">,
): ReadonlyArray<Presence> =>
  meeting.presence.flatMap((entry) => {
    const { person, as, from } = entry;
    const seat = find(state.constellation.seats, entry.seat);
    if (seat === undefined || as === "observer") return [entry];
    const day = sittingDay(meeting, from);
    if (turnsOutEnded(seat, person, as, day)) return [];
    return [as === "deputy" ? fromWhereTheyAre(state, seat, entry, day) : entry];
  });

/** A deputy with the organisation they turn out to have been there for; older books do not say that of anybody. */
const fromWhereTheyAre = (state: ConstellationPart, seat: Seat, entry: Presence, day: CalendarDate): Presence => {
  const appointment = appointedTo(seat, "deputy", day).find(({ person }) => person === entry.person);
  return appointment === undefined || entry.organisation === undefined
    ? entry
    : { ...entry, organisation: organisationOn(state, seat, appointment, day) };
};

/**
 * The log of the room until a treatment ends. What comes after it does not belong to it, so a later entry can never
 * change the answer.
 */
export const presenceUntil = (
  meeting: Pick<Meeting, "presence" | "items">,
  charter: Pick<Charter, "remoteNeeds" | "return">,
  until: Instant,
): QuorumQuestion["presence"] => {
  const end = toMilliseconds(until);
  // Who stepped out as recused has not left the meeting: the time outside is presence that is not admitted.
  const outside = charter.return === "notSameDay" ? outsideAsRecused(meeting) : [];
  const log = [
    ...meeting.presence.map((entry) => ({ entry, admitted: admittedBy(charter, entry) })),
    ...outside.map((entry) => ({ entry, admitted: false })),
  ];
  return log
    .filter(({ entry }) => toMilliseconds(entry.from) < end && lasts(entry))
    .map(({ entry: { link: _, ...entry }, admitted }) => ({
      ...entry,
      until: entry.until !== null && toMilliseconds(entry.until) < end ? entry.until : null,
      ...(admitted === true ? {} : { admitted }),
    }));
};

/** Who came and went in the same moment was not there. */
const lasts = ({ from, until }: Presence): boolean => until === null || toMilliseconds(until) > toMilliseconds(from);

/**
 * The recesses that had ended before a treatment. On another day the group gathers anew: until the first item of that day is
 * taken up the recess goes on, so that nobody breaks the meeting by answering the roll after somebody else.
 */
export const recessesBefore = (
  meeting: Pick<Meeting, "recesses" | "items" | "sittings">,
  { from: begins, until: moment }: { readonly from: Instant; readonly until: Instant },
) =>
  meeting.recesses.flatMap(({ from, until: ended }) => {
    if (ended === null || toMilliseconds(ended) > toMilliseconds(moment)) return [];
    const anew = sittingOf(meeting, ended)?.from === ended;
    const until = anew ? firstTakenUp(meeting, ended, begins) : ended;
    return toMilliseconds(from) < toMilliseconds(until) ? [{ from, until }] : [];
  });

/** When the first item was taken up from a moment on, or the one that is asked about. */
const firstTakenUp = ({ items }: Pick<Meeting, "items">, after: Instant, asked: Instant): Instant =>
  items
    .flatMap(({ treatments }) => treatments.map(({ from }) => from))
    .filter((from) => toMilliseconds(from) >= toMilliseconds(after))
    .reduce((first, each) => (toMilliseconds(each) < toMilliseconds(first) ? each : first), asked);
