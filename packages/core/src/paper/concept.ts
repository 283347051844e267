/**
 * What is said of papers, as the book needs to know it.
 */
import { bearsOnNothing, concept } from "../kernel/index.ts";
import { describePaper, mentionPaper, reviewPaper } from "./deciding/saying.ts";
import { doneBy } from "./done-by.ts";
import { PaperCommand, PaperFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { paperRefusals } from "./refusals.ts";
import { PAP_7 } from "./rules/content-by-its-hash.ts";
import { PAP_6 } from "./rules/living-document.ts";
import { PAP_5 } from "./rules/not-at-hand.ts";
import { PAP_4 } from "./rules/said-of-a-paper.ts";
import { bodyOfPaper, nothingNoted, paperTitle } from "./state.ts";
import { papersFound } from "./views/found.ts";
import { paperCalendar, reviewsDue } from "./views/reviews.ts";

export const paper = concept({
  name: "paper",
  part: nothingNoted,
  commands: PaperCommand,
  facts: PaperFact,
  refusals: paperRefusals,
  rules: [PAP_4, PAP_5, PAP_6, PAP_7],
  decide: { DescribePaper: describePaper, MentionPaper: mentionPaper, ReviewPaper: reviewPaper },
  evolve,
  bearsOn: { PaperDescribed: bearsOnNothing, PaperMentioned: bearsOnNothing, PaperReviewed: bearsOnNothing },
  doneBy,
  record,
  kinds: { paper: { named: paperTitle, found: papersFound, ofBody: bodyOfPaper } },
  due: { kinds: ["paperReview"], about: ["paper"], entries: reviewsDue },
  calendar: paperCalendar,
});
