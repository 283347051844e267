/**
 * Somebody who is in two meetings at once: shown and flagged, not refused. One of the two logs is wrong, and only people know
 * which. Meetings that are held together are one room (MTG-12).
 */
import {
  type CalendarDate,
  endOfSpan,
  type Instant,
  inAnyOrder,
  plusDays,
  type Registry,
  remembered,
  toMilliseconds,
} from "../kernel/index.ts";
import type { Meeting, Presence } from "./model.ts";
import type { QuorumFlag } from "./quorum/index.ts";
import { daysOf } from "./rules/acts-have-their-moment.ts";
import type { MeetingPart } from "./state.ts";

/** That somebody on a seat was in another meeting: which, and from when until when they were in both. */
export interface Elsewhere {
  readonly seat: string;
  readonly person: string;
  readonly meeting: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

interface Span {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** Everybody who was in a meeting and in another at the same time, in the order in which they came. */
export const inTwoRooms = (
  { meeting: { meetings } }: MeetingPart,
  meeting: Pick<Meeting, "meeting" | "presence" | "day" | "recesses" | "together">,
): ReadonlyArray<Elsewhere> => {
  const { meeting: own, presence, together = [] } = meeting;
  if (presence.length === 0) return [];
  const byDay = heldOn(meetings);
  // What happens in the night after is still part of a day's meeting.
  const days = daysOf(meeting).flatMap((day) => [plusDays(day, -1), day, plusDays(day, 1)]);
  const others = [...new Set(days.flatMap((day) => byDay.get(day) ?? []))].filter(
    (each) => each.meeting !== own && !together.includes(each.meeting),
  );
  return presence.flatMap((entry) =>
    others.flatMap((other) =>
      other.presence
        .filter(({ person }) => person === entry.person)
        .flatMap((there) => {
          const both = inBoth(entry, there);
          return both === undefined
            ? []
            : [{ seat: entry.seat, person: entry.person, meeting: other.meeting, ...both }];
        }),
    ),
  );
};

/** Those of them who were in both while an item was on the table, as the answer to the quorum question carries them. */
export const flagsOfTwoRooms = (
  state: MeetingPart,
  meeting: Meeting,
  treatment: { readonly from: Instant; readonly until: Instant },
): ReadonlyArray<QuorumFlag> => {
  const serving: ReadonlyArray<Presence> = meeting.presence.filter(
    (entry) => entry.as !== "observer" && inBoth(entry, treatment) !== undefined,
  );
  const during = inTwoRooms(state, { ...meeting, presence: serving }).filter(
    (each) => inBoth(each, treatment) !== undefined,
  );
  const said = new Set<string>();
  return during.flatMap(({ seat, person, meeting: other }): ReadonlyArray<QuorumFlag> => {
    const key = JSON.stringify([seat, person, other]);
    if (said.has(key)) return [];
    said.add(key);
    return [{ code: "personInTwoMeetings", person, seat, meeting: other }];
  });
};

/** The meetings that somebody has come to, by each of their days. */
const heldOn = remembered((meetings: Registry<Meeting>): ReadonlyMap<CalendarDate, ReadonlyArray<Meeting>> => {
  const byDay = new Map<CalendarDate, Array<Meeting>>();
  for (const meeting of inAnyOrder(meetings)) {
    if (meeting.presence.length === 0) continue;
    for (const day of daysOf(meeting)) {
      const known = byDay.get(day);
      if (known === undefined) byDay.set(day, [meeting]);
      else known.push(meeting);
    }
  }
  return byDay;
});

/** The time that two times have in common, or undefined where that is none. */
const inBoth = (a: Span, b: Span): Span | undefined => {
  const from = toMilliseconds(a.from) > toMilliseconds(b.from) ? a.from : b.from;
  const until = endOfSpan(a) < endOfSpan(b) ? a.until : b.until;
  return until === null || toMilliseconds(from) < toMilliseconds(until) ? { from, until } : undefined;
};
