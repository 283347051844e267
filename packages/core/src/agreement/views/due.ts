/**
 * What is due of agreements: their days, whose notice or approval is missing, what comes after, and what nobody has looked over.
 */
import { type Due, named } from "../../constellation/index.ts";
import { type CalendarDate, find, type When, type Wording } from "../../kernel/index.ts";
import type { AgreementView } from "./agreement-view.ts";
import { agreementsView, type Seen } from "./agreements.ts";
import { notBeforeOn } from "./timeline.ts";

/** What of agreements can be due. */
export const agreementsDueKinds = [
  "agreementEnds",
  "lastDayToGiveNotice",
  "noticeOutstanding",
  "successorMissing",
  "approvalMissing",
  "review",
  "reviewDayMissing",
  "noticeClauseUnknown",
  "lastMeetingToDecide",
  "cannotEndBefore",
] as const;

type DueKind = (typeof agreementsDueKinds)[number];
type AgreementDue = Due<DueKind, "agreement">;

/** Everything that is due of agreements as of a day. */
export const agreementsDue = (book: Seen, today: CalendarDate): ReadonlyArray<AgreementDue> =>
  agreementsView(book, today)
    .filter((view) => view.status !== "ended" || leavesAGap(view))
    .flatMap((view) => [...endingDue(book, view, today), ...lookedOverDue(book, view, today)]);

/**
 * What an agreement's entries have in common: its title, who is asked, and where to read more. Asked is who owns the decision
 * to end it, else who answers for the agreement, else who looked it over last, else the first of its parties.
 */
const basicsOf = (book: Seen, view: AgreementView, today: CalendarDate) => {
  const { agreement, title, parties, termination, latestReview } = view;
  const decision = termination === null ? undefined : find(book.decision.decisions, termination.decision);
  const [first] = parties;
  const party = first === undefined ? undefined : { kind: "organisation" as const, id: first };
  const owner = decision?.owner ?? view.owner ?? latestReview?.by ?? party;
  if (owner === undefined) return undefined;
  const from = named(book, { kind: owner.kind, id: owner.id }, today);
  return { title, context: null, from, about: { kind: "agreement" as const, id: agreement } };
};

/** The days of an end: the last day in force and to give notice, whose notice or approval is missing, what comes after. */
const endingDue = (book: Seen, view: AgreementView, today: CalendarDate): ReadonlyArray<AgreementDue> => {
  const basics = basicsOf(book, view, today);
  if (basics === undefined) return [];
  const { lastDay, lastDayToGiveNotice, termination, approveBy, decideInTime: decide } = view;
  const lastDayAtAll = lastDay ?? termination?.lastDay;
  const due = (
    kind: DueKind,
    when: When | null | undefined,
    more: Partial<AgreementDue> = {},
  ): ReadonlyArray<AgreementDue> => (when == null ? [] : [{ ...basics, when, kind, ...more }]);
  const party = (id: string) => ({ from: named(book, { kind: "organisation", id }, today) });
  const meeting = decide === null || decide.meeting === null ? undefined : find(book.meeting.meetings, decide.meeting);
  return [
    ...due("successorMissing", leavesAGap(view) ? lastDayAtAll : null),
    ...due("agreementEnds", view.status === "ended" ? null : lastDay),
    ...due("lastDayToGiveNotice", lastDayToGiveNotice),
    ...due("cannotEndBefore", notBeforeIn(book, view, today), { context: tooLateFor }),
    ...(decide === null || lastDayToGiveNotice === null || meeting === undefined
      ? []
      : due("lastMeetingToDecide", meeting.day, { from: named(book, { kind: "body", id: meeting.body }, today) })),
    ...view.outstanding.flatMap((id) => due("noticeOutstanding", termination?.lastDay ?? today, party(id))),
    ...(view.status === "unconcluded"
      ? view.lacking.flatMap((id) => due("approvalMissing", approveBy ?? view.term.from, party(id)))
      : []),
  ];
};

const tooLateFor: Wording = {
  sv: "det är för sent att säga upp till slutet av den löpande perioden",
  en: "it is too late to give notice for the current term",
};

const notBeforeIn = (book: Seen, view: AgreementView, today: CalendarDate): CalendarDate | null => {
  const agreement = find(book.agreement.agreements, view.agreement);
  return agreement === undefined ? null : notBeforeOn(agreement, view, today);
};

/** What stands between an agreement and being forgotten: its review day, its clause, and when it would end (AGR-9, AGR-10). */
const lookedOverDue = (book: Seen, view: AgreementView, today: CalendarDate): ReadonlyArray<AgreementDue> => {
  const basics = basicsOf(book, view, today);
  if (basics === undefined || view.status !== "inForce" || view.lastDay !== null) return [];
  const { ifNoticeToday: next, nextReview, notice } = view;
  const context =
    next === null
      ? null
      : {
          sv: `om det sades upp i dag skulle det upphöra ${next.lastDay}`,
          en: `if notice were given today it would end on ${next.lastDay}`,
        };
  const openEnded = view.term.kind === "untilFurtherNotice";
  return [
    ...(nextReview !== null
      ? [{ ...basics, when: nextReview, kind: "review" as const, context }]
      : openEnded
        ? [{ ...basics, when: today, kind: "reviewDayMissing" as const, context }]
        : []),
    ...(notice !== null && notice.length === null
      ? [{ ...basics, when: nextReview ?? today, kind: "noticeClauseUnknown" as const }]
      : []),
  ];
};

/** Whether what comes after it is not answered, or leaves days on which nobody is responsible. */
const leavesAGap = ({ responsibilityGap: gap }: AgreementView): boolean => gap !== null && gap.is !== "none";
