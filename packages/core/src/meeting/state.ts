/**
 * The slice of the book that knows meetings, and finding things in it.
 *
 * @since 0.1.0
 */
import { type Body, type Seat, seatsOn, type WithConstellation } from "../constellation/index.ts";
import { find, mustExist } from "../kernel/index.ts";
import type { Meeting, MeetingState } from "./schema.ts";

/** A slice of the book that knows meetings. @category models @since 0.1.0 */
export interface WithMeetings extends WithConstellation {
  readonly meeting: MeetingState;
}

/** The meeting, or the refusal that it is not in the book. @category getters @since 0.1.0 */
export const meetingNamed = (state: WithMeetings, id: string) =>
  mustExist(find(state.meeting.meetings, id), "meeting", id);

/** The item of a meeting, or the refusal that it is not on the agenda. @category getters @since 0.1.0 */
export const itemNamed = (meeting: Meeting, id: string) =>
  mustExist(
    meeting.items.find((item) => item.item === id),
    "item",
    `${meeting.meeting}/${id}`,
  );

/** The body that meets. @category getters @since 0.1.0 */
export const bodyOf = (state: WithConstellation, meeting: Pick<Meeting, "body">) =>
  mustExist(find(state.constellation.bodies, meeting.body), "body", meeting.body);

/** A seat of the body that meets, on the meeting's day. @category getters @since 0.1.0 */
export const seatAt = (state: WithConstellation, body: Body, meeting: Meeting, id: string) =>
  mustExist(
    seatsAt(state, body, meeting).find((seat) => seat.seat === id),
    "seat",
    `${meeting.body}: ${id}`,
  );

/** The seats of the body that meets, on the meeting's day. @category getters @since 0.1.0 */
export const seatsAt = (state: WithConstellation, body: Body, meeting: Meeting): ReadonlyArray<Seat> =>
  seatsOn(state, body, meeting.day);
