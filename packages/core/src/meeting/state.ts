/**
 * What the book knows of meetings and papers, and finding things in it.
 */
import { type Body, bodyNamed, type ConstellationPart, type Seat, seatsOn } from "../constellation/index.ts";
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { Meeting, Paper } from "./model.ts";

/** Every meeting and every paper. */
export interface MeetingState {
  readonly meetings: Registry<Meeting>;
  readonly papers: Registry<Paper>;
}

/** The part of the book that knows meetings. */
export interface MeetingPart {
  readonly meeting: MeetingState;
}

/** Before any meeting has been called. */
export const noMeetings: MeetingState = { meetings: nothing(), papers: nothing() };

/** What a meeting is called, or undefined where it is not known. */
export const meetingTitle = ({ meeting }: MeetingPart, id: string): Wording | undefined =>
  find(meeting.meetings, id)?.title;

/** The meeting with a name. */
export const meetingNamed = (state: MeetingPart, id: string) =>
  mustExist(find(state.meeting.meetings, id), "meeting", id);

/** The item of a meeting with a number. */
export const itemNamed = (meeting: Meeting, id: string) =>
  mustExist(
    meeting.items.find((item) => item.item === id),
    "item",
    `${meeting.meeting}/${id}`,
  );

/** The body that meets. */
export const bodyOf = (state: ConstellationPart, meeting: Pick<Meeting, "body">) => bodyNamed(state, meeting.body);

/** A seat of the body that meets, on the meeting's day. */
export const seatAt = (state: ConstellationPart, body: Body, meeting: Meeting, id: string) =>
  mustExist(
    seatsAt(state, body, meeting).find((seat) => seat.seat === id),
    "seat",
    `${meeting.body}: ${id}`,
  );

/** The seats of the body that meets, on the meeting's day. */
export const seatsAt = (state: ConstellationPart, body: Body, meeting: Meeting): ReadonlyArray<Seat> =>
  seatsOn(state, body, meeting.day);
