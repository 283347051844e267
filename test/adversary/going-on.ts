/**
 * What comes next in a meeting that goes as it should; without this hardly any game would come to a decision.
 */
import type { WrittenCommand } from "@konstellation/core";
import type { Move } from "./moves.ts";
import {
  appointedOn,
  dayOf,
  daysAfter,
  endOf,
  type MeetingNoted,
  type Minutes,
  momentOf,
  ms,
  onTable,
} from "./naive/minutes.ts";
import { seatsOf, type World } from "./world.ts";

export const pick = <A>(all: ReadonlyArray<A>, n: number): A | undefined => all[n % Math.max(all.length, 1)];
const wording = { sv: "x" };

/** The meeting that is going on, or comes next, or was the last. */
export const present = (minutes: Minutes): MeetingNoted | undefined =>
  minutes.meetings.find(({ is }) => is === "open") ??
  minutes.meetings.find(({ is }) => is === "called") ??
  minutes.meetings.at(-1);

/** Where the clock has to go first, for what comes next in a sensible game. */
export const clockFor = (minutes: Minutes, move: Move, clock: number): number => {
  const meeting = present(minutes);
  if (move.kind !== "goOn" || meeting === undefined) return clock;
  const recess = meeting.recesses.find(({ until }) => until === null);
  const wanted = meeting.is === "called" ? meeting.day : recess?.resumes;
  return wanted !== undefined && dayOf(clock) < wanted ? ms(`${wanted}T09:00:00+02:00`) : clock;
};

/** What comes next in a meeting that goes as it should. */
export const next = (world: World, minutes: Minutes, move: Move, clock: number, n: number): WrittenCommand => {
  const meeting = present(minutes);
  if (meeting === undefined || meeting.is === "closed" || meeting.is === "cancelled")
    return call(minutes, move, clock, n);
  const where = { meeting: meeting.meeting, at: momentOf(clock) };
  if (meeting.items.length === 0) return place(minutes, meeting.meeting, n, move.c, "a/social");
  const unwaived = minutes.seats.filter(
    (each) =>
      appointedOn(each, meeting.day, "holder").length > 0 &&
      !meeting.waived.some(({ seats }) => seats.includes(each.seat)),
  );
  if (meeting.is === "called" && meeting.short && unwaived.length > 0 && move.c < 6)
    return { type: "WaiveNotice", meeting: meeting.meeting, seats: unwaived.map(({ seat }) => seat), on: dayOf(clock) };
  if (meeting.is === "called") return { type: "OpenMeeting", ...where };
  if (meeting.recesses.some(({ until }) => until === null)) return { type: "ResumeMeeting", ...where };
  const roll = {
    type: "CallRoll",
    ...where,
    ...(move.b > 4 ? { absent: [pick(seatsOf(world), move.b) ?? "a/social"] } : {}),
  } as const;
  if (!meeting.sittings.some(({ until }) => until === null)) return roll;
  const table = onTable(meeting);
  if (table?.kinds.includes("decision") === true)
    return move.c < 6 ? decide(minutes, where, table.item, n, 0) : { type: "LapseItem", ...where, item: table.item };
  if (table !== undefined) return { type: "NoteItem", ...where, item: table.item, note: wording };
  const left = meeting.items.find((item) => endOf(item) === undefined);
  if (left === undefined) return { type: "CloseMeeting", ...where };
  return move.c === 7
    ? { type: "LapseItem", ...where, item: left.item }
    : { type: "OpenTreatment", ...where, item: left.item };
};

export const decide = (
  minutes: Minutes,
  where: { meeting: string; at: string },
  item: string,
  n: number,
  c: number,
): WrittenCommand => ({
  type: "TakeDecision",
  decision: (c === 7 ? minutes.decisions[0]?.decision : undefined) ?? `decision-${n}`,
  ...where,
  item,
  text: wording,
  strength: "decides",
  ...(c === 4 || c === 5 ? { goesOn: true as const } : {}),
  owner: c === 6 ? { kind: "organisation", id: "nowhere" } : { kind: "body", id: "g" },
});

export const call = (minutes: Minutes, { a, c }: Move, clock: number, n: number): WrittenCommand => {
  const before = minutes.meetings.at(-1);
  const second = before !== undefined && before.is === "closed" && a < 5 ? { secondCallOf: before.meeting } : {};
  return {
    type: "CallMeeting",
    meeting: `m-${n}`,
    body: "g",
    day: daysAfter(dayOf(clock), c + 1),
    title: wording,
    ...second,
  };
};

export const place = (minutes: Minutes, meeting: string, n: number, c: number, seat: string): WrittenCommand => {
  const first = minutes.meetings.find((each) => each.meeting === meeting)?.secondCallOf;
  const items = minutes.meetings.find((each) => each.meeting === (first ?? "m1"))?.items ?? [];
  const continued = (c < 4 ? items.find((item) => endOf(item) === "lapsed") : pick(items, c))?.item;
  const continues = c > 6 || continued === undefined ? {} : { continues: { meeting: first ?? "m1", item: continued } };
  const some = c === 5 ? { constellation: { seats: [seat] } } : {};
  return { type: "PlaceItem", meeting, item: `i-${n}`, title: wording, kinds: ["decision"], ...continues, ...some };
};
