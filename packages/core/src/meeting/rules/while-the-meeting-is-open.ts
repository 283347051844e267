/**
 * MTG-3: before a meeting is opened and after it is closed nothing is decided.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, type Instant, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type ActOnMeeting, actsOnMeetings } from "../acts.ts";
import type { Meeting } from "../model.ts";
import { courseOf } from "../state.ts";

export const MTG_3 = rule({
  id: "MTG-3",
  title: { sv: "Efter avslutat möte beslutas inget", en: "Nothing is decided after the meeting is closed" },
  source: "Kommunallagen 4 kap. 27 § as a model: what is not said before the meeting ends is not part of it",
  text: {
    sv: "Innan mötet öppnats och efter att det avslutats beslutas inget; rättelser är nya poster.",
    en: "Before a meeting is opened and after it is closed nothing is decided; corrections are new entries.",
  },
});

/** The meeting is not open (or, for what only a call can undergo, is no longer called): it says where it stands. */
export const MeetingNotOpen = refusal(
  "MeetingNotOpen",
  MTG_3,
  { meeting: Id, status: Schema.Literals(["called", "open", "closed", "cancelled"]) },
  "hindered",
);
export type MeetingNotOpen = typeof MeetingNotOpen.Type;

/** Evidence that a meeting stands where an act on it fits. */
export type InItsState = Evidence<"state">;

/** Whether a meeting stands where an act on it fits. */
export const inItsState = (meeting: Meeting, act: ActOnMeeting): Result.Result<InItsState, MeetingNotOpen> => {
  const states: ReadonlyArray<string> = actsOnMeetings[act].in;
  return states.includes(meeting.status.is)
    ? Result.succeed(vouch({}))
    : Result.fail(MeetingNotOpen({ meeting: meeting.meeting, status: meeting.status.is }));
};

/** Evidence that a meeting has sat, with the moment at which it began to sit last. */
export type HasSat = Evidence<"hasSat", Instant>;

/** Whether a meeting has sat, so that tasks can have come of it. */
export const hasSat = (meeting: Meeting): Result.Result<HasSat, MeetingNotOpen> =>
  Result.flatMap(inItsState(meeting, "GiveTasks"), () =>
    Result.mapBoth(courseOf(meeting), {
      onFailure: (status) => MeetingNotOpen({ meeting: meeting.meeting, status }),
      onSuccess: ({ lastSat }) => vouch<"hasSat", Instant>(lastSat),
    }),
  );
