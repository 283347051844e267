/**
 * What the book knows of meetings and papers, and finding things in it.
 */
import * as Result from "effect/Result";
import {
  type Body,
  bodyNamed,
  type ConstellationPart,
  everySeatOf,
  type Seat,
  seatAmong,
  seatsOn,
} from "../constellation/index.ts";
import {
  type CalendarDate,
  find,
  type Instant,
  inOrder,
  mustExist,
  nothing,
  type Registry,
  remembered,
  toMilliseconds,
  type Wording,
} from "../kernel/index.ts";
import type { Item, Meeting, OutcomeGiven, Paper, Sitting, Treatment } from "./model.ts";
import type { Outcome } from "./schema.ts";

/** Every meeting and every paper. */
export interface MeetingState {
  readonly meetings: Registry<Meeting>;
  readonly papers: Registry<Paper>;
}

/** The part of the book that knows meetings. */
export interface MeetingPart {
  readonly meeting: MeetingState;
}

/** Before any meeting has been called. */
export const noMeetings: MeetingState = { meetings: nothing(), papers: nothing() };

/** What a meeting is called, or undefined where it is not known. */
export const meetingTitle = ({ meeting }: MeetingPart, id: string): Wording | undefined =>
  find(meeting.meetings, id)?.title;

/** The body that meets, or undefined where there is no such meeting. */
export const bodyOfMeeting = ({ meeting }: MeetingPart, id: string): string | undefined =>
  find(meeting.meetings, id)?.body;

/** The item that a paper is of now: the one it was carried on to last. */
export const placeOfPaper = ({ items, meeting, item }: Paper): { readonly meeting: string; readonly item: string } =>
  items.at(-1) ?? { meeting, item };

/** The body whose item it is. An item is called after its meeting, and both may have a stroke in their names. */
export const bodyOfItem = (state: MeetingPart, id: string): string | undefined => {
  for (let at = id.indexOf("/"); at >= 0; at = id.indexOf("/", at + 1)) {
    const meeting = find(state.meeting.meetings, id.slice(0, at));
    if (meeting?.items.some(({ item }) => item === id.slice(at + 1)) === true) return meeting.body;
  }
  return undefined;
};

/** The meetings that come in the place of one that was cancelled, in the order in which they were called. */
export const inItsStead = ({ meeting: { meetings } }: MeetingPart, id: string): ReadonlyArray<string> =>
  byReplaced(meetings).get(id) ?? [];

const byReplaced = remembered((meetings: Registry<Meeting>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, Array<string>>();
  for (const { meeting, replaces } of inOrder(meetings))
    if (replaces !== undefined) found.set(replaces, [...(found.get(replaces) ?? []), meeting]);
  return found;
});

/** The meeting with a name. */
export const meetingNamed = (state: MeetingPart, id: string) =>
  mustExist(find(state.meeting.meetings, id), "meeting", id);

/** The item of a meeting with a number. */
export const itemNamed = (meeting: Meeting, id: string) =>
  mustExist(
    meeting.items.find((item) => item.item === id),
    "item",
    `${meeting.meeting}/${id}`,
  );

/** The treatment of an item that is on the table, or undefined where it is not. */
export const treatmentNow = ({ treatments }: Pick<Item, "treatments">) => treatments.find((each) => each.is === "open");

/** Everything that a treatment has come to, in order; the last is how it ended, where it has. */
export const outcomesIn = (treatment: Treatment): ReadonlyArray<OutcomeGiven> => {
  const { earlier = [] } = treatment;
  if (treatment.is === "open") return earlier;
  const { until: at, outcome, enteredOn } = treatment;
  return [...earlier, { at, outcome, ...(enteredOn === undefined ? {} : { enteredOn }) }];
};

/** Everything that an item has come to, in order, also while it stays on the table. */
export const outcomesOf = ({
  treatments,
  endedUntreated,
}: Pick<Item, "treatments" | "endedUntreated">): ReadonlyArray<OutcomeGiven> => [
  ...treatments.flatMap(outcomesIn),
  ...(endedUntreated === undefined ? [] : [endedUntreated]),
];

/** Whether something was decided at an item. */
export const isDecidedAt = (item: Item): boolean => outcomesOf(item).some(({ outcome }) => outcome.kind === "decided");

/** How an item ended, so far. */
export const outcomeOf = ({
  treatments,
  endedUntreated,
}: Pick<Item, "treatments" | "endedUntreated">): Outcome | undefined => {
  const last = treatments.at(-1);
  return endedUntreated?.outcome ?? (last?.is === "closed" ? last.outcome : undefined);
};

/** The body that meets. */
export const bodyOf = (state: ConstellationPart, meeting: Pick<Meeting, "body">) => bodyNamed(state, meeting.body);

/** The day that a meeting sits at a moment, or sits last, with the group of then; undefined where the book does not say. */
export const sittingOf = ({ sittings = [] }: Pick<Meeting, "sittings">, at?: Instant): Sitting | undefined =>
  at === undefined ? sittings.at(-1) : sittings.findLast(({ from }) => toMilliseconds(from) <= toMilliseconds(at));

/** What is known of when a meeting sat: when it was opened, when it began to sit last, and the last moment of it so far. */
export interface Course {
  readonly opened: Instant;
  readonly lastSat: Instant;
  readonly lastKnown: Instant;
}

/** The course of a meeting that has been opened; of one that has not, or is not held, where it stands. */
export const courseOf = (
  meeting: Pick<Meeting, "status" | "sittings">,
): Result.Result<Course, "called" | "cancelled"> => {
  const { status } = meeting;
  if (status.is === "called" || status.is === "cancelled") return Result.fail(status.is);
  const lastSat = sittingOf(meeting)?.from ?? status.from;
  return Result.succeed({ opened: status.from, lastSat, lastKnown: status.is === "closed" ? status.until : lastSat });
};

/** When a meeting was opened, or undefined. */
export const openedAt = (meeting: Pick<Meeting, "status" | "sittings">): Instant | undefined =>
  Result.getOrUndefined(courseOf(meeting))?.opened;

/** The day on which a meeting sits at a moment, or sits last. */
export const sittingDay = (meeting: Pick<Meeting, "sittings" | "day">, at?: Instant): CalendarDate =>
  sittingOf(meeting, at)?.day ?? meeting.day;

/** A seat of the body that meets, on the day the meeting sits. */
export const seatAt = (state: ConstellationPart, body: Body, meeting: Meeting, id: string, at?: Instant) =>
  seatAmong(state, seatsAt(state, body, meeting, at), { body: meeting.body, seat: id, day: sittingDay(meeting, at) });

/** The seats of the body that meets: those it had when the meeting began to sit, or has on the meeting's day. */
export const seatsAt = (
  state: ConstellationPart,
  body: Body,
  meeting: Pick<Meeting, "sittings" | "day">,
  at?: Instant,
): ReadonlyArray<Seat> => {
  const sitting = sittingOf(meeting, at);
  return sitting === undefined
    ? seatsOn(state, body, meeting.day)
    : everySeatOf(state, body).filter(({ seat }) => isSeatOf(sitting, seat));
};

/** Whether a seat was one of the group's when a meeting began to sit on a day. */
export const isSeatOf = (sitting: Sitting, seat: string): boolean => seatsOfSitting(sitting).has(seat);

const seatsOfSitting = remembered(({ seats }: Sitting) => new Set(seats));
