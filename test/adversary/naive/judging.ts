/**
 * Whether the group was the group for an item, by all that the minutes say now: which charter judges it, and who counts.
 */
import { asJudged, isSameGroup } from "./group.ts";
import {
  type CharterNoted,
  charterOn,
  type DecisionNoted,
  endOf,
  type ItemNoted,
  itemIn,
  type MeetingNoted,
  type Minutes,
  meetingIn,
} from "./minutes.ts";
import { brokenAt, concernedBy } from "./was-there.ts";

/** The charter of a meeting: the one it was opened under, or that of its day. */
export const charterAt = (minutes: Minutes, meeting: MeetingNoted): CharterNoted | undefined =>
  meeting.sat.length > 0 ? meeting.charter : charterOn(minutes, meeting.day);

/** When an item lapsed. */
const lapsedAt = ({ treated, untreated }: ItemNoted): number | undefined =>
  untreated?.at ?? treated.at(-1)?.until ?? undefined;

/** The items that continue another, each with its meeting. */
const continuing = (minutes: Minutes, { meeting, item }: NonNullable<ItemNoted["continues"]>) =>
  minutes.meetings.flatMap((each) =>
    each.items
      .filter(({ continues }) => continues?.meeting === meeting && continues.item === item)
      .map((found) => ({ in: each, item: found })),
  );

/**
 * The charter for an item until a moment: for what lapsed at the first meeting since the group was not there, and for
 * the first that takes its place, the lower bar of the second call.
 */
export const charterFor = (
  minutes: Minutes,
  meeting: MeetingNoted,
  item: ItemNoted,
  until: number,
): CharterNoted | undefined => {
  const charter = charterAt(minutes, meeting);
  const { continues } = item;
  const first = meetingIn(minutes, meeting.secondCallOf ?? "");
  if (charter?.secondCall === undefined || first === undefined || continues?.meeting !== first.meeting) return charter;
  const earlier = itemIn(first, continues.item);
  const at = earlier && endOf(earlier) === "lapsed" ? lapsedAt(earlier) : undefined;
  if (earlier === undefined || at === undefined || !earlier.kinds.includes("decision")) return charter;
  if (JSON.stringify(earlier.seats) !== JSON.stringify(item.seats)) return charter;
  const others = continuing(minutes, continues).filter((each) => each.item !== item);
  const isTaken = others.some(({ item: { treated } }) =>
    treated.some((each) => each.end === "decided" && each.until !== null && each.until < until),
  );
  if (isTaken) return charter;
  // When it lapsed the meeting was not closed, though it may have been in that minute.
  const open: MeetingNoted = {
    ...first,
    sittings: first.sittings.map((each) =>
      first.closed !== undefined && each.until === first.closed ? { ...each, until: null } : each,
    ),
  };
  return brokenIn(minutes, open, earlier, at, at + 1) === null
    ? charter
    : { ...charter, quorum: charter.secondCall.quorum };
};

/** The first moment at which the group was not the group for an item, from a moment until another; null where it was. */
export const brokenIn = (
  minutes: Minutes,
  noted: MeetingNoted,
  item: ItemNoted,
  from: number,
  until: number,
): number | null => {
  const charter = charterFor(minutes, noted, item, until);
  if (charter === undefined) return from;
  const meeting = asJudged(minutes, noted, from);
  const concerned = concernedBy(minutes, meeting, item, charter, from, until);
  return brokenAt({ meeting, item, charter, concerned, from, until });
};

/** From when a decision is not what it says, by all that the minutes say now; null where it is. */
export const untrueFrom = (
  minutes: Minutes,
  { meeting: id, item: number, from, until }: DecisionNoted,
): number | null => {
  const meeting = meetingIn(minutes, id);
  const item = itemIn(meeting, number);
  if (meeting === undefined || item === undefined || !isSameGroup(minutes, meeting, from)) return from;
  return brokenIn(minutes, meeting, item, from, until);
};

/** Whether an item may continue another at a second call: nothing else does that has been decided, or can still be. */
export const continuesAlone = (
  minutes: Minutes,
  meeting: MeetingNoted,
  continues: NonNullable<ItemNoted["continues"]>,
): boolean => {
  const earlier = itemIn(meetingIn(minutes, continues.meeting), continues.item);
  if (meeting.secondCallOf !== continues.meeting || earlier === undefined || endOf(earlier) !== "lapsed") return true;
  return !continuing(minutes, continues).some(({ in: other, item }) => {
    const end = endOf(item) ?? "";
    if (end === "decided") return true;
    const isLive = other.is === "called" || other.is === "open";
    return isLive && other.secondCallOf === continues.meeting && end !== "withdrawn" && end !== "lapsed";
  });
};
