/**
 * SAY-1: what is said belongs to an item of a meeting that has been opened.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, type Instant, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { courseOf, type Meeting } from "../../meeting/index.ts";

export const SAY_1 = rule({
  id: "SAY-1",
  title: { sv: "Det som sägs, sägs på ett möte", en: "What is said is said at a meeting" },
  source: "County leadership groups' minutes: reflections under each item, decided or not",
  text: {
    sv: "Reflektioner, frågor, alternativ och risker antecknas på en punkt när mötet har öppnats, medan det pågår eller efteråt.",
    en: "Reflections, questions, options and risks are written down on an item once the meeting has been opened, while it runs or afterwards.",
  },
});

/** The meeting has not been opened, or is not held: nothing can have been said at it. */
export const NothingSaidYet = refusal(
  "NothingSaidYet",
  SAY_1,
  { meeting: Id, status: Schema.Literals(["called", "cancelled"]) },
  "hindered",
);
export type NothingSaidYet = typeof NothingSaidYet.Type;

/** Evidence that something can have been said at a meeting, with the last moment that is known of it: its end, or when it began to sit last. */
export type SaidThere = Evidence<"saidThere", Instant>;

/** Whether something can have been said at a meeting: it has been opened. */
export const canBeSaidAt = (meeting: Meeting): Result.Result<SaidThere, NothingSaidYet> =>
  Result.mapBoth(courseOf(meeting), {
    onFailure: (status) => NothingSaidYet({ meeting: meeting.meeting, status }),
    onSuccess: ({ lastKnown }) => vouch<"saidThere", Instant>(lastKnown),
  });
