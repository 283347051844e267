/**
 * Establishing bodies, creating seats, appointing people to them and adopting charters.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
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
} from "../kernel/index.ts";
import type { ConstellationCommand, ConstellationFact } from "./events.ts";
import { charterOfWish } from "./rule-pack.ts";
import {
  type AppointmentEndsBeforeItBegins,
  type AppointmentOverlaps,
  appointmentOverlaps,
} from "./rules/appointments-never-overlap.ts";
import { type CharterNeedsDecision, charterNeedsDecision } from "./rules/charter-changed-by-decision.ts";
import { type ConstellationIsEmpty, constellationOfItem, partNamed } from "./rules/constellation-of-item.ts";
import type { NotAppointed } from "./rules/entitled-to-fill.ts";
import {
  oneSeatPerFunction,
  type SeatAlreadyExists,
  type SeatEndsBeforeItBegins,
  seatEndsBeforeItBegins,
} from "./rules/one-seat-per-function.ts";
import { everySeatOf } from "./rules/seats-in-force.ts";
import type { Seat } from "./schema.ts";
import type { ConstellationState, WithConstellation } from "./state.ts";

/** Everything that bodies, seats and charters can refuse. @category refusals @since 0.1.0 */
export type ConstellationRefusal =
  | NotInTheBook
  | AlreadyInTheBook
  | SeatAlreadyExists
  | SeatEndsBeforeItBegins
  | AppointmentOverlaps
  | AppointmentEndsBeforeItBegins
  | NotAppointed
  | ConstellationIsEmpty
  | CharterNeedsDecision;

type Outcome = Decision<ConstellationFact, ConstellationRefusal>;

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
          const needs = charterNeedsDecision(body);
          return needs ? Result.fail(needs) : Result.succeed([charterAdopted(command)]);
        });
      case "AbolishSeat":
        return Result.flatMap(mustExist(find(seats, command.seat), "seat", command.seat), (seat): Outcome => {
          const given = alreadyGiven(seat.lastDay, "seat", `${command.seat} (${seat.lastDay})`);
          if (given) return Result.fail(given);
          const backwards = seatEndsBeforeItBegins(seat, command.lastDay);
          return backwards ? Result.fail(backwards) : Result.succeed([{ ...command, type: "SeatAbolished" }]);
        });
      case "NameSubConstellation":
        return Result.flatMap(mustExist(find(bodies, command.body), "body", command.body), (body): Outcome => {
          const given = alreadyGiven(
            partNamed(body, command.constellation),
            "subConstellation",
            `${command.body}/${command.constellation}`,
          );
          if (given) return Result.fail(given);
          const { type: _, body: __, constellation: ___, name: ____, ...selection } = command;
          if (Object.keys(selection).length === 0)
            return Result.fail({ type: "ConstellationIsEmpty", rule: "CON-4", body: body.body, strangers: [] });
          return Result.map(constellationOfItem(state, body, selection, context.day), () => [
            { ...command, type: "SubConstellationNamed" },
          ]);
        });
    }
  },

  evolve: (state, fact) => ({ ...state, constellation: evolve(state.constellation, fact) }),
};

/**
 * The fact of a charter adopted, with a rule pack's values and sources filled in.
 *
 * @category constructors @since 0.1.0
 */
export const charterAdopted = (
  command: Omit<Extract<ConstellationCommand, { type: "AdoptCharter" }>, "type"> & { readonly decision?: string },
): Extract<ConstellationFact, { type: "CharterAdopted" }> => {
  const { body, from, source, charter, sources, pack, decision } = command;
  return {
    type: "CharterAdopted",
    body,
    from,
    source,
    ...charterOfWish(charter, pack, sources),
    ...(pack === undefined ? {} : { pack }),
    ...(decision === undefined ? {} : { decision }),
  };
};

const createSeat = (
  state: WithConstellation,
  { from, ...command }: Extract<ConstellationCommand, { type: "CreateSeat" }>,
  today: Seat["since"],
): Outcome => {
  const { bodies, seats } = state.constellation;
  const since = from ?? today;
  const given = alreadyGiven(find(seats, command.seat), "seat", command.seat);
  if (given) return Result.fail(given);
  const organisation = find(state.collaboration.organisations, command.organisation);
  return Result.flatMap(mustExist(organisation, "organisation", command.organisation), () =>
    Result.flatMap(mustExist(find(bodies, command.body), "body", command.body), (body): Outcome => {
      const notOver = everySeatOf(state, body).filter(({ lastDay }) => lastDay === undefined || lastDay >= since);
      const twice = oneSeatPerFunction(notOver, command);
      return twice ? Result.fail(twice) : Result.succeed([{ ...command, type: "SeatCreated", since }]);
    }),
  );
};

const evolve = (state: ConstellationState, fact: ConstellationFact): ConstellationState => {
  switch (fact.type) {
    case "BodyEstablished": {
      const { type: _, ...body } = fact;
      return {
        ...state,
        bodies: put(state.bodies, fact.body, { ...body, seats: [], constellations: [], charters: [] }),
      };
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
      const { type: _, body: __, charter: value, ...version } = fact;
      return {
        ...state,
        bodies: change(state.bodies, fact.body, (body) => ({
          ...body,
          charters: [...body.charters, { value, ...version }],
        })),
      };
    }
    case "SeatAbolished":
      return { ...state, seats: change(state.seats, fact.seat, (seat) => ({ ...seat, lastDay: fact.lastDay })) };
    case "SubConstellationNamed": {
      const { type: _, body: id, constellation, name, ...selection } = fact;
      const named = { constellation, name, selection };
      return {
        ...state,
        bodies: change(state.bodies, id, (body) => ({ ...body, constellations: [...body.constellations, named] })),
      };
    }
    case "BodyDissolved":
      return { ...state, bodies: change(state.bodies, fact.body, (body) => ({ ...body, lastDay: fact.lastDay })) };
  }
};
