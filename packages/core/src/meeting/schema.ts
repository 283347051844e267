/**
 * What is said of a meeting: of its call, agenda, papers, presence and the treatments of its items.
 */
import * as Schema from "effect/Schema";
import { Charter, Constellation } from "../constellation/index.ts";
import { CalendarDate, Id, Instant, some, When, Wording } from "../kernel/index.ts";

/** What an item is for. Only `decision` lets something be decided. */
export const ItemKind = Schema.Literals(["decision", "dialogue", "information", "workshop", "report", "formalities"]);
export type ItemKind = typeof ItemKind.Type;

/** When a meeting is planned to start and end. */
export const PlannedTimes = Schema.Struct({ starts: Instant, ends: Instant }).annotate({ identifier: "PlannedTimes" });

/** How those who come meet: in a room, by link, or some of each. */
export const MeetingForm = Schema.Literals(["room", "digital", "mixed"]);
export type MeetingForm = typeof MeetingForm.Type;

/** An item of a meeting, by which it is known elsewhere: the one that another continues, or at which something was decided. */
export const EarlierItem = Schema.Struct({ meeting: Id, item: Id }).annotate({ identifier: "EarlierItem" });

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
  /** The meeting that was cancelled, when this one comes in its place. */
  replaces: Schema.optionalKey(Id),
  /** When it is planned to start and end, where the call says. */
  times: Schema.optionalKey(PlannedTimes),
  /** How those who come meet, and where, where the call says. */
  form: Schema.optionalKey(MeetingForm),
  place: Schema.optionalKey(Wording),
};

export const moveFields = {
  meeting: Id,
  day: CalendarDate,
  times: Schema.optionalKey(PlannedTimes),
  /** The day the seats were told; absent in a command: the day it is given. */
  movedOn: Schema.optionalKey(CalendarDate),
  reason: Schema.optionalKey(Wording),
  /** The item at which that was decided. */
  decidedAt: Schema.optionalKey(EarlierItem),
};

/** Seats that waive that a meeting was called late, and the day they did. */
export const waiverFields = {
  meeting: Id,
  seats: Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(1))),
  on: CalendarDate,
};

export const cancellationFields = {
  meeting: Id,
  reason: Wording,
  /** Until when it is put off; absent: it is not to come back. */
  until: Schema.optionalKey(When),
  /** The item at which that was decided. */
  decidedAt: Schema.optionalKey(EarlierItem),
};

/** A meeting, and those of other bodies that it is held together with. */
export const togetherFields = { meeting: Id, with: some(Id) };

/** How many minutes an item is planned to take: at the most a whole day. */
export const PlannedMinutes = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 1440 })));

export const itemFields = {
  meeting: Id,
  /** The item's number on the agenda: "6". */
  item: Id,
  title: Wording,
  kinds: Schema.Array(ItemKind).pipe(Schema.check(Schema.isMinLength(1))),
  constellation: Schema.optionalKey(Constellation),
  presenters: Schema.optionalKey(Wording),
  /** Who presents it, by their ids: in words (`presenters`), as people, or both. */
  presentedBy: Schema.optionalKey(Schema.Array(Id)),
  /** How many minutes it is planned to take. */
  minutes: Schema.optionalKey(PlannedMinutes),
  /** What is expected of those who come to it: to have read, to bring, to say what one's own think. */
  expects: Schema.optionalKey(Wording),
  continues: Schema.optionalKey(EarlierItem),
};

/** A content hash, SHA-256 in lower-case hexadecimal. */
export const ContentHash = Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9a-f]{64}$/)));

/** What a version of a paper changed since the one before: words only, or what it says; and what that was. */
export const PaperChange = Schema.Struct({
  kind: Schema.Literals(["editorial", "substance"]),
  text: Schema.optionalKey(Wording),
}).annotate({ identifier: "PaperChange" });
export type PaperChange = typeof PaperChange.Type;

export const paperFields = {
  paper: Id,
  version: Id,
  meeting: Id,
  item: Id,
  title: Wording,
  hash: ContentHash,
  change: Schema.optionalKey(PaperChange),
};
export const distributionFields = { paper: Id, version: Id, seats: Schema.Array(Id), at: Instant };

/** What a remote link carries. */
export const Link = Schema.Literals(["soundAndPicture", "sound", "lost"]);
export type Link = typeof Link.Type;

/** The day an act was entered, where that is later than the day on which it happened. */
export const entered = { enteredOn: Schema.optionalKey(CalendarDate) };

/** The group as the book knew it when a meeting began to sit on a day: its seats, and those that nobody held. */
export const GroupThen = Schema.Struct({ seats: Schema.Array(Id), vacant: Schema.Array(Id) });
export type GroupThen = typeof GroupThen.Type;

/** The charter as the book knew it when a meeting was opened. */
export const CharterThen = Schema.Struct({ from: CalendarDate, value: Charter });
export type CharterThen = typeof CharterThen.Type;

/** What a meeting opens with; older books do not say. */
export const openedWith = {
  group: Schema.optionalKey(GroupThen),
  /** Null where the body had none. */
  charter: Schema.optionalKey(Schema.NullOr(CharterThen)),
};

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

/** From, and until when; not ended as long as that is null. */
export const Interval = Schema.Struct({ from: Instant, until: Schema.NullOr(Instant) });

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

/** What a text said before it was corrected, why it was, and when. */
export const TextBefore = Schema.Struct({ was: Wording, reason: Wording, on: CalendarDate }).annotate({
  identifier: "TextBefore",
});
export type TextBefore = typeof TextBefore.Type;

export const titleCorrectionFields = { meeting: Id, item: Id, title: Wording, reason: Wording };

/** That an item stays on the table, for a further outcome. */
export const goesOn = { goesOn: Schema.optionalKey(Schema.Literal(true)) };

/** What was said of the item besides how it ended. */
const saidBesides = { note: Schema.optionalKey(Wording) };

/** How an item ended. A proposal that was stated is not a decision. */
export const Outcome = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("decided"), decision: Id, ...saidBesides }),
  Schema.Struct({
    kind: Schema.Literal("referred"),
    to: Id,
    scope: Schema.Array(Wording).pipe(Schema.check(Schema.isMinLength(1))),
    back: When,
    ...saidBesides,
  }),
  Schema.Struct({ kind: Schema.Literal("deferred"), until: When, reason: Wording, ...saidBesides }),
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
