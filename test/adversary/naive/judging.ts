/**
 * Whether the group was the group for an item, by all that the minutes say now: which charter judges it, and who counts.
 */
import { shouldHaveAsked } from "./asked.ts";
import { asJudged, isSameGroup } from "./group.ts";
import {
  type CharterNoted,
  charterOn,
  type DecisionNoted,
  endOf,
  hasLapsed,
  type ItemNoted,
  isDecided,
  itemIn,
  type MeetingNoted,
  type Minutes,
  meetingIn,
  stayedWith,
} from "./minutes.ts";
import { brokenAt, concernedBy } from "./was-there.ts";

/** The charter of a meeting: the one it was opened under, or that of its day. */
export const charterAt = (minutes: Minutes, meeting: MeetingNoted): CharterNoted | undefined =>
  meeting.sat.length > 0 ? meeting.charter : charterOn(minutes, meeting.day);

/** When an item lapsed. */
const lapsedAt = ({ treated, untreated }: ItemNoted): number | undefined =>
  untreated?.at ?? treated.at(-1)?.until ?? undefined;

type Earlier = NonNullable<ItemNoted["continues"]>;

/** Every item in the place of one that lapsed, each with its meeting: of the first to lapse, and so on until one is decided. */
const continuing = (minutes: Minutes, lapsed: Earlier) => {
  const before = ({ meeting, item }: Earlier) => itemIn(meetingIn(minutes, meeting), item);
  const passed = new Set<unknown>();
  let first = lapsed;
  for (let up = before(first)?.continues; up !== undefined && !passed.has(up); up = before(first)?.continues) {
    const above = before(up);
    if (above === undefined || !hasLapsed(above)) break;
    passed.add(up);
    first = up;
  }
  const all = minutes.meetings.flatMap((each) => each.items.map((item) => ({ in: each, item })));
  const found = new Set<(typeof all)[number]>();
  const after = ({ meeting, item }: Earlier): void => {
    for (const each of all) {
      const { continues } = each.item;
      if (found.has(each) || continues?.meeting !== meeting || continues.item !== item) continue;
      found.add(each);
      if (!isDecided(each.item)) after({ meeting: each.in.meeting, item: each.item.item });
    }
  };
  after(first);
  return [...found];
};

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
  const at = earlier && hasLapsed(earlier) ? lapsedAt(earlier) : undefined;
  if (earlier === undefined || at === undefined || !earlier.kinds.includes("decision")) return charter;
  if (JSON.stringify(earlier.seats) !== JSON.stringify(item.seats)) return charter;
  const others = continuing(minutes, continues).filter((each) => each.item !== item);
  const decided = [
    ...others.flatMap(({ item: { treated } }) => treated.flatMap((each) => ({ at: each.until, end: each.end }))),
    ...[item, ...others.map((each) => each.item)].flatMap(stayedWith),
  ];
  const isTaken = decided.some(({ at: when, end }) => end === "decided" && when !== null && when < until);
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
export const untrueFrom = (minutes: Minutes, decision: DecisionNoted): number | null => {
  const { meeting: id, item: number, from, until } = decision;
  const meeting = meetingIn(minutes, id);
  const item = itemIn(meeting, number);
  if (meeting === undefined || item === undefined || !isSameGroup(minutes, meeting, from)) return from;
  if (meeting.charter !== undefined && shouldHaveAsked(minutes, decision, meeting.charter)) return from;
  // A charter that no decision changed was not the group's.
  const by = minutes.charters.find(({ charter }) => charter === meeting.charter)?.decision;
  const changed = minutes.decisions.find((each) => each.decision === by);
  if (changed !== undefined && untrueFrom(minutes, changed) !== null) return from;
  return brokenIn(minutes, meeting, item, from, until);
};

/** Whether an item may continue another at a second call: nothing else does that has been decided, or can still be. */
export const continuesAlone = (
  minutes: Minutes,
  meeting: MeetingNoted,
  continues: NonNullable<ItemNoted["continues"]>,
): boolean => {
  const earlier = itemIn(meetingIn(minutes, continues.meeting), continues.item);
  if (meeting.secondCallOf !== continues.meeting || earlier === undefined || !hasLapsed(earlier)) return true;
  return !continuing(minutes, continues).some(({ in: other, item }) => {
    const end = endOf(item) ?? "";
    if (isDecided(item)) return true;
    const isLive = other.is === "called" || other.is === "open";
    return isLive && other.secondCallOf === item.continues?.meeting && end !== "withdrawn" && end !== "lapsed";
  });
};
