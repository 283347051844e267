/**
 * Who comes and goes: arrivals, departures, deputies who relieve, links that are lost, guests, and corrections of the log.
 */
import * as Result from "effect/Result";
import { appointedTo, type ConstellationPart } from "../../constellation/index.ts";
import type { Context, Instant } from "../../kernel/index.ts";
import type { TimedAct } from "../acts.ts";
import { record } from "../evidence.ts";
import type { Meeting } from "../model.ts";
import type { Decided, Made, MeetingRefusal, Of } from "../refusals.ts";
import { inItsMoment, noneAhead, stamped, type WhileOpen } from "../rules/acts-have-their-moment.ts";
import { correctionFits } from "../rules/correction-fits.ts";
import { placeInCorrection, seatsTaken } from "../rules/seats-taken.ts";
import { linksChange, modesChange, onTheSeats } from "../rules/the-log-adds-up.ts";
import { inItsState } from "../rules/while-the-meeting-is-open.ts";
import type { Arrival } from "../schema.ts";
import { bodyOf, type MeetingPart, meetingNamed, seatAt, sittingDay } from "../state.ts";

type State = ConstellationPart & MeetingPart;

/** The meeting an act speaks of, and the act's moment in it. */
export const openMeetingAt = (
  state: MeetingPart,
  { type, meeting: id, at }: { readonly type: TimedAct; readonly meeting: string; readonly at: Instant },
  context: Context,
): Result.Result<{ readonly meeting: Meeting; readonly open: WhileOpen }, MeetingRefusal> =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.map(inItsMoment(type, meeting, at, context), (open) => ({ meeting, open })),
  );

/** Those who arrive, each entitled to their seat. */
export const recordArrivals = (state: State, command: Of<"RecordArrivals">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    return yield* arrival(state, meeting, open, command.people, context);
  });

/**
 * The facts that people arrive at a moment, each at their seat by their appointment that day. Whoever looked on from the seat
 * does not any more.
 */
export const arrival = (
  state: State,
  meeting: Meeting,
  open: WhileOpen,
  arriving: ReadonlyArray<typeof Arrival.Type>,
  context: Context,
): Result.Result<ReadonlyArray<Made>, MeetingRefusal> =>
  Result.gen(function* () {
    const { meeting: id, presence } = meeting;
    const seated = yield* seatsTaken(state, meeting, arriving, open);
    const stamp = stamped(open, context);
    const arrived = record({ type: "PeopleArrived", meeting: id, people: seated, ...stamp }, { open, seated });
    const lookedOn = presence
      .filter(
        ({ seat, person, until }) =>
          until === null && seated.some((each) => each.seat === seat && each.person === person),
      )
      .map(({ seat, person }) => ({ seat, person }));
    const there = yield* onTheSeats(meeting, lookedOn, open);
    const left = record({ type: "PeopleLeft", meeting: id, people: lookedOn, ...stamp }, { open, there });
    return lookedOn.length === 0 ? [arrived] : [left, arrived];
  });

/** Those who leave. */
export const recordDepartures = (state: State, command: Of<"RecordDepartures">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    const there = yield* onTheSeats(meeting, command.people, open);
    return [record({ ...command, type: "PeopleLeft", ...stamped(open, context) }, { open, there })];
  });

/** One person relieves whoever sits on a seat: a deputy steps in, or the holder comes back. */
export const relieveSeat = (state: State, command: Of<"RelieveSeat">, context: Context): Decided =>
  Result.gen(function* () {
    const { by: person, mode, link } = command;
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, command.seat);
    const leaving = meeting.presence
      .filter((entry) => entry.seat === seat.seat && entry.until === null && entry.as !== "observer")
      .map((entry) => ({ seat: entry.seat, person: entry.person }));
    const there = yield* onTheSeats(meeting, leaving, open);
    const holds = appointedTo(seat, "holder", sittingDay(meeting)).some((held) => held.person === person);
    const as = holds ? "holder" : "deputy";
    const comes = { seat: seat.seat, person, as, mode, ...(link === undefined ? {} : { link }) } as const;
    const arrived = yield* arrival(state, meeting, open, [comes], context);
    const left = record(
      { type: "PeopleLeft", meeting: meeting.meeting, people: leaving, ...stamped(open, context) },
      { open, there },
    );
    return leaving.length === 0 ? arrived : [left, ...arrived];
  });

/** What links have become: lost, sound only, sound and picture. */
export const recordLink = (state: State, command: Of<"RecordLink">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    const sitting = yield* onTheSeats(meeting, command.people, open);
    const there = yield* linksChange(meeting, sitting, command.people);
    return [record({ ...command, type: "LinkChanged", ...stamped(open, context) }, { open, there })];
  });

/** How people take part: one goes over to a link, or comes into the room, and is there all the while. */
export const changeMode = (state: State, command: Of<"ChangeMode">, context: Context): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command, context);
    const sitting = yield* onTheSeats(meeting, command.people, open);
    const there = yield* modesChange(meeting, sitting, command.people);
    return [record({ ...command, type: "ModeChanged", ...stamped(open, context) }, { open, there })];
  });

/** Guests: in the room, on no seat, never counted. */
export const recordGuests = (state: State, command: Of<"RecordGuests">, context: Context): Decided =>
  Result.map(openMeetingAt(state, command, context), ({ open }) => [
    record({ ...command, type: "GuestsArrived", ...stamped(open, context) }, { open }),
  ]);

/** A correction of the log, also after the meeting: a new entry that says what was, and why. */
export const correctPresence = (state: State, command: Of<"CorrectPresence">, context: Context): Decided =>
  Result.gen(function* () {
    const { seat, person, as = "holder", was, now } = command;
    const meeting = yield* meetingNamed(state, command.meeting);
    const open = yield* inItsState(meeting, command.type);
    const happened = yield* noneAhead([now?.from, now?.until], context);
    const addsUp = yield* correctionFits(meeting, command);
    const place = yield* placeInCorrection(state, meeting, {
      seat,
      person,
      as,
      // Whoever is said to have been there as something else has to have a place as that.
      ...(was === undefined || command.as !== undefined ? {} : { was }),
      ...(now === undefined ? {} : { from: now.from }),
    });
    return [record({ ...command, type: "PresenceCorrected", ...place }, { open, happened, addsUp, place })];
  });
