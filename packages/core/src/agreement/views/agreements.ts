/**
 * Agreements on a day: where each stands, by which clauses, the last day to give notice, and what it still lacks.
 *
 * What had not happened by the day is not seen, so a later entry about a later day never changes an earlier answer.
 */

import type { ArchivePart } from "../../archive/index.ts";
import { type CollaborationPart, organisationName } from "../../collaboration/index.ts";
import { type ConstellationPart, named } from "../../constellation/index.ts";
import type { DecisionPart } from "../../decision/index.ts";
import { type CalendarDate, find, inOrder } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { Agreement } from "../model.ts";
import type { GivenNotice } from "../notice/index.ts";
import { decideInTime } from "../rules/last-meeting-to-decide.ts";
import { latestReviewOn, nextEndOn, nextReviewOn } from "../rules/looked-over-in-time.ts";
import { responsibilityGap, successionOn } from "../rules/responsibility-gap.ts";
import { type AgreementPart, dependentsOf } from "../state.ts";
import { statusOn } from "../status.ts";
import { effectOf, isSpent, noticesIn, versionOn } from "../versions.ts";
import type { AgreementView, LeadTimeView } from "./agreement-view.ts";
import { cascadeOf } from "./cascade.ts";

/** What agreements are seen by. */
export type Seen = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart & AgreementPart;

/** Every agreement on a day. */
export const agreementsView = (book: Seen, today: CalendarDate): ReadonlyArray<AgreementView> =>
  inOrder(book.agreement.agreements).map((agreement) => viewOf(book, agreement, today));

/** One agreement on a day, or undefined. */
export const agreementView = (book: Seen, id: string, today: CalendarDate): AgreementView | undefined => {
  const agreement = find(book.agreement.agreements, id);
  return agreement && viewOf(book, agreement, today);
};

const viewOf = (book: Seen, agreement: Agreement, today: CalendarDate): AgreementView => {
  const status = statusOn(book, agreement, today);
  const { is, lastDay, ending, outstanding, leaving, lacking, parties, unused } = status;
  const { term, notice, withdrawal, review, source } = versionOn(agreement, today);
  const stillToGive = is === "inForce" || is === "beingTerminated" || is === "notYetInForce";
  const { conclusion, termination, replaced } = agreement;
  const gap = responsibilityGap(book, agreement, today);
  const latestReview = latestReviewOn(agreement, today);
  return {
    agreement: agreement.agreement,
    title: agreement.title,
    kind: agreement.kind,
    owner: agreement.owner === null ? null : named(book, agreement.owner, today),
    subject: agreement.subject,
    legalBasis: agreement.legalBasis,
    registers: agreement.registers,
    parties,
    partyNames: parties.map((party) => ({ party, name: organisationName(book, party, today) ?? { sv: party } })),
    term,
    notice,
    withdrawal,
    source,
    assumed: agreement.assumed,
    versions: agreement.versions
      .filter(({ on }) => on === undefined || on <= today)
      .map(({ partiesFrom: _, on = null, ...version }) => ({ ...version, on })),
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
    dependents: dependentsOf(book, agreement.agreement),
    replaces: agreement.replaces,
    replacedBy: replaced !== undefined && replaced.on <= today ? replaced.by : null,
    review,
    nextReview: is === "ended" ? null : (nextReviewOn(agreement, today) ?? null),
    latestReview: latestReview === undefined ? null : reviewOf(latestReview),
    reviews: agreement.reviews.filter(({ on }) => on <= today).map(reviewOf),
    succession: successionOn(agreement, today) ?? null,
    successions: agreement.successions.filter(({ on }) => on <= today),
    leadTimes: parties.flatMap((party) => leadTimesOf(book, party)).filter(({ from }) => from <= today),
    responsibilityGap: gap,
    cascade: cascadeOf(book, agreement, status, gap, today),
    ifUnused: unused,
  };
};

const concludedOf = (conclusion: Agreement["conclusion"], today: CalendarDate): AgreementView["concluded"] =>
  conclusion.is === "proposed" || conclusion.on === undefined || conclusion.on > today
    ? null
    : { on: conclusion.on, decision: conclusion.decision ?? null };

const reviewOf = (review: Agreement["reviews"][number]): AgreementView["reviews"][number] => {
  const { on, by, finding, note, next } = review;
  return { on, by, finding, note: note ?? null, next: next ?? null };
};

/** How long a party needs to give notice: everything that has been stated of it, in the order it was. */
export const leadTimesOf = (
  { agreement }: AgreementPart,
  organisation: string,
): ReadonlyArray<typeof LeadTimeView.Type> =>
  (find(agreement.leadTimes, organisation) ?? []).map(({ value: length, from, source }) => ({
    organisation,
    length,
    from,
    source,
  }));

/** The notices as they were known on a day: days that had not come are not seen. */
const noticesOf = (agreement: Agreement, today: CalendarDate): AgreementView["notices"] => {
  const arrived = noticesIn(agreement, today);
  return agreement.notices.flatMap((notice) => {
    const { party, daysAre, withdrawn, withdrawnBecause: reason = null } = notice;
    const given = knownBy(notice.given, today);
    if (given.decided === undefined && given.sent === undefined && given.received === undefined) return [];
    const is = (): AgreementView["notices"][number]["is"] => {
      if (withdrawn !== undefined && withdrawn <= today) return "withdrawn";
      if (arrived.includes(notice)) return "in";
      return isSpent(agreement, notice, today) ? "spent" : "onItsWay";
    };
    const state = is();
    const lastDay = state === "in" ? effectOf(agreement, notice).lastDay : null;
    const takenBack = withdrawn !== undefined && state === "withdrawn" ? { on: withdrawn, reason } : null;
    return [{ party, given, daysAre, is: state, lastDay, withdrawn: takenBack }];
  });
};

const knownBy = ({ decided, sent, received, to }: GivenNotice, today: CalendarDate): GivenNotice => ({
  ...(decided === undefined || decided > today ? {} : { decided }),
  ...(sent === undefined || sent > today ? {} : { sent }),
  ...(received === undefined || received > today ? {} : { received }),
  ...(to === undefined ? {} : { to }),
});
