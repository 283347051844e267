/**
 * A meeting as its minutes are written out from: whole, and only once it has been opened.
 */
import * as Result from "effect/Result";
import { find } from "../../kernel/index.ts";
import { hasMinutes, type NoMinutesYet } from "../rules/minutes-of-a-meeting-held.ts";
import { type MeetingView, meetingView } from "./meetings.ts";
import type { ExplainObstacle } from "./obstacle.ts";
import type { Seen } from "./seen.ts";

/** A meeting that there are minutes of, or why there are none; undefined where there is no such meeting. */
export const minutesView = (
  book: Seen,
  id: string,
  explain: ExplainObstacle,
): Result.Result<MeetingView, NoMinutesYet> | undefined => {
  const meeting = find(book.meeting.meetings, id);
  const view = meeting && meetingView(book, id, explain);
  return meeting && view && Result.map(hasMinutes(meeting), () => view);
};
