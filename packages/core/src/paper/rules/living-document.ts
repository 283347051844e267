/**
 * PAP-6: a living document has an owner and a next review.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, lastDayOf, refusal, rule, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Description, Review } from "../state.ts";

export const PAP_6 = rule({
  id: "PAP-6",
  title: {
    sv: "Ett levande dokument har en ägare och en nästa översyn",
    en: "A living document has an owner and a next review",
  },
  source:
    "A county leadership group's planning: introduction material that is to be kept up to date, and nobody is asked",
  text: {
    sv: "Ett underlag som ska hållas aktuellt har någon som svarar för det och en tid för nästa översyn, som syns bland det som väntar. När det har setts över anges vilken dag och när det är dags igen, vilket är senare.",
    en: "A paper that is to be kept up to date has somebody who answers for it and a time for its next review, which is shown among what is due. When it has been looked over, it is said on which day and when it is time again, which is later.",
  },
});

/** Nobody answers for it, it is no living document, the day has not come, or the next review would not be later. */
export const ReviewDoesNotFit = refusal(
  "ReviewDoesNotFit",
  PAP_6,
  {
    paper: Id,
    why: Schema.Literals(["noOwner", "notLiving", "dayNotCome", "nextNotLater"]),
    /** The day of the review, or from which the paper is described. */
    on: CalendarDate,
    next: Schema.NullOr(When),
  },
  { by: "why", is: { noOwner: "mistaken", notLiving: "hindered", dayNotCome: "mistaken", nextNotLater: "mistaken" } },
);
export type ReviewDoesNotFit = typeof ReviewDoesNotFit.Type;

/** Evidence that a paper is no living document, or has an owner and a review to come. */
export type CanBeLiving = Evidence<"canBeLiving">;

/** Evidence that a living document was looked over, and when it is time again. */
export type LookedOver = Evidence<"lookedOver">;

/** Whether a paper can be a living document as it is described. */
export const canBeLiving = (
  paper: string,
  { from, owner, nextReview }: Pick<Description, "from" | "owner" | "nextReview">,
): Result.Result<CanBeLiving, ReviewDoesNotFit> => {
  if (nextReview === undefined) return Result.succeed(vouch({}));
  const no = (why: ReviewDoesNotFit["why"]) =>
    Result.fail(ReviewDoesNotFit({ paper, why, on: from, next: nextReview }));
  if (owner === undefined) return no("noOwner");
  return lastDayOf(nextReview) < from ? no("nextNotLater") : Result.succeed(vouch({}));
};

/** Whether a paper can have been looked over on a day, and be looked over next at a time. */
export const lookedOver = (
  paper: string,
  { on, next }: Pick<Review, "on" | "next">,
  { was, today }: { readonly was: When | undefined; readonly today: CalendarDate },
): Result.Result<LookedOver, ReviewDoesNotFit> => {
  const no = (why: ReviewDoesNotFit["why"]) => Result.fail(ReviewDoesNotFit({ paper, why, on, next }));
  if (was === undefined) return no("notLiving");
  if (on > today) return no("dayNotCome");
  return lastDayOf(next) <= on ? no("nextNotLater") : Result.succeed(vouch({}));
};
