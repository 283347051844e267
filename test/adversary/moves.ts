/**
 * What a player can do next: a kind of act and some small numbers, which become a command by what the minutes say. Most
 * acts are sensible; others are late, early, of another meeting, repeated or simply wrong.
 */
import type { WrittenCommand } from "@konstellation/core";
import fc from "fast-check";
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
import { PERSONS, seatsOf, type World } from "./world.ts";

const KINDS = {
  goOn: 30,
  decide: 6,
  treat: 4,
  arrive: 6,
  leave: 6,
  relieve: 3,
  mode: 2,
  link: 2,
  recuse: 5,
  unrecuse: 2,
  correct: 4,
  roll: 2,
  open: 1,
  close: 1,
  unopen: 1,
  note: 1,
  breakOff: 2,
  withdraw: 1,
  lapse: 2,
  defer: 1,
  recess: 2,
  resume: 2,
  call: 2,
  move: 1,
  cancel: 1,
  waive: 1,
  place: 2,
  paper: 1,
  distribute: 2,
  appoint: 1,
  endAppointment: 1,
  adjust: 1,
  charter: 2,
  broken: 1,
} as const;

export type MoveKind = keyof typeof KINDS;

export interface Move {
  readonly kind: MoveKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** How far the moment that is said lies from the clock, in minutes. */
  readonly shift: number;
  /** How many minutes pass before. */
  readonly wait: number;
  /** How it is given: once, twice, again under another act's id, as if the book stood elsewhere, or at once with the next. */
  readonly how: "once" | "twice" | "stolenId" | "stale" | "together";
}

const small = fc.nat({ max: 7 });

export const anyMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(
    ...(Object.entries(KINDS) as ReadonlyArray<[MoveKind, number]>).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind),
    })),
  ),
  a: small,
  b: small,
  c: small,
  shift: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: -15, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(-24 * 60, -60, 60, 24 * 60) },
  ),
  wait: fc.nat({ max: 6 }),
  how: fc.oneof(
    { weight: 20, arbitrary: fc.constant("once" as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom("together" as const, "twice" as const, "stolenId" as const, "stale" as const),
    },
  ),
});

const pick = <A>(all: ReadonlyArray<A>, n: number): A | undefined => all[n % Math.max(all.length, 1)];
const wording = { sv: "x" };
type Charter = Extract<WrittenCommand, { readonly type: "ChangeCharter" }>["charter"];

/** The rules that a body can decide to go over to. */
const RULES: ReadonlyArray<NonNullable<Charter["quorum"]>> = [
  { rule: "atLeast", count: 1, of: "seats" },
  { rule: "everySeat" },
  { rule: "moreThan", share: "1/2", of: "seats" },
];

/** The charter of a world with what a change keeps. */
const changeable = ({ charter }: World) => charter as Charter;

/** The meeting that is going on, or comes next, or was the last. */
const present = (minutes: Minutes): MeetingNoted | undefined =>
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

/** The command that a move becomes, by what the minutes say; the number makes names that nobody has used. */
export const commandOf = (world: World, minutes: Minutes, move: Move, clock: number, n: number): WrittenCommand => {
  const { a, b, c } = move;
  const meeting = a === 7 ? pick(minutes.meetings, b) : present(minutes);
  const id = meeting?.meeting ?? "nowhere";
  const at = momentOf(clock + move.shift * 60_000);
  const where = { meeting: id, at };
  const table = meeting && onTable(meeting);
  const item = (c < 5 ? table?.item : undefined) ?? pick(meeting?.items ?? [], b)?.item ?? "1";
  const seat = pick(seatsOf(world), b) ?? "a/social";
  const there = meeting?.sittings.filter(({ until }) => until === null) ?? [];
  const sitting = pick(there, b);
  const own = minutes.seats.find((each) => each.seat === seat)?.appointed ?? [];
  const person = (c < 6 ? pick(own, c)?.person : undefined) ?? pick(PERSONS, a + c) ?? "stranger";
  const who = sitting ?? { seat, person };
  const onSeat = { seat: who.seat, person: who.person };
  switch (move.kind) {
    case "goOn":
      return next(world, minutes, move, clock, n);
    case "decide":
      return decide(minutes, where, item, n, c);
    case "treat":
      return { type: "OpenTreatment", ...where, item: pick(meeting?.items ?? [], b)?.item ?? "1" };
    case "arrive": {
      const as = c === 7 ? "observer" : (own.find((each) => each.person === person)?.as ?? "holder");
      const mode = a > 4 ? "remote" : "room";
      const link = a > 4 ? { link: c < 6 ? ("soundAndPicture" as const) : ("sound" as const) } : {};
      return { type: "RecordArrivals", ...where, people: [{ seat, person, as, mode, ...link }] };
    }
    case "leave":
      return { type: "RecordDepartures", ...where, people: [onSeat] };
    case "relieve":
      return { type: "RelieveSeat", ...where, seat, by: person, mode: "room" };
    case "mode":
      return {
        type: "ChangeMode",
        ...where,
        people: [
          sitting?.mode === "remote"
            ? { ...onSeat, mode: "room" }
            : { ...onSeat, mode: "remote", link: c < 5 ? "soundAndPicture" : "sound" },
        ],
      };
    case "link":
      return {
        type: "RecordLink",
        ...where,
        people: [{ ...onSeat, link: c < 3 ? "lost" : c < 5 ? "sound" : "soundAndPicture" }],
      };
    case "recuse": {
      const from = c > 4 ? { from: at, reason: wording } : {};
      return {
        type: "RecordRecusal",
        meeting: id,
        item,
        seat,
        ground: wording,
        ...(a === 0 ? {} : { person }),
        ...from,
      };
    }
    case "unrecuse": {
      const standing = meeting?.items.flatMap((each) =>
        each.recused.map((recused) => ({ ...recused, item: each.item })),
      );
      const { item: of = item, seat: from = seat, person: whom } = pick(standing ?? [], b) ?? {};
      return {
        type: "WithdrawRecusal",
        meeting: id,
        item: of,
        seat: from,
        ...(whom === undefined ? {} : { person: whom }),
      };
    }
    case "correct":
      return correct(meeting, move, clock, onSeat);
    case "roll":
      return {
        type: "CallRoll",
        ...where,
        ...(c < 4 ? { absent: [seat] } : {}),
        ...(c % 2 ? { remote: [{ seat, link: "soundAndPicture" as const }] } : {}),
      };
    case "open":
      return { type: "OpenMeeting", ...where };
    case "close":
      return { type: "CloseMeeting", ...where };
    case "unopen":
      return { type: "UnopenMeeting", meeting: id, reason: wording };
    case "note":
      return { type: "NoteItem", ...where, item, note: wording };
    case "breakOff":
      return { type: "BreakOffTreatment", ...where, item };
    case "withdraw":
      return { type: "WithdrawItem", ...where, item, reason: wording };
    case "lapse":
      return { type: "LapseItem", ...where, item };
    case "defer":
      return { type: "DeferItem", ...where, item, until: "2024-06", reason: wording };
    case "recess":
      return { type: "TakeRecess", ...where, ...(c > 4 ? { resumes: daysAfter(dayOf(clock), c - 4) } : {}) };
    case "resume":
      return { type: "ResumeMeeting", ...where };
    case "call":
      return call(minutes, move, clock, n);
    case "move":
      return { type: "MoveMeeting", meeting: id, day: daysAfter(meeting?.day ?? dayOf(clock), c - 2) };
    case "cancel":
      return { type: "CancelMeeting", meeting: id, reason: wording };
    case "waive":
      return { type: "WaiveNotice", meeting: id, seats: c < 4 ? [seat] : [...seatsOf(world)], on: dayOf(clock) };
    case "place":
      return place(minutes, id, n, c, seat);
    case "paper":
      return {
        type: "RegisterPaper",
        paper: c < 4 ? "plan" : `plan-${n}`,
        version: `${n}`,
        meeting: id,
        item,
        title: wording,
        hash: "0f".repeat(32),
      };
    case "distribute": {
      const [paper = "plan", known] = pick([...minutes.papers.entries()], b) ?? [];
      const seats = c < 5 ? seatsOf(world) : [seat];
      return { type: "DistributePaper", paper, version: known?.versions.at(-1) ?? "1", seats, at };
    }
    case "appoint":
      return {
        type: "AppointPerson",
        seat,
        person,
        as: c < 4 ? "holder" : "deputy",
        from: daysAfter(dayOf(clock), c - 4),
      };
    case "endAppointment":
      return { type: "EndAppointment", seat, person, lastDay: daysAfter(dayOf(clock), c - 4) };
    case "adjust":
      return c < 4
        ? { type: "DraftNotes", meeting: id, noteTakers: [seat] }
        : { type: "AdjustNotes", meeting: id, adjuster: seat, on: dayOf(clock) };
    case "charter":
      return {
        type: "ChangeCharter",
        body: "g",
        from: daysAfter(dayOf(clock), c - 1),
        source: "decided",
        charter: { ...changeable(world), quorum: pick(RULES, b) ?? { rule: "everySeat" } },
        decision: pick(minutes.decisions, a)?.decision ?? "nowhere",
      };
    case "broken":
      return broken(decide(minutes, where, item, n, 0), c);
  }
};

/** What comes next in a meeting that goes as it should. */
const next = (world: World, minutes: Minutes, move: Move, clock: number, n: number): WrittenCommand => {
  const meeting = present(minutes);
  if (meeting === undefined || meeting.is === "closed" || meeting.is === "cancelled")
    return call(minutes, move, clock, n);
  const where = { meeting: meeting.meeting, at: momentOf(clock) };
  if (meeting.items.length === 0) return place(minutes, meeting.meeting, n, move.c, "a/social");
  const unwaived = minutes.seats.filter(
    (each) => appointedOn(each, meeting.day, "holder").length > 0 && !meeting.waived.includes(each.seat),
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

const decide = (
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
  owner: c === 6 ? { kind: "organisation", id: "nowhere" } : { kind: "body", id: "g" },
});

const call = (minutes: Minutes, { a, c }: Move, clock: number, n: number): WrittenCommand => {
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

const place = (minutes: Minutes, meeting: string, n: number, c: number, seat: string): WrittenCommand => {
  const first = minutes.meetings.find((each) => each.meeting === meeting)?.secondCallOf;
  const items = minutes.meetings.find((each) => each.meeting === (first ?? "m1"))?.items ?? [];
  const continued = (c < 4 ? items.find((item) => endOf(item) === "lapsed") : pick(items, c))?.item;
  const continues = c > 6 || continued === undefined ? {} : { continues: { meeting: first ?? "m1", item: continued } };
  const some = c === 5 ? { constellation: { seats: [seat] } } : {};
  return { type: "PlaceItem", meeting, item: `i-${n}`, title: wording, kinds: ["decision"], ...continues, ...some };
};

const correct = (
  meeting: MeetingNoted | undefined,
  { a, b, c, shift }: Move,
  clock: number,
  onSeat: { readonly seat: string; readonly person: string },
): WrittenCommand => {
  const found = pick(meeting?.sittings ?? [], a + b);
  const base = { type: "CorrectPresence", meeting: meeting?.meeting ?? "nowhere", reason: wording } as const;
  const from = momentOf(clock - (b + 1) * 3 * 60_000);
  const until = c % 2 === 0 ? momentOf(clock + Math.min(shift, 1) * 60_000) : null;
  if (found === undefined || c > 5) return { ...base, ...onSeat, now: { from, until } };
  const was = { seat: found.seat, person: found.person, was: momentOf(found.from) };
  if (c < 2) return { ...base, ...was };
  return { ...base, ...was, now: { from: c === 3 ? from : was.was, until: until ?? momentOf(clock - b * 60_000) } };
};

/** A command that says what cannot be read. */
const broken = (command: WrittenCommand, c: number): WrittenCommand =>
  [
    { ...command, at: "yesterday" },
    { ...command, text: {} },
    { ...command, decision: "" },
    { ...command, owner: { kind: "everybody" } },
    { ...command, duties: [{ text: wording, on: "everyParty", due: "soon" }] },
    { ...command, item: " 1 \u0000" },
    { ...command, at: 5 },
    { type: "DeleteEverything" },
  ][c] as unknown as WrittenCommand;
