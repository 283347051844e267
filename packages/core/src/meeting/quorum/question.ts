/**
 * The public quorum question and its answer: is this the group, and may it decide this item?
 *
 * The same JSON is asked of the library, of the service and on the command line. Fields may be
 * added to it, never renamed.
 */
import * as Schema from "effect/Schema";
import { QuorumRule, RecordedQuorumRule } from "../../constellation/quorum-rule.ts";
import { Explanation, Instant } from "../../kernel/index.ts";

const Name = Schema.NonEmptyString;

const charterWith = (rule: typeof QuorumRule) =>
  Schema.Struct({
    /** When the group is the group; `null` is a rule that nobody knows. */
    quorum: Schema.NullOr(rule),
    /** For how long it must hold: over the treatment (absent), or also in the meeting from when it was first reached. */
    continuity: Schema.optionalKey(Schema.Literals(["item", "meeting"])),
    /** What the seat of a recused holder means: missing (absent), out of the denominator, or counted as filled. */
    recused: Schema.optionalKey(Schema.Literals(["missing", "leavesDenominator", "counts"])),
    /** Whether remote presence counts; absent: not known. */
    remote: Schema.optionalKey(Schema.Literals(["counts", "doesNotCount"])),
    /**
     * Whose deputies count: the seat's own organisation's, stated to be so, or anybody's. Absent: nobody known to be
     * from elsewhere, and who is not stated is taken at the log's word.
     */
    deputies: Schema.optionalKey(Schema.Literals(["own", "any"])),
    /** How many seats one person fills: the first in the order of seats, or all; absent: not known. */
    twoSeats: Schema.optionalKey(Schema.Literals(["one", "both"])),
    /** Whether who has left counts again on coming back (absent), or not on the same calendar day. */
    return: Schema.optionalKey(Schema.Literals(["counts", "notSameDay"])),
    /** Whether a seat that was empty when the treatment began can be filled in it (absent), or stays empty. */
    entry: Schema.optionalKey(Schema.Literals(["anyTime", "betweenItems"])),
  });

/** How a charter judges presence. Only `quorum` must be said; `null` means that no rule is known. */
export const QuorumCharter = charterWith(QuorumRule).annotate({ identifier: "QuorumCharter" });
export type QuorumCharter = typeof QuorumCharter.Type;

/** A chartered seat. */
export const QuorumSeat = Schema.Struct({
  id: Name,
  organisation: Name,
  function: Schema.optionalKey(Name),
  /** Whether nobody holds it; it stays in the denominator. */
  vacant: Schema.optionalKey(Schema.Boolean),
}).annotate({ identifier: "QuorumSeat" });
export type QuorumSeat = typeof QuorumSeat.Type;

/** Somebody on a seat for a while: `[from, until)`, `null` while still there. */
export const QuorumPresence = Schema.Struct({
  seat: Name,
  person: Name,
  /** The person's own organisation, when known. */
  organisation: Schema.optionalKey(Name),
  /** Absent: the holder. An observer never fills a seat. */
  as: Schema.optionalKey(Schema.Literals(["holder", "deputy", "observer"])),
  from: Instant,
  until: Schema.optionalKey(Schema.NullOr(Instant)),
  /** Absent: in the room. */
  mode: Schema.optionalKey(Schema.Literals(["room", "remote"])),
  /** Absent: admitted; `null`: not known, such as a link without picture. */
  admitted: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
}).annotate({ identifier: "QuorumPresence" });
export type QuorumPresence = typeof QuorumPresence.Type;

/** Who may not take part in the item. */
export const Recusal = Schema.Struct({
  seat: Name,
  /** Absent: the holder, or the deputy serving when the recusal begins. */
  person: Schema.optionalKey(Name),
  /** When it begins; absent: with the treatment. One with a time may be of an earlier item: it is what was so then. */
  from: Schema.optionalKey(Instant),
  /** When it ends, exclusive; absent: not before the treatment does. */
  until: Schema.optionalKey(Instant),
}).annotate({ identifier: "Recusal" });
export type Recusal = typeof Recusal.Type;

/** A pause of the meeting, `[from, until)`: going out in it is no departure, and nothing is decided in it. */
export const Recess = Schema.Struct({ from: Instant, until: Instant }).annotate({ identifier: "Recess" });
export type Recess = typeof Recess.Type;

const questionWith = <Charter extends typeof QuorumCharter>(charter: Charter) =>
  Schema.Struct({
    charter,
    /** The chartered seats, a vacant one too; `null`: not known. */
    seats: Schema.NullOr(Schema.Array(QuorumSeat)),
    /** The seats that the item concerns; absent: all of them. */
    constellation: Schema.optionalKey(Schema.Array(Name)),
    /** Who filled which seat, when. Guests are not listed. */
    presence: Schema.Array(QuorumPresence),
    /** Who may not take part, and what was so for earlier items. */
    recused: Schema.optionalKey(Schema.Array(Recusal)),
    recess: Schema.optionalKey(Schema.Array(Recess)),
    /** When the item was on the table: `[from, until)`. */
    treatment: Schema.Struct({ from: Instant, until: Instant }),
    /** The time zone in which the days of `notSameDay` are counted; absent: Europe/Stockholm. */
    zone: Schema.optionalKey(Schema.String),
  });

/** The quorum question. */
export const QuorumQuestion = questionWith(QuorumCharter).annotate({ identifier: "QuorumQuestion" });
export type QuorumQuestion = typeof QuorumQuestion.Type;

/** A quorum question out of a fact: as it was asked then, by whatever was let through then. */
export const RecordedQuestion = questionWith(charterWith(RecordedQuorumRule)).annotate({
  identifier: "RecordedQuestion",
});

/** Why a seat is not filled. */
export const WhyMissing = Schema.Literals([
  "absent",
  "vacant",
  "left",
  "late",
  "recused",
  "remote",
  "observer",
  "otherOrganisation",
  "notAdmitted",
  "secondSeat",
]);
export type WhyMissing = typeof WhyMissing.Type;

/** A seat of the constellation that nobody fills, and why. */
export const MissingSeat = Schema.Struct({ seat: Name, organisation: Name, why: WhyMissing }).annotate({
  identifier: "MissingSeat",
});
export type MissingSeat = typeof MissingSeat.Type;

/** Something the reader should know that the rule alone does not say. */
export const QuorumFlag = Schema.Struct({
  code: Schema.Literals([
    "personFillsTwoSeats",
    /** In a book: somebody who filled a seat was in another meeting as well. The question alone cannot tell. */
    "personInTwoMeetings",
    "remoteNotStated",
    "admissionNotKnown",
    "organisationNotKnown",
    "recusedPresent",
    "recusedNotKnown",
    "namesAlike",
    "vacantButPresent",
    "outsideConstellation",
    "noRule",
    "seatsNotKnown",
  ]),
  seat: Schema.optionalKey(Name),
  person: Schema.optionalKey(Name),
  seats: Schema.optionalKey(Schema.Array(Name)),
  /** The other meeting that somebody was in. */
  meeting: Schema.optionalKey(Name),
  /** Names that are much alike, and what they are names of. */
  names: Schema.optionalKey(Schema.Array(Name)),
  of: Schema.optionalKey(Schema.Literals(["seats", "people", "organisations"])),
}).annotate({ identifier: "QuorumFlag" });
export type QuorumFlag = typeof QuorumFlag.Type;

/** How many seats and organisations were filled, of how many; `null` where that is not known. */
export const Counted = Schema.Struct({
  seats: Schema.Int,
  of: Schema.NullOr(Schema.Int),
  organisations: Schema.Int,
  ofOrganisations: Schema.NullOr(Schema.Int),
}).annotate({ identifier: "Counted" });
export type Counted = typeof Counted.Type;

/** When the group lost its quorum before the treatment, and the seats that emptied then. */
export const LostBefore = Schema.Struct({ at: Instant, missing: Schema.Array(MissingSeat) }).annotate({
  identifier: "LostBefore",
});

/** The answer to the quorum question. */
export const QuorumAnswer = Schema.Struct({
  verdict: Schema.Literals(["quorate", "inquorate", "unknown"]),
  forum: Schema.Literals(["assembled", "subAssembled", "broken", "informal"]),
  rule: Schema.Literals(["QUO-1", "QUO-2", "QUO-3"]),
  counted: Counted,
  missing: Schema.Array(MissingSeat),
  missingOrganisations: Schema.Array(Name),
  /** The first moment of the treatment at which the rule was false; its beginning if it never held. */
  brokenAt: Schema.NullOr(Instant),
  /** Only under meeting continuity, where the group had lost its quorum before the treatment. */
  lostBefore: Schema.optionalKey(LostBefore),
  flags: Schema.Array(QuorumFlag),
  cure: Schema.Array(Schema.String),
  explanation: Explanation,
}).annotate({ identifier: "QuorumAnswer" });
export type QuorumAnswer = typeof QuorumAnswer.Type;
