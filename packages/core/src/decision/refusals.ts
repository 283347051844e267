/**
 * Everything that a decision can refuse.
 *
 * @since 0.1.0
 */
import type { CharterNotDecided, ConstellationFact } from "../constellation/index.ts";
import type { CalendarDate, Decision } from "../kernel/index.ts";
import type { MeetingFact, MeetingRefusal } from "../meeting/index.ts";
import type { DecisionCommand, DecisionFact } from "./events.ts";
import type { ComesBackTooEarly } from "./rules/comes-back.ts";
import type { BodyStillAnswers, NothingToHandOver } from "./rules/nothing-left-unowned.ts";
import type { OwnerNotInForce } from "./rules/one-owner.ts";

/** The commitment is carried out; nothing more is reported on it. @category refusals @since 0.1.0 */
export interface CommitmentCarriedOut {
  readonly type: "CommitmentCarriedOut";
  readonly rule: "DEC-7";
  readonly commitment: string;
  readonly on: CalendarDate;
}

/** Everything that a decision can refuse. @category refusals @since 0.1.0 */
export type DecisionRefusal =
  | MeetingRefusal
  | OwnerNotInForce
  | ComesBackTooEarly
  | CommitmentCarriedOut
  | CharterNotDecided
  | BodyStillAnswers
  | NothingToHandOver;

/** The facts a decision can add: its own, those of the meeting it is taken in, and those of bodies. @category models @since 0.1.0 */
export type DecidedFact = DecisionFact | MeetingFact | ConstellationFact;

/** What is decided from a command: facts, or a refusal. @category models @since 0.1.0 */
export type Decided = Decision<DecidedFact, DecisionRefusal>;

/** A command of one type. @category models @since 0.1.0 */
export type Of<Type extends DecisionCommand["type"]> = Extract<DecisionCommand, { type: Type }>;
