/**
 * A decision as the concepts before this one can see it: what a later fact of theirs can bear on.
 */
import { type Decided, remembered } from "../kernel/index.ts";
import type { TakenDecision } from "./schema.ts";

/** What a later fact can bear on of a decision, however it was taken. */
export const asDecided = remembered((decision: TakenDecision): Decided => {
  const { body, day } = decision;
  if ("correspondence" in decision) return { body, day, countedAsVacant: () => false };
  const { meeting, certificate } = decision;
  const countedAsVacant = (seat: string) =>
    certificate.question.seats?.some(({ id, vacant }) => id === seat && vacant === true) === true;
  return { body, day, meeting, countedAsVacant };
});
