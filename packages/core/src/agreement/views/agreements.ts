/**
 * Agreements on a day: where each stands, by which clauses, the last day to give notice, and what it still lacks.
 *
 * What had not happened by the day is not seen, so a later entry about a later day never changes an earlier answer.
 *
 * @since 0.1.0
 */
import {
  type Agreement,
  decideInTime,
  effectOf,
  type GivenNotice,
  isSpent,
  latestReviewOn,
  nextEndOn,
  nextReviewOn,
  noticesIn,
  responsibilityGap,
  statusOn,
  successionOn,
  versionOn,
} from "../../agreement/index.ts";
import { type CalendarDate, find, inOrder } from "../../kernel/index.ts";
import type { Book } from "../book.ts";
import type { AgreementView } from "./agreement-view.ts";
import { cascadeOf } from "./cascade.ts";
import { named, nameOf } from "./names.ts";

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
    const is = (): AgreementView["notices"][number]["is"] => {
      if (withdrawn !== undefined && withdrawn <= today) return "withdrawn";
      if (arrived.includes(notice)) return "in";
      return isSpent(agreement, notice, today) ? "spent" : "onItsWay";
    };
    const state = is();
    const lastDay = state === "in" ? effectOf(agreement, notice).lastDay : null;
    return [{ party, given, daysAre, is: state, lastDay }];
  });
};

const knownBy = ({ decided, sent, received, to }: GivenNotice, today: CalendarDate): GivenNotice => ({
  ...(decided === undefined || decided > today ? {} : { decided }),
  ...(sent === undefined || sent > today ? {} : { sent }),
  ...(received === undefined || received > today ? {} : { received }),
  ...(to === undefined ? {} : { to }),
});
