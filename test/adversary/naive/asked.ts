/**
 * Who is asked for an item besides being there: whom the papers have to reach, and who has to waive a call that came late.
 */
import { dayAt, satAt, seatsAt } from "./group.ts";
import {
  appointedOn,
  type CharterNoted,
  type DecisionNoted,
  dayOf,
  daysAfter,
  type ItemNoted,
  itemIn,
  type MeetingNoted,
  type Minutes,
  meetingIn,
  type SeatNoted,
} from "./minutes.ts";

/** Whether somebody has a seat, or could fill it: now, or when the meeting began to sit. */
export const isHeld = (meeting: MeetingNoted, seat: SeatNoted): boolean => {
  const sat = satAt(meeting);
  const since = sat?.seats.includes(seat.seat) === true && !sat.vacant.includes(seat.seat);
  return since || (["holder", "deputy"] as const).some((as) => appointedOn(seat, dayAt(meeting), as).length > 0);
};

const isNamed = ({ seats }: ItemNoted, { seat }: SeatNoted) => seats?.includes(seat) ?? true;

/** Whether a seat lacks one of an item's papers, in time. */
export const lacksPapers = (
  minutes: Minutes,
  meeting: MeetingNoted,
  item: ItemNoted,
  charter: CharterNoted,
  opened: number,
  seat: SeatNoted,
): boolean => {
  const due = (moment: number) =>
    charter.paperLeadDays === undefined
      ? moment <= opened
      : dayOf(moment) <= daysAfter(meeting.day, -charter.paperLeadDays);
  return (
    isNamed(item, seat) &&
    item.papers.some((id) => {
      const { versions = [], reached = [] } = minutes.papers.get(id) ?? {};
      return !reached.some((each) => each.seat === seat.seat && each.version === versions.at(-1) && due(each.at));
    })
  );
};

/** Whether a seat has still to waive that the call, or the item, came late. */
export const hasToWaive = (
  meeting: MeetingNoted,
  item: ItemNoted,
  charter: CharterNoted,
  day: string,
  seat: SeatNoted,
): boolean => {
  const by = (waivers: MeetingNoted["waived"]) =>
    waivers.some(({ seats, on }) => on <= day && seats.includes(seat.seat));
  const isNew = item.placedAfter !== undefined && (charter.noticeDays ?? 0) > 0;
  if (isNew && isNamed(item, seat) && !by(meeting.waivedOpen.slice(item.placedAfter ?? 0))) return true;
  return meeting.short && !by(meeting.waived);
};

/** The seats that nobody held when an item was decided, and those of them that its papers had not reached. */
export const notAsked = (
  minutes: Minutes,
  meeting: MeetingNoted,
  item: ItemNoted,
  charter: CharterNoted,
  opened: number,
): Pick<DecisionNoted, "unheld" | "withoutPapers"> => {
  const unheld = seatsAt(minutes, meeting).filter((seat) => !isHeld(meeting, seat));
  const without = unheld.filter((seat) => lacksPapers(minutes, meeting, item, charter, opened, seat));
  return { unheld: unheld.map(({ seat }) => seat), withoutPapers: without.map(({ seat }) => seat) };
};

/** Whether somebody turns out to have held a seat that was not asked: since before the day, or all along. */
export const shouldHaveAsked = (
  minutes: Minutes,
  { meeting: id, item: number, day, dayOfMoment, unheld, withoutPapers }: DecisionNoted,
  charter: CharterNoted,
): boolean => {
  const meeting = meetingIn(minutes, id);
  const item = itemIn(meeting, number);
  if (meeting === undefined || item === undefined) return false;
  return minutes.seats.some((seat) => {
    const theirs = [...appointedOn(seat, day, "holder"), ...appointedOn(seat, day, "deputy")];
    const turnsOut = theirs.some(
      ({ person, from }) => from < day || seat.appointed.some((each) => each.person === person && each.ended),
    );
    if (!unheld.includes(seat.seat) || !turnsOut) return false;
    return withoutPapers.includes(seat.seat) || hasToWaive(meeting, item, charter, dayOfMoment, seat);
  });
};
