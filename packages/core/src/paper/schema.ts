/**
 * What is said of a paper besides its versions: what kind it is, who answers for it, whom it is for, where it is, when it is looked over.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { CalendarDate, Id, When, Wording } from "../kernel/index.ts";

/** What kind of paper it is. */
export const PaperKind = Schema.Literals([
  "proposal",
  "memorandum",
  "slides",
  "report",
  "plan",
  "guide",
  "template",
  "statistics",
  "letter",
  "other",
]);
export type PaperKind = typeof PaperKind.Type;

const LINK = /^(?:https?:\/\/[^\s\p{Cc}\p{Cf}/]\S*|mailto:[^\s\p{Cc}\p{Cf}@]+@[^\s\p{Cc}\p{Cf}@]+)$/iu;
const LONGEST_LINK = 2000;

/** Where a paper is: on the web, or an address to ask. Anything else could make a reader's machine do something. */
export const PaperLink = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text: string) =>
        (text.length <= LONGEST_LINK && LINK.test(text) && !/[\p{Cc}\p{Cf}]/u.test(text)) ||
        `Expected a link without blanks that begins with https://, http:// or mailto:, at most ${LONGEST_LINK} characters`,
      { toJsonSchema: () => ({ pattern: "^(https?://|mailto:)\\S+$", maxLength: LONGEST_LINK }) },
    ),
  ),
);

/** What can be said of a paper; what is not said is not known. */
export const saidOfPaper = {
  title: Schema.optionalKey(Wording),
  kind: Schema.optionalKey(PaperKind),
  /** Who answers for it, and looks it over where it is a living document. */
  owner: Schema.optionalKey(Owner),
  /** Whom it is for. */
  audience: Schema.optionalKey(Wording),
  link: Schema.optionalKey(PaperLink),
  /** When it is to be looked over next: it is a living document. */
  nextReview: Schema.optionalKey(When),
};

/** What is said of a paper from a day. What was said before holds until then. */
export const descriptionFields = { paper: Id, from: CalendarDate, ...saidOfPaper };

/** Where a paper was mentioned: at a meeting, or at one that is known from old papers, and at which item where that is known. */
export const MentionedAt = Schema.Union([
  Schema.Struct({ meeting: Id, item: Schema.optionalKey(Id) }),
  Schema.Struct({ recordedMeeting: Id, item: Schema.optionalKey(Id) }),
]).annotate({ identifier: "MentionedAt" });
export type MentionedAt = typeof MentionedAt.Type;

/** A paper that was mentioned and is not at hand: what it was called, where, and where that is written. */
export const mentionFields = {
  paper: Id,
  title: Wording,
  where: MentionedAt,
  source: Schema.optionalKey(Schema.NonEmptyString),
};

/** A living document that was looked over, and when it is to be looked over next. */
export const reviewFields = { paper: Id, on: CalendarDate, next: When, note: Schema.optionalKey(Wording) };
