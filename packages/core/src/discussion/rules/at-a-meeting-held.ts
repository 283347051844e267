/**
 * SAY-1: what is said belongs to an item of a meeting that has been opened.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, type Instant, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type Meeting, sittingOf } from "../../meeting/index.ts";

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

/** Evidence that a meeting has been held, with the last moment that is known of it: its end, or when it began to sit last. */
export type Held = Evidence<"held", Instant>;

/** Whether a meeting has been opened. */
export const held = (meeting: Meeting): Result.Result<Held, NothingSaidYet> => {
  const { status } = meeting;
  if (status.is === "called" || status.is === "cancelled")
    return Result.fail(NothingSaidYet({ meeting: meeting.meeting, status: status.is }));
  return Result.succeed(vouch<"held", Instant>(status.is === "closed" ? status.until : lastSat(meeting, status.from)));
};

const lastSat = (meeting: Meeting, opened: Instant): Instant => sittingOf(meeting)?.from ?? opened;
