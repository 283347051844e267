/**
 * The radar: what is due, when, and from whom, as of a day.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { CalendarDate, inOrder, lastDayOf, plusDays, plusMonths } from "../../kernel/index.ts";
import type { Item, Meeting } from "../../meeting/index.ts";
import type { Book } from "../book.ts";
import { agreementsDue } from "./agreements-due.ts";
import { commitmentsView } from "./decisions.ts";
import { named } from "./names.ts";
import { notesDue } from "./notes.ts";
import { type Due, RadarEntry } from "./radar-entry.ts";

/** What is due as of a day, the most urgent first. @category schemas @since 0.1.0 */
export const RadarView = Schema.Struct({ day: CalendarDate, entries: Schema.Array(RadarEntry) }).annotate({
  identifier: "Radar",
});
export type RadarView = typeof RadarView.Type;

/** How many days ahead counts as soon. */
const SOON = 60;

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

/** Items that were deferred, noted with a decision to come, or on a meeting that was cancelled, and have not come back. */
const itemsDue = (book: Book, today: CalendarDate): ReadonlyArray<Due> => {
  const meetings = inOrder(book.meeting.meetings);
  const notCancelled = meetings.filter(({ status }) => status.is !== "cancelled");
  const backIn = (some: ReadonlyArray<Meeting>) =>
    new Set(
      some.flatMap(({ items }) =>
        items.flatMap(({ continues }) => (continues ? [`${continues.meeting}/${continues.item}`] : [])),
      ),
    );
  const [back, onAgendas] = [backIn(notCancelled.filter(({ day }) => day <= today)), backIn(notCancelled)];
  return meetings.flatMap((meeting) => {
    const { status, day, items } = meeting;
    const cancelled = status.is === "cancelled" && status.on <= today;
    return items.flatMap((item) => {
      const id = `${meeting.meeting}/${item.item}`;
      if (cancelled)
        return onAgendas.has(id) || !item.kinds.includes("decision") ? [] : [homeless(book, meeting, item)];
      return day > today || back.has(id) ? [] : itemDue(book, meeting, item);
    });
  });
};

/** A decision item of a meeting that was cancelled, which no other meeting has taken up. */
const homeless = (book: Book, meeting: Meeting, item: Item): Due => ({
  when: meeting.day,
  kind: "itemOfCancelledMeeting",
  title: item.title,
  context: meeting.title,
  from: named(book, { kind: "body", id: meeting.body }),
  about: { kind: "item", id: `${meeting.meeting}/${item.item}` },
});

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
