/**
 * When living documents are to be looked over: among what is due, and on calendars.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type CalendarEventOf, type ConstellationPart, type Due, named } from "../../constellation/index.ts";
import { type CalendarDate, find, inAnyOrder, inOrder, lastDayOf } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { descriptionOn, nextReviewOf, notedOf, type PaperPart, paperTitle } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & PaperPart;

/** The living document's next review as of a day, with who is asked; undefined where it is none. */
const reviewOf = (book: State, paper: string, today: CalendarDate) => {
  const noted = notedOf(book, paper);
  const when = nextReviewOf(noted, today);
  const owner = descriptionOn(noted, today)?.owner;
  return when === undefined || owner === undefined
    ? undefined
    : { when, owner, title: paperTitle(book, paper) ?? { sv: paper } };
};

/** The reviews that are to come. */
export const reviewsDue = (book: State, today: CalendarDate): ReadonlyArray<Due<"paperReview", "paper">> =>
  inOrder(book.paper.noted).flatMap(({ paper }) => {
    const review = reviewOf(book, paper, today);
    return review === undefined
      ? []
      : [
          {
            when: review.when,
            kind: "paperReview" as const,
            title: review.title,
            context: null,
            from: named(book, review.owner, today),
            about: { kind: "paper" as const, id: paper },
          },
        ];
  });

const reviewEvents = (
  book: State,
  paper: string,
  today: CalendarDate,
): ReadonlyArray<CalendarEventOf<"paperReview", "paper">> => {
  const review = reviewOf(book, paper, today);
  if (review === undefined) return [];
  const { when, title, owner } = review;
  const day = lastDayOf(when);
  const seat = owner.kind === "seat" ? find(book.constellation.seats, owner.id) : undefined;
  return [
    {
      key: `paper/${paper}/review`,
      kind: "paperReview",
      day,
      said: when === day ? null : when,
      times: null,
      title,
      cancelled: false,
      about: { kind: "paper", id: paper },
      bodies: owner.kind === "body" ? [owner.id] : [],
      organisations: owner.kind === "organisation" ? [owner.id] : seat === undefined ? [] : [seat.organisation],
      seats: seat === undefined ? [] : [seat.seat],
    },
  ];
};

const itself = ({ paper }: { readonly paper: string }) => [paper];

/** What papers put on calendars, and which facts move it. */
export const paperCalendar = {
  kinds: ["paperReview"],
  about: "paper",
  things: ({ paper }: PaperPart) => inAnyOrder(paper.noted).map((each) => each.paper),
  events: reviewEvents,
  movedBy: { PaperDescribed: itself, PaperReviewed: itself },
} as const;
