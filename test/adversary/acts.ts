/**
 * What a move says, by what the minutes say. Most acts are sensible; others are of another meeting, of somebody who has no
 * seat, of a day that is not the meeting's, or cannot be read.
 */
import type { WrittenCommand } from "@konstellation/core";
import { call, decide, next, pick, place, present } from "./going-on.ts";
import type { Move } from "./moves.ts";
import { dayOf, daysAfter, type MeetingNoted, type Minutes, momentOf, onTable } from "./naive/minutes.ts";
import { PERSONS, seatsOf, type World } from "./world.ts";

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
    case "wasThere": {
      // Somebody says of a meeting that is over that they were there all the time.
      const over = pick(
        minutes.meetings.filter(({ is }) => is === "closed"),
        a,
      );
      const whole = { from: momentOf(over?.opened ?? clock), until: momentOf(over?.closed ?? clock) };
      return { type: "CorrectPresence", meeting: over?.meeting ?? id, reason: wording, seat, person, now: whole };
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
      return { type: "NoteItem", ...where, item, note: wording, ...(c > 5 ? { goesOn: true as const } : {}) };
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
    case "abolish":
      return { type: "AbolishSeat", seat, lastDay: daysAfter(dayOf(clock), c - 4) };
    case "createSeat":
      return {
        type: "CreateSeat",
        seat: `a/more-${n}`,
        body: "g",
        organisation: "a",
        function: `more${n}`,
        label: wording,
        from: daysAfter(dayOf(clock), c - 4),
      };
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
