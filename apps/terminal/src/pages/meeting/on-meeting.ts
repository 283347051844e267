/**
 * What the keys of the room do with the meeting: opening, recess, closing, and seating everybody.
 *
 * What binds is shown and asked about before it is done.
 */
import { day, type Instant, isDay, type MeetingView } from "@konstellation/core";
import { ask, askText, confirm, go, mark, type Step, typedIn, word } from "../step.ts";
import { clockOf, clockTyped, isLive, isPast } from "./afterwards.ts";
import { callingOf } from "./calling.ts";
import { closing, goingOn, opening } from "./reviewing.ts";
import type { RoomKey } from "./room-key.ts";

/** The keys that mean the meeting, in whichever list. */
export const onMeeting: ReadonlyArray<RoomKey> = [
  {
    keys: ["O"],
    in: ["called"],
    help: { keys: "O", phrase: "keyOpenOnly" },
    step: ({ read: { meeting } }, _, { now }) => {
      const open = (at?: Instant): Step =>
        confirm("confirmOpen", opening(meeting, at), {
          type: "OpenMeeting",
          meeting: meeting.meeting,
          ...(at === undefined ? {} : { at }),
        });
      if (!isPast(meeting, now)) return open();
      return ask("askOpened", (said) => {
        const at = clockTyped(said, meeting);
        return at === undefined ? word("clockMalformed") : open(at);
      });
    },
  },
  {
    keys: ["t"],
    in: ["open"],
    help: { keys: "t", phrase: "keyClock" },
    step: ({ here, read: { meeting } }, _, { now }) => {
      if (isLive(meeting, now)) return word("clockIsNow");
      return ask("askClock", (said) => {
        const at = clockTyped(said, meeting);
        return at === undefined ? word("clockMalformed") : mark({ ...here, at: "room", clock: at });
      });
    },
  },
  {
    keys: ["B"],
    in: ["open"],
    help: { keys: "B", phrase: "keyRecess" },
    step: ({ read: { meeting } }) =>
      inRecess(meeting)
        ? confirm("confirmResume", opening(meeting, undefined), { type: "ResumeMeeting", meeting: meeting.meeting })
        : confirm("confirmRecess", opening(meeting, undefined), { type: "TakeRecess", meeting: meeting.meeting }),
  },
  {
    keys: ["P"],
    in: ["open"],
    help: { keys: "P", phrase: "keyAnotherDay" },
    step: ({ read: { meeting } }) =>
      ask("askAnotherDay", (said) => {
        if (!isDay(said)) return word("dayMalformed");
        const resumes = day(said);
        return confirm(inRecess(meeting) ? "confirmPutOff" : "confirmAdjournTo", goingOn(meeting, resumes), {
          type: "TakeRecess",
          meeting: meeting.meeting,
          resumes,
        });
      }),
  },
  {
    keys: ["U"],
    in: ["open"],
    help: { keys: "U", phrase: "keyUnopen" },
    step: ({ read: { meeting } }) =>
      askText("askUnopen", (said, language) =>
        confirm("confirmUnopen", opening(meeting, undefined), {
          type: "UnopenMeeting",
          meeting: meeting.meeting,
          reason: typedIn(language, said),
        }),
      ),
  },
  {
    keys: ["C"],
    in: ["open"],
    help: { keys: "C", phrase: "keyCloseMeeting" },
    step: ({ read: { meeting } }) =>
      confirm("confirmClose", closing(meeting), { type: "CloseMeeting", meeting: meeting.meeting }),
  },
  {
    keys: ["A"],
    in: ["open"],
    help: { keys: "A", phrase: "keyRoll" },
    step: ({ here, read: { meeting } }, _, { now }) =>
      meeting.roll.every(({ sitting }) => sitting !== null)
        ? word("everybodySeated")
        : go(callingOf(meeting.meeting, clockOf(meeting, now, here.clock))),
  },
];

/** Whether a meeting has paused and not gone on. */
const inRecess = ({ recesses }: MeetingView): boolean => recesses.some(({ until }) => until === null);
