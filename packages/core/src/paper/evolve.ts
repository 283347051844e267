/**
 * What each fact changes in what is known of papers.
 */
import { type Evolving, put } from "../kernel/index.ts";
import type { PaperFact } from "./events.ts";
import { type Noted, notedOf, type PaperPart } from "./state.ts";

type Part = PaperPart["paper"];

const noting = (part: Part, paper: string, next: (noted: Noted) => Noted): Part => ({
  noted: put(part.noted, paper, next(notedOf({ paper: part }, paper))),
});

export const evolve: Evolving<Part, PaperFact> = {
  PaperDescribed: (part, { type: _, paper, ...said }) =>
    noting(part, paper, (noted) => ({
      ...noted,
      descriptions: [...noted.descriptions, said],
      reviewsSet: [
        ...noted.reviewsSet,
        { from: said.from, ...(said.nextReview === undefined ? {} : { next: said.nextReview }) },
      ],
    })),
  PaperMentioned: (part, { type: _, paper, ...mention }) =>
    noting(part, paper, (noted) => ({ ...noted, mentions: [...noted.mentions, mention] })),
  PaperReviewed: (part, { type: _, paper, ...review }) =>
    noting(part, paper, (noted) => ({
      ...noted,
      reviews: [...noted.reviews, review],
      reviewsSet: [...noted.reviewsSet, { from: review.on, next: review.next }],
    })),
};
