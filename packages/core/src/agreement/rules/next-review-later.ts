/**
 * AGR-9, the next time: an agreement is looked over again after the day on which it was looked over.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { AGR_9 } from "./looked-over-in-time.ts";

/** The next review would come on the day of this one, or before it. */
export const NextReviewTooEarly = refusal(
  "NextReviewTooEarly",
  AGR_9,
  { agreement: Id, on: CalendarDate, next: CalendarDate },
  "mistaken",
);
export type NextReviewTooEarly = typeof NextReviewTooEarly.Type;

/** Evidence that the next review comes after this one, or that no day is set for it. */
export type NextReviewLater = Evidence<"nextReviewLater">;

/** Whether the next review that is set comes after this one. */
export const nextReviewLater = (
  agreement: string,
  on: CalendarDate,
  next: CalendarDate | undefined,
): Result.Result<NextReviewLater, NextReviewTooEarly> =>
  next !== undefined && next <= on
    ? Result.fail(NextReviewTooEarly({ agreement, on, next }))
    : Result.succeed(vouch({}));
