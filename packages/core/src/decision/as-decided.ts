/**
 * A decision at a meeting as the concepts before this one can see it: what a later fact of theirs can bear on.
 */
import { type Decided, remembered } from "../kernel/index.ts";
import type { MeetingDecision } from "./schema.ts";

/** What a later fact can bear on of a decision that was taken at a meeting. */
export const asDecided = remembered(({ body, day, meeting, certificate }: MeetingDecision): Decided => {
  const countedAsVacant = (seat: string) =>
    certificate.question.seats?.some(({ id, vacant }) => id === seat && vacant === true) === true;
  const servedAsDeputy = (person: string) =>
    certificate.question.presence.some((each) => each.person === person && each.as === "deputy");
  return { body, day, meeting, countedAsVacant, servedAsDeputy };
});
