/**
 * What each fact changes in how far a meeting has come: opened, in recess, closed.
 */
import { dayIn, type Evolving, enteredOf, type Instant, toMilliseconds } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Meeting } from "../model.ts";
import { goesOnAnotherDay } from "../rules/acts-have-their-moment.ts";
import type { MeetingState } from "../state.ts";
import { inMeeting, papersNow } from "./within.ts";

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
      recesses: [
        ...meeting.recesses.map((each) => (each.until === null ? { ...each, until: at, putOff: true as const } : each)),
        { from: at, until: null, ...(resumes === undefined ? {} : { resumes }) },
      ],
    })),
  MeetingResumed: (part, { meeting: id, at, group }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      recesses: endedBy(meeting.recesses, at),
      // On another day the group gathers anew: who was there before went home when the meeting adjourned.
      ...(group === undefined
        ? {}
        : {
            sittings: [...(meeting.sittings ?? []), { ...group, day: dayIn(at), from: at }],
            presence: wentHome(meeting, at),
          }),
    })),
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
      presence: wentHome(meeting, at),
      recesses: endedBy(meeting.recesses, at),
    })),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

/** What runs still ends at a moment. */
const endedBy = <Each extends { readonly until: Instant | null }>(
  intervals: ReadonlyArray<Each>,
  at: Instant,
): ReadonlyArray<Each> => intervals.map((each) => (each.until === null ? { ...each, until: at } : each));

/** Nobody is there any more from a moment on; or from when the meeting adjourned to another day, where it had. */
const wentHome = (meeting: Meeting, at: Instant): Meeting["presence"] => {
  const recess = meeting.recesses.find(({ until }) => until === null);
  if (recess === undefined || !goesOnAnotherDay(meeting, recess)) return endedBy(meeting.presence, at);
  const { from: adjourned } = recess;
  return meeting.presence.map((each) =>
    each.until === null
      ? { ...each, until: toMilliseconds(each.from) > toMilliseconds(adjourned) ? each.from : adjourned }
      : each,
  );
};
