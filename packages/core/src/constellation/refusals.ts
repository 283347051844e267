/**
 * What bodies, seats and charters refuse, and the shape of what is decided about them.
 */
import type { NotRenamed } from "../collaboration/index.ts";
import type { AlreadyInTheBook, Decision, NotInTheBook, OneOf, Recorded } from "../kernel/index.ts";
import type { ConstellationCommand, ConstellationFact } from "./events.ts";
import type { ConstellationDemands } from "./evidence.ts";
import {
  AppointmentEndsAlready,
  AppointmentEndsBeforeItBegins,
  AppointmentOverlaps,
} from "./rules/appointments-never-overlap.ts";
import { CharterNeedsDecision, CharterNotDecided } from "./rules/charter-changed-by-decision.ts";
import { CharterContradictsItself, QuorumOutOfReach } from "./rules/charter-makes-sense.ts";
import { CharterNamesNoSeat } from "./rules/charter-names-seats.ts";
import { CharterNotReplaced } from "./rules/charter-not-yet-in-force.ts";
import { ConstellationIsEmpty } from "./rules/constellation-of-item.ts";
import { NotAppointed } from "./rules/entitled-to-fill.ts";
import { SeatAlreadyExists, SeatEndsBeforeItBegins } from "./rules/one-seat-per-function.ts";
import { OrderIsTaken, OrderOfHolder } from "./rules/order-of-deputies.ts";
import { MaybeTheSamePerson } from "./rules/same-person.ts";
import { SelectionMeansNothing } from "./rules/selection-says-which.ts";
import { BodyHasEnded, NotASeatOfTheBody, SeatHasEnded } from "./rules/what-has-ended.ts";
import { PersonErased } from "./rules/who-was-erased.ts";

/** Every kind of refusal about bodies, seats and charters. */
export const constellationRefusals = [
  SeatAlreadyExists,
  SeatEndsBeforeItBegins,
  AppointmentOverlaps,
  AppointmentEndsBeforeItBegins,
  AppointmentEndsAlready,
  NotAppointed,
  OrderOfHolder,
  OrderIsTaken,
  ConstellationIsEmpty,
  SelectionMeansNothing,
  CharterNeedsDecision,
  CharterNotDecided,
  CharterNamesNoSeat,
  CharterContradictsItself,
  QuorumOutOfReach,
  CharterNotReplaced,
  SeatHasEnded,
  BodyHasEnded,
  NotASeatOfTheBody,
  MaybeTheSamePerson,
  PersonErased,
] as const;

type Kind = "organisation" | "body" | "seat" | "subConstellation" | "appointment" | "charter";
type Refusal =
  | (typeof constellationRefusals)[number]["Type"]
  | NotRenamed
  | NotInTheBook<Kind>
  | AlreadyInTheBook<Kind>;

/** What is decided about bodies, seats and charters. */
export type Decided = Decision<Recorded<ConstellationFact, ConstellationDemands>, Refusal>;

/** A command of one type. */
export type Of<Type extends ConstellationCommand["type"]> = OneOf<ConstellationCommand, Type>;
