/**
 * What is due of meetings: those to be held, those that were put off, items that have not come back, notes that nobody has adjusted.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, named } from "../../constellation/index.ts";
import { type CalendarDate, inOrder } from "../../kernel/index.ts";
import type { Item, Meeting } from "../model.ts";
import type { Outcome } from "../schema.ts";
import { inItsStead, type MeetingPart, outcomeOf } from "../state.ts";
import { notesDue } from "./notes.ts";

/** What of meetings can be due. */
export const meetingsDueKinds = [
  "meeting",
  "deferred",
  "lapsed",
  "notReached",
  "decisionExpected",
  "notesToAdjust",
  "itemOfCancelledMeeting",
  "putOff",
] as const;

type State = CollaborationPart & ConstellationPart & MeetingPart;
type MeetingDue = Due<(typeof meetingsDueKinds)[number], "meeting" | "item">;

/** Everything that is due of meetings as of a day. */
export const meetingsDue = (book: State, today: CalendarDate): ReadonlyArray<MeetingDue> => [
  ...toBeHeld(book, today),
  ...putOff(book, today),
  ...itemsDue(book, today),
  ...notesToAdjust(book, today),
];

const ofMeeting = (book: State, { meeting, body, title }: Meeting, today: CalendarDate) => ({
  title,
  context: null,
  from: named(book, { kind: "body", id: body }, today),
  about: { kind: "meeting" as const, id: meeting },
});

const toBeHeld = (book: State, today: CalendarDate): ReadonlyArray<MeetingDue> =>
  inOrder(book.meeting.meetings)
    .filter(({ status, day }) => (status.is === "called" || status.is === "open") && day >= today)
    .map((meeting) => ({ ...ofMeeting(book, meeting, today), when: meeting.day, kind: "meeting" }));

/** Meetings that were put off, and in whose place the body has not been called to another. */
const putOff = (book: State, today: CalendarDate): ReadonlyArray<MeetingDue> =>
  inOrder(book.meeting.meetings).flatMap((meeting): ReadonlyArray<MeetingDue> => {
    const { status } = meeting;
    const isPutOff = status.is === "cancelled" && status.until !== undefined && status.on <= today;
    return isPutOff && inItsStead(book, meeting.meeting).length === 0
      ? [{ ...ofMeeting(book, meeting, today), when: status.until, kind: "putOff" }]
      : [];
  });

/** Meetings whose notes nobody has adjusted, where the charter says when they must be. */
const notesToAdjust = (book: State, today: CalendarDate): ReadonlyArray<MeetingDue> =>
  inOrder(book.meeting.meetings).flatMap((meeting): ReadonlyArray<MeetingDue> => {
    if (meeting.status.is !== "closed" || meeting.day > today) return [];
    if (meeting.notes?.adjusted.some(({ on }) => on <= today) === true) return [];
    const due = notesDue(book, meeting);
    return due === undefined ? [] : [{ ...ofMeeting(book, meeting, today), when: due, kind: "notesToAdjust" }];
  });

/**
 * Items that have not come back: deferred, lapsed, noted with a decision to come, never reached in a meeting that is over, or on
 * one that was cancelled.
 */
const itemsDue = (book: State, today: CalendarDate): ReadonlyArray<MeetingDue> => {
  const meetings = inOrder(book.meeting.meetings);
  const notCancelled = meetings.filter(({ status }) => status.is !== "cancelled");
  const [back, onAgendas] = [takenUpAgain(notCancelled.filter(({ day }) => day <= today)), takenUpAgain(notCancelled)];
  return meetings.flatMap((meeting) => {
    const { status, day, items } = meeting;
    const cancelled = status.is === "cancelled" && status.on <= today;
    if (!cancelled && day > today) return [];
    const again = cancelled ? onAgendas : back;
    return items.flatMap((item) => {
      if (again.has(itemId(item))) return [];
      return cancelled ? leftBehind(book, meeting, item, today) : itemDue(book, meeting, item, today);
    });
  });
};

const itemId = ({ meeting, item }: { readonly meeting: string; readonly item: string }): string => `${meeting}/${item}`;

/** The items that some meetings have taken up again. */
const takenUpAgain = (meetings: ReadonlyArray<Meeting>): ReadonlySet<string> => {
  const again = new Set<string>();
  for (const { items } of meetings)
    for (const { continues } of items) if (continues !== undefined) again.add(itemId(continues));
  return again;
};

const ofItem = (book: State, meeting: Meeting, item: Item, today: CalendarDate) => ({
  title: item.title,
  context: null,
  from: named(book, { kind: "body", id: meeting.body }, today),
  about: { kind: "item" as const, id: itemId(item) },
});

/** A decision item of a meeting that was cancelled, unless another meeting has taken it up. */
const leftBehind = (book: State, meeting: Meeting, item: Item, today: CalendarDate): ReadonlyArray<MeetingDue> =>
  item.kinds.includes("decision")
    ? [
        {
          ...ofItem(book, meeting, item, today),
          when: meeting.day,
          kind: "itemOfCancelledMeeting",
          context: meeting.title,
        },
      ]
    : [];

/**
 * What is due of an item of a meeting that was held, unless another meeting has taken it up: what comes of how it ended, and of each
 * outcome after which it stayed on the table.
 */
const itemDue = (book: State, meeting: Meeting, item: Item, today: CalendarDate): ReadonlyArray<MeetingDue> => {
  const of = ofItem(book, meeting, item, today);
  const stayed = item.treatments.flatMap(({ earlier = [] }) => earlier.map(({ outcome }) => outcome));
  const end = outcomeOf(item);
  const notReached = end === undefined || end.kind === "brokenOff";
  return [
    ...[...stayed, ...(end === undefined ? [] : [end])].flatMap((outcome) => dueOf(of, meeting, outcome)),
    ...(notReached && meeting.status.is === "closed"
      ? [{ ...of, when: meeting.day, kind: "notReached" as const, context: meeting.title }]
      : []),
  ];
};

/** What is due of one outcome. */
const dueOf = (of: ReturnType<typeof ofItem>, { day, title }: Meeting, outcome: Outcome): ReadonlyArray<MeetingDue> => {
  if (outcome.kind === "lapsed") return [{ ...of, when: day, kind: "lapsed", context: title }];
  if (outcome.kind === "deferred") return [{ ...of, when: outcome.until, kind: "deferred" }];
  return outcome.kind === "noted" && outcome.decisionExpected !== undefined
    ? [{ ...of, when: outcome.decisionExpected, kind: "decisionExpected" }]
    : [];
};
