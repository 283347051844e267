/**
 * The radar: what is due, when, and from whom, as of a day.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, find, Id, inOrder, lastDayOf, plusDays, plusMonths, When, Wording } from "../../kernel/index.ts";
import type { Item, Meeting } from "../../meeting/index.ts";
import type { Book } from "../book.ts";
import { type AgreementView, agreementsView } from "./agreements.ts";
import { commitmentsView } from "./decisions.ts";
import { NamedOwner, named } from "./names.ts";
import { notesDue } from "./notes.ts";
import { notBeforeOn } from "./timeline.ts";

/** What kind of thing is due. @category schemas @since 0.1.0 */
export const RadarKind = Schema.Literals([
  "meeting",
  "commitment",
  "reportBack",
  "deferred",
  "decisionExpected",
  "agreementEnds",
  "lastDayToGiveNotice",
  "noticeOutstanding",
  "notesToAdjust",
  "successorMissing",
  "approvalMissing",
  "review",
  "reviewDayMissing",
  "noticeClauseUnknown",
  "lastMeetingToDecide",
  "cannotEndBefore",
]);
export type RadarKind = typeof RadarKind.Type;

/** One thing that is due. @category schemas @since 0.1.0 */
export const RadarEntry = Schema.Struct({
  when: When,
  /** The last day of that time: it is overdue after it. */
  lastDay: CalendarDate,
  state: Schema.Literals(["overdue", "soon", "later"]),
  kind: RadarKind,
  title: Wording,
  /** The item it comes from, where the title does not say. */
  context: Schema.NullOr(Wording),
  from: NamedOwner,
  /** Where to read more: a meeting, an item of it, a commitment or an agreement. */
  about: Schema.Struct({ kind: Schema.Literals(["meeting", "item", "commitment", "agreement"]), id: Id }),
}).annotate({ identifier: "RadarEntry" });
export type RadarEntry = typeof RadarEntry.Type;

/** What is due as of a day, the most urgent first. @category schemas @since 0.1.0 */
export const RadarView = Schema.Struct({ day: CalendarDate, entries: Schema.Array(RadarEntry) }).annotate({
  identifier: "Radar",
});
export type RadarView = typeof RadarView.Type;

/** How many days ahead counts as soon. */
const SOON = 60;

type Due = Omit<RadarEntry, "lastDay" | "state">;

/**
 * What is due as of a day, the most urgent first.
 *
 * @param months only what falls due within so many months, and what is overdue; everything unless asked
 * @category questions @since 0.1.0
 */
export const radarView = (book: Book, today: CalendarDate, months?: number): RadarView => ({
  day: today,
  entries: [
    ...meetingsDue(book, today),
    ...itemsDue(book, today),
    ...notesToAdjust(book, today),
    ...commitmentsDue(book, today),
    ...agreementsDue(book, today),
  ]
    .map((due): RadarEntry => {
      const lastDay = lastDayOf(due.when);
      return {
        ...due,
        lastDay,
        state: lastDay < today ? "overdue" : lastDay <= plusDays(today, SOON) ? "soon" : "later",
      };
    })
    .filter(({ lastDay }) => months === undefined || lastDay <= plusMonths(today, months))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0)),
});

const meetingsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> =>
  inOrder(book.meeting.meetings)
    .filter(({ status, day }) => (status.is === "called" || status.is === "open") && day >= today)
    .map((meeting) => ({
      when: meeting.day,
      kind: "meeting",
      title: meeting.title,
      context: null,
      from: named(book, { kind: "body", id: meeting.body }),
      about: { kind: "meeting", id: meeting.meeting },
    }));

/** Meetings whose notes nobody has adjusted, where the charter says when they must be. */
const notesToAdjust = (book: Book, today: CalendarDate): ReadonlyArray<Due> =>
  inOrder(book.meeting.meetings).flatMap((meeting) => {
    const due = notesDue(book, meeting);
    if (meeting.status.is !== "closed" || meeting.day > today || due === undefined) return [];
    if (meeting.notes?.adjusted !== undefined && meeting.notes.adjusted.on <= today) return [];
    return [
      {
        when: due,
        kind: "notesToAdjust" as const,
        title: meeting.title,
        context: null,
        from: named(book, { kind: "body", id: meeting.body }),
        about: { kind: "meeting" as const, id: meeting.meeting },
      },
    ];
  });

/** Items that were deferred, or noted with a decision to come, and have not come back. */
const itemsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> => {
  const meetings = inOrder(book.meeting.meetings).filter((meeting) => meeting.day <= today);
  const back = new Set(
    meetings.flatMap(({ items }) =>
      items.flatMap(({ continues }) => (continues ? [`${continues.meeting}/${continues.item}`] : [])),
    ),
  );
  return meetings.flatMap((meeting) =>
    meeting.items
      .filter((item) => !back.has(`${meeting.meeting}/${item.item}`))
      .flatMap((item) => itemDue(book, meeting, item)),
  );
};

const itemDue = (book: Book, meeting: Meeting, item: Item): ReadonlyArray<Due> => {
  const last = item.treatments.at(-1);
  if (last?.is !== "closed") return [];
  const from = named(book, { kind: "body", id: meeting.body });
  const about = { kind: "item" as const, id: `${meeting.meeting}/${item.item}` };
  if (last.outcome.kind === "deferred")
    return [{ when: last.outcome.until, kind: "deferred", title: item.title, context: null, from, about }];
  if (last.outcome.kind === "noted" && last.outcome.decisionExpected !== undefined)
    return [
      { when: last.outcome.decisionExpected, kind: "decisionExpected", title: item.title, context: null, from, about },
    ];
  return [];
};

const commitmentsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> =>
  commitmentsView(book, today)
    .filter((commitment) => commitment.state !== "carriedOut" && commitment.since <= today)
    .flatMap(({ commitment: id, due, reportBack, text, owner, itemTitle }) => {
      const when = due ?? reportBack?.when;
      const about = { kind: "commitment" as const, id };
      if (when === undefined) return [];
      return [
        { when, kind: due === null ? "reportBack" : "commitment", title: text, context: itemTitle, from: owner, about },
      ];
    });

const agreementsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> =>
  agreementsView(book, today)
    .filter((view) => view.status !== "ended" || leavesAGap(view))
    .flatMap((view) => [...endingDue(book, view, today), ...lookedOverDue(book, view, today)]);

/**
 * What an agreement's entries have in common: its title, who is asked, and where to read more. Asked is who owns the decision
 * to end it, else who answers for the agreement, else who looked it over last, else the first of its parties.
 */
const basicsOf = (book: Book, view: AgreementView) => {
  const { agreement, title, parties, termination, latestReview } = view;
  const decision = termination === null ? undefined : find(book.decision.decisions, termination.decision);
  const [first] = parties;
  const party = first === undefined ? undefined : { kind: "organisation" as const, id: first };
  const owner = decision?.owner ?? view.owner ?? latestReview?.by ?? party;
  if (owner === undefined) return undefined;
  const from = named(book, { kind: owner.kind, id: owner.id });
  return { title, context: null, from, about: { kind: "agreement" as const, id: agreement } };
};

/** The days of an end: the last day in force and to give notice, whose notice or approval is missing, what comes after. */
const endingDue = (book: Book, view: AgreementView, today: CalendarDate): ReadonlyArray<Due> => {
  const basics = basicsOf(book, view);
  if (basics === undefined) return [];
  const { lastDay, lastDayToGiveNotice, termination, approveBy, decideInTime: decide } = view;
  const lastDayAtAll = lastDay ?? termination?.lastDay;
  const due = (kind: RadarKind, when: When | null | undefined, more: Partial<Due> = {}): ReadonlyArray<Due> =>
    when == null ? [] : [{ ...basics, when, kind, ...more }];
  const party = (id: string) => ({ from: named(book, { kind: "organisation", id }) });
  const meeting = decide === null || decide.meeting === null ? undefined : find(book.meeting.meetings, decide.meeting);
  return [
    ...due("successorMissing", leavesAGap(view) ? lastDayAtAll : null),
    ...due("agreementEnds", view.status === "ended" ? null : lastDay),
    ...due("lastDayToGiveNotice", lastDayToGiveNotice),
    ...due("cannotEndBefore", notBeforeIn(book, view, today), { context: tooLateFor }),
    ...(decide === null || lastDayToGiveNotice === null || meeting === undefined
      ? []
      : due("lastMeetingToDecide", meeting.day, { from: named(book, { kind: "body", id: meeting.body }) })),
    ...view.outstanding.flatMap((id) => due("noticeOutstanding", termination?.lastDay ?? today, party(id))),
    ...(view.status === "unconcluded"
      ? view.lacking.flatMap((id) => due("approvalMissing", approveBy ?? view.term.from, party(id)))
      : []),
  ];
};

const tooLateFor: Wording = {
  sv: "det är för sent att säga upp till den period som löper",
  en: "it is too late to give notice for the term that runs",
};

const notBeforeIn = (book: Book, view: AgreementView, today: CalendarDate): CalendarDate | null => {
  const agreement = find(book.agreement.agreements, view.agreement);
  return agreement === undefined ? null : notBeforeOn(agreement, view, today);
};

/** What stands between an agreement and being forgotten: its review day, its clause, and when it would end (AGR-9, AGR-10). */
const lookedOverDue = (book: Book, view: AgreementView, today: CalendarDate): ReadonlyArray<Due> => {
  const basics = basicsOf(book, view);
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
