/**
 * What old papers say was put off or sent on, and has not come back. What a body that is not in the book put off is that body's.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, named } from "../../constellation/index.ts";
import { type CalendarDate, find, firstDayOf, inOrder } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { waitsIn } from "../rules/put-off-until-back.ts";
import { type ArchivePart, type CameBackIn, cameBackIn, type MeetingKept } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart;
type PutOff = Due<"recordedPutOff", "recordedMeeting">;

/** Everything that waits to come back as of a day. */
export const recordedPutOffDue = (book: State, today: CalendarDate): ReadonlyArray<PutOff> =>
  inOrder(book.archive.meetings)
    .filter(({ struck, when }) => (struck === undefined || struck.on > today) && firstDayOf(when) <= today)
    .flatMap((meeting) => putOffAt(book, meeting, today));

const putOffAt = (book: State, meeting: MeetingKept, today: CalendarDate): ReadonlyArray<PutOff> => {
  const { by, recordedMeeting, items = [] } = meeting;
  if (!("body" in by)) return [];
  return items.flatMap((item) => {
    const back = cameBackIn(book, { recordedMeeting, item: item.item });
    if (back !== undefined && hasComeBack(book, back, today)) return [];
    return waitsIn(item).map(
      (outcome): PutOff => ({
        when: ("until" in outcome ? outcome.until : undefined) ?? null,
        kind: "recordedPutOff",
        title: outcome.text ?? item.title,
        context: outcome.text === undefined ? meeting.title : item.title,
        from: named(book, { kind: "body", id: by.body }, today),
        about: { kind: "recordedMeeting", id: recordedMeeting },
      }),
    );
  });
};

/** Whether the meeting at which it is to come back is there on a day: held, or told of; not cancelled, and not struck. */
const hasComeBack = (book: State, where: CameBackIn, today: CalendarDate): boolean => {
  if ("meeting" in where) {
    const meeting = find(book.meeting.meetings, where.meeting);
    return meeting !== undefined && meeting.status.is !== "cancelled" && meeting.day <= today;
  }
  const told = find(book.archive.meetings, where.recordedMeeting);
  return told !== undefined && told.struck === undefined && firstDayOf(told.when) <= today;
};
