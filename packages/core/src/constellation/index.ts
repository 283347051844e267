export {
  type ConstellationRefusal,
  type ConstellationState,
  constellationDecider,
  seatsOf,
  type WithConstellation,
} from "./decider.ts";
export { ConstellationCommand, ConstellationFact } from "./events.ts";
export { QuorumRule } from "./quorum-rule.ts";
export { CON_2 } from "./rules/appointments-never-overlap.ts";
export { CON_4, constellationOfItem } from "./rules/constellation-of-item.ts";
export { appointedTo, CON_3, entitledToFill } from "./rules/entitled-to-fill.ts";
export { CON_1 } from "./rules/one-seat-per-function.ts";
export {
  type Appointment,
  appointmentFields,
  type Body,
  BodyKind,
  bodyFields,
  Charter,
  Constellation,
  charterFields,
  type Seat,
  SeatFunction,
  seatFields,
} from "./schema.ts";
