/**
 * What is shown of an agreement on a day.
 */
import * as Schema from "effect/Schema";
import { NamedOwner, Owner } from "../../constellation/index.ts";
import { CalendarDate, Id, Period, Wording } from "../../kernel/index.ts";
import { GivenNotice, NoticeAnswer, NoticeClause, Term } from "../notice/index.ts";
import { EndedBy } from "../rules/how-it-ends.ts";
import { AgreementKind, Finding, RegisterEntry, Review, Succession, WithdrawalClause } from "../schema.ts";
import { CascadeStep } from "./cascade.ts";

/** Where an agreement stands. */
export const AgreementStanding = Schema.Literals([
  "unconcluded",
  "notYetInForce",
  "inForce",
  "beingTerminated",
  "terminated",
  "ended",
]);

const EndingView = Schema.Struct({
  by: EndedBy,
  lastDay: Schema.NullOr(CalendarDate),
  /** The agreement it falls with, or the one that takes its place. */
  with: Schema.NullOr(Id),
});

const GapView = Schema.Union([
  Schema.Struct({ is: Schema.Literals(["none", "unknown"]) }),
  Schema.Struct({
    is: Schema.Literal("gap"),
    from: CalendarDate,
    until: Schema.NullOr(CalendarDate),
    days: Schema.Int,
  }),
]);

/** What holds from a day: the clauses as they were agreed then. */
const VersionView = Schema.Struct({
  from: CalendarDate,
  /** The day it was agreed; null for the first version. */
  on: Schema.NullOr(CalendarDate),
  source: Wording,
  decision: Schema.NullOr(Id),
  parties: Schema.Array(Id),
  term: Term,
  notice: Schema.NullOr(NoticeClause),
  withdrawal: Schema.NullOr(WithdrawalClause),
  review: Schema.NullOr(Review),
});

const ReviewView = Schema.Struct({
  on: CalendarDate,
  by: Owner,
  finding: Finding,
  note: Schema.NullOr(Wording),
  /** The next day it is to be looked over, where the reviewer set one. */
  next: Schema.NullOr(CalendarDate),
});

/** How long a party needs from a joint decision until its own notice is in, from a day, and where that is said. */
export const LeadTimeView = Schema.Struct({
  organisation: Id,
  length: Period,
  from: CalendarDate,
  source: Wording,
}).annotate({ identifier: "LeadTime" });

/** An agreement on a day. */
export const AgreementView = Schema.Struct({
  agreement: Id,
  title: Wording,
  kind: AgreementKind,
  /** Who answers for it; null where nobody has been named. */
  owner: Schema.NullOr(NamedOwner),
  subject: Schema.NullOr(Wording),
  legalBasis: Schema.Array(Schema.String),
  registers: Schema.Array(RegisterEntry),
  /** The parties that are in it on the day. */
  parties: Schema.Array(Id),
  partyNames: Schema.Array(Schema.Struct({ party: Id, name: Wording })),
  term: Term,
  notice: Schema.NullOr(NoticeClause),
  withdrawal: Schema.NullOr(WithdrawalClause),
  source: Wording,
  assumed: Schema.Array(Schema.Literals(["term", "notice", "parties"])),
  /** The versions that were known on the day, the first one first; the clauses above are those of the day. */
  versions: Schema.Array(VersionView),
  concluded: Schema.NullOr(Schema.Struct({ on: CalendarDate, decision: Schema.NullOr(Id) })),
  /** The last day to approve it, where that is a condition. */
  approveBy: Schema.NullOr(CalendarDate),
  approvals: Schema.Array(
    Schema.Struct({
      party: Id,
      on: CalendarDate,
      source: Schema.optionalKey(Wording),
      decision: Schema.optionalKey(Id),
    }),
  ),
  /** The parties whose approval it lacks while it is being drafted. */
  lacking: Schema.Array(Id),
  status: AgreementStanding,
  /** How it ends, as far as that is known. */
  ending: Schema.NullOr(EndingView),
  lastDay: Schema.NullOr(CalendarDate),
  lastDayToGiveNotice: Schema.NullOr(CalendarDate),
  actBy: Schema.NullOr(CalendarDate),
  /** What notice given on the day would lead to, and how late it still can be given. */
  ifNoticeToday: Schema.NullOr(
    Schema.Struct({ lastDay: CalendarDate, lastDayToGiveNotice: CalendarDate, actBy: CalendarDate }),
  ),
  /** By when and at which meeting notice must be decided for that end. */
  decideInTime: Schema.NullOr(
    Schema.Struct({
      lastDay: CalendarDate,
      actBy: CalendarDate,
      decideBy: CalendarDate,
      parties: Schema.Array(Schema.Struct({ party: Id, leadTime: Period, decideBy: CalendarDate })),
      leadTimeUnknown: Schema.Array(Id),
      meeting: Schema.NullOr(Id),
      tooLate: Schema.NullOr(Id),
    }),
  ),
  termination: Schema.NullOr(Schema.Struct({ decision: Id, lastDay: CalendarDate, day: CalendarDate })),
  notices: Schema.Array(
    Schema.Struct({
      party: Id,
      given: GivenNotice,
      daysAre: Schema.Literals(["stated", "assumed"]),
      /** In: it counts. On its way: sent, and not known to have come in. Withdrawn: taken back. Spent: the party left, and joined again. */
      is: Schema.Literals(["in", "onItsWay", "withdrawn", "spent"]),
      /** The last day in force that this notice leads to; null where that cannot be computed. */
      lastDay: Schema.NullOr(CalendarDate),
      /** When it was taken back, and why. */
      withdrawn: Schema.NullOr(Schema.Struct({ on: CalendarDate, reason: Schema.NullOr(Wording) })),
    }),
  ),
  outstanding: Schema.Array(Id),
  /** Parties that leave alone, each with its last day. */
  leaving: Schema.Array(Schema.Struct({ party: Id, lastDay: CalendarDate })),
  fallsWith: Schema.NullOr(Id),
  /** The agreements that fall with it. */
  dependents: Schema.Array(Id),
  replaces: Schema.NullOr(Id),
  replacedBy: Schema.NullOr(Id),
  review: Schema.NullOr(Review),
  nextReview: Schema.NullOr(CalendarDate),
  /** What the latest review found. */
  latestReview: Schema.NullOr(ReviewView),
  /** Every review there has been, in order. */
  reviews: Schema.Array(ReviewView),
  /** What was last answered about what comes after it. */
  succession: Schema.NullOr(Succession),
  /** Everything that has been answered about that, and when. */
  successions: Schema.Array(Schema.Struct({ on: CalendarDate, succession: Succession })),
  /** How long its parties need to give notice, as that has been stated. */
  leadTimes: Schema.Array(LeadTimeView),
  /** The days on which nobody answers for what it did; null while nothing is ending. */
  responsibilityGap: Schema.NullOr(GapView),
  /** What ending it takes, step by step; empty while nothing is ending. */
  cascade: Schema.Array(CascadeStep),
  /** What the clause says as of that day if nobody (more) gives notice. */
  ifUnused: NoticeAnswer,
}).annotate({ identifier: "Agreement" });
export type AgreementView = typeof AgreementView.Type;
