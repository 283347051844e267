/**
 * The papers: what each is, whether it is at hand, whom its versions have reached and when, and whom they have not.
 */
import * as Schema from "effect/Schema";
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, NamedOwner, named, seatName } from "../../constellation/index.ts";
import { CalendarDate, compare, find, Id, day as toDay, When, Wording } from "../../kernel/index.ts";
import {
  bodyOfMeeting,
  concernedBy,
  type MeetingPart,
  PaperVersion,
  placeOfPaper,
  versionsOf,
} from "../../meeting/index.ts";
import { MentionedAt, PaperKind } from "../schema.ts";
import {
  type Description,
  descriptionOn,
  type KnownPaper,
  nextReviewOf,
  notedOf,
  type PaperPart,
  paperKnown,
  papersKnown,
  titleOf,
} from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & PaperPart;

/** A paper in the list. */
export const PaperLine = Schema.Struct({
  paper: Id,
  title: Wording,
  /** `atHand`: a version is registered. `linked`: none is, but it is said where it is. `mentioned`: neither. */
  state: Schema.Literals(["atHand", "linked", "mentioned"]),
  kind: Schema.NullOr(PaperKind),
  owner: Schema.NullOr(NamedOwner),
  audience: Schema.NullOr(Wording),
  link: Schema.NullOr(Schema.String),
  /** When it is to be looked over next, where it is a living document. */
  nextReview: Schema.NullOr(When),
  /** The body at whose meeting it is, or was mentioned; and the item. */
  body: Schema.NullOr(Id),
  meeting: Schema.NullOr(Id),
  item: Schema.NullOr(Id),
  /** The day it is of: of its latest version, else of what was said of it last. */
  day: CalendarDate,
  /** Its latest version. */
  version: Schema.NullOr(Id),
  /** How many of the seats that its item concerns and somebody holds that version has reached. */
  reached: Schema.Int,
  of: Schema.Int,
}).annotate({ identifier: "PaperLine" });
export type PaperLine = typeof PaperLine.Type;

/** A seat that a version has not reached: nothing of the paper has, or an older version, or one that came after. */
const SeatNotReached = Schema.Struct({
  seat: Id,
  label: Wording,
  has: Schema.Literals(["nothing", "olderVersion", "newerVersion"]),
}).annotate({ identifier: "SeatNotReached" });

/** A paper with all that is known of it. */
export const PaperView = Schema.Struct({
  ...PaperLine.fields,
  /** The items that it has been a paper of, in order. */
  items: Schema.Array(Schema.Struct({ meeting: Id, item: Id, title: Wording, day: CalendarDate })),
  /** Every version in order: what it changed, whom it reached when, and whom of those it concerns it did not. */
  versions: Schema.Array(Schema.Struct({ ...PaperVersion.fields, notReached: Schema.Array(SeatNotReached) })),
  /** Those whom its item concerns and whose seat nobody holds: they need not be reached. */
  unheld: Schema.Array(Schema.Struct({ seat: Id, label: Wording })),
  /** All that has been said of it and will hold, in the order of the days. */
  descriptions: Schema.Array(
    Schema.Struct({
      from: CalendarDate,
      title: Schema.NullOr(Wording),
      kind: Schema.NullOr(PaperKind),
      owner: Schema.NullOr(NamedOwner),
      audience: Schema.NullOr(Wording),
      link: Schema.NullOr(Schema.String),
      nextReview: Schema.NullOr(When),
    }),
  ),
  /** Where it was mentioned before it was at hand. */
  mentions: Schema.Array(
    Schema.Struct({ title: Wording, where: MentionedAt, source: Schema.NullOr(Schema.String), since: CalendarDate }),
  ),
  reviews: Schema.Array(Schema.Struct({ on: CalendarDate, next: When, note: Schema.NullOr(Wording) })),
}).annotate({ identifier: "Paper" });
export type PaperView = typeof PaperView.Type;

/** Every paper as of a day, the latest first. */
export const papersView = (book: State, today: CalendarDate): ReadonlyArray<PaperLine> =>
  papersKnown(book)
    .map((paper) => lineOf(book, paper, today))
    .sort((one, other) => compare(other.day, one.day) || compare(one.paper, other.paper));

/** One paper, or undefined where there is none of that name. */
export const paperView = (book: State, id: string, today: CalendarDate): PaperView | undefined => {
  const paper = paperKnown(book, id);
  return paper && { ...lineOf(book, paper, today), ...detailsOf(book, paper, today) };
};

const NOBODY = { held: [], unheld: [] };

/** Those whom a paper concerns: the seats of the item that it is of now. */
const concerned = (book: State, { registered }: KnownPaper) =>
  registered === undefined ? NOBODY : concernedBy(book, placeOfPaper(registered));

const lineOf = (book: State, paper: KnownPaper, today: CalendarDate): PaperLine => {
  const { registered } = paper;
  const now = descriptionOn(notedOf(book, paper.paper), today);
  const latest = registered?.versions.at(-1)?.version;
  const has = new Set((registered?.reached ?? []).flatMap(({ version, seat }) => (version === latest ? [seat] : [])));
  const { held } = concerned(book, paper);
  const at = placeOf(paper);
  return {
    paper: paper.paper,
    title: titleOf(paper),
    state: registered !== undefined ? "atHand" : now?.link === undefined ? "mentioned" : "linked",
    ...said(book, now, today),
    nextReview: nextReviewOf(notedOf(book, paper.paper), today) ?? null,
    body: at === undefined ? null : (bodyOfMeeting(book, at.meeting) ?? null),
    meeting: at?.meeting ?? null,
    item: at?.item ?? null,
    day: dayOf(book, paper),
    version: latest ?? null,
    reached: held.filter((seat) => has.has(seat)).length,
    of: held.length,
  };
};

/** The meetings at which a paper is or has been a paper of an item, or was mentioned. */
export const meetingsOfPaper = (book: State, id: string): ReadonlyArray<string> => {
  const { registered, noted } = paperKnown(book, id) ?? {};
  return [
    ...(registered?.items ?? []).map(({ meeting }) => meeting),
    ...(noted?.mentions ?? []).flatMap(({ where }) => ("meeting" in where ? [where.meeting] : [])),
  ];
};

/** What is said of a paper; null where nothing is. */
const said = (book: State, description: Description | undefined, day: CalendarDate) => ({
  kind: description?.kind ?? null,
  owner: description?.owner === undefined ? null : named(book, description.owner, day),
  audience: description?.audience ?? null,
  link: description?.link ?? null,
});

/** The item that a paper is of now, or at which it was mentioned last. */
const placeOf = ({
  registered,
  noted,
}: KnownPaper): { readonly meeting: string; readonly item?: string } | undefined =>
  registered === undefined
    ? noted?.mentions.flatMap(({ where }) => ("meeting" in where ? [where] : [])).at(-1)
    : placeOfPaper(registered);

/** The day a paper is of: its latest version, or its meeting where an older book does not say; else what was said last. */
const dayOf = (book: State, paper: KnownPaper): CalendarDate => {
  const { registered, noted } = paper;
  const at = placeOf(paper);
  const meetingDay = at && find(book.meeting.meetings, at.meeting)?.day;
  const version = registered?.versions.at(-1)?.registeredOn ?? (registered === undefined ? undefined : meetingDay);
  return version ?? noted?.mentions.at(-1)?.since ?? noted?.descriptions.at(-1)?.from ?? FIRST;
};

/** A paper is registered, mentioned or described, so it is of a day. */
const FIRST = toDay("0001-01-01");

const labelled = (book: State, seat: string) => ({ seat, label: seatName(book, seat) ?? { sv: seat } });

const detailsOf = (book: State, paper: KnownPaper, today: CalendarDate) => {
  const { registered } = paper;
  const noted = notedOf(book, paper.paper);
  const { held, unheld } = concerned(book, paper);
  const versions = versionsOf(registered);
  const had = versions.map(({ deliveries }) => new Set(deliveries.flatMap(({ seats }) => seats)));
  const hasOf = (seat: string, index: number): (typeof SeatNotReached.Type)["has"] =>
    had.slice(index + 1).some((seats) => seats.has(seat))
      ? "newerVersion"
      : had.slice(0, index).some((seats) => seats.has(seat))
        ? "olderVersion"
        : "nothing";
  return {
    items: (registered?.items ?? []).flatMap(({ meeting, item }) => {
      const of = find(book.meeting.meetings, meeting);
      const title = of?.items.find((each) => each.item === item)?.title;
      return of === undefined || title === undefined ? [] : [{ meeting, item, title, day: of.day }];
    }),
    versions: versions.map((version, index) => ({
      ...version,
      notReached: held
        .filter((seat) => had[index]?.has(seat) !== true)
        .map((seat) => ({ ...labelled(book, seat), has: hasOf(seat, index) })),
    })),
    unheld: unheld.map((seat) => labelled(book, seat)),
    descriptions: [...noted.descriptions]
      .sort((one, other) => compare(one.from, other.from))
      .map((each) => ({
        from: each.from,
        title: each.title ?? null,
        ...said(book, each, each.from > today ? each.from : today),
        nextReview: each.nextReview ?? null,
      })),
    mentions: noted.mentions.map(({ title, where, source, since }) => ({
      title,
      where,
      source: source ?? null,
      since,
    })),
    reviews: noted.reviews.map(({ on, next, note }) => ({ on, next, note: note ?? null })),
  };
};
