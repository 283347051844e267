/**
 * What the facts of agreements must be shown to rest on.
 */
import type { NobodyNamed, OwnerInForce } from "../decision/index.ts";
import { type DayCome, type FreeName, recorder } from "../kernel/index.ts";
import type { AgreementFact } from "./events.ts";
import type { AmendmentFits } from "./rules/amended-never-edited.ts";
import type { ApprovalFits, Concluded } from "./rules/every-party-approves.ts";
import type { NotEnded, TakesNoPlace } from "./rules/how-it-ends.ts";
import type { Reachable } from "./rules/last-day-reachable.ts";
import type { NextReviewLater } from "./rules/next-review-later.ts";
import type { NoticeFits, ReceiptFits, WithdrawalFits } from "./rules/notice-per-party.ts";
import type { PartiesTakePart, RegistersOfParties } from "./rules/parties-take-part.ts";
import type { Answered, OnItsWayOut } from "./rules/successor-answered.ts";
import type { TermMakesSense } from "./rules/terms-make-sense.ts";

/** Evidence that an agreement is concluded and has not ended. */
export interface Standing {
  readonly concluded: Concluded;
  readonly notEnded: NotEnded;
}

/** What an agreement is shown to be when it is entered. */
interface Entered {
  readonly name: FreeName;
  readonly term: TermMakesSense;
  readonly parties: PartiesTakePart;
  readonly registers: RegistersOfParties;
  readonly owner: OwnerInForce | NobodyNamed;
  /** The agreement whose place it takes had not ended before that. */
  readonly replaced: NotEnded | TakesNoPlace;
  readonly come: DayCome;
}

/** Which evidence each fact demands. That an agreement replaces another, and a party's lead time, rest on the names alone. */
export interface AgreementDemands {
  readonly AgreementRegistered: Entered;
  readonly AgreementProposed: Entered;
  readonly AgreementApproved: { readonly fits: ApprovalFits; readonly come: DayCome };
  readonly AgreementConcluded: { readonly fits: ApprovalFits };
  readonly AgreementAmended: {
    readonly standing: Standing;
    readonly fits: AmendmentFits;
    readonly term: TermMakesSense;
    readonly parties: PartiesTakePart;
    readonly come: DayCome;
  };
  readonly TerminationDecided: { readonly standing: Standing; readonly reachable: Reachable };
  readonly NoticeGiven: { readonly fits: NoticeFits; readonly standing: Standing; readonly come: DayCome };
  readonly NoticeReceived: { readonly fits: ReceiptFits; readonly come: DayCome };
  readonly NoticeWithdrawn: { readonly fits: WithdrawalFits; readonly come: DayCome };
  readonly SuccessionAnswered: {
    readonly onItsWayOut: OnItsWayOut;
    readonly answered: Answered;
    readonly come: DayCome;
  };
  readonly AgreementReviewed: { readonly by: OwnerInForce; readonly next: NextReviewLater; readonly come: DayCome };
}

/** Records a fact of agreements. */
export const record = recorder<AgreementFact, AgreementDemands>();
