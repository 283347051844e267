/**
 * Establishing bodies, creating seats, appointing people to them and adopting charters.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import type { WithCollaboration } from "../collaboration/index.ts";
import {
  type AlreadyInTheBook,
  alreadyGiven,
  change,
  type Decider,
  type Decision,
  find,
  mustExist,
  type NotInTheBook,
  nothing,
  put,
  type Registry,
} from "../kernel/index.ts";
import type { ConstellationCommand, ConstellationFact } from "./events.ts";
import {
  type AppointmentEndsBeforeItBegins,
  type AppointmentOverlaps,
  appointmentOverlaps,
} from "./rules/appointments-never-overlap.ts";
import type { ConstellationIsEmpty } from "./rules/constellation-of-item.ts";
import type { NotAppointed } from "./rules/entitled-to-fill.ts";
import { oneSeatPerFunction, type SeatAlreadyExists } from "./rules/one-seat-per-function.ts";
import type { Body, Seat } from "./schema.ts";

/** Every body and every seat. @category models @since 0.1.0 */
export interface ConstellationState {
  readonly bodies: Registry<Body>;
  readonly seats: Registry<Seat>;
}

/** A slice of the book that knows bodies and seats. @category models @since 0.1.0 */
export interface WithConstellation extends WithCollaboration {
  readonly constellation: ConstellationState;
}

/** Everything that bodies, seats and charters can refuse. @category refusals @since 0.1.0 */
export type ConstellationRefusal =
  | NotInTheBook
  | AlreadyInTheBook
  | SeatAlreadyExists
  | AppointmentOverlaps
  | AppointmentEndsBeforeItBegins
  | NotAppointed
  | ConstellationIsEmpty;

type Outcome = Decision<ConstellationFact, ConstellationRefusal>;

/** The seats of a body, in the order they were chartered. @category getters @since 0.1.0 */
export const seatsOf = ({ constellation }: WithConstellation, body: Body): ReadonlyArray<Seat> =>
  body.seats.flatMap((id) => find(constellation.seats, id) ?? []);

/** The decider of bodies, seats and charters. @category deciders @since 0.1.0 */
export const constellationDecider: Decider<
  WithConstellation,
  ConstellationCommand,
  ConstellationFact,
  ConstellationRefusal
> = {
  initial: {
    collaboration: { founded: undefined, organisations: nothing() },
    constellation: { bodies: nothing(), seats: nothing() },
  },

  decide: (state, command, context): Outcome => {
    const { bodies, seats } = state.constellation;
    switch (command.type) {
      case "EstablishBody": {
        const given = alreadyGiven(find(bodies, command.body), "body", command.body);
        return given
          ? Result.fail(given)
          : Result.succeed([{ ...command, type: "BodyEstablished", since: context.day }]);
      }
      case "CreateSeat":
        return createSeat(state, command, context.day);
      case "AppointPerson":
        return Result.flatMap(mustExist(find(seats, command.seat), "seat", command.seat), (seat): Outcome => {
          const overlap = appointmentOverlaps(seat.seat, seat.appointments, command);
          return overlap ? Result.fail(overlap) : Result.succeed([{ ...command, type: "PersonAppointed" }]);
        });
      case "EndAppointment":
        return Result.flatMap(mustExist(find(seats, command.seat), "seat", command.seat), (seat): Outcome => {
          const id = `${command.seat}/${command.person}`;
          const running = seat.appointments.find((held) => held.person === command.person && held.until === undefined);
          return Result.flatMap(
            mustExist(running, "appointment", id),
            ({ from }): Outcome =>
              command.lastDay < from
                ? Result.fail({
                    type: "AppointmentEndsBeforeItBegins",
                    rule: "CON-2",
                    seat: seat.seat,
                    from,
                    until: command.lastDay,
                  })
                : Result.succeed([{ ...command, type: "AppointmentEnded" }]),
          );
        });
      case "AdoptCharter":
        return Result.flatMap(mustExist(find(bodies, command.body), "body", command.body), (body): Outcome => {
          const sameDay = body.charters.find((charter) => charter.from === command.from);
          const given = alreadyGiven(sameDay, "charter", `${command.body}/${command.from}`);
          return given ? Result.fail(given) : Result.succeed([{ ...command, type: "CharterAdopted" }]);
        });
    }
  },

  evolve: (state, fact) => ({ ...state, constellation: evolve(state.constellation, fact) }),
};

const createSeat = (
  state: WithConstellation,
  command: Extract<ConstellationCommand, { type: "CreateSeat" }>,
  since: Seat["since"],
): Outcome => {
  const { bodies, seats } = state.constellation;
  const given = alreadyGiven(find(seats, command.seat), "seat", command.seat);
  if (given) return Result.fail(given);
  const organisation = find(state.collaboration.organisations, command.organisation);
  return Result.flatMap(mustExist(organisation, "organisation", command.organisation), () =>
    Result.flatMap(mustExist(find(bodies, command.body), "body", command.body), (body): Outcome => {
      const twice = oneSeatPerFunction(seatsOf(state, body), command);
      return twice ? Result.fail(twice) : Result.succeed([{ ...command, type: "SeatCreated", since }]);
    }),
  );
};

const evolve = (state: ConstellationState, fact: ConstellationFact): ConstellationState => {
  switch (fact.type) {
    case "BodyEstablished": {
      const { type: _, ...body } = fact;
      return { ...state, bodies: put(state.bodies, fact.body, { ...body, seats: [], charters: [] }) };
    }
    case "SeatCreated": {
      const { type: _, ...seat } = fact;
      return {
        bodies: change(state.bodies, fact.body, (body) => ({ ...body, seats: [...body.seats, fact.seat] })),
        seats: put(state.seats, fact.seat, { ...seat, appointments: [] }),
      };
    }
    case "PersonAppointed": {
      const { type: _, seat: id, ...appointment } = fact;
      const seats = change(state.seats, id, (seat) => ({ ...seat, appointments: [...seat.appointments, appointment] }));
      return { ...state, seats };
    }
    case "AppointmentEnded": {
      const seats = change(state.seats, fact.seat, (seat) => ({
        ...seat,
        appointments: seat.appointments.map((held) =>
          held.person === fact.person && held.until === undefined ? { ...held, until: fact.lastDay } : held,
        ),
      }));
      return { ...state, seats };
    }
    case "CharterAdopted": {
      const version = { value: fact.charter, from: fact.from, source: fact.source };
      return {
        ...state,
        bodies: change(state.bodies, fact.body, (body) => ({ ...body, charters: [...body.charters, version] })),
      };
    }
  }
};
