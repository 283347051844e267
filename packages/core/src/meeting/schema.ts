/**
 * A meeting: its call, agenda, papers, presence and the treatments of its items.
 */
import * as Schema from "effect/Schema";
import { Constellation } from "../constellation/index.ts";
import { CalendarDate, Id, Instant, When, Wording } from "../kernel/index.ts";

/** What an item is for. Only `decision` lets something be decided. */
export const ItemKind = Schema.Literals(["decision", "dialogue", "information", "workshop"]);
export type ItemKind = typeof ItemKind.Type;

/** When a meeting is planned to start and end. */
export const PlannedTimes = Schema.Struct({ starts: Instant, ends: Instant }).annotate({ identifier: "PlannedTimes" });

export const meetingFields = {
  meeting: Id,
  body: Id,
  day: CalendarDate,
  title: Wording,
  /** Whether the day is stated in the source or assumed by whoever entered it. */
  dayIs: Schema.optionalKey(Schema.Literals(["stated", "assumed"])),
  /** The day the call went out; absent in a command: the day it is given. */
  calledOn: Schema.optionalKey(CalendarDate),
  /** The meeting that could not decide, when this is a second call to it. */
  secondCallOf: Schema.optionalKey(Id),
  /** When it is planned to start and end, where the call says. */
  times: Schema.optionalKey(PlannedTimes),
};

export const moveFields = {
  meeting: Id,
  day: CalendarDate,
  times: Schema.optionalKey(PlannedTimes),
  /** The day the seats were told; absent in a command: the day it is given. */
  movedOn: Schema.optionalKey(CalendarDate),
  reason: Schema.optionalKey(Wording),
};

/** Seats that waive that a meeting was called late, and the day they did. */
export const waiverFields = {
  meeting: Id,
  seats: Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(1))),
  on: CalendarDate,
};

export const cancellationFields = { meeting: Id, reason: Wording };

/** Which treatment a postponed item comes back from. */
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

/** A content hash, SHA-256 in lower-case hexadecimal. */
export const ContentHash = Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9a-f]{64}$/)));

export const paperFields = { paper: Id, version: Id, meeting: Id, item: Id, title: Wording, hash: ContentHash };
export const distributionFields = { paper: Id, version: Id, seats: Schema.Array(Id), at: Instant };

/** What a remote link carries. */
export const Link = Schema.Literals(["soundAndPicture", "sound", "lost"]);
export type Link = typeof Link.Type;

/** The day an act was entered, where that is later than the day on which it happened. */
export const entered = { enteredOn: Schema.optionalKey(CalendarDate) };

export const recessFields = {
  meeting: Id,
  at: Instant,
  /** The day it goes on, when that is another day; absent: later the same day. */
  resumes: Schema.optionalKey(CalendarDate),
};

/** Taking back that a meeting was opened, while nothing has happened in it. */
export const unopeningFields = { meeting: Id, reason: Wording };

const Role = Schema.Literals(["holder", "deputy", "observer"]);
const Mode = Schema.Literals(["room", "remote"]);

/** Somebody who comes into the room or onto the link. */
export const Arrival = Schema.Struct({
  seat: Id,
  person: Id,
  as: Role,
  mode: Mode,
  /** What the link carries, where that is known. */
  link: Schema.optionalKey(Link),
}).annotate({ identifier: "Arrival" });

/** What somebody's link has become. */
export const LinkChange = Schema.Struct({ seat: Id, person: Id, link: Link }).annotate({ identifier: "LinkChange" });

/** How somebody has gone over to take part: from the room to a link, or from a link to the room. */
export const ModeChange = Schema.Struct({
  seat: Id,
  person: Id,
  mode: Mode,
  /** What the new link carries, where that is known. */
  link: Schema.optionalKey(Link),
}).annotate({ identifier: "ModeChange" });

/** A guest: on no seat, never counted. What they are there as, never a name. */
export const Guest = Schema.Struct({ person: Id, as: Wording }).annotate({ identifier: "Guest" });

/** What a seat has answered to the call. */
export const Reply = Schema.Literals(["coming", "deputy", "notComing"]);
export type Reply = typeof Reply.Type;

export const replyFields = { meeting: Id, seat: Id, reply: Reply };

const Interval = Schema.Struct({ from: Instant, until: Schema.NullOr(Instant) });

/**
 * A correction of the log of the room: the interval that was recorded, and what it should have been.
 *
 * Without `was` an interval is added that nobody recorded; without `now` one is struck that never was.
 */
export const correctionFields = {
  meeting: Id,
  seat: Id,
  person: Id,
  /** The moment the recorded interval begins. */
  was: Schema.optionalKey(Instant),
  now: Schema.optionalKey(Interval),
  as: Schema.optionalKey(Role),
  mode: Schema.optionalKey(Mode),
  reason: Wording,
};

/** Who may not take part in an item; without a person, whoever sits there when it begins. */
export const recusalFields = { meeting: Id, item: Id, seat: Id, person: Schema.optionalKey(Id) };

/** A recusal: why, and from which moment; without one it holds for the whole treatment. */
export const recordedRecusalFields = {
  ...recusalFields,
  ground: Wording,
  from: Schema.optionalKey(Instant),
  /** Why it is entered only now, where its moment is before what has been recorded of an item on the table. */
  reason: Schema.optionalKey(Wording),
};

/** Taking a recusal back, and why. */
export const withdrawnRecusalFields = { ...recusalFields, reason: Schema.optionalKey(Wording) };

/** A whole room seated at once: everybody who holds a seat is there, but for those named. */
export const rollFields = {
  meeting: Id,
  at: Instant,
  absent: Schema.optionalKey(Schema.Array(Id)),
  remote: Schema.optionalKey(Schema.Array(Schema.Struct({ seat: Id, link: Schema.optionalKey(Link) }))),
  deputies: Schema.optionalKey(Schema.Array(Schema.Struct({ seat: Id, person: Id }))),
};

const takers = Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(1)));
/** Who took the notes: seats, or a secretary who has none, by the person's id. */
export const notesFields = { meeting: Id, noteTakers: takers, hash: Schema.optionalKey(ContentHash) };
export const adjustmentFields = { meeting: Id, adjuster: Id, on: CalendarDate };

/** Somebody who goes. */
export const Departure = Schema.Struct({ seat: Id, person: Id }).annotate({ identifier: "Departure" });

/** How an item ended. A proposal that was stated is not a decision. */
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
  /** Taken off the agenda by those who raised it. */
  Schema.Struct({ kind: Schema.Literal("withdrawn"), reason: Wording }),
  /** Could not be decided because the group was not the group; what was prepared is kept. */
  Schema.Struct({
    kind: Schema.Literal("lapsed"),
    note: Schema.optionalKey(Wording),
    /** Whether the group was known not to be quorate; only then is there a second call. Absent in older books: it was. */
    quorum: Schema.optionalKey(Schema.Literals(["inquorate", "unknown"])),
  }),
  /** The treatment was broken off; the item can be taken up again. */
  Schema.Struct({ kind: Schema.Literal("brokenOff"), note: Schema.optionalKey(Wording) }),
]).annotate({ identifier: "Outcome" });
export type Outcome = typeof Outcome.Type;

/** The interval in which an item is on the table. */
export type Treatment =
  | { readonly is: "open"; readonly from: Instant }
  | {
      readonly is: "closed";
      readonly from: Instant;
      readonly until: Instant;
      readonly outcome: Outcome;
      /** The day its end was entered, where that was later. */
      readonly enteredOn?: CalendarDate;
    };

/** An item of the agenda and everything that happened to it. */
export interface Item {
  readonly meeting: string;
  readonly item: string;
  readonly title: Wording;
  readonly kinds: ReadonlyArray<ItemKind>;
  readonly constellation?: Constellation;
  readonly presenters?: Wording;
  readonly continues?: typeof EarlierItem.Type;
  readonly papers: ReadonlyArray<string>;
  readonly recusals: ReadonlyArray<ItemRecusal>;
  readonly treatments: ReadonlyArray<Treatment>;
  /** What there was of its papers when it last ended, or when the meeting closed: later versions do not change the past. */
  readonly papersThen?: ReadonlyArray<PaperThen>;
  /** How it ended without having been on the table, withdrawn or lapsed, and when. */
  readonly endedUntreated?: { readonly at: Instant; readonly outcome: Outcome; readonly enteredOn?: CalendarDate };
}

/** Somebody who may not take part in an item. */
export interface ItemRecusal {
  readonly seat: string;
  readonly person?: string;
  readonly ground: Wording;
  readonly from?: Instant;
  readonly reason?: Wording;
  /** Entered after the item had ended: a correction of it. */
  readonly afterwards?: true;
  /** Taken back: from when on, where it held until then; otherwise it never held. */
  readonly withdrawn?: { readonly until?: Instant; readonly reason?: Wording };
}

/** How much of a paper there was at a moment: so many versions, and so many deliveries entered. */
export interface PaperThen {
  readonly paper: string;
  readonly versions: number;
  readonly deliveries: number;
}

/** A paper: its versions in order, and which version reached which seat when. */
export interface Paper {
  readonly paper: string;
  readonly meeting: string;
  readonly item: string;
  readonly versions: ReadonlyArray<{ readonly version: string; readonly title: Wording; readonly hash: string }>;
  readonly reached: ReadonlyArray<{
    readonly version: string;
    readonly seat: string;
    readonly at: Instant;
    /** When it was entered; unknown in older books. */
    readonly recordedAt?: Instant;
  }>;
}

/** Somebody on a seat: from, and until when they left. */
export interface Presence {
  readonly seat: string;
  readonly person: string;
  readonly organisation?: string;
  readonly as: "holder" | "deputy" | "observer";
  readonly mode: "room" | "remote";
  readonly link?: Link;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A correction of the log: what was recorded, and what it should have been. */
export interface Correction {
  readonly seat: string;
  readonly person: string;
  readonly was: typeof Interval.Type | null;
  readonly now: typeof Interval.Type | null;
  readonly reason: Wording;
}

/** The notes of a meeting: who took them, and who adjusted them when. */
export interface Notes {
  readonly noteTakers: ReadonlyArray<string>;
  readonly hash?: string;
  readonly adjusted: ReadonlyArray<{ readonly by: string; readonly on: CalendarDate }>;
  /** What had been said of them before that was said anew. */
  readonly earlier?: ReadonlyArray<Omit<Notes, "earlier">>;
}

/** Seats that waived that the call came late, and the day they did. */
export interface Waiver {
  readonly seats: ReadonlyArray<string>;
  readonly on: CalendarDate;
}

/** That a meeting was moved: the call as it had been, with what the seats had answered to it. */
export interface Move {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly movedOn?: CalendarDate;
  readonly reason?: Wording;
  readonly calledOn?: CalendarDate;
  readonly times?: typeof PlannedTimes.Type;
  readonly waivers: ReadonlyArray<Waiver>;
  readonly replies: ReadonlyArray<{ readonly seat: string; readonly reply: Reply }>;
}

/** Where a meeting stands. */
export type MeetingStatus =
  | { readonly is: "called" }
  | { readonly is: "cancelled"; readonly on: CalendarDate; readonly reason: Wording }
  | { readonly is: "open"; readonly from: Instant; readonly enteredOn?: CalendarDate }
  | { readonly is: "closed"; readonly from: Instant; readonly until: Instant; readonly enteredOn?: CalendarDate };

/** A pause of a meeting: from, until when it went on, and on which day it was to, where that is another. */
export interface Recess {
  readonly from: Instant;
  readonly until: Instant | null;
  readonly resumes?: CalendarDate;
}

/** A meeting. */
export interface Meeting {
  readonly meeting: string;
  readonly body: string;
  readonly day: CalendarDate;
  readonly dayIs: "stated" | "assumed";
  readonly title: Wording;
  /** The day the call went out, where the book knows it. */
  readonly calledOn?: CalendarDate;
  /** It was called later than the charter says: which seats have waived that. */
  readonly shortNotice?: { readonly waivedBy: ReadonlyArray<string>; readonly waivers: ReadonlyArray<Waiver> };
  /** Every time it was moved, in order. */
  readonly moves?: ReadonlyArray<Move>;
  /** Every time it was opened by mistake, and why that was taken back. */
  readonly openedByMistake?: ReadonlyArray<{ readonly at: Instant; readonly reason: Wording }>;
  readonly secondCallOf?: string;
  readonly times?: typeof PlannedTimes.Type;
  readonly status: MeetingStatus;
  readonly items: ReadonlyArray<Item>;
  readonly replies: ReadonlyArray<{ readonly seat: string; readonly reply: Reply }>;
  readonly presence: ReadonlyArray<Presence>;
  readonly corrections: ReadonlyArray<Correction>;
  readonly recesses: ReadonlyArray<Recess>;
  readonly guests: ReadonlyArray<typeof Guest.Type & { readonly from: Instant }>;
  readonly notes?: Notes;
}
