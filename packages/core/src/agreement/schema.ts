/**
 * An agreement between parties: who concluded it and when, how long it runs, how it is ended, and who has ended it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { OrganisationKind } from "../collaboration/index.ts";
import { decisionFields, Owner } from "../decision/index.ts";
import { CalendarDate, Id, Period, type Registry, Wording } from "../kernel/index.ts";
import { GivenNotice, NoticeClause, Term } from "./notice/index.ts";

/** Avtal, överenskommelse or gemensamt vårdprogram. @category schemas @since 0.1.0 */
export const AgreementKind = Schema.Literals(["agreement", "accord", "careProgramme"]);

const AtLeast = Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1)));

/**
 * What the agreement says of one party that leaves alone: how many parties must remain, and how many of each kind, for
 * it to go on for the rest. Without such a clause nobody leaves alone.
 *
 * @category schemas @since 0.1.0
 */
export const WithdrawalClause = Schema.Struct({
  atLeast: AtLeast,
  ofKind: Schema.optionalKey(Schema.Array(Schema.Struct({ kind: OrganisationKind, atLeast: AtLeast }))),
}).annotate({ identifier: "WithdrawalClause" });
export type WithdrawalClause = typeof WithdrawalClause.Type;

/** When it is looked over: a first day, and how often after that. @category schemas @since 0.1.0 */
export const Review = Schema.Struct({ first: CalendarDate, every: Schema.optionalKey(Period) }).annotate({
  identifier: "Review",
});
export type Review = typeof Review.Type;

/** Which party's register holds it, and under which number there. @category schemas @since 0.1.0 */
export const RegisterEntry = Schema.Struct({
  organisation: Id,
  reference: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "RegisterEntry" });

const Parties = Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(2), Schema.isUnique()));

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
  commitment: Schema.optionalKey(Id),
});

/** What comes after an agreement: it is taken over, it is being described, or there is nothing to take over. @category schemas @since 0.1.0 */
export const Succession = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("takenOver"),
    parts: Schema.Array(Successor).pipe(Schema.check(Schema.isMinLength(1))),
  }),
  Schema.Struct({ kind: Schema.Literal("toBeDescribed"), commitment: Id }),
  Schema.Struct({ kind: Schema.Literal("nothing"), reason: Wording }),
]).annotate({ identifier: "Succession" });
export type Succession = typeof Succession.Type;

export const successionFields = { agreement: Id, on: CalendarDate, succession: Succession };

/**
 * A decision that also terminates an agreement, and the last day in force it aims at. What follows can be entered with
 * it, so that all of it stands or none: the notices that are in, and the answer to what comes after.
 *
 * @category schemas @since 0.1.0
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

/** How an agreement compares with the target picture. @category schemas @since 0.1.0 */
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

/** How long a party needs from a joint decision until its own notice is in. */
export const leadTimeFields = { organisation: Id, length: Period, from: CalendarDate, source: Wording };

/** Agreements of a list, entered together: all of them or none. `line` is where the list has it. */
export const importFields = {
  agreements: Schema.Array(Schema.Struct({ line: Schema.optionalKey(Schema.Int), ...agreementFields })).pipe(
    Schema.check(Schema.isMinLength(1)),
  ),
};

/** One party's notice, and when it was taken back. @category models @since 0.1.0 */
export interface PartyNotice {
  readonly party: string;
  readonly given: GivenNotice;
  readonly daysAre: "stated" | "assumed";
  readonly withdrawn: CalendarDate | undefined;
}

/** What holds from a day: the parties and the clauses. The first version holds from the beginning. @category models @since 0.1.0 */
export interface AgreementVersion {
  readonly from: CalendarDate;
  /** The day it was entered in the book; undefined for the first. */
  readonly on: CalendarDate | undefined;
  readonly parties: ReadonlyArray<string>;
  readonly term: Term;
  readonly notice: NoticeClause | null;
  readonly withdrawal: WithdrawalClause | null;
  readonly review: Review | null;
  readonly source: Wording;
  readonly decision: string | null;
}

/** Whether an agreement is concluded: on a day, or being drafted and approved party by party. @category models @since 0.1.0 */
export type Conclusion =
  | { readonly is: "concluded"; readonly on: CalendarDate | undefined; readonly decision: string | undefined }
  | {
      readonly is: "proposed";
      readonly on: CalendarDate;
      readonly decision: string | undefined;
    };

/** An agreement with its versions, every notice given on it, and what has been said of it. @category models @since 0.1.0 */
export interface Agreement {
  readonly agreement: string;
  readonly title: Wording;
  readonly kind: typeof AgreementKind.Type;
  readonly owner: Owner | null;
  readonly subject: Wording | null;
  readonly legalBasis: ReadonlyArray<string>;
  readonly registers: ReadonlyArray<typeof RegisterEntry.Type>;
  readonly fallsWith: string | null;
  readonly replaces: string | null;
  readonly assumed: ReadonlyArray<"term" | "notice" | "parties">;
  readonly versions: readonly [AgreementVersion, ...ReadonlyArray<AgreementVersion>];
  readonly conclusion: Conclusion;
  /** The last day to approve it, where that is a condition for it ever to come into force. */
  readonly approveBy: CalendarDate | undefined;
  readonly approvals: ReadonlyArray<{ readonly party: string; readonly on: CalendarDate; readonly source?: Wording }>;
  readonly termination:
    | { readonly decision: string; readonly lastDay: CalendarDate; readonly day: CalendarDate }
    | undefined;
  readonly notices: ReadonlyArray<PartyNotice>;
  /** The agreement that takes its place, and the last day before it does. */
  readonly replaced: { readonly by: string; readonly lastDay: CalendarDate; readonly on: CalendarDate } | undefined;
  /** What was answered about what comes after, and when; the latest counts. */
  readonly successions: ReadonlyArray<{ readonly on: CalendarDate; readonly succession: Succession }>;
  readonly reviews: ReadonlyArray<Omit<typeof ReviewRecord.Type, "agreement">>;
}

const ReviewRecord = Schema.Struct(reviewFields);

/** How long a party needs, from a day. @category models @since 0.1.0 */
export interface LeadTime {
  readonly value: Period;
  readonly from: CalendarDate;
  readonly source: string;
}

/** Every agreement, and how long each party needs to give notice. @category models @since 0.1.0 */
export interface AgreementState {
  readonly agreements: Registry<Agreement>;
  readonly leadTimes: Registry<ReadonlyArray<LeadTime>>;
}
