/**
 * What each fact changes in the notes of a meeting.
 */
import type { Evolving } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Notes } from "../model.ts";
import type { MeetingState } from "../state.ts";
import { inMeeting } from "./within.ts";

export const notes = {
  NotesDrafted: (part, { type: _, meeting: id, ...notes }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      notes: { ...notes, adjusted: [], ...(meeting.notes === undefined ? {} : { earlier: draftsOf(meeting.notes) }) },
    })),
  NotesAdjusted: (part, { meeting: id, adjuster: by, on }) =>
    inMeeting(part, id, (meeting) =>
      meeting.notes === undefined
        ? meeting
        : { ...meeting, notes: { ...meeting.notes, adjusted: [...meeting.notes.adjusted, { by, on }] } },
    ),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

/** What has been said of the notes, the last said last. */
const draftsOf = ({ earlier = [], ...latest }: Notes): ReadonlyArray<Omit<Notes, "earlier">> => [...earlier, latest];
