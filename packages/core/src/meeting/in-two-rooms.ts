/**
 * Somebody who is in two meetings at once: shown and flagged, not refused. One of the two logs is wrong, and only people know
 * which.
 */
import { type Instant, inAnyOrder, toMilliseconds } from "../kernel/index.ts";
import type { Meeting, MeetingStatus, Presence } from "./model.ts";
import type { QuorumFlag } from "./quorum/index.ts";
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
  { meeting: own, presence, status }: Pick<Meeting, "meeting" | "presence" | "status">,
): ReadonlyArray<Elsewhere> => {
  const sat = spanOf(status);
  if (presence.length === 0 || sat === undefined) return [];
  // Hardly any two of many meetings sit at once; only of those the rooms are looked into.
  const others = inAnyOrder(meetings).filter((each) => {
    const span = each.meeting === own ? undefined : spanOf(each.status);
    return span !== undefined && inBoth(span, sat) !== undefined;
  });
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

/** From when until when a meeting sat; undefined where it has not opened. */
const spanOf = (status: MeetingStatus): Span | undefined =>
  status.is === "open" || status.is === "closed"
    ? { from: status.from, until: status.is === "closed" ? status.until : null }
    : undefined;

/** The time that two times have in common, or undefined where that is none. */
const inBoth = (a: Span, b: Span): Span | undefined => {
  const from = toMilliseconds(a.from) > toMilliseconds(b.from) ? a.from : b.from;
  const until = endOf(a) < endOf(b) ? a.until : b.until;
  return until === null || toMilliseconds(from) < toMilliseconds(until) ? { from, until } : undefined;
};

const endOf = ({ until }: Span): number => (until === null ? Number.POSITIVE_INFINITY : toMilliseconds(until));
