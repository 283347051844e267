/**
 * What correspondence refuses, and the shape of what is decided about it.
 */
import type { NotAppointed, NotASeatOfTheBody, SeatHasEnded } from "../constellation/index.ts";
import type { MadeOfDecision, OwnerNotInForce } from "../decision/index.ts";
import type { AlreadyInTheBook, Decision, NotInTheBook, OneOf, Recorded } from "../kernel/index.ts";
import type { NotYet } from "../meeting/index.ts";
import type { CorrespondenceCommand, CorrespondenceFact } from "./events.ts";
import type { CorrespondenceDemands } from "./evidence.ts";
import {
  AnswersDueTooEarly,
  AnswersTooLate,
  BeforeWhatItFollows,
  DeputyFromElsewhere,
  QuestionHasEnded,
  SeatHasNotHadIt,
} from "./rules/an-answer-has-its-day.ts";
import { QuestionCanBeDecided, SeatsDoNotAgree } from "./rules/every-seat-agrees.ts";
import { NoCorrespondence } from "./rules/only-where-the-charter-lets.ts";
import { SentToNoSeat } from "./rules/sent-to-seats.ts";
import { SeatHasAnswered } from "./rules/who-speaks-for-a-seat.ts";

/** Every kind of refusal about correspondence. */
export const correspondenceRefusals = [
  NoCorrespondence,
  SentToNoSeat,
  AnswersDueTooEarly,
  AnswersTooLate,
  SeatHasAnswered,
  QuestionHasEnded,
  SeatHasNotHadIt,
  DeputyFromElsewhere,
  BeforeWhatItFollows,
  SeatsDoNotAgree,
  QuestionCanBeDecided,
] as const;

type Kind = "body" | "seat" | "decision" | "correspondence";

/** Everything that correspondence can refuse. */
export type CorrespondenceRefusal =
  | (typeof correspondenceRefusals)[number]["Type"]
  | NotAppointed
  | NotASeatOfTheBody
  | SeatHasEnded
  | NotYet
  | OwnerNotInForce
  | NotInTheBook<Kind>
  | AlreadyInTheBook<Kind>;

/** What is decided about correspondence: also the decision it ends in. */
export type Decided = Decision<
  Recorded<CorrespondenceFact, CorrespondenceDemands> | MadeOfDecision,
  CorrespondenceRefusal
>;

/** A command of one type. */
export type Of<Type extends CorrespondenceCommand["type"]> = OneOf<CorrespondenceCommand, Type>;
