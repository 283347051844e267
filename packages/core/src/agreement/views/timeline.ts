/**
 * The timeline: a lane for every agreement between two days, with its terms, its notice window and what happens on which day.
 */
import * as Schema from "effect/Schema";
import {
  CalendarDate,
  compare,
  find,
  fromDayNumber,
  Id,
  inOrderOf,
  plusDays,
  toDayNumber,
  Wording,
} from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import { endsFrom, firstEndable, readClause, termOn } from "../notice/index.ts";
import { versionOn } from "../versions.ts";
import { AgreementStanding, AgreementView } from "./agreement-view.ts";
import { agreementsView, type Seen } from "./agreements.ts";

/** What a mark on a lane stands for. */
export const LaneMark = Schema.Struct({
  day: CalendarDate,
  kind: Schema.Literals(["begins", "renews", "lastDayToGiveNotice", "lastDay", "review", "amended"]),
}).annotate({ identifier: "LaneMark" });
export type LaneMark = typeof LaneMark.Type;

/** One agreement on the timeline. */
export const Lane = Schema.Struct({
  agreement: Id,
  title: Wording,
  parties: Schema.Array(Id),
  partyNames: AgreementView.fields.partyNames,
  status: AgreementStanding,
  /** When it is in force, within the timeline; null when it is not in force in it at all. `until` is its last day there. */
  inForce: Schema.NullOr(Schema.Struct({ from: CalendarDate, until: CalendarDate })),
  /** Whether it goes on after the timeline's last day. */
  goesOn: Schema.Boolean,
  /** The window in which notice still ends it at the next end: from the day asked about until its last day to give notice. */
  noticeWindow: Schema.NullOr(Schema.Struct({ until: CalendarDate, endsOn: CalendarDate })),
  /** Too late for the end that comes first, so that it cannot end before this day. */
  notBefore: Schema.NullOr(CalendarDate),
  /** Days without anybody responsible, within the timeline. */
  gap: Schema.NullOr(Schema.Struct({ from: CalendarDate, until: CalendarDate })),
  marks: Schema.Array(LaneMark),
}).annotate({ identifier: "Lane" });
export type Lane = typeof Lane.Type;

/** Every agreement as a lane. */
export const TimelineView = Schema.Struct({
  day: CalendarDate,
  from: CalendarDate,
  until: CalendarDate,
  lanes: Schema.Array(Lane),
}).annotate({ identifier: "Timeline" });
export type TimelineView = typeof TimelineView.Type;

/** The lanes of every agreement between two days as seen on a day; who ends first comes first. */
export const timelineView = (
  book: Seen,
  today: CalendarDate,
  from: CalendarDate,
  until: CalendarDate,
): TimelineView => ({
  day: today,
  from,
  until,
  lanes: whoEndsFirst(
    agreementsView(book, today)
      .flatMap((view) => {
        const agreement = find(book.agreement.agreements, view.agreement);
        return agreement === undefined ? [] : [laneOf(agreement, view, today, from, until)];
      })
      .filter(({ inForce, gap, status }) => inForce !== null || gap !== null || status === "unconcluded"),
  ),
});

/** Those that end in it by their last days, then those that are not in force in it, then those that go on after it. */
const whoEndsFirst = (lanes: ReadonlyArray<Lane>): ReadonlyArray<Lane> => {
  const ends = lanes.filter(({ goesOn, inForce }) => !goesOn && inForce !== null);
  return [
    ...inOrderOf(ends, ({ inForce }) => inForce?.until ?? ""),
    ...lanes.filter(({ goesOn, inForce }) => !goesOn && inForce === null),
    ...lanes.filter(({ goesOn }) => goesOn),
  ];
};

const laneOf = (
  agreement: Agreement,
  view: AgreementView,
  today: CalendarDate,
  from: CalendarDate,
  until: CalendarDate,
): Lane => {
  const { term, lastDay, status, responsibilityGap: gap, ifNoticeToday } = view;
  const never = status === "ended" && lastDay === null;
  const begins = term.from > from ? term.from : from;
  const ends = lastDay !== null && lastDay < until ? lastDay : until;
  const inForce = never || status === "unconcluded" || begins > ends ? null : { from: begins, until: ends };
  const within = (day: CalendarDate) => day >= from && day <= until;
  const marks = (
    [
      [term.from, "begins"],
      ...renewals(agreement, today, from, ends).map((day) => [day, "renews"] as const),
      ...view.versions.slice(1).map((version) => [version.from, "amended"] as const),
      ...(ifNoticeToday === null ? [] : ([[ifNoticeToday.lastDayToGiveNotice, "lastDayToGiveNotice"]] as const)),
      ...(view.nextReview === null ? [] : ([[view.nextReview, "review"]] as const)),
      ...(lastDay === null ? [] : ([[lastDay, "lastDay"]] as const)),
    ] as const
  )
    .filter(([day]) => within(day))
    .map(([day, kind]) => ({ day, kind }))
    .sort((a, b) => compare(a.day, b.day));
  return {
    agreement: view.agreement,
    title: view.title,
    parties: view.parties,
    partyNames: view.partyNames,
    status,
    inForce,
    goesOn: !never && status !== "unconcluded" && (lastDay === null || lastDay > until),
    noticeWindow:
      ifNoticeToday === null ? null : { until: ifNoticeToday.lastDayToGiveNotice, endsOn: ifNoticeToday.lastDay },
    notBefore: notBeforeOn(agreement, view, today),
    gap: gap?.is === "gap" ? clipped(gap.from, gap.until ?? today, from, until) : null,
    marks,
  };
};

/** The last days on which a renewing agreement renews, strictly within its time in force. */
const renewals = (
  agreement: Agreement,
  today: CalendarDate,
  from: CalendarDate,
  ends: CalendarDate,
): ReadonlyArray<CalendarDate> => {
  const { term, notice } = versionOn(agreement, today);
  if (term.kind !== "renewing") return [];
  const clause = readClause(term, notice);
  const last = toDayNumber(ends);
  const days: Array<CalendarDate> = [];
  for (const end of endsFrom(clause, toDayNumber(from))) {
    if (end >= last) break;
    days.push(fromDayNumber(end));
  }
  return days;
};

/** The first day that can still be its last, where the end that comes first can no longer be reached. */
export const notBeforeOn = (agreement: Agreement, view: AgreementView, today: CalendarDate): CalendarDate | null => {
  if (view.status !== "inForce") return null;
  const { term, notice } = versionOn(agreement, today);
  if (term.kind !== "renewing") return null;
  const clause = readClause(term, notice);
  const asOf = toDayNumber(today);
  const still = firstEndable(clause, asOf);
  return still !== undefined && still.end > termOn(clause, asOf) ? fromDayNumber(still.end) : null;
};

const clipped = (
  start: CalendarDate,
  end: CalendarDate,
  from: CalendarDate,
  until: CalendarDate,
): { readonly from: CalendarDate; readonly until: CalendarDate } | null => {
  const [first, last] = [start > from ? start : from, end < until ? end : until];
  return first > last ? null : { from: first, until: last };
};

/** The timeline asked for without days: from a year before until three years after. */
export const usualTimeline = (today: CalendarDate): { readonly from: CalendarDate; readonly until: CalendarDate } => ({
  from: plusDays(today, -365),
  until: plusDays(today, 3 * 365),
});
