/**
 * A meeting: its call, agenda, papers, presence and the treatments of its items.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { Constellation } from "../constellation/index.ts";
import { CalendarDate, Id, Instant, type Registry, When, Wording } from "../kernel/index.ts";

/** What an item is for. Only `decision` lets something be decided. @category schemas @since 0.1.0 */
export const ItemKind = Schema.Literals(["decision", "dialogue", "information", "workshop"]);
export type ItemKind = typeof ItemKind.Type;

export const meetingFields = {
  meeting: Id,
  body: Id,
  day: CalendarDate,
  title: Wording,
  /** Whether the day is stated in the source or assumed by whoever entered it. */
  dayIs: Schema.optionalKey(Schema.Literals(["stated", "assumed"])),
};

/** Which treatment a postponed item comes back from. @category schemas @since 0.1.0 */
export const EarlierItem = Schema.Struct({ meeting: Id, item: Id }).annotate({ identifier: "EarlierItem" });

export const itemFields = {
  meeting: Id,
  /** The item's number on the agenda: "6". */
  item: Id,
  title: Wording,
  kinds: Schema.Array(ItemKind).pipe(Schema.check(Schema.isMinLength(1))),
  constellation: Schema.optionalKey(Constellation),
  presenters: Schema.optionalKey(Wording),
  continues: Schema.optionalKey(EarlierItem),
};

/** A content hash, SHA-256 in lower-case hexadecimal. @category schemas @since 0.1.0 */
export const ContentHash = Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9a-f]{64}$/)));

export const paperFields = { paper: Id, version: Id, meeting: Id, item: Id, title: Wording, hash: ContentHash };
export const distributionFields = { paper: Id, version: Id, seats: Schema.Array(Id), at: Instant };

/** Somebody who comes into the room or onto the link. @category schemas @since 0.1.0 */
export const Arrival = Schema.Struct({
  seat: Id,
  person: Id,
  as: Schema.Literals(["holder", "deputy", "observer"]),
  mode: Schema.Literals(["room", "remote"]),
}).annotate({ identifier: "Arrival" });

/** Somebody who goes. @category schemas @since 0.1.0 */
export const Departure = Schema.Struct({ seat: Id, person: Id }).annotate({ identifier: "Departure" });

/** How an item ended. A proposal that was stated is not a decision. @category schemas @since 0.1.0 */
export const Outcome = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("decided"), decision: Id }),
  Schema.Struct({
    kind: Schema.Literal("referred"),
    to: Id,
    scope: Schema.Array(Wording).pipe(Schema.check(Schema.isMinLength(1))),
    back: When,
  }),
  Schema.Struct({ kind: Schema.Literal("deferred"), until: When, reason: Wording }),
  Schema.Struct({ kind: Schema.Literal("noted"), note: Wording, decisionExpected: Schema.optionalKey(When) }),
  Schema.Struct({ kind: Schema.Literal("proposed"), text: Wording }),
  Schema.Struct({ kind: Schema.Literal("discussed"), note: Schema.optionalKey(Wording) }),
]).annotate({ identifier: "Outcome" });
export type Outcome = typeof Outcome.Type;

/** The interval in which an item is on the table. @category models @since 0.1.0 */
export type Treatment =
  | { readonly is: "open"; readonly from: Instant }
  | { readonly is: "closed"; readonly from: Instant; readonly until: Instant; readonly outcome: Outcome };

/** An item of the agenda and everything that happened to it. @category models @since 0.1.0 */
export interface Item {
  readonly meeting: string;
  readonly item: string;
  readonly title: Wording;
  readonly kinds: ReadonlyArray<ItemKind>;
  readonly constellation?: Constellation;
  readonly presenters?: Wording;
  readonly continues?: typeof EarlierItem.Type;
  readonly papers: ReadonlyArray<string>;
  readonly treatments: ReadonlyArray<Treatment>;
}

/** A paper: its versions in order, and which version reached which seat when. @category models @since 0.1.0 */
export interface Paper {
  readonly paper: string;
  readonly meeting: string;
  readonly item: string;
  readonly versions: ReadonlyArray<{ readonly version: string; readonly title: Wording; readonly hash: string }>;
  readonly reached: ReadonlyArray<{ readonly version: string; readonly seat: string; readonly at: Instant }>;
}

/** Somebody on a seat: from, and until when they left. @category models @since 0.1.0 */
export interface Presence {
  readonly seat: string;
  readonly person: string;
  readonly organisation?: string;
  readonly as: "holder" | "deputy" | "observer";
  readonly mode: "room" | "remote";
  readonly from: Instant;
  readonly until: Instant | null;
}

/** Where a meeting stands. @category models @since 0.1.0 */
export type MeetingStatus =
  | { readonly is: "called" }
  | { readonly is: "open"; readonly from: Instant }
  | { readonly is: "closed"; readonly from: Instant; readonly until: Instant };

/** A meeting. @category models @since 0.1.0 */
export interface Meeting {
  readonly meeting: string;
  readonly body: string;
  readonly day: CalendarDate;
  readonly dayIs: "stated" | "assumed";
  readonly title: Wording;
  readonly status: MeetingStatus;
  readonly items: ReadonlyArray<Item>;
  readonly presence: ReadonlyArray<Presence>;
}

/** Every meeting and every paper. @category models @since 0.1.0 */
export interface MeetingState {
  readonly meetings: Registry<Meeting>;
  readonly papers: Registry<Paper>;
}
