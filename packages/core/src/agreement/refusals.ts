/**
 * Everything that agreements refuse, and the shape of what they decide.
 *
 * @since 0.1.0
 */
import type * as Result from "effect/Result";
import type { DecidedFact, DecisionRefusal } from "../decision/index.ts";
import type { AgreementCommand, AgreementFact } from "./events.ts";
import type { AmendmentDoesNotFit } from "./rules/amended-never-edited.ts";
import type { NotConcluded, NothingToApprove } from "./rules/every-party-approves.ts";
import type { AgreementHasEnded } from "./rules/how-it-ends.ts";
import type { LastDayNotReachable } from "./rules/last-day-reachable.ts";
import type { DecisionIsNotNotice, NotAParty, NoticeAlreadyGiven, NoticeDoesNotFit } from "./rules/notice-per-party.ts";
import type { NobodyDescribesIt, NothingIsEnding } from "./rules/successor-answered.ts";
import type { TermDoesNotMakeSense } from "./rules/terms-make-sense.ts";

/** Some agreements of a list cannot be entered, so none of them is. @category refusals @since 0.1.0 */
export interface ListHasFaults {
  readonly type: "ListHasFaults";
  readonly rule: "AGR-1";
  /** How many of the list could have been entered. */
  readonly accepted: number;
  readonly refused: ReadonlyArray<{
    readonly line: number;
    readonly agreement: string;
    readonly refusal: AgreementRefusal;
  }>;
}

/** Everything that an agreement can refuse. @category refusals @since 0.1.0 */
export type AgreementRefusal =
  | DecisionRefusal
  | TermDoesNotMakeSense
  | LastDayNotReachable
  | NotAParty
  | NoticeAlreadyGiven
  | NoticeDoesNotFit
  | DecisionIsNotNotice
  | AgreementHasEnded
  | NothingIsEnding
  | NobodyDescribesIt
  | NotConcluded
  | NothingToApprove
  | AmendmentDoesNotFit
  | ListHasFaults;

/** What happens to agreements, and to what is decided with them. */
export type Facts = AgreementFact | DecidedFact;

/** Facts or a refusal. */
export type Decided = Result.Result<ReadonlyArray<Facts>, AgreementRefusal>;

/** A command of a type. */
export type Of<Type extends AgreementCommand["type"]> = Extract<AgreementCommand, { type: Type }>;
