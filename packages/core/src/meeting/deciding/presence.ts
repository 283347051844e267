/**
 * Who comes and goes: arrivals, departures, deputies who relieve, links that are lost, guests, and corrections of the log.
 */
import * as Result from "effect/Result";
import { type Appointed, appointedTo, type ConstellationPart, entitledToFill } from "../../constellation/index.ts";
import type { Instant, Of as OneOf } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import { type MeetingDemands, record } from "../evidence.ts";
import type { Decided, Made, MeetingRefusal, Of } from "../refusals.ts";
import { canSitDown, correctionFits, linksChange, onTheSeats, PresenceDoesNotFit } from "../rules/the-log-adds-up.ts";
import { type WhileOpen, whileOpen } from "../rules/while-the-meeting-is-open.ts";
import type { Arrival, Meeting } from "../schema.ts";
import { bodyOf, type MeetingPart, meetingNamed, seatAt } from "../state.ts";

type State = ConstellationPart & MeetingPart;
type Arriving = typeof Arrival.Type;
type Placed = OneOf<MeetingFact, "PeopleArrived">["people"][number];

/** The meeting an act speaks of, while it is open. */
export const openMeetingAt = (
  state: MeetingPart,
  { meeting: id, at }: { readonly meeting: string; readonly at: Instant },
): Result.Result<{ readonly meeting: Meeting; readonly open: WhileOpen }, MeetingRefusal> =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.map(whileOpen(meeting, at), (open) => ({ meeting, open })),
  );

/** Those who arrive, each entitled to their seat. */
export const recordArrivals = (state: State, command: Of<"RecordArrivals">): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command);
    return [yield* arrival(state, meeting, open, command.people)];
  });

/** The fact that people arrive at a moment, each at their seat by their appointment that day. */
export const arrival = (
  state: State,
  meeting: Meeting,
  open: WhileOpen,
  arriving: ReadonlyArray<Arriving>,
): Result.Result<Made, MeetingRefusal> =>
  Result.gen(function* () {
    const people: Array<Placed> = [];
    const seated: Array<MeetingDemands["PeopleArrived"]["seated"][number]> = [];
    for (const each of arriving) {
      const { seat, person } = each;
      if (people.some((other) => other.seat === seat && other.person === person))
        return yield* Result.fail(
          PresenceDoesNotFit({ meeting: meeting.meeting, seat, person, problem: "alreadyThere" }),
        );
      const sitsDown = yield* canSitDown(meeting, each, open);
      const placed = yield* appointmentOn(state, meeting, each);
      people.push({ ...each, ...organisationOf(placed) });
      seated.push({ sitsDown, appointed: placed.appointed });
    }
    return record({ type: "PeopleArrived", meeting: meeting.meeting, at: open, people }, { open, seated });
  });

interface Seated {
  readonly appointed: Appointed | "observer";
  readonly organisation: string;
}

/** The appointment by which a person can be on a seat that day, and the organisation they are there for. */
const appointmentOn = (
  state: State,
  meeting: Meeting,
  { seat: id, person, as }: Pick<Arriving, "seat" | "person" | "as">,
): Result.Result<Seated, MeetingRefusal> =>
  Result.gen(function* () {
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, id);
    if (as === "observer") return { appointed: as, organisation: seat.organisation };
    const appointed = yield* entitledToFill(seat, person, as, meeting.day);
    return { appointed, organisation: appointed.organisation ?? seat.organisation };
  });

/** An observer is there for no organisation. */
const organisationOf = ({ appointed, organisation }: Seated) => (appointed === "observer" ? {} : { organisation });

/** Those who leave. */
export const recordDepartures = (state: State, command: Of<"RecordDepartures">): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command);
    const there = yield* onTheSeats(meeting, command.people, command.at);
    return [record({ ...command, type: "PeopleLeft" }, { open, there })];
  });

/** One person relieves whoever sits on a seat: a deputy steps in, or the holder comes back. */
export const relieveSeat = (state: State, command: Of<"RelieveSeat">): Decided =>
  Result.gen(function* () {
    const { at, by: person, mode, link } = command;
    const { meeting, open } = yield* openMeetingAt(state, command);
    const body = yield* bodyOf(state, meeting);
    const seat = yield* seatAt(state, body, meeting, command.seat);
    const leaving = meeting.presence
      .filter((entry) => entry.seat === seat.seat && entry.until === null && entry.as !== "observer")
      .map((entry) => ({ seat: entry.seat, person: entry.person }));
    const there = yield* onTheSeats(meeting, leaving, at);
    const holds = appointedTo(seat, "holder", meeting.day).some((held) => held.person === person);
    const as = holds ? "holder" : "deputy";
    const comes = { seat: seat.seat, person, as, mode, ...(link === undefined ? {} : { link }) } as const;
    const arrived = yield* arrival(state, meeting, open, [comes]);
    const left = record({ type: "PeopleLeft", meeting: meeting.meeting, at, people: leaving }, { open, there });
    return leaving.length === 0 ? [arrived] : [left, arrived];
  });

/** What links have become: lost, sound only, sound and picture. */
export const recordLink = (state: State, command: Of<"RecordLink">): Decided =>
  Result.gen(function* () {
    const { meeting, open } = yield* openMeetingAt(state, command);
    const sitting = yield* onTheSeats(meeting, command.people, command.at);
    const there = yield* linksChange(meeting, sitting, command.people);
    return [record({ ...command, type: "LinkChanged" }, { open, there })];
  });

/** Guests: in the room, on no seat, never counted. */
export const recordGuests = (state: State, command: Of<"RecordGuests">): Decided =>
  Result.map(openMeetingAt(state, command), ({ open }) => [record({ ...command, type: "GuestsArrived" }, { open })]);

/** A correction of the log, also after the meeting: a new entry that says what was, and why. */
export const correctPresence = (state: State, command: Of<"CorrectPresence">): Decided =>
  Result.gen(function* () {
    const { seat, person, as = "holder", was } = command;
    const meeting = yield* meetingNamed(state, command.meeting);
    const addsUp = yield* correctionFits(meeting, command);
    const added = was === undefined ? organisationOf(yield* appointmentOn(state, meeting, { seat, person, as })) : {};
    return [record({ ...command, type: "PresenceCorrected", ...added }, { addsUp })];
  });
