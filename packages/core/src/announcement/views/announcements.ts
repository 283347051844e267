/**
 * What is told of decisions: the words, for whom, through what, and how far it has come; and what has not been told yet.
 */
import * as Schema from "effect/Schema";
import { type ArchivePart, bodyOfRecordedDecision, recordedDecisionText } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, NamedOwner, named } from "../../constellation/index.ts";
import type { DecisionPart } from "../../decision/index.ts";
import { CalendarDate, find, Id, inOrder, When, Wording } from "../../kernel/index.ts";
import { type Announcement, type AnnouncementPart, wordsNow } from "../state.ts";

type State = CollaborationPart & ConstellationPart & ArchivePart & DecisionPart & AnnouncementPart;

/** What is told of a decision. */
export const AnnouncementView = Schema.Struct({
  announcement: Id,
  /** The decision it tells of, what that says, whose it was, and whether it was taken here. */
  of: Schema.Struct({ decision: Id, text: Wording, body: Schema.NullOr(Id), certified: Schema.Boolean }),
  text: Wording,
  /** Since which day it reads so. */
  since: CalendarDate,
  audience: Wording,
  through: Schema.NullOr(Wording),
  by: NamedOwner,
  due: Schema.NullOr(When),
  state: Schema.Literals(["draft", "approved", "told", "withdrawn"]),
  /** The day it was drafted. */
  on: CalendarDate,
  /** Its earlier wordings, each with its day, in order. */
  earlier: Schema.Array(Schema.Struct({ text: Wording, on: CalendarDate })),
  /** Who approved which words, in order. */
  approvals: Schema.Array(Schema.Struct({ by: NamedOwner, on: CalendarDate, text: Wording })),
  /** When it was told, and through what where that was said. */
  told: Schema.Array(Schema.Struct({ on: CalendarDate, through: Schema.NullOr(Wording) })),
  withdrawn: Schema.NullOr(Schema.Struct({ reason: Wording, on: CalendarDate })),
}).annotate({ identifier: "Announcement" });
export type AnnouncementView = typeof AnnouncementView.Type;

/** Everything that is told of decisions, in the order in which it was drafted. */
export const announcementsView = (book: State, today: CalendarDate): ReadonlyArray<AnnouncementView> =>
  inOrder(book.announcement.announcements).map((known) => seen(book, known, today));

/** One of them, or undefined where there is none of that name. */
export const announcementView = (book: State, id: string, today: CalendarDate): AnnouncementView | undefined => {
  const known = find(book.announcement.announcements, id);
  return known && seen(book, known, today);
};

/** The body whose decision it tells of, where that is in the book. */
export const bodyOfAnnouncement = (
  book: ArchivePart & DecisionPart & AnnouncementPart,
  id: string,
): string | undefined => {
  const known = find(book.announcement.announcements, id);
  return known && bodyOf(book, known);
};

const bodyOf = (book: ArchivePart & DecisionPart, { of }: Announcement): string | undefined =>
  "decision" in of
    ? find(book.decision.decisions, of.decision)?.body
    : bodyOfRecordedDecision(book, of.recordedDecision);

const seen = (book: State, known: Announcement, today: CalendarDate): AnnouncementView => ({
  announcement: known.announcement,
  of: { ...decisionOf(book, known), body: bodyOf(book, known) ?? null },
  text: wordsNow(known),
  since: (known.texts.at(-1) ?? known.texts[0]).on,
  audience: known.audience,
  through: known.through ?? null,
  by: named(book, known.by, today),
  due: known.due ?? null,
  state: known.state,
  on: known.on,
  earlier: known.texts.slice(0, -1),
  approvals: known.approvals.map(({ by, on, text }) => ({ by: named(book, by, on), on, text })),
  told: known.told.map(({ on, through }) => ({ on, through: through ?? null })),
  withdrawn: known.withdrawn ?? null,
});

const decisionOf = (book: State, { of }: Announcement) => {
  const [decision, text] =
    "decision" in of
      ? [of.decision, find(book.decision.decisions, of.decision)?.text]
      : [of.recordedDecision, recordedDecisionText(book, of.recordedDecision)];
  return { decision, text: text ?? { sv: decision }, certified: "decision" in of };
};

/** What has not been told yet, and who answers for that. */
export const announcementsDue = (
  book: State,
  today: CalendarDate,
): ReadonlyArray<Due<"announcement", "announcement">> =>
  announcementsView(book, today)
    .filter(({ state, on }) => (state === "draft" || state === "approved") && on <= today)
    .map(({ announcement: id, of, audience, by, due }) => ({
      when: due,
      kind: "announcement",
      title: of.text,
      context: audience,
      from: by,
      about: { kind: "announcement", id },
    }));
