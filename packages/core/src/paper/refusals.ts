/**
 * Every way in which saying something of a paper can be refused.
 */
import { ContentNotStored } from "./rules/content-by-its-hash.ts";
import { ReviewDoesNotFit } from "./rules/living-document.ts";
import { PaperIsAtHand } from "./rules/not-at-hand.ts";
import { DescriptionDoesNotFit } from "./rules/said-of-a-paper.ts";

export const paperRefusals = [DescriptionDoesNotFit, PaperIsAtHand, ReviewDoesNotFit, ContentNotStored] as const;
