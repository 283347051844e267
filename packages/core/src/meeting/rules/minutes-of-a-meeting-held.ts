/**
 * MTG-9: minutes are of a meeting that has been held.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";
import { courseOf } from "../state.ts";

export const MTG_9 = rule({
  id: "MTG-9",
  title: {
    sv: "Anteckningar är från ett möte som har hållits",
    en: "Minutes are of a meeting that has been held",
  },
  source: "County leadership groups' papers: the call and the agenda come before a meeting, the notes after it",
  text: {
    sv: "Mötesanteckningar skrivs ut när mötet har öppnats; medan det pågår är de ett utkast. Dessförinnan finns kallelsen och dagordningen.",
    en: "Minutes are written out once the meeting has been opened; while it runs they are a draft. Before that there are the call and the agenda.",
  },
});

/** The meeting has not been opened, or is not held: there is nothing to write out from it. */
export const NoMinutesYet = refusal(
  "NoMinutesYet",
  MTG_9,
  { meeting: Id, status: Schema.Literals(["called", "cancelled"]) },
  "hindered",
);
export type NoMinutesYet = typeof NoMinutesYet.Type;

/** Evidence that a meeting has been opened, so that there is something to write out from it. */
export type HasMinutes = Evidence<"hasMinutes">;

/** Whether there is anything to write out from a meeting. */
export const hasMinutes = (meeting: Meeting): Result.Result<HasMinutes, NoMinutesYet> =>
  Result.mapBoth(courseOf(meeting), {
    onFailure: (status) => NoMinutesYet({ meeting: meeting.meeting, status }),
    onSuccess: () => vouch({}),
  });
