/**
 * What each fact changes in how far a meeting has come: opened, in recess, closed.
 */
import type { Evolving, Instant } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { MeetingState } from "../state.ts";
import { enteredOf, inMeeting, papersNow } from "./within.ts";

export const course = {
  MeetingOpened: (part, { meeting: id, at, group, charter, ...rest }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      status: { is: "open", from: at, ...enteredOf(rest) },
      ...(group === undefined ? {} : { sittings: [{ ...group, day: meeting.day, from: at }] }),
      ...(charter === undefined ? {} : { charterThen: charter }),
    })),
  MeetingUnopened: (part, { meeting: id, reason }) =>
    inMeeting(part, id, ({ sittings: _, charterThen: __, ...meeting }) => ({
      ...meeting,
      status: { is: "called" },
      openedByMistake: [
        ...(meeting.openedByMistake ?? []),
        ...("from" in meeting.status ? [{ at: meeting.status.from, reason }] : []),
      ],
    })),
  RecessTaken: (part, { meeting: id, at, resumes }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      recesses: [...meeting.recesses, { from: at, until: null, ...(resumes === undefined ? {} : { resumes }) }],
    })),
  MeetingResumed: (part, { meeting: id, at }) =>
    inMeeting(part, id, (meeting) => ({ ...meeting, recesses: endedBy(meeting.recesses, at) })),
  MeetingClosed: (part, { meeting: id, at, ...rest }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      status: {
        is: "closed",
        from: "from" in meeting.status ? meeting.status.from : at,
        until: at,
        ...enteredOf(rest),
      },
      items: meeting.items.map((item) => ({ papersThen: papersNow(part, item), ...item })),
      presence: endedBy(meeting.presence, at),
      recesses: endedBy(meeting.recesses, at),
    })),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

/** What runs still ends at a moment. */
const endedBy = <Each extends { readonly until: Instant | null }>(
  intervals: ReadonlyArray<Each>,
  at: Instant,
): ReadonlyArray<Each> => intervals.map((each) => (each.until === null ? { ...each, until: at } : each));
