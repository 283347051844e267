/**
 * The public quorum question and its answer: is this the group, and may it decide this item?
 *
 * The same JSON is asked of the library, of the service and on the command line. Fields may be
 * added to it, never renamed.
 */
import * as Schema from "effect/Schema";
import { QuorumRule } from "../../constellation/quorum-rule.ts";
import { Explanation, Instant } from "../../kernel/index.ts";

const Name = Schema.NonEmptyString;

/** How a charter judges presence. Only `quorum` must be said; `null` means that no rule is known. */
export const QuorumCharter = Schema.Struct({
  quorum: Schema.NullOr(QuorumRule),
  continuity: Schema.optionalKey(Schema.Literals(["item", "meeting"])),
  recused: Schema.optionalKey(Schema.Literals(["missing", "leavesDenominator", "counts"])),
  remote: Schema.optionalKey(Schema.Literals(["counts", "doesNotCount"])),
  deputies: Schema.optionalKey(Schema.Literals(["own", "any"])),
  twoSeats: Schema.optionalKey(Schema.Literals(["one", "both"])),
  return: Schema.optionalKey(Schema.Literals(["counts", "notSameDay"])),
  entry: Schema.optionalKey(Schema.Literals(["anyTime", "betweenItems"])),
}).annotate({ identifier: "QuorumCharter" });
export type QuorumCharter = typeof QuorumCharter.Type;

/** A chartered seat. */
export const QuorumSeat = Schema.Struct({
  id: Name,
  organisation: Name,
  function: Schema.optionalKey(Name),
  vacant: Schema.optionalKey(Schema.Boolean),
}).annotate({ identifier: "QuorumSeat" });
export type QuorumSeat = typeof QuorumSeat.Type;

/** Somebody on a seat for a while: `[from, until)`, `null` while still there. */
export const QuorumPresence = Schema.Struct({
  seat: Name,
  person: Name,
  organisation: Schema.optionalKey(Name),
  as: Schema.optionalKey(Schema.Literals(["holder", "deputy", "observer"])),
  from: Instant,
  until: Schema.optionalKey(Schema.NullOr(Instant)),
  mode: Schema.optionalKey(Schema.Literals(["room", "remote"])),
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

/** The quorum question. */
export const QuorumQuestion = Schema.Struct({
  charter: QuorumCharter,
  seats: Schema.NullOr(Schema.Array(QuorumSeat)),
  constellation: Schema.optionalKey(Schema.Array(Name)),
  presence: Schema.Array(QuorumPresence),
  recused: Schema.optionalKey(Schema.Array(Recusal)),
  recess: Schema.optionalKey(Schema.Array(Recess)),
  treatment: Schema.Struct({ from: Instant, until: Instant }),
  /** The time zone in which the days of `notSameDay` are counted; absent: Europe/Stockholm. */
  zone: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "QuorumQuestion" });
export type QuorumQuestion = typeof QuorumQuestion.Type;

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
    "remoteNotStated",
    "admissionNotKnown",
    "organisationNotKnown",
    "recusedPresent",
    "outsideConstellation",
    "noRule",
    "seatsNotKnown",
  ]),
  seat: Schema.optionalKey(Name),
  person: Schema.optionalKey(Name),
  seats: Schema.optionalKey(Schema.Array(Name)),
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

/** The answer to the quorum question. */
export const QuorumAnswer = Schema.Struct({
  verdict: Schema.Literals(["quorate", "inquorate", "unknown"]),
  forum: Schema.Literals(["assembled", "subAssembled", "broken", "informal"]),
  rule: Schema.Literals(["QUO-1", "QUO-2", "QUO-3"]),
  counted: Counted,
  missing: Schema.Array(MissingSeat),
  missingOrganisations: Schema.Array(Name),
  brokenAt: Schema.NullOr(Instant),
  flags: Schema.Array(QuorumFlag),
  cure: Schema.Array(Schema.String),
  explanation: Explanation,
}).annotate({ identifier: "QuorumAnswer" });
export type QuorumAnswer = typeof QuorumAnswer.Type;
