/**
 * Agreements on a day: where each stands, by which clauses, the last day to give notice, and what it still lacks.
 *
 * What had not happened by the day is not seen, so a later entry about a later day never changes an earlier answer.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import {
  type Agreement,
  AgreementKind,
  decideInTime,
  effectOf,
  Finding,
  GivenNotice,
  latestReviewOn,
  NoticeAnswer,
  NoticeClause,
  nextEndOn,
  nextReviewOn,
  noticesIn,
  RegisterEntry,
  Review,
  responsibilityGap,
  Succession,
  statusOn,
  successionOn,
  Term,
  versionOn,
  WithdrawalClause,
} from "../../agreement/index.ts";
import { Owner } from "../../decision/index.ts";
import { CalendarDate, find, Id, inOrder, Period, Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";
import { CascadeStep, cascadeOf } from "./cascade.ts";
import { NamedOwner, named, nameOf } from "./names.ts";

/** Where an agreement stands. @category schemas @since 0.1.0 */
export const AgreementStanding = Schema.Literals([
  "unconcluded",
  "notYetInForce",
  "inForce",
  "beingTerminated",
  "terminated",
  "ended",
]);

const EndingView = Schema.Struct({
  by: Schema.Literals(["expiry", "termination", "withdrawal", "replacement", "neverInForce"]),
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

const VersionView = Schema.Struct({ from: CalendarDate, source: Wording, decision: Schema.NullOr(Id) });

/** An agreement on a day. @category schemas @since 0.1.0 */
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
  approvals: Schema.Array(Schema.Struct({ party: Id, on: CalendarDate, source: Schema.optionalKey(Wording) })),
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
      /** In: it counts. On its way: sent, and not known to have come in. Withdrawn: taken back. */
      is: Schema.Literals(["in", "onItsWay", "withdrawn"]),
      /** The last day in force that this notice leads to; null where that cannot be computed. */
      lastDay: Schema.NullOr(CalendarDate),
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
  latestReview: Schema.NullOr(
    Schema.Struct({ on: CalendarDate, by: Owner, finding: Finding, note: Schema.NullOr(Wording) }),
  ),
  /** What was last answered about what comes after it. */
  succession: Schema.NullOr(Succession),
  /** The days on which nobody answers for what it did; null while nothing is ending. */
  responsibilityGap: Schema.NullOr(GapView),
  /** What ending it takes, step by step; empty while nothing is ending. */
  cascade: Schema.Array(CascadeStep),
  /** What the clause says as of that day if nobody (more) gives notice. */
  ifUnused: NoticeAnswer,
}).annotate({ identifier: "Agreement" });
export type AgreementView = typeof AgreementView.Type;

/** Every agreement on a day. @category questions @since 0.1.0 */
export const agreementsView = (book: Book, today: CalendarDate): ReadonlyArray<AgreementView> => {
  const agreements = inOrder(book.agreement.agreements);
  const dependents = dependentsAmong(agreements);
  return agreements.map((agreement) => viewOf(book, agreement, today, dependents.get(agreement.agreement) ?? []));
};

/** One agreement on a day, or undefined. @category questions @since 0.1.0 */
export const agreementView = (book: Book, id: string, today: CalendarDate): AgreementView | undefined => {
  const agreement = find(book.agreement.agreements, id);
  if (agreement === undefined) return undefined;
  const dependents = dependentsAmong(inOrder(book.agreement.agreements));
  return viewOf(book, agreement, today, dependents.get(id) ?? []);
};

const dependentsAmong = (agreements: ReadonlyArray<Agreement>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const dependents = new Map<string, ReadonlyArray<string>>();
  for (const { agreement, fallsWith } of agreements)
    if (fallsWith !== null) dependents.set(fallsWith, [...(dependents.get(fallsWith) ?? []), agreement]);
  return dependents;
};

const viewOf = (
  book: Book,
  agreement: Agreement,
  today: CalendarDate,
  dependents: ReadonlyArray<string>,
): AgreementView => {
  const status = statusOn(book, agreement, today);
  const { is, lastDay, ending, outstanding, leaving, lacking, parties, unused } = status;
  const { term, notice, withdrawal, review, source } = versionOn(agreement, today);
  const stillToGive = is === "inForce" || is === "beingTerminated" || is === "notYetInForce";
  const { conclusion, termination, replaced } = agreement;
  const gap = responsibilityGap(book, agreement, today);
  return {
    agreement: agreement.agreement,
    title: agreement.title,
    kind: agreement.kind,
    owner: agreement.owner === null ? null : named(book, agreement.owner),
    subject: agreement.subject,
    legalBasis: agreement.legalBasis,
    registers: agreement.registers,
    parties,
    partyNames: parties.map((party) => ({ party, name: nameOf(book, "organisation", party) })),
    term,
    notice,
    withdrawal,
    source,
    assumed: agreement.assumed,
    versions: agreement.versions
      .filter(({ on }) => on === undefined || on <= today)
      .map(({ from, source, decision }) => ({ from, source, decision })),
    concluded: concludedOf(conclusion, today),
    approveBy: agreement.approveBy ?? null,
    approvals: agreement.approvals.filter(({ on }) => on <= today),
    lacking,
    status: is,
    ending,
    lastDay,
    lastDayToGiveNotice: stillToGive ? unused.lastDayToGiveNotice : null,
    actBy: stillToGive ? unused.actBy : null,
    ifNoticeToday: is === "inForce" ? nextEndOn(agreement, today) : null,
    decideInTime: is === "inForce" ? decideInTime(book, agreement, today) : null,
    termination: termination !== undefined && termination.day <= today ? termination : null,
    notices: noticesOf(agreement, today),
    outstanding,
    leaving,
    fallsWith: agreement.fallsWith,
    dependents,
    replaces: agreement.replaces,
    replacedBy: replaced !== undefined && replaced.on <= today ? replaced.by : null,
    review,
    nextReview: is === "ended" ? null : (nextReviewOn(agreement, today) ?? null),
    latestReview: reviewOf(agreement, today),
    succession: successionOn(agreement, today) ?? null,
    responsibilityGap: gap,
    cascade: cascadeOf(book, agreement, status, gap, today),
    ifUnused: unused,
  };
};

const concludedOf = (conclusion: Agreement["conclusion"], today: CalendarDate): AgreementView["concluded"] =>
  conclusion.is === "proposed" || conclusion.on === undefined || conclusion.on > today
    ? null
    : { on: conclusion.on, decision: conclusion.decision ?? null };

const reviewOf = (agreement: Agreement, today: CalendarDate): AgreementView["latestReview"] => {
  const latest = latestReviewOn(agreement, today);
  if (latest === undefined) return null;
  const { on, by, finding, note = null } = latest;
  return { on, by, finding, note };
};

/** The notices as they were known on a day: days that had not come are not seen. */
const noticesOf = (agreement: Agreement, today: CalendarDate): AgreementView["notices"] => {
  const arrived = noticesIn(agreement, today);
  return agreement.notices.flatMap((notice) => {
    const { party, daysAre, withdrawn } = notice;
    const given = knownBy(notice.given, today);
    if (given.decided === undefined && given.sent === undefined && given.received === undefined) return [];
    const is =
      withdrawn !== undefined && withdrawn <= today
        ? ("withdrawn" as const)
        : arrived.includes(notice)
          ? ("in" as const)
          : ("onItsWay" as const);
    const lastDay = is === "in" ? effectOf(agreement, notice).lastDay : null;
    return [{ party, given, daysAre, is, lastDay }];
  });
};

const knownBy = ({ decided, sent, received, to }: GivenNotice, today: CalendarDate): GivenNotice => ({
  ...(decided === undefined || decided > today ? {} : { decided }),
  ...(sent === undefined || sent > today ? {} : { sent }),
  ...(received === undefined || received > today ? {} : { received }),
  ...(to === undefined ? {} : { to }),
});
