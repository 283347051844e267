/**
 * What is known from old papers only: meetings and decisions as they are told there, with where it is told.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { CalendarDate, Id, When, Wording } from "../kernel/index.ts";
import { ItemKind } from "../meeting/index.ts";

/** Where it is told: a document, and where in it. */
export const Source = Schema.Struct({
  document: Schema.NonEmptyString,
  passage: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Source" });
export type Source = typeof Source.Type;

/** An item of such a meeting: what was said, a thought each, and how it ended, in the paper's own words. */
export const RecordedItem = Schema.Struct({
  item: Id,
  title: Wording,
  kinds: Schema.optionalKey(Schema.Array(ItemKind)),
  presenters: Schema.optionalKey(Wording),
  said: Schema.optionalKey(Schema.Array(Wording)),
  outcome: Schema.optionalKey(Wording),
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
  items: Schema.optionalKey(Schema.Array(RecordedItem)),
};

export const decisionFields = {
  recordedDecision: Id,
  by: Held,
  when: When,
  text: Wording,
  source: Source,
  /** Who answers for it; nothing where the paper does not say. */
  owner: Schema.optionalKey(Owner),
  /** The recorded meeting at which it was taken, where that is in the book. */
  recordedMeeting: Schema.optionalKey(Id),
};

/** When something was entered, and by whom. */
export const enteredFields = { since: CalendarDate, enteredBy: Schema.NonEmptyString };
