/**
 * What the facts of decisions must be shown to rest on.
 */
import type { RecordStands, ThereThen } from "../archive/index.ts";
import { type DayCome, type Evidence, type FreeName, recorder } from "../kernel/index.ts";
import type {
  DecisionItem,
  EqualPapers,
  HasSat,
  NoticeHeld,
  OpenTreatment,
  Quorate,
  SameGroup,
  SaysOtherwise,
} from "../meeting/index.ts";
import type { DecisionFact } from "./events.ts";
import type { TimeToDoIt } from "./rules/comes-back.ts";
import type { HandedOver } from "./rules/nothing-left-unowned.ts";
import type { NobodyNamed, OwnerInForce, TogetherInForce } from "./rules/one-owner.ts";
import type { StillOpen } from "./rules/only-open-commitments.ts";
import type { NobodyHasIt, SomebodyReminded } from "./rules/owner-stated-later.ts";
import type { AnswerHad } from "./schema.ts";

/** Evidence that every seat agreed by correspondence, and how; what was answered is known where questions are. */
export type EverySeatAgrees = Evidence<"everySeatAgrees", ReadonlyArray<AnswerHad>>;

/** What a commitment comes of: an item that is on the table, or one of a meeting that has been held. */
export type CommitmentGrounds = { readonly treatment: OpenTreatment } | { readonly hasSat: HasSat };

/** What a commitment rests on besides: of a meeting of the book, or told in an old paper. */
type CommitmentGrounded =
  | (CommitmentGrounds & { readonly owner: OwnerInForce | NobodyNamed; readonly together: TogetherInForce })
  | { readonly stands: RecordStands; readonly there: ThereThen; readonly reminded: SomebodyReminded };

/** Which evidence each fact demands. */
export interface DecisionDemands {
  readonly DecisionTaken: {
    readonly name: FreeName;
    readonly treatment: OpenTreatment;
    readonly item: DecisionItem;
    readonly group: SameGroup;
    readonly notice: NoticeHeld;
    readonly papers: EqualPapers;
    readonly quorum: Quorate;
    readonly owner: OwnerInForce;
  };
  readonly DecisionTakenByCorrespondence: {
    readonly name: FreeName;
    readonly owner: OwnerInForce;
    readonly agreed: EverySeatAgrees;
  };
  readonly CommitmentMade: CommitmentGrounded & { readonly time: TimeToDoIt };
  readonly CommitmentReported: { readonly stillOpen: StillOpen; readonly come: DayCome };
  readonly CommitmentOwnerStated: {
    readonly stillOpen: StillOpen;
    readonly nobodyHasIt: NobodyHasIt;
    readonly owner: OwnerInForce;
    readonly together: TogetherInForce;
    readonly come: DayCome;
  };
  readonly CommitmentCorrected: { readonly otherwise: SaysOtherwise };
  readonly DecisionMeant: { readonly otherwise: SaysOtherwise };
  readonly BodyHandedOver: { readonly handedOver: HandedOver; readonly to: OwnerInForce };
}

/** Records a fact of decisions. */
export const record = recorder<DecisionFact, DecisionDemands>();
