export { type ConstellationRefusal, charterAdopted, constellationDecider } from "./decider.ts";
export { ConstellationCommand, ConstellationFact } from "./events.ts";
export { QuorumRule } from "./quorum-rule.ts";
export { charterOfWish, type RulePack, rulePacks } from "./rule-pack.ts";
export { CON_2 } from "./rules/appointments-never-overlap.ts";
export { type CharterNotDecided, CON_6, charterNotDecided } from "./rules/charter-changed-by-decision.ts";
export { CON_4, constellationOfItem } from "./rules/constellation-of-item.ts";
export { appointedTo, CON_3, entitledToFill } from "./rules/entitled-to-fill.ts";
export { CON_1 } from "./rules/one-seat-per-function.ts";
export { inForceOn, seatsOn } from "./rules/seats-in-force.ts";
export {
  type Appointment,
  appointmentFields,
  type Body,
  BodyKind,
  bodyFields,
  Charter,
  CharterSources,
  type CharterValue,
  type CharterVersion,
  CharterWish,
  Constellation,
  charterFields,
  charterWishFields,
  RulePackName,
  type Seat,
  SeatFunction,
  type SubConstellation,
  seatFields,
} from "./schema.ts";
export type { ConstellationState, WithConstellation } from "./state.ts";
