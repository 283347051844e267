/**
 * MTG-2, what is only noted: the decision that is expected on it is not expected before the meeting.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, lastDayOf, refusal, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { MTG_2 } from "./every-item-has-an-outcome.ts";

/** The decision would have been expected before the day on which the item was noted. */
export const DecisionExpectedTooEarly = refusal(
  "DecisionExpectedTooEarly",
  MTG_2,
  { meeting: Id, item: Id, expected: When, day: CalendarDate },
  "mistaken",
);
export type DecisionExpectedTooEarly = typeof DecisionExpectedTooEarly.Type;

/** Evidence that a decision is expected on the meeting's day or later, or that nobody has said when. */
export type ExpectedLater = Evidence<"expectedLater">;

/** Whether a decision is expected on the day of the meeting at the earliest. */
export const expectedLater = (
  { meeting, item }: { readonly meeting: string; readonly item: string },
  expected: When | undefined,
  day: CalendarDate,
): Result.Result<ExpectedLater, DecisionExpectedTooEarly> =>
  expected !== undefined && lastDayOf(expected) < day
    ? Result.fail(DecisionExpectedTooEarly({ meeting, item, expected, day }))
    : Result.succeed(vouch({}));
