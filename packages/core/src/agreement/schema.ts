/**
 * An agreement between parties: who concluded it and when, how long it runs, how it is ended, and who has ended it.
 */
import * as Schema from "effect/Schema";
import { OrganisationKind } from "../collaboration/index.ts";
import { Owner } from "../constellation/index.ts";
import { decisionFields } from "../decision/index.ts";
import { CalendarDate, Id, MadeId, Period, Wording } from "../kernel/index.ts";
import { GivenNotice, NoticeClause, Term } from "./notice/index.ts";

/** Avtal, överenskommelse or gemensamt vårdprogram. */
export const AgreementKind = Schema.Literals(["agreement", "accord", "careProgramme"]);

const AtLeast = Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1)));

/**
 * What the agreement says of one party that leaves alone: how many parties must remain, and how many of each kind, for
 * it to go on for the rest. Without such a clause nobody leaves alone.
 */
export const WithdrawalClause = Schema.Struct({
  atLeast: AtLeast,
  ofKind: Schema.optionalKey(Schema.Array(Schema.Struct({ kind: OrganisationKind, atLeast: AtLeast }))),
}).annotate({ identifier: "WithdrawalClause" });
export type WithdrawalClause = typeof WithdrawalClause.Type;

/** When it is looked over: a first day, and how often after that. */
export const Review = Schema.Struct({ first: CalendarDate, every: Schema.optionalKey(Period) }).annotate({
  identifier: "Review",
});
export type Review = typeof Review.Type;

/** Which party's register holds it, and under which number there. */
export const RegisterEntry = Schema.Struct({
  organisation: Id,
  reference: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "RegisterEntry" });

const Parties = Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(2)));

/** What parties can agree on anew: each amendment says what it changes. */
const clauses = {
  parties: Parties,
  term: Term,
  notice: Schema.NullOr(NoticeClause),
};

const commonFields = {
  agreement: Id,
  title: Wording,
  kind: AgreementKind,
  ...clauses,
  source: Wording,
  /** What is assumed by whoever entered it, because the source does not say. */
  assumed: Schema.optionalKey(Schema.Array(Schema.Literals(["term", "notice", "parties"]))),
  /** Who answers for it: whoever is asked when a day comes near. */
  owner: Schema.optionalKey(Owner),
  /** What it is about, in a sentence. */
  subject: Schema.optionalKey(Wording),
  /** The provisions it rests on: "HSL 16 kap. 3 §". */
  legalBasis: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  registers: Schema.optionalKey(Schema.Array(RegisterEntry)),
  withdrawal: Schema.optionalKey(WithdrawalClause),
  review: Schema.optionalKey(Review),
  /** The agreement that it falls with, when it depends on another. */
  fallsWith: Schema.optionalKey(Id),
  /** The agreement that it takes the place of from the day it begins. */
  replaces: Schema.optionalKey(Id),
};

/** An agreement that is concluded already. Without `concluded` it was at the latest when its term began. */
export const agreementFields = {
  ...commonFields,
  concluded: Schema.optionalKey(Schema.Struct({ on: CalendarDate, decision: Schema.optionalKey(Id) })),
};

/** An agreement that is being drafted: every party has to approve it, by a day where that is a condition. */
export const proposalFields = {
  ...commonFields,
  approveBy: Schema.optionalKey(CalendarDate),
  /** The day it was put forward; absent in a command: the day it is given. */
  on: Schema.optionalKey(CalendarDate),
};

export const approvalFields = {
  agreement: Id,
  party: Id,
  on: CalendarDate,
  /** Where the party approved it: "kommunfullmäktige 2024-09-23, § 112". */
  source: Schema.optionalKey(Wording),
  /** The joint decision behind the agreement, where the group has taken one. */
  decision: Schema.optionalKey(Id),
};

/** New clauses from a day; what is left out stays as it was. */
export const amendmentFields = {
  agreement: Id,
  from: CalendarDate,
  parties: Schema.optionalKey(clauses.parties),
  term: Schema.optionalKey(clauses.term),
  notice: Schema.optionalKey(clauses.notice),
  withdrawal: Schema.optionalKey(Schema.NullOr(WithdrawalClause)),
  review: Schema.optionalKey(Schema.NullOr(Review)),
  source: Wording,
  decision: Schema.optionalKey(Id),
  /** The day it was agreed; absent in a command: the day it is given. */
  on: Schema.optionalKey(CalendarDate),
};

export const noticeFields = {
  agreement: Id,
  party: Id,
  given: GivenNotice,
  /** Whether the days are stated in the source or assumed by whoever entered them. */
  daysAre: Schema.optionalKey(Schema.Literals(["stated", "assumed"])),
};

/** The day a notice that was sent came in. */
export const receiptFields = { agreement: Id, party: Id, received: CalendarDate };

/** A party takes its notice back. */
export const noticeWithdrawalFields = {
  agreement: Id,
  party: Id,
  on: CalendarDate,
  reason: Schema.optionalKey(Wording),
};

/** Who takes over one part of what the agreement did: from a day, or as somebody has undertaken to describe. */
const Successor = Schema.Struct({
  what: Wording,
  by: Owner,
  /** The first day it is in place, where that is known. */
  from: Schema.optionalKey(CalendarDate),
  /** The commitment to describe it and report back. */
  commitment: Schema.optionalKey(MadeId),
});

/** What comes after an agreement: it is taken over, it is being described, or there is nothing to take over. */
export const Succession = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("takenOver"),
    parts: Schema.Array(Successor).pipe(Schema.check(Schema.isMinLength(1))),
  }),
  Schema.Struct({ kind: Schema.Literal("toBeDescribed"), commitment: MadeId }),
  Schema.Struct({ kind: Schema.Literal("nothing"), reason: Wording }),
]).annotate({ identifier: "Succession" });
export type Succession = typeof Succession.Type;

export const successionFields = { agreement: Id, on: CalendarDate, succession: Succession };

/**
 * A decision that also terminates an agreement, and the last day in force it aims at. What follows can be entered with
 * it, so that all of it stands or none: the notices that are in, and the answer to what comes after.
 */
export const terminationFields = {
  ...decisionFields,
  agreement: Id,
  lastDay: CalendarDate,
  notices: Schema.optionalKey(
    Schema.Array(Schema.Struct({ party: Id, given: GivenNotice, daysAre: noticeFields.daysAre })),
  ),
  succession: Schema.optionalKey(Succession),
};

/** How an agreement compares with the target picture. */
export const Finding = Schema.Literals(["fits", "toBeRevised", "toBeEnded", "unknown"]);
export type Finding = typeof Finding.Type;

/** An agreement looked over against the target picture. */
export const reviewFields = {
  agreement: Id,
  on: CalendarDate,
  by: Owner,
  finding: Finding,
  note: Schema.optionalKey(Wording),
  /** The next day it is looked over, where the reviewer sets one. */
  next: Schema.optionalKey(CalendarDate),
};

const Reviewed = Schema.Struct(reviewFields);

/** A review that was made. */
export type ReviewRecord = typeof Reviewed.Type;

/** How long a party needs from a joint decision until its own notice is in. */
export const leadTimeFields = { organisation: Id, length: Period, from: CalendarDate, source: Wording };

/** Agreements of a list, entered together: all of them or none. `line` is where the list has it. */
export const importFields = {
  agreements: Schema.Array(Schema.Struct({ line: Schema.optionalKey(Schema.Int), ...agreementFields })).pipe(
    Schema.check(Schema.isMinLength(1)),
  ),
};
