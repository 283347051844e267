/**
 * Which act led to each fact of papers.
 */
import type { OneOf } from "../kernel/index.ts";
import type { PaperFact } from "./events.ts";

/** The act that led to each. */
export const doneBy = {
  PaperDescribed: "DescribePaper",
  PaperMentioned: ({ since: _, ...said }: OneOf<PaperFact, "PaperMentioned">) => ({
    ...said,
    type: "MentionPaper" as const,
  }),
  PaperReviewed: "ReviewPaper",
} as const;
