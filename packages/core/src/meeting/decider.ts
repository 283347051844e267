/**
 * Calling a meeting, filling its agenda, sending its papers, and running it: who comes and goes, which
 * item is on the table, how it ends.
 *
 * Decisions, referrals and deferrals have owners and consequences; they are in `decision`.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import {
  type ConstellationRefusal,
  constellationDecider,
  constellationOfItem,
  entitledToFill,
  seatsOf,
  type WithConstellation,
} from "../constellation/index.ts";
import {
  alreadyGiven,
  type Decider,
  type Decision,
  find,
  type Instant,
  mustExist,
  nothing,
  toMilliseconds,
} from "../kernel/index.ts";
import type { MeetingCommand, MeetingFact } from "./events.ts";
import { evolveMeetings } from "./evolve.ts";
import type { PapersNotEqual } from "./rules/equal-papers.ts";
import { type ItemsWithoutOutcome, itemsWithoutOutcome } from "./rules/every-item-has-an-outcome.ts";
import { type NoOpenTreatment, type NotADecisionItem, openTreatment } from "./rules/in-an-open-treatment.ts";
import type { NotQuorate, QuorumNotKnown } from "./rules/quorum-of-treatment.ts";
import { type AnotherItemOpen, notBefore, type OutOfOrder, type PresenceDoesNotFit } from "./rules/the-log-adds-up.ts";
import { type MeetingNotOpen, whileOpen } from "./rules/while-the-meeting-is-open.ts";
import type { Arrival, Meeting, MeetingState, Outcome } from "./schema.ts";

/** A slice of the book that knows meetings. @category models @since 0.1.0 */
export interface WithMeetings extends WithConstellation {
  readonly meeting: MeetingState;
}

/** Everything that a meeting can refuse. @category refusals @since 0.1.0 */
export type MeetingRefusal =
  | ConstellationRefusal
  | NotADecisionItem
  | NoOpenTreatment
  | ItemsWithoutOutcome
  | MeetingNotOpen
  | OutOfOrder
  | AnotherItemOpen
  | PresenceDoesNotFit
  | PapersNotEqual
  | NotQuorate
  | QuorumNotKnown;

type Decided = Decision<MeetingFact, MeetingRefusal>;

/** The meeting, or the refusal that it is not in the book. @category getters @since 0.1.0 */
export const meetingNamed = (state: WithMeetings, id: string) =>
  mustExist(find(state.meeting.meetings, id), "meeting", id);

/** The item of a meeting, or the refusal that it is not on the agenda. @category getters @since 0.1.0 */
export const itemNamed = (meeting: Meeting, id: string) =>
  mustExist(
    meeting.items.find((item) => item.item === id),
    "item",
    `${meeting.meeting}/${id}`,
  );

/** The decider of meetings. @category deciders @since 0.1.0 */
export const meetingDecider: Decider<WithMeetings, MeetingCommand, MeetingFact, MeetingRefusal> = {
  initial: { ...constellationDecider.initial, meeting: { meetings: nothing(), papers: nothing() } },

  decide: (state, command): Decided => {
    switch (command.type) {
      case "CallMeeting":
        return callMeeting(state, command);
      case "PlaceItem":
        return placeItem(state, command);
      case "RegisterPaper":
        return registerPaper(state, command);
      case "DistributePaper":
        return distributePaper(state, command);
      case "OpenMeeting":
        return Result.flatMap(
          meetingNamed(state, command.meeting),
          (meeting): Decided =>
            meeting.status.is === "called"
              ? Result.succeed([{ ...command, type: "MeetingOpened" }])
              : Result.fail(
                  meeting.status.is === "open"
                    ? { type: "AlreadyInTheBook", rule: "BOOK-2", kind: "meeting", id: `${meeting.meeting} (open)` }
                    : { type: "MeetingNotOpen", rule: "MTG-3", meeting: meeting.meeting, status: "closed" },
                ),
        );
      case "RecordArrivals":
        return recordArrivals(state, command);
      case "RecordDepartures":
        return recordDepartures(state, command);
      case "OpenTreatment":
        return openItem(state, command);
      case "NoteItem": {
        const { note, decisionExpected } = command;
        return conclude(state, command, {
          kind: "noted",
          note,
          ...(decisionExpected === undefined ? {} : { decisionExpected }),
        });
      }
      case "StateProposal":
        return conclude(state, command, { kind: "proposed", text: command.text });
      case "ConcludeDialogue":
        return conclude(state, command, {
          kind: "discussed",
          ...(command.note === undefined ? {} : { note: command.note }),
        });
      case "CloseMeeting":
        return Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
          Result.flatMap(whileOpen(meeting, command.at), (): Decided => {
            const left = itemsWithoutOutcome(meeting);
            return left ? Result.fail(left) : Result.succeed([{ ...command, type: "MeetingClosed" }]);
          }),
        );
    }
  },

  evolve: (state, fact) => ({ ...state, meeting: evolveMeetings(state.meeting, fact) }),
};

type Of<Type extends MeetingCommand["type"]> = Extract<MeetingCommand, { type: Type }>;

const callMeeting = (state: WithMeetings, command: Of<"CallMeeting">): Decided => {
  const given = alreadyGiven(find(state.meeting.meetings, command.meeting), "meeting", command.meeting);
  if (given) return Result.fail(given);
  return Result.map(mustExist(find(state.constellation.bodies, command.body), "body", command.body), () => [
    { ...command, type: "MeetingCalled" as const },
  ]);
};

const placeItem = (state: WithMeetings, command: Of<"PlaceItem">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting): Decided => {
    if (meeting.status.is === "closed")
      return Result.fail({ type: "MeetingNotOpen", rule: "MTG-3", meeting: meeting.meeting, status: "closed" });
    const before = meeting.items.find((item) => item.item === command.item);
    const given = alreadyGiven(before, "item", `${command.meeting}/${command.item}`);
    if (given) return Result.fail(given);
    const { continues } = command;
    const earlier =
      continues === undefined
        ? Result.succeed(undefined)
        : Result.flatMap(meetingNamed(state, continues.meeting), (found) => itemNamed(found, continues.item));
    return Result.flatMap(earlier, () =>
      Result.flatMap(mustExist(find(state.constellation.bodies, meeting.body), "body", meeting.body), (body) =>
        Result.map(constellationOfItem(body.body, seatsOf(state, body), command.constellation), () => [
          { ...command, type: "ItemPlaced" as const },
        ]),
      ),
    );
  });

const registerPaper = (state: WithMeetings, command: Of<"RegisterPaper">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(itemNamed(meeting, command.item), (): Decided => {
      const paper = find(state.meeting.papers, command.paper);
      const sameVersion = paper?.versions.find((version) => version.version === command.version);
      const moved = paper !== undefined && (paper.meeting !== command.meeting || paper.item !== command.item);
      const given = alreadyGiven(moved ? paper : sameVersion, "paper", `${command.paper} ${command.version}`);
      return given ? Result.fail(given) : Result.succeed([{ ...command, type: "PaperRegistered" }]);
    }),
  );

const distributePaper = (state: WithMeetings, command: Of<"DistributePaper">): Decided => {
  const version = find(state.meeting.papers, command.paper)?.versions.find(
    ({ version }) => version === command.version,
  );
  const missing = command.seats.find((seat) => find(state.constellation.seats, seat) === undefined);
  return Result.flatMap(
    mustExist(version, "paper", `${command.paper} ${command.version}`),
    (): Decided =>
      missing === undefined
        ? Result.succeed([{ ...command, type: "PaperDistributed" }])
        : Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: missing }),
  );
};

const recordArrivals = (state: WithMeetings, command: Of<"RecordArrivals">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(whileOpen(meeting, command.at), (): Decided => {
      const placed: Array<typeof Arrival.Type & { readonly organisation?: string }> = [];
      for (const arrival of command.people) {
        const twice = placed.some((other) => other.seat === arrival.seat && other.person === arrival.person);
        const seated = seatedAs(state, meeting, arrival, command.at, twice);
        if (Result.isFailure(seated)) return Result.fail(seated.failure);
        placed.push({ ...arrival, ...(seated.success === undefined ? {} : { organisation: seated.success }) });
      }
      return Result.succeed([{ ...command, type: "PeopleArrived", people: placed }]);
    }),
  );

type Seated = Result.Result<string | undefined, MeetingRefusal>;

/** The organisation of somebody who takes a seat, or why they cannot. */
const seatedAs = (
  state: WithMeetings,
  meeting: Meeting,
  { seat: id, person, as }: typeof Arrival.Type,
  at: Instant,
  twice: boolean,
): Seated => {
  const own = meeting.presence.filter((entry) => entry.seat === id && entry.person === person);
  const last = own.at(-1);
  const alreadyThere = twice || own.some((entry) => entry.until === null);
  if (alreadyThere)
    return Result.fail({
      type: "PresenceDoesNotFit",
      rule: "MTG-4",
      meeting: meeting.meeting,
      seat: id,
      person,
      problem: "alreadyThere",
    });
  const earliest = last?.until == null ? Result.succeed(at) : notBefore(meeting, at, last.until);
  return Result.flatMap(earliest, () =>
    Result.flatMap(mustExist(find(state.constellation.seats, id), "seat", id), (seat): Seated => {
      if (seat.body !== meeting.body)
        return Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: `${meeting.body}: ${id}` });
      if (as === "observer") return Result.succeed(undefined);
      const appointment = entitledToFill(seat, person, as, meeting.day);
      return Result.map(appointment, ({ organisation }) => organisation ?? seat.organisation);
    }),
  );
};

const recordDepartures = (state: WithMeetings, command: Of<"RecordDepartures">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(whileOpen(meeting, command.at), (): Decided => {
      for (const { seat, person } of command.people) {
        const sitting = meeting.presence.find(
          (entry) => entry.seat === seat && entry.person === person && entry.until === null,
        );
        if (sitting === undefined)
          return Result.fail({
            type: "PresenceDoesNotFit",
            rule: "MTG-4",
            meeting: meeting.meeting,
            seat,
            person,
            problem: "notThere",
          });
        const order = notBefore(meeting, command.at, sitting.from);
        if (Result.isFailure(order)) return Result.fail(order.failure);
      }
      return Result.succeed([{ ...command, type: "PeopleLeft" }]);
    }),
  );

const openItem = (state: WithMeetings, command: Of<"OpenTreatment">): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(whileOpen(meeting, command.at), () =>
      Result.flatMap(itemNamed(meeting, command.item), (): Decided => {
        const open = meeting.items.find((item) => item.treatments.some((treatment) => treatment.is === "open"));
        if (open !== undefined)
          return Result.fail({
            type: "AnotherItemOpen",
            rule: "MTG-4",
            meeting: meeting.meeting,
            item: command.item,
            open: open.item,
          });
        const last = lastClosed(meeting);
        return Result.flatMap(
          last === undefined ? Result.succeed(command.at) : notBefore(meeting, command.at, last),
          (): Decided => Result.succeed([{ ...command, type: "TreatmentOpened" }]),
        );
      }),
    ),
  );

/** When the latest treatment of the meeting closed. */
const lastClosed = (meeting: Meeting): Instant | undefined =>
  meeting.items
    .flatMap((item) => item.treatments)
    .flatMap((treatment) => (treatment.is === "closed" ? [treatment.until] : []))
    .sort((a, b) => toMilliseconds(a) - toMilliseconds(b))
    .at(-1);

const conclude = (
  state: WithMeetings,
  { meeting: id, item, at }: { readonly meeting: string; readonly item: string; readonly at: Instant },
  outcome: Outcome,
): Decided =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.flatMap(itemNamed(meeting, item), (found) =>
      Result.map(openTreatment(meeting, found, at), () => [
        { type: "ItemConcluded" as const, meeting: id, item, at, outcome },
      ]),
    ),
  );
