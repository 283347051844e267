/**
 * What decisions refuse, and the shape of what is decided about them.
 */
import type { NotThereThen, RecordIsStruck } from "../archive/index.ts";
import type {
  BodyHasEnded,
  CharterContradictsItself,
  CharterNamesNoSeat,
  CharterNotDecided,
  CharterNotReplaced,
  ConstellationDemands,
  ConstellationFact,
  ConstellationIsEmpty,
  QuorumOutOfReach,
} from "../constellation/index.ts";
import type { AlreadyInTheBook, Decision, NotInTheBook, OneOf, Recorded } from "../kernel/index.ts";
import type { MadeOfMeeting, MeetingRefusal } from "../meeting/index.ts";
import type { DecisionCommand, DecisionFact } from "./events.ts";
import type { DecisionDemands } from "./evidence.ts";
import { CharterReachesBack } from "./rules/charter-reaches-back.ts";
import { ComesBackTooEarly, DueTooEarly } from "./rules/comes-back.ts";
import { BodyEndsBeforeItBegins, BodyStillAnswers, NothingToHandOver } from "./rules/nothing-left-unowned.ts";
import { OwnerNotInForce } from "./rules/one-owner.ts";
import { CommitmentCarriedOut } from "./rules/only-open-commitments.ts";
import { NobodyToRemind, OwnerNotStatedNow } from "./rules/owner-stated-later.ts";
import { CharterNotStated } from "./rules/unknown-rule-stated.ts";

/** Every kind of refusal about decisions. */
export const decisionRefusals = [
  OwnerNotInForce,
  ComesBackTooEarly,
  DueTooEarly,
  CommitmentCarriedOut,
  OwnerNotStatedNow,
  NobodyToRemind,
  BodyStillAnswers,
  BodyEndsBeforeItBegins,
  NothingToHandOver,
  CharterNotStated,
  CharterReachesBack,
] as const;

type Kind = "body" | "decision" | "commitment" | "charter" | "recordedMeeting" | "recordedDecision" | "item";

/** Everything that deciding can refuse: also what the meeting it happens in refuses. */
export type DecisionRefusal =
  | (typeof decisionRefusals)[number]["Type"]
  | MeetingRefusal
  | NotThereThen
  | RecordIsStruck
  | BodyHasEnded
  | CharterNotDecided
  | CharterNotReplaced
  | CharterNamesNoSeat
  | CharterContradictsItself
  | QuorumOutOfReach
  | ConstellationIsEmpty
  | NotInTheBook<Kind>
  | AlreadyInTheBook<Kind>;

/** A fact of decisions, of the meeting they are taken in or of a body, with its evidence shown. */
export type Made =
  | Recorded<DecisionFact, DecisionDemands>
  | MadeOfMeeting
  | Recorded<ConstellationFact, ConstellationDemands>;

/** What is decided. */
export type Decided = Decision<Made, DecisionRefusal>;

/** A command of one type. */
export type Of<Type extends DecisionCommand["type"]> = OneOf<DecisionCommand, Type>;
