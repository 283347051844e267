/**
 * What the book knows of papers besides their versions, and what it knows of them in all.
 */
import {
  type CalendarDate,
  find,
  inAnyOrder,
  inForceOn,
  nothing,
  type Registry,
  remembered,
  type When,
  type Wording,
} from "../kernel/index.ts";
import { bodyOfMeeting, type MeetingPart, type Paper, placeOfPaper } from "../meeting/index.ts";
import type { PaperFact } from "./events.ts";

type Fact<Type extends PaperFact["type"]> = Omit<Extract<PaperFact, { readonly type: Type }>, "type" | "paper">;

/** What was said of a paper from a day. */
export type Description = Fact<"PaperDescribed">;

/** That a paper was mentioned, and where. */
export type Mention = Fact<"PaperMentioned">;

/** That a living document was looked over. */
export type Review = Fact<"PaperReviewed">;

/** From when a paper was to be looked over when; without a time it is no living document. */
interface ReviewSet {
  readonly from: CalendarDate;
  readonly next?: When;
}

/** All that was said of a paper, in the order in which it was entered. */
export interface Noted {
  readonly paper: string;
  readonly descriptions: ReadonlyArray<Description>;
  readonly mentions: ReadonlyArray<Mention>;
  readonly reviews: ReadonlyArray<Review>;
  /** When it is to be looked over, as descriptions and reviews have set it. */
  readonly reviewsSet: ReadonlyArray<ReviewSet>;
}

/** The part of the book that knows what is said of papers. */
export interface PaperPart {
  readonly paper: { readonly noted: Registry<Noted> };
}

/** Before anything has been said of any paper. */
export const nothingNoted: PaperPart["paper"] = { noted: nothing() };

/** What is said of a paper. */
export const notedOf = ({ paper }: PaperPart, id: string): Noted =>
  find(paper.noted, id) ?? { paper: id, descriptions: [], mentions: [], reviews: [], reviewsSet: [] };

/** A paper in all: its versions where it is at hand, and what is said of it where something is. */
export interface KnownPaper {
  readonly paper: string;
  readonly registered: Paper | undefined;
  readonly noted: Noted | undefined;
}

type State = MeetingPart & PaperPart;

// The same two make the same object, so that the words of what has not changed are cut once.
const registeredOnly = remembered((registered: Paper): KnownPaper => ({ ...known(registered), registered }));
const notedOnly = remembered((noted: Noted): KnownPaper => ({ ...known(noted), noted }));
const both = remembered((registered: Paper) =>
  remembered((noted: Noted): KnownPaper => ({ ...known(noted), registered, noted })),
);
const known = ({ paper }: { readonly paper: string }): KnownPaper => ({
  paper,
  registered: undefined,
  noted: undefined,
});

/** A paper that was registered, described or mentioned, or undefined where there is none of that name. */
export const paperKnown = (state: State, id: string): KnownPaper | undefined => {
  const registered = find(state.meeting.papers, id);
  const noted = find(state.paper.noted, id);
  if (registered === undefined) return noted && notedOnly(noted);
  return noted === undefined ? registeredOnly(registered) : both(registered)(noted);
};

/** Every paper, as it came. */
export const papersKnown = (state: State): ReadonlyArray<KnownPaper> => {
  const ids = new Set(
    [...inAnyOrder(state.meeting.papers), ...inAnyOrder(state.paper.noted)].map(({ paper }) => paper),
  );
  return [...ids].flatMap((id) => paperKnown(state, id) ?? []);
};

/** What a paper is called: as its latest version says, or else as it was described or mentioned last. */
export const titleOf = ({ paper, registered, noted }: KnownPaper): Wording =>
  registered?.versions.at(-1)?.title ??
  noted?.descriptions.findLast(({ title }) => title !== undefined)?.title ??
  noted?.mentions.at(-1)?.title ?? { sv: paper };

/** What a paper is called, or undefined where it is not known. */
export const paperTitle = (state: State, id: string): Wording | undefined => {
  const paper = paperKnown(state, id);
  return paper && titleOf(paper);
};

/** What is said of a paper on a day, or undefined before anything was; of two from the same day, what was entered last. */
export const descriptionOn = ({ descriptions }: Noted, day: CalendarDate): Description | undefined =>
  inForceOn(descriptions, day);

/** When a paper is to be looked over next, as of a day; undefined where it is no living document then. */
export const nextReviewOf = ({ reviewsSet }: Noted, day: CalendarDate): When | undefined =>
  inForceOn(reviewsSet, day)?.next;

/** The body at whose meeting a paper is, or was mentioned; or that answers for it. Undefined where it is nobody's. */
export const bodyOfPaper = (state: State, id: string): string | undefined => {
  const { registered, noted } = paperKnown(state, id) ?? {};
  const meeting =
    registered === undefined
      ? noted?.mentions.flatMap(({ where }) => ("meeting" in where ? [where.meeting] : [])).at(-1)
      : placeOfPaper(registered).meeting;
  const owner = noted?.descriptions.at(-1)?.owner;
  return meeting === undefined ? (owner?.kind === "body" ? owner.id : undefined) : bodyOfMeeting(state, meeting);
};
