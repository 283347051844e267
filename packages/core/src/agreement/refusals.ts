/**
 * What agreements refuse, and the shape of what is decided about them.
 */
import * as Schema from "effect/Schema";
import { type DecisionRefusal, type MadeOfDecision, OwnerNotInForce } from "../decision/index.ts";
import {
  type AlreadyInTheBook,
  DayNotCome,
  type Decision,
  Id,
  type NotInTheBook,
  namesRefused,
  type OneOf,
  type Recorded,
  refusal,
} from "../kernel/index.ts";
import type { AgreementCommand, AgreementFact } from "./events.ts";
import type { AgreementDemands } from "./evidence.ts";
import { AmendmentDoesNotFit } from "./rules/amended-never-edited.ts";
import { NotConcluded, NothingToApprove } from "./rules/every-party-approves.ts";
import { AgreementHasEnded } from "./rules/how-it-ends.ts";
import { LastDayNotReachable } from "./rules/last-day-reachable.ts";
import { NextReviewTooEarly } from "./rules/next-review-later.ts";
import { DecisionIsNotNotice, NotAParty, NoticeAlreadyGiven, NoticeDoesNotFit } from "./rules/notice-per-party.ts";
import { NobodyDescribesIt, NothingIsEnding } from "./rules/successor-answered.ts";
import { AGR_1, TermDoesNotMakeSense } from "./rules/terms-make-sense.ts";

/** What can stand in the way of entering one agreement of a list. */
const EntryRefusal = Schema.Union([
  TermDoesNotMakeSense.schema,
  NotAParty.schema,
  OwnerNotInForce.schema,
  AgreementHasEnded.schema,
  DayNotCome.schema,
  ...namesRefused(["organisation", "agreement", "decision"]).map(({ schema }) => schema),
]);

/** What can stand in the way of entering one agreement, in a list or by itself. */
export type EntryRefusal = typeof EntryRefusal.Type;

/** Some agreements of a list cannot be entered, so none of them is. */
export const ListHasFaults = refusal(
  "ListHasFaults",
  AGR_1,
  {
    /** How many of the list could have been entered. */
    accepted: Schema.Int,
    refused: Schema.Array(Schema.Struct({ line: Schema.Int, agreement: Id, refusal: EntryRefusal })),
  },
  "mistaken",
);
export type ListHasFaults = typeof ListHasFaults.Type;

/** Every kind of refusal about agreements. */
export const agreementRefusals = [
  TermDoesNotMakeSense,
  LastDayNotReachable,
  NotAParty,
  NoticeAlreadyGiven,
  DecisionIsNotNotice,
  NothingIsEnding,
  NobodyDescribesIt,
  NoticeDoesNotFit,
  AgreementHasEnded,
  NotConcluded,
  NothingToApprove,
  AmendmentDoesNotFit,
  NextReviewTooEarly,
  ListHasFaults,
] as const;

type Kind = "organisation" | "agreement" | "decision" | "commitment";

/** Everything that an agreement can refuse, also what the decision that ends it refuses. */
export type AgreementRefusal =
  | (typeof agreementRefusals)[number]["Type"]
  | DecisionRefusal
  | NotInTheBook<Kind>
  | AlreadyInTheBook<Kind>;

/** A fact of agreements, or of the decision that ends one, with its evidence shown. */
export type Made = Recorded<AgreementFact, AgreementDemands> | MadeOfDecision;

/** What is decided about agreements. */
export type Decided = Decision<Made, AgreementRefusal>;

/** A command of one type. */
export type Of<Type extends AgreementCommand["type"]> = OneOf<AgreementCommand, Type>;
