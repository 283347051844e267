/**
 * What the facts of bodies and seats bear on among what was decided before them: those that say which seats the group had, or
 * who was appointed, on a day that has passed (QUO-6).
 */
import {
  type Bearing,
  type Bears,
  bearsOnNothing,
  type CalendarDate,
  find,
  type OneOf,
  type Wording,
} from "../kernel/index.ts";
import type { ConstellationFact } from "./events.ts";
import type { ConstellationPart } from "./state.ts";

type Table = {
  readonly [Type in ConstellationFact["type"]]: Bears<OneOf<ConstellationFact, Type>, ConstellationPart>;
};

/** What is entered of a body's seats bears on what the body decided on the days that it is said to hold on. */
const ofTheGroup = (
  body: string | undefined,
  holdsOn: (day: CalendarDate) => boolean,
  reason: Wording | null = null,
): Bearing => ({ on: (decided) => decided.body === body && holdsOn(decided.day), reason });

const bodyOfSeat = ({ constellation }: ConstellationPart, seat: string): string | undefined =>
  find(constellation.seats, seat)?.body;

/** Whether somebody was said to have left a seat: whoever is appointed to it again may not have been gone when it was decided. */
const hasEnded = ({ constellation }: ConstellationPart, seat: string, person: string): boolean =>
  find(constellation.seats, seat)?.appointments.some((held) => held.person === person && held.ended !== undefined) ===
  true;

/** On what each fact bears. */
export const bearsOn: Table = {
  BodyEstablished: bearsOnNothing,
  SeatCreated: ({ body, since }) => ofTheGroup(body, (day) => since < day),
  PersonAppointed: ({ seat, person, from }, state) => ({
    on: (decided) =>
      (from < decided.day && decided.countedAsVacant(seat)) ||
      (from <= decided.day && decided.servedAsDeputy(person)) ||
      (from <= decided.day && decided.body === bodyOfSeat(state, seat) && hasEnded(state, seat, person)),
    reason: null,
  }),
  AppointmentEnded: ({ seat, person, lastDay, reason }, state) => ({
    on: (decided) =>
      lastDay < decided.day && (decided.body === bodyOfSeat(state, seat) || decided.servedAsDeputy(person)),
    reason: reason ?? null,
  }),
  // A certificate pins its charter: what is adopted later is for what is decided later.
  CharterAdopted: bearsOnNothing,
  SeatAbolished: ({ seat, lastDay }, state) => ofTheGroup(bodyOfSeat(state, seat), (day) => lastDay < day),
  SubConstellationNamed: bearsOnNothing,
  BodyRenamed: bearsOnNothing,
  BodyDissolved: ({ body, lastDay }) => ofTheGroup(body, (day) => lastDay < day),
};
