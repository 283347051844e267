/**
 * What is known from old papers only: meetings and decisions as they are told there, with where it is told.
 */
import * as Schema from "effect/Schema";
import { Owner, Together } from "../constellation/index.ts";
import { RemarkKind } from "../discussion/index.ts";
import { CalendarDate, Id, some, When, Wording } from "../kernel/index.ts";
import { ItemKind } from "../meeting/index.ts";

/** Where it is told: a document, and where in it. */
export const Source = Schema.Struct({
  document: Schema.NonEmptyString,
  passage: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Source" });
export type Source = typeof Source.Type;

/** By whom something was said: one of the book's, or somebody who is not in it, by what they are called. Never a person's name. */
export const SaidBy = Schema.Union([Owner, Schema.Struct({ name: Wording })]).annotate({
  identifier: "RecordedSpeaker",
});
export type SaidBy = typeof SaidBy.Type;

/** A thought of which more is told than its words: of what kind it was, or by whom. */
export const RecordedRemark = Schema.Struct({
  kind: Schema.optionalKey(RemarkKind),
  text: Wording,
  by: Schema.optionalKey(SaidBy),
}).annotate({ identifier: "RecordedRemark" });
export type RecordedRemark = typeof RecordedRemark.Type;

/** How an item ended, as the paper tells it: what waits for a time says until when, where that is stated. */
export const RecordedOutcome = Schema.Union([
  Schema.Struct({
    kind: Schema.Literals(["referred", "deferred"]),
    text: Schema.optionalKey(Wording),
    until: Schema.optionalKey(When),
  }),
  Schema.Struct({
    kind: Schema.Literals(["decided", "noted", "proposed", "discussed", "withdrawn", "none"]),
    text: Schema.optionalKey(Wording),
  }),
]).annotate({ identifier: "RecordedOutcome" });
export type RecordedOutcome = typeof RecordedOutcome.Type;

/** How many were there, where the paper says that and not who. */
export const Present = Schema.Struct({
  unnamed: Schema.Int.pipe(Schema.check(Schema.isGreaterThan(0))),
}).annotate({ identifier: "PresentUnnamed" });

/**
 * An item of such a meeting: what was said, a thought each, and how it ended, in the paper's own words. Where it ended in several
 * ways, or is known of what kind the end was, that is told in `outcomes`.
 */
export const RecordedItem = Schema.Struct({
  item: Id,
  title: Wording,
  kinds: Schema.optionalKey(Schema.Array(ItemKind)),
  presenters: Schema.optionalKey(Wording),
  said: Schema.optionalKey(Schema.Array(Schema.Union([Wording, RecordedRemark]))),
  outcome: Schema.optionalKey(Wording),
  outcomes: Schema.optionalKey(some(RecordedOutcome)),
}).annotate({ identifier: "RecordedItem" });
export type RecordedItem = typeof RecordedItem.Type;

/** Who met or decided: a body of the book, or one that is not in it, by what it is called. */
export const Held = Schema.Union([Schema.Struct({ body: Id }), Schema.Struct({ name: Wording })]).annotate({
  identifier: "RecordedBody",
});
export type Held = typeof Held.Type;

export const meetingFields = {
  recordedMeeting: Id,
  by: Held,
  /** When it was, as precisely as the paper says. */
  when: When,
  title: Wording,
  source: Source,
  /** How many were there; nothing where the paper does not say. */
  present: Schema.optionalKey(Present),
  items: Schema.optionalKey(Schema.Array(RecordedItem)),
};

/** An item of a meeting that is known from a paper only. */
export const recordedItemAt = { recordedMeeting: Id, item: Id };

/** An item that was put off, and where it came back: in a meeting of the book, or in one that is told in a paper too. */
export const cameBackFields = {
  ...recordedItemAt,
  in: Schema.Union([Schema.Struct({ meeting: Id, item: Id }), Schema.Struct(recordedItemAt)]),
};

export const decisionFields = {
  recordedDecision: Id,
  by: Held,
  when: When,
  text: Wording,
  source: Source,
  /** Who answers for it; nothing where the paper does not say. */
  owner: Schema.optionalKey(Owner),
  /** Who answers together with the owner, or together where the paper does not say who of them answers. */
  together: Schema.optionalKey(Together),
  /** The recorded meeting at which it was taken, where that is in the book. */
  recordedMeeting: Schema.optionalKey(Id),
};

/** When something was entered, and by whom. */
export const enteredFields = { since: CalendarDate, enteredBy: Schema.NonEmptyString };
