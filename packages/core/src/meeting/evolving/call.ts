/**
 * What each fact changes in the call of a meeting: its day, its notice, and what the seats answer.
 */
import { type Evolving, put } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { MeetingState } from "../state.ts";
import { inMeeting } from "./within.ts";

export const calls = {
  MeetingCalled: (part, { type: _, shortNotice, ...called }) => ({
    ...part,
    meetings: put(part.meetings, called.meeting, {
      ...called,
      dayIs: called.dayIs ?? "stated",
      ...shortOf(shortNotice),
      status: { is: "called" },
      items: [],
      replies: [],
      presence: [],
      corrections: [],
      recesses: [],
      guests: [],
    }),
  }),
  MeetingMoved: (part, { meeting: id, day, times, movedOn, reason, decidedAt, shortNotice }) =>
    inMeeting(part, id, ({ times: planned, shortNotice: short, ...meeting }) => ({
      ...meeting,
      moves: [
        ...(meeting.moves ?? []),
        {
          from: meeting.day,
          to: day,
          ...(movedOn === undefined ? {} : { movedOn }),
          ...(reason === undefined ? {} : { reason }),
          ...(decidedAt === undefined ? {} : { decidedAt }),
          ...(meeting.calledOn === undefined ? {} : { calledOn: meeting.calledOn }),
          ...(planned === undefined ? {} : { times: planned }),
          waivers: short?.waivers ?? [],
          replies: meeting.replies,
        },
      ],
      ...shortOf(shortNotice),
      day,
      dayIs: "stated",
      replies: [],
      ...(times === undefined ? {} : { times }),
      ...(movedOn === undefined ? {} : { calledOn: movedOn }),
    })),
  MeetingCancelled: (part, { type: _, meeting: id, ...cancelled }) =>
    inMeeting(part, id, (meeting) => ({ ...meeting, status: { is: "cancelled", ...cancelled } })),
  MeetingsHeldTogether: (part, { meeting, with: others }) => {
    const all = [meeting, ...others];
    return all.reduce(
      (before, id) => inMeeting(before, id, (each) => ({ ...each, together: all.filter((other) => other !== id) })),
      part,
    );
  },
  NoticeWaived: (part, { meeting: id, seats, on }) =>
    inMeeting(part, id, (meeting) => {
      const { shortNotice: short, waivedOpen = [], status } = meeting;
      const shortNotice = { waivers: [...(short?.waivers ?? []), { seats, on }] };
      if (status.is !== "open") return { ...meeting, shortNotice };
      const waived = { ...meeting, waivedOpen: [...waivedOpen, { seats, on }] };
      return short === undefined ? waived : { ...waived, shortNotice };
    }),
  ReplyReceived: (part, { meeting: id, seat, reply }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      replies: [...meeting.replies.filter((each) => each.seat !== seat), { seat, reply }],
    })),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

const shortOf = (short: true | undefined) => (short === undefined ? {} : { shortNotice: { waivers: [] } });
