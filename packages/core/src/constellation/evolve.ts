/**
 * What each fact changes among the bodies and seats.
 */
import { change, type Evolving, put } from "../kernel/index.ts";
import type { ConstellationFact } from "./events.ts";
import { runsPast } from "./rules/appointments-never-overlap.ts";
import type { Body, Seat } from "./schema.ts";
import type { ConstellationState } from "./state.ts";

export const evolve: Evolving<ConstellationState, ConstellationFact> = {
  BodyEstablished: (part, { type: _, ...body }) => ({
    ...part,
    bodies: put(part.bodies, body.body, {
      ...body,
      renamed: [],
      seats: [],
      constellations: [],
      charters: [],
      replacedCharters: [],
    }),
  }),
  SeatCreated: (part, { type: _, ...seat }) => ({
    bodies: change(part.bodies, seat.body, (body) => ({ ...body, seats: [...body.seats, seat.seat] })),
    seats: put(part.seats, seat.seat, { ...seat, appointments: [] }),
  }),
  PersonAppointed: (part, { type: _, seat: id, ...appointment }) =>
    onSeat(part, id, (seat) => ({ ...seat, appointments: [...seat.appointments, appointment] })),
  AppointmentEnded: (part, { seat: id, person, lastDay, reason }) =>
    onSeat(part, id, (seat) => {
      const running = runsPast(seat, person, lastDay);
      const planned = running?.ended === undefined ? running?.until : running.ended.plannedUntil;
      const ended = {
        ...(planned === undefined ? {} : { plannedUntil: planned }),
        ...(reason === undefined ? {} : { reason }),
      };
      return {
        ...seat,
        appointments: seat.appointments.map((held) => (held === running ? { ...held, until: lastDay, ended } : held)),
      };
    }),
  CharterAdopted: (part, { type: _, body: id, charter: value, replaces, ...rest }) =>
    inBody(part, id, (body) => {
      const version = { value, ...rest };
      const replaced = body.charters.filter(({ from }) => from === replaces);
      return {
        ...body,
        charters: [...body.charters.filter(({ from }) => from !== replaces), version],
        replacedCharters: [...body.replacedCharters, ...replaced.map((old) => ({ ...old, replacedBy: version }))],
      };
    }),
  SeatAbolished: (part, { seat: id, lastDay }) => onSeat(part, id, (seat) => ({ ...seat, lastDay })),
  SubConstellationNamed: (part, { type: _, body: id, constellation, name, ...selection }) =>
    inBody(part, id, (body) => ({
      ...body,
      constellations: [...body.constellations, { constellation, name, selection }],
    })),
  BodyRenamed: (part, { type: _, body: id, ...renaming }) =>
    inBody(part, id, (body) => ({ ...body, renamed: [...body.renamed, renaming] })),
  BodyDissolved: (part, { body: id, lastDay }) => inBody(part, id, (body) => ({ ...body, lastDay })),
};

const inBody = (part: ConstellationState, id: string, next: (body: Body) => Body): ConstellationState => ({
  ...part,
  bodies: change(part.bodies, id, next),
});

const onSeat = (part: ConstellationState, id: string, next: (seat: Seat) => Seat): ConstellationState => ({
  ...part,
  seats: change(part.seats, id, next),
});
