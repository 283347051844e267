/**
 * An item on the table: those it concerns, and whether anything stops a decision on it.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../collaboration/index.ts";
import {
  appointedTo,
  type Body,
  type ConcernedSeats,
  type ConstellationPart,
  type Seat,
} from "../constellation/index.ts";
import { type CalendarDate, type Context, dayIn, find, type Instant } from "../kernel/index.ts";
import { seatsOf } from "./concerned-seats.ts";
import type { Item, Meeting, Paper } from "./model.ts";
import { charterOf } from "./quorum-question.ts";
import type { MeetingRefusal } from "./refusals.ts";
import { equalPapers } from "./rules/equal-papers.ts";
import { sameGroup } from "./rules/group-it-opened-with.ts";
import { type OpenTreatment, openTreatment } from "./rules/in-an-open-treatment.ts";
import { type NoticeHeld, type NoticeNotWaived, noticeHeld } from "./rules/notice-held.ts";
import { type Quorate, quorumOfTreatment } from "./rules/quorum-of-treatment.ts";
import {
  bodyOf,
  isSeatOf,
  itemNamed,
  type MeetingPart,
  meetingNamed,
  seatsAt,
  sittingDay,
  sittingOf,
  treatmentNow,
} from "./state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** An act on an item at a moment. */
export interface AtItem {
  readonly meeting: string;
  readonly item: string;
  readonly at: Instant;
}

/** What a decision needs: an item and those it concerns, from when it was taken up. */
export interface Table {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly body: Body;
  readonly seats: ConcernedSeats;
  /** The day the meeting sat then. */
  readonly day: CalendarDate;
  readonly openedAt: Instant;
}

/** A table with the evidence that the item is on it now. */
export interface OpenTable extends Table {
  readonly treatment: OpenTreatment;
}

/** Whether an item can be decided now, or could when it was treated. */
export const canBeDecided = (state: State, table: Table, at: Instant): Result.Result<Quorate, MeetingRefusal> =>
  Result.gen(function* () {
    yield* sameGroup(state, table.body, table.meeting);
    yield* noticeOf(state, table, at);
    yield* papersOf(state, table);
    return yield* quorumFor(state, table, at);
  });

/** The item with those it concerns, at a treatment that opened at a moment. */
export const tableOf = (
  state: State,
  meeting: Meeting,
  item: Item,
  openedAt: Instant,
): Result.Result<Table, MeetingRefusal> =>
  Result.flatMap(bodyOf(state, meeting), (body) =>
    Result.map(seatsOf(state, meeting, item, openedAt), (seats) => {
      const day = sittingDay(meeting, openedAt);
      return { meeting, item, body, seats, day, openedAt };
    }),
  );

/**
 * Seats of a meeting with those that nobody holds, nor could fill as a deputy, apart. One that somebody held when the meeting
 * began to sit is held all the while (MTG-8).
 */
export const heldSeats = (seats: ReadonlyArray<Seat>, meeting: Meeting, at?: Instant) => {
  const sitting = sittingOf(meeting, at);
  const day = sittingDay(meeting, at);
  const isHeld = (seat: Seat) =>
    appointedTo(seat, "holder", day).length > 0 ||
    appointedTo(seat, "deputy", day).length > 0 ||
    (sitting !== undefined && isSeatOf(sitting, seat.seat) && !sitting.vacant.includes(seat.seat));
  return {
    held: seats.filter(isHeld).map(({ seat }) => seat),
    unheld: seats.filter((seat) => !isHeld(seat)).map(({ seat }) => seat),
  };
};

/** Those that an item concerns on the day its meeting sits: the seats that somebody holds, or could fill as a deputy, and those that nobody does. */
export const concernedBy = (state: State, at: { readonly meeting: string; readonly item: string }) => {
  const meeting = find(state.meeting.meetings, at.meeting);
  const item = meeting?.items.find((each) => each.item === at.item);
  return meeting === undefined || item === undefined
    ? { held: [], unheld: [] }
    : heldSeats(
        Result.getOrElse(seatsOf(state, meeting, item), () => []),
        meeting,
      );
};

/** The item that is on the table now, or why it is not. */
export const onTheTable = (
  state: State,
  { meeting: id, item: number, at }: AtItem,
  context: Context,
): Result.Result<OpenTable, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, id);
    const item = yield* itemNamed(meeting, number);
    const treatment = yield* openTreatment("EndItem", meeting, item, at, context);
    const table = yield* tableOf(state, meeting, item, treatment.from);
    return { ...table, treatment };
  });

/** Whether the meeting was called in time, and the item in the call; or everybody who has a seat has waived that it was not. */
export const noticeOf = (
  state: ConstellationPart,
  { meeting, item, body, seats }: Pick<Table, "meeting" | "item" | "body" | "seats">,
  at: Instant,
): Result.Result<NoticeHeld, NoticeNotWaived> => {
  const concerned = seats.map(({ seat }) => seat);
  const charter = charterOf(body, meeting)?.value;
  const held = heldSeats(seatsAt(state, body, meeting), meeting);
  return noticeHeld(meeting, { item, ...held, concerned, charter }, dayIn(at));
};

/** Whether everybody the item concerns had the same papers in time. */
export const papersOf = (state: MeetingPart, { meeting, item, body, seats, openedAt }: Table) => {
  const { held, unheld } = heldSeats(seats, meeting, openedAt);
  return equalPapers(papersFor(state, item), {
    meeting: meeting.meeting,
    item: item.item,
    seats: held,
    unheld,
    meetingDay: meeting.day,
    leadDays: charterOf(body, meeting)?.value.paperLeadDays,
    openedAt,
  });
};

/** The papers of an item: as they are while it waits or is on the table, else as they were when it ended. */
export const papersFor = ({ meeting: { papers } }: MeetingPart, item: Item): ReadonlyArray<Paper> => {
  const { papersThen } = item;
  if (papersThen === undefined || treatmentNow(item) !== undefined)
    return item.papers.flatMap((id) => find(papers, id) ?? []);
  return papersThen.flatMap(({ paper: id, versions, deliveries }) => {
    const paper = find(papers, id);
    return paper === undefined
      ? []
      : [{ ...paper, versions: paper.versions.slice(0, versions), reached: paper.reached.slice(0, deliveries) }];
  });
};

/** Whether the group was the group from when the item was taken up until a moment. */
export const quorumFor = (state: State, { meeting, item, body, seats, openedAt }: Table, at: Instant) =>
  quorumOfTreatment(state, { meeting, item, body, constellation: seats, from: openedAt, until: at });
