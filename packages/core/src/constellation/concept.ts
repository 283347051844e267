/**
 * Bodies, seats and charters, as the book needs to know them.
 */
import { concept, count } from "../kernel/index.ts";
import { bearsOn } from "./bears-on.ts";
import { appointPerson, endAppointment } from "./deciding/appointments.ts";
import {
  abolishSeat,
  createSeat,
  establishBody,
  nameSubConstellation,
  renameBody,
} from "./deciding/bodies-and-seats.ts";
import { adoptCharter } from "./deciding/charters.ts";
import { doneBy } from "./done-by.ts";
import { ConstellationCommand, ConstellationFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { constellationRefusals } from "./refusals.ts";
import { CON_2 } from "./rules/appointments-never-overlap.ts";
import { CON_6 } from "./rules/charter-changed-by-decision.ts";
import { CON_10 } from "./rules/charter-makes-sense.ts";
import { CON_7 } from "./rules/charter-names-seats.ts";
import { CON_4 } from "./rules/constellation-of-item.ts";
import { CON_3 } from "./rules/entitled-to-fill.ts";
import { CON_1 } from "./rules/one-seat-per-function.ts";
import { PER_2 } from "./rules/same-person.ts";
import { CON_9 } from "./rules/what-has-ended.ts";
import { PER_3 } from "./rules/who-was-erased.ts";
import { bodyName, bodyOfSeat, type ConstellationPart, type ConstellationState, noBodies, seatName } from "./state.ts";
import { bodiesDue, bodiesDueKinds } from "./views/due.ts";
import { bodiesFound, peopleFound, seatsFound } from "./views/found.ts";

export const constellation = concept({
  name: "constellation",
  part: noBodies,
  commands: ConstellationCommand,
  facts: ConstellationFact,
  refusals: constellationRefusals,
  rules: [CON_1, CON_2, CON_3, CON_4, CON_6, CON_7, CON_9, CON_10, PER_2, PER_3],
  decide: {
    EstablishBody: establishBody,
    CreateSeat: createSeat,
    AppointPerson: appointPerson,
    EndAppointment: endAppointment,
    AdoptCharter: adoptCharter,
    AbolishSeat: abolishSeat,
    NameSubConstellation: nameSubConstellation,
    RenameBody: renameBody,
  },
  evolve,
  bearsOn,
  doneBy,
  record,
  kinds: {
    body: { named: bodyName, found: bodiesFound, ofBody: (_: ConstellationPart, id: string) => id },
    seat: { named: seatName, found: seatsFound, ofBody: bodyOfSeat },
    charter: {},
    subConstellation: {},
    appointment: {},
    person: { found: peopleFound },
  },
  holds: {
    bodies: ({ bodies }: ConstellationState) => count(bodies),
    seats: ({ seats }: ConstellationState) => count(seats),
  },
  due: { kinds: bodiesDueKinds, about: ["body"], entries: bodiesDue },
});
