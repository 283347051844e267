/**
 * A meeting on calendars: on its day, or between its planned times; cancelled ones stay and say so.
 */
import { type CalendarEventOf, type ConstellationPart, seatsOn } from "../../constellation/index.ts";
import { find, inAnyOrder } from "../../kernel/index.ts";
import type { MeetingPart } from "../state.ts";

/** The event of a meeting. */
const meetingEvents = (
  book: ConstellationPart & MeetingPart,
  id: string,
): ReadonlyArray<CalendarEventOf<"meeting", "meeting">> => {
  const meeting = find(book.meeting.meetings, id);
  if (meeting === undefined) return [];
  const { day, times, title, status } = meeting;
  const body = find(book.constellation.bodies, meeting.body);
  const seats = body === undefined ? [] : seatsOn(book, body, day);
  return [
    {
      key: `meeting/${id}`,
      kind: "meeting",
      day,
      said: null,
      times: times ?? null,
      title,
      cancelled: status.is === "cancelled",
      about: { kind: "meeting", id },
      bodies: [meeting.body],
      organisations: [...new Set(seats.map(({ organisation }) => organisation))],
      seats: seats.map(({ seat }) => seat),
    },
  ];
};

const itself = ({ meeting }: { readonly meeting: string }) => [meeting];

/** What meetings put on calendars, and which facts move it. */
export const meetingCalendar = {
  kinds: ["meeting"],
  about: "meeting",
  sittings: ["meeting"],
  things: ({ meeting }: MeetingPart) => inAnyOrder(meeting.meetings).map((each) => each.meeting),
  events: meetingEvents,
  movedBy: { MeetingCalled: itself, MeetingMoved: itself, MeetingCancelled: itself },
} as const;
