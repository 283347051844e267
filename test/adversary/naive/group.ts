/**
 * Who the group is, as the minutes have it: written down when a meeting opens, and again when it goes on another day; and what
 * has come out since.
 */
import {
  appointedOn,
  type MeetingNoted,
  type Minutes,
  type SatNoted,
  type SeatNoted,
  type Sitting,
} from "./minutes.ts";

const existsOn = ({ since, lastDay }: SeatNoted, day: string) =>
  since <= day && (lastDay === undefined || day <= lastDay);

/** The group of a day, as the minutes have it now. */
export const groupOn = ({ seats }: Minutes, day: string, from: number): SatNoted => {
  const there = seats.filter((seat) => existsOn(seat, day));
  const vacant = there.filter((seat) => appointedOn(seat, day, "holder").length === 0);
  return { day, from, seats: there.map(({ seat }) => seat), vacant: vacant.map(({ seat }) => seat) };
};

/** The group that a meeting sat with at a moment, or sits with last. */
export const satAt = ({ sat }: MeetingNoted, at?: number): SatNoted | undefined =>
  at === undefined ? sat.at(-1) : sat.findLast(({ from }) => from <= at);

/** The day on which a meeting sat at a moment, or sits last. */
export const dayAt = (meeting: MeetingNoted, at?: number): string => satAt(meeting, at)?.day ?? meeting.day;

/** The seats of the group that a meeting sat with. */
export const seatsAt = (minutes: Minutes, meeting: MeetingNoted, at?: number): ReadonlyArray<SeatNoted> => {
  const sat = satAt(meeting, at);
  return minutes.seats.filter((each) => sat?.seats.includes(each.seat) ?? existsOn(each, meeting.day));
};

/** Whether the seats of the day are still those that the meeting sat with; one made that very day is for the next. */
export const isSameGroup = (minutes: Minutes, meeting: MeetingNoted, at?: number): boolean => {
  const sat = satAt(meeting, at);
  if (sat === undefined) return true;
  const there = minutes.seats.filter((seat) => existsOn(seat, sat.day));
  return (
    there.every(({ seat, since }) => since >= sat.day || sat.seats.includes(seat)) &&
    sat.seats.every((id) => there.some(({ seat }) => seat === id))
  );
};

/** Whether nobody holds a seat: nobody did when the meeting began to sit, nor did anybody before, as has come out. */
export const isVacantAt = (meeting: MeetingNoted, seat: SeatNoted, at: number): boolean => {
  const sat = satAt(meeting, at);
  const holders = appointedOn(seat, dayAt(meeting, at), "holder");
  return sat === undefined
    ? holders.length === 0
    : sat.vacant.includes(seat.seat) && holders.every(({ from }) => from >= sat.day);
};

/** Whether somebody sat there by an appointment that has not turned out to have ended before. */
const satByAppointment = (minutes: Minutes, meeting: MeetingNoted, { seat: id, person, as, from }: Sitting) => {
  const theirs = minutes.seats
    .find(({ seat }) => seat === id)
    ?.appointed.filter((each) => each.person === person && each.as === as);
  const day = dayAt(meeting, from);
  const runs = theirs?.some((each) => each.from <= day && (each.until === undefined || day <= each.until));
  return as === "observer" || runs === true || theirs?.some(({ ended }) => ended) !== true;
};

/** The organisation somebody is there for: as it is said, else the seat's; but of a deputy who holds a seat, that seat's. */
export const organisationOf = (
  { seats }: Minutes,
  seat: SeatNoted | undefined,
  person: string,
  as: Sitting["as"],
  day: string,
): string => {
  if (as === "observer" || seat === undefined) return "";
  const said = appointedOn(seat, day, as).find((each) => each.person === person)?.organisation;
  if (said !== undefined || as === "holder") return said ?? seat.organisation;
  const held = seats.filter((each) => appointedOn(each, day, "holder").some((holder) => holder.person === person));
  const own = held.some(({ organisation }) => organisation === seat.organisation);
  return own ? seat.organisation : ([...held].sort((x, y) => (x.seat < y.seat ? -1 : 1))[0] ?? seat).organisation;
};

/** A meeting as it is judged: those who sat there by an appointment, on seats of the group of then, and its recesses. */
export const asJudged = (minutes: Minutes, meeting: MeetingNoted, from: number): MeetingNoted => {
  const group = satAt(meeting, from)?.seats;
  return {
    ...meeting,
    sittings: meeting.sittings
      .filter((each) => (group?.includes(each.seat) ?? true) && satByAppointment(minutes, meeting, each))
      .map((each) => {
        const seat = minutes.seats.find(({ seat: id }) => id === each.seat);
        const day = dayAt(meeting, each.from);
        return each.as !== "deputy"
          ? each
          : { ...each, organisation: organisationOf(minutes, seat, each.person, each.as, day) };
      }),
    recesses: meeting.recesses.map((recess) => {
      const { until } = recess;
      // On another day the group gathers until its first item is taken up.
      if (until === null || !meeting.sat.slice(1).some((sat) => sat.from === until)) return recess;
      const taken = meeting.items
        .flatMap(({ treated }) => treated.map((each) => each.from))
        .filter((at) => at >= until);
      return { ...recess, until: Math.max(until, Math.min(from, ...taken)) };
    }),
  };
};

/** Whether a meeting is to go on on another day than it sat. */
export const isToAnotherDay = (meeting: MeetingNoted, recess: MeetingNoted["recesses"][number]): boolean =>
  recess.resumes !== undefined && recess.resumes !== dayAt(meeting, recess.from);

/** Everybody goes: now, or when the meeting adjourned to another day. */
export const everybodyGoes = (meeting: MeetingNoted, at: number): void => {
  const recess = meeting.recesses.find(({ until }) => until === null);
  const end = recess !== undefined && isToAnotherDay(meeting, recess) ? recess.from : at;
  for (const sitting of meeting.sittings) sitting.until ??= end === at ? at : Math.max(sitting.from, end);
};
