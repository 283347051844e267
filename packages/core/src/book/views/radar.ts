/**
 * The radar: what is due, when, and from whom, as of a day.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, find, Id, inOrder, lastDayOf, plusDays, When, Wording } from "../../kernel/index.ts";
import type { Item, Meeting } from "../../meeting/index.ts";
import type { Book } from "../book.ts";
import { type AgreementView, agreementsView } from "./agreements.ts";
import { commitmentsView } from "./decisions.ts";
import { NamedOwner, named } from "./names.ts";
import { notesDue } from "./notes.ts";

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

/** What is due as of a day, the most urgent first. @category questions @since 0.1.0 */
export const radarView = (book: Book, today: CalendarDate): RadarView => ({
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
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0)),
});

const meetingsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> =>
  inOrder(book.meeting.meetings)
    .filter((meeting) => meeting.status.is !== "closed" && meeting.day >= today)
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
    .filter((agreement) => agreement.status !== "ended" || leavesAGap(agreement))
    .flatMap((agreement): ReadonlyArray<Due> => {
      const about = { kind: "agreement" as const, id: agreement.agreement };
      const party = (id: string) => named(book, { kind: "organisation", id });
      const first = agreement.parties[0];
      const owned = find(book.agreement.agreements, agreement.agreement)?.termination?.decision;
      const owner = owned === undefined ? undefined : find(book.decision.decisions, owned)?.owner;
      const from = owner ? named(book, owner) : first === undefined ? undefined : party(first);
      if (from === undefined) return [];
      const { title, lastDay, lastDayToGiveNotice, termination } = agreement;
      const lastDayAtAll = lastDay ?? termination?.lastDay;
      return [
        ...(lastDayAtAll === undefined || !leavesAGap(agreement)
          ? []
          : [{ when: lastDayAtAll, kind: "successorMissing" as const, title, context: null, from, about }]),
        ...(lastDay === null || agreement.status === "ended"
          ? []
          : [{ when: lastDay, kind: "agreementEnds" as const, title, context: null, from, about }]),
        ...(lastDayToGiveNotice === null
          ? []
          : [{ when: lastDayToGiveNotice, kind: "lastDayToGiveNotice" as const, title, context: null, from, about }]),
        ...agreement.outstanding.map((id) => ({
          when: termination?.lastDay ?? today,
          kind: "noticeOutstanding" as const,
          title,
          context: null,
          from: party(id),
          about,
        })),
      ];
    });

/** Whether what comes after it is not answered, or leaves days on which nobody is responsible. */
const leavesAGap = ({ responsibilityGap: gap }: AgreementView): boolean => gap !== null && gap.is !== "none";
