/**
 * Who comes and goes: the roll of a whole room, arrivals, departures, deputies who relieve, links that are lost,
 * guests, and corrections of the log.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { appointedTo, entitledToFill } from "../../constellation/index.ts";
import type { Instant } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { correctionDoesNotFit, notBefore, presenceDoesNotFit } from "../rules/the-log-adds-up.ts";
import { whileOpen } from "../rules/while-the-meeting-is-open.ts";
import type { Arrival, Meeting, Presence } from "../schema.ts";
import { bodyOf, meetingNamed, seatAt, seatsAt, type WithMeetings } from "../state.ts";

type Arriving = typeof Arrival.Type;
type Placed = Extract<MeetingFact, { type: "PeopleArrived" }>["people"];

const inOpenMeeting = (
  state: WithMeetings,
  { meeting: id, at }: { readonly meeting: string; readonly at: Instant },
  decide: (meeting: Meeting) => Decided,
): Decided =>
  Result.flatMap(meetingNamed(state, id), (meeting) => Result.flatMap(whileOpen(meeting, at), () => decide(meeting)));

/** Those who arrive, each entitled to their seat. */
export const recordArrivals = (state: WithMeetings, command: Of<"RecordArrivals">): Decided =>
  inOpenMeeting(state, command, (meeting) => arrive(state, meeting, command.people, command.at));

const arrive = (state: WithMeetings, meeting: Meeting, people: ReadonlyArray<Arriving>, at: Instant): Decided =>
  Result.map(placed(state, meeting, people, at), (all) => [
    { type: "PeopleArrived" as const, meeting: meeting.meeting, at, people: all },
  ]);

const placed = (
  state: WithMeetings,
  meeting: Meeting,
  people: ReadonlyArray<Arriving>,
  at: Instant,
): Result.Result<Placed, MeetingRefusal> => {
  const all: Array<Placed[number]> = [];
  for (const arrival of people) {
    if (all.some((other) => other.seat === arrival.seat && other.person === arrival.person))
      return Result.fail(presenceDoesNotFit(meeting, arrival, "alreadyThere"));
    const seated = seatedAs(state, meeting, arrival, at);
    if (Result.isFailure(seated)) return Result.fail(seated.failure);
    all.push({ ...arrival, ...(seated.success === undefined ? {} : { organisation: seated.success }) });
  }
  return Result.succeed(all);
};

type Seated = Result.Result<string | undefined, MeetingRefusal>;

/** The organisation of somebody who takes a seat, or why they cannot. */
const seatedAs = (state: WithMeetings, meeting: Meeting, arrival: Arriving, at: Instant): Seated => {
  const own = meeting.presence.filter((entry) => entry.seat === arrival.seat && entry.person === arrival.person);
  const last = own.at(-1);
  if (own.some((entry) => entry.until === null))
    return Result.fail(presenceDoesNotFit(meeting, arrival, "alreadyThere"));
  const earliest = last?.until == null ? Result.succeed(at) : notBefore(meeting, at, last.until);
  return Result.flatMap(earliest, () => organisationOn(state, meeting, arrival));
};

/** The organisation a person has on a seat by their appointment that day; an observer has none. */
const organisationOn = (
  state: WithMeetings,
  meeting: Meeting,
  { seat: id, person, as }: Pick<Arriving, "seat" | "person" | "as">,
): Seated =>
  Result.flatMap(bodyOf(state, meeting), (body) =>
    Result.flatMap(seatAt(state, body, meeting, id), (seat): Seated => {
      if (as === "observer") return Result.succeed(undefined);
      const appointment = entitledToFill(seat, person, as, meeting.day);
      return Result.map(appointment, ({ organisation }) => organisation ?? seat.organisation);
    }),
  );

/** Those who leave. */
export const recordDepartures = (state: WithMeetings, command: Of<"RecordDepartures">): Decided =>
  inOpenMeeting(state, command, (meeting): Decided => {
    for (const departure of command.people) {
      const sitting = runningOf(meeting, departure);
      if (sitting === undefined) return Result.fail(presenceDoesNotFit(meeting, departure, "notThere"));
      const order = notBefore(meeting, command.at, sitting.from);
      if (Result.isFailure(order)) return Result.fail(order.failure);
    }
    return Result.succeed([{ ...command, type: "PeopleLeft" }]);
  });

const runningOf = (
  meeting: Meeting,
  { seat, person }: { readonly seat: string; readonly person: string },
): Presence | undefined =>
  meeting.presence.find((entry) => entry.seat === seat && entry.person === person && entry.until === null);

/** The roll of a whole room: everybody who holds a seat arrives, but for those said to be absent or relieved. */
export const callRoll = (state: WithMeetings, command: Of<"CallRoll">): Decided =>
  inOpenMeeting(state, command, (meeting) =>
    Result.flatMap(bodyOf(state, meeting), (body): Decided => {
      const { absent = [], remote = [], deputies = [] } = command;
      for (const { seat } of [...absent.map((id) => ({ seat: id })), ...remote, ...deputies]) {
        const known = seatAt(state, body, meeting, seat);
        if (Result.isFailure(known)) return Result.fail(known.failure);
      }
      const people = seatsAt(state, body, meeting).flatMap((seat): ReadonlyArray<Arriving> => {
        const filled = meeting.presence.some((entry) => entry.seat === seat.seat && entry.until === null);
        if (filled || absent.includes(seat.seat)) return [];
        const deputy = deputies.find((each) => each.seat === seat.seat)?.person;
        const person = deputy ?? appointedTo(seat, "holder", meeting.day)[0]?.person;
        if (person === undefined) return [];
        const link = remote.find((each) => each.seat === seat.seat);
        return [
          {
            seat: seat.seat,
            person,
            as: deputy === undefined ? "holder" : "deputy",
            mode: link === undefined ? "room" : "remote",
            ...(link?.link === undefined ? {} : { link: link.link }),
          },
        ];
      });
      const [first] = seatsAt(state, body, meeting);
      if (people.length === 0)
        return Result.fail(presenceDoesNotFit(meeting, { seat: first?.seat ?? "", person: "" }, "nobodyToSeat"));
      return arrive(state, meeting, people, command.at);
    }),
  );

/** One person relieves whoever sits on a seat: a deputy steps in, or the holder comes back. */
export const relieveSeat = (state: WithMeetings, command: Of<"RelieveSeat">): Decided =>
  inOpenMeeting(state, command, (meeting) =>
    Result.flatMap(bodyOf(state, meeting), (body) =>
      Result.flatMap(seatAt(state, body, meeting, command.seat), (seat): Decided => {
        const { at, by: person, mode, link } = command;
        const leaving = meeting.presence.filter(
          (entry) => entry.seat === seat.seat && entry.until === null && entry.as !== "observer",
        );
        for (const { from } of leaving) {
          const order = notBefore(meeting, at, from);
          if (Result.isFailure(order)) return Result.fail(order.failure);
        }
        const holds = appointedTo(seat, "holder", meeting.day).some((held) => held.person === person);
        const as = holds ? "holder" : "deputy";
        const arrival = { seat: seat.seat, person, as, mode, ...(link === undefined ? {} : { link }) } as const;
        return Result.map(arrive(state, meeting, [arrival], at), (arrived) => [
          ...(leaving.length === 0 ? [] : [leave(meeting, at, leaving)]),
          ...arrived,
        ]);
      }),
    ),
  );

const leave = (meeting: Meeting, at: Instant, leaving: ReadonlyArray<Presence>): MeetingFact => ({
  type: "PeopleLeft",
  meeting: meeting.meeting,
  at,
  people: leaving.map(({ seat, person }) => ({ seat, person })),
});

/** What links have become: lost, sound only, sound and picture. */
export const recordLink = (state: WithMeetings, command: Of<"RecordLink">): Decided =>
  inOpenMeeting(state, command, (meeting): Decided => {
    for (const change of command.people) {
      const sitting = runningOf(meeting, change);
      if (sitting === undefined) return Result.fail(presenceDoesNotFit(meeting, change, "notThere"));
      if (sitting.mode !== "remote") return Result.fail(presenceDoesNotFit(meeting, change, "notRemote"));
      if (sitting.link === change.link) return Result.fail(presenceDoesNotFit(meeting, change, "sameLink"));
      const order = notBefore(meeting, command.at, sitting.from);
      if (Result.isFailure(order)) return Result.fail(order.failure);
    }
    return Result.succeed([{ ...command, type: "LinkChanged" }]);
  });

/** Guests: in the room, on no seat, never counted. */
export const recordGuests = (state: WithMeetings, command: Of<"RecordGuests">): Decided =>
  inOpenMeeting(state, command, () => Result.succeed([{ ...command, type: "GuestsArrived" }]));

/** A correction of the log, also after the meeting: a new entry that says what was, and why. */
export const correctPresence = (state: WithMeetings, command: Of<"CorrectPresence">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting): Decided => {
    const unfit = correctionDoesNotFit(meeting, command);
    if (unfit) return Result.fail(unfit);
    if (command.was !== undefined) return Result.succeed([{ ...command, type: "PresenceCorrected" }]);
    const { seat, person, as = "holder" } = command;
    return Result.map(organisationOn(state, meeting, { seat, person, as }), (organisation) => [
      { ...command, type: "PresenceCorrected", ...(organisation === undefined ? {} : { organisation }) },
    ]);
  });
