export type { CalendarEventOf, CalendarSpan } from "./calendar-event.ts";
export { constellation } from "./concept.ts";
export { charterAdopted, charterWished } from "./deciding/charters.ts";
export type { Due } from "./due.ts";
export { ConstellationCommand, ConstellationFact } from "./events.ts";
export type { AnswersForNothing, BodyLasts, ConstellationDemands } from "./evidence.ts";
export { record as recordOfConstellation } from "./evidence.ts";
export { MeetingRule, monthsIn, type RuledDay, ruledDay } from "./meeting-rule.ts";
export {
  answeredBy,
  NamedOwner,
  named,
  Owner,
  othersThan,
  ownerName,
  spanOfOwner,
  Together,
} from "./owner.ts";
export { Candidate, Contact, PersonGiven, type PersonKept, PersonName } from "./person.ts";
export { isUnknownInPart, QuorumRule } from "./quorum-rule.ts";
export { charterOfWish, type RulePack, rulePacks } from "./rule-pack.ts";
export { CON_2 } from "./rules/appointments-never-overlap.ts";
export {
  type CharterMayBegin,
  type CharterNotDecided,
  CON_6,
  type DecidedByTheBody,
  decidedByTheBody,
} from "./rules/charter-changed-by-decision.ts";
export {
  type CharterContradictsItself,
  charterMakesSense,
  type QuorumOutOfReach,
} from "./rules/charter-makes-sense.ts";
export {
  type CharterNamesNoSeat,
  CON_7,
  charterNamesSeats,
  knownAmong,
} from "./rules/charter-names-seats.ts";
export { type CharterNotReplaced, charterDayDecided, charterDayFree } from "./rules/charter-not-yet-in-force.ts";
export {
  CON_4,
  type ConcernedSeats,
  ConstellationIsEmpty,
  constellationAmong,
  constellationOfItem,
} from "./rules/constellation-of-item.ts";
export {
  type Appointed,
  appointedTo,
  CON_3,
  entitledToFill,
  NotAppointed,
  turnsOutEnded,
} from "./rules/entitled-to-fill.ts";
export { CON_1 } from "./rules/one-seat-per-function.ts";
export { type AnotherPerson, anotherPerson, type MaybeTheSamePerson, PER_2 } from "./rules/same-person.ts";
export { everySeatOf, existsOn, seatsOn } from "./rules/seats-in-force.ts";
export { type SaysWhich, type SelectionMeansNothing, selectionSaysWhich } from "./rules/selection-says-which.ts";
export {
  type BodyHasEnded,
  type BodyMeets,
  bodyEndsOnce,
  bodyMeetsOn,
  CON_9,
  type NotASeatOfTheBody,
  type SeatHasEnded,
  type SeatOfTheBody,
  seatAmong,
} from "./rules/what-has-ended.ts";
export { type NotErased, notErased, PER_3, type PersonErased } from "./rules/who-was-erased.ts";
export { organisationOn } from "./rules/whose-deputy.ts";
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
export {
  bodyName,
  bodyNamed,
  type ConstellationPart,
  type ConstellationState,
  seatName,
  seatNamed,
} from "./state.ts";
export { BodyView, bodiesView, bodyView, SeatView } from "./views/bodies.ts";
export { answersThrough, bodiesWith, seatsOfPerson } from "./views/represented.ts";
