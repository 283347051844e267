/**
 * An item on the table: those it concerns, and whether anything stops a decision on it.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Body, constellationOfItem, type Seat } from "../constellation/index.ts";
import { find, type Instant, refusalOf } from "../kernel/index.ts";
import {
  bodyOf,
  charterOf,
  equalPapers,
  type Item,
  itemNamed,
  type Meeting,
  type MeetingFact,
  type MeetingRefusal,
  meetingNamed,
  openTreatment,
  quorumOfTreatment,
  type WithMeetings,
} from "../meeting/index.ts";
import type { DecisionRefusal } from "./refusals.ts";
import type { WithDecisions } from "./state.ts";

/** What a decision needs: an item on the table and those it concerns. @category models @since 0.1.0 */
export interface Table {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly body: Body;
  readonly seats: ReadonlyArray<Seat>;
  readonly openedAt: Instant;
}

/** An act on an item at a moment. @category models @since 0.1.0 */
export interface Act {
  readonly meeting: string;
  readonly item: string;
  readonly at: Instant;
}

/** What would hinder a decision on an item now or when it was treated; undefined when nothing does. @category rules @since 0.1.0 */
export const hindranceOf = (state: WithDecisions, table: Table, at: Instant): DecisionRefusal | undefined =>
  refusalOf(Result.flatMap(papersOf(state, table), () => quorumFor(state, table, at)));

/** The item with those it concerns, at a treatment that opened at a moment. @category getters @since 0.1.0 */
export const tableOf = (
  state: WithMeetings,
  meeting: Meeting,
  item: Item,
  openedAt: Instant,
): Result.Result<Table, MeetingRefusal> =>
  Result.flatMap(bodyOf(state, meeting), (body) =>
    Result.map(constellationOfItem(state, body, item.constellation, meeting.day), (seats) => ({
      meeting,
      item,
      body,
      seats,
      openedAt,
    })),
  );

/** The item that is on the table now, or why it is not. @category getters @since 0.1.0 */
export const onTheTable = (
  state: WithMeetings,
  { meeting: id, item: number, at }: Act,
): Result.Result<Table, MeetingRefusal> =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.flatMap(itemNamed(meeting, number), (item) =>
      Result.flatMap(openTreatment(meeting, item, at), ({ from }) => tableOf(state, meeting, item, from)),
    ),
  );

/** Whether everybody the item concerns had the same papers in time. @category rules @since 0.1.0 */
export const papersOf = (state: WithMeetings, { meeting, item, body, seats, openedAt }: Table) =>
  equalPapers(
    item.papers.flatMap((id) => find(state.meeting.papers, id) ?? []),
    {
      meeting: meeting.meeting,
      item: item.item,
      seats: seats.map((seat) => seat.seat),
      meetingDay: meeting.day,
      leadDays: charterOf(body, meeting)?.value.paperLeadDays,
      openedAt,
    },
  );

/** Whether the group was the group from when the item was taken up until a moment. @category rules @since 0.1.0 */
export const quorumFor = (state: WithMeetings, { meeting, item, body, seats, openedAt }: Table, at: Instant) =>
  quorumOfTreatment(state, { meeting, item, body, constellation: seats, from: openedAt, until: at });

/** The fact that an item ended. @category constructors @since 0.1.0 */
export const concluded = (
  { meeting, item, at }: Act,
  outcome: Extract<MeetingFact, { type: "ItemConcluded" }>["outcome"],
): MeetingFact => ({
  type: "ItemConcluded",
  meeting,
  item,
  at,
  outcome,
});
