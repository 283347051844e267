/**
 * What the facts of decisions must be shown to rest on.
 */
import { type DayCome, type Evidence, type FreeName, recorder } from "../kernel/index.ts";
import type {
  DecisionItem,
  EqualPapers,
  HasSat,
  NoticeHeld,
  OpenTreatment,
  Quorate,
  SameGroup,
} from "../meeting/index.ts";
import type { DecisionFact } from "./events.ts";
import type { TimeToDoIt } from "./rules/comes-back.ts";
import type { HandedOver } from "./rules/nothing-left-unowned.ts";
import type { OwnerInForce } from "./rules/one-owner.ts";
import type { StillOpen } from "./rules/only-open-commitments.ts";
import type { AnswerHad } from "./schema.ts";

/** Evidence that every seat agreed by correspondence, and how; what was answered is known where questions are. */
export type EverySeatAgrees = Evidence<"everySeatAgrees", ReadonlyArray<AnswerHad>>;

/** What a commitment comes of: an item that is on the table, or one of a meeting that has been held. */
export type CommitmentGrounds = { readonly treatment: OpenTreatment } | { readonly hasSat: HasSat };

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
  readonly CommitmentMade: CommitmentGrounds & { readonly owner: OwnerInForce; readonly time: TimeToDoIt };
  readonly CommitmentReported: { readonly stillOpen: StillOpen; readonly come: DayCome };
  readonly BodyHandedOver: { readonly handedOver: HandedOver; readonly to: OwnerInForce };
}

/** Records a fact of decisions. */
export const record = recorder<DecisionFact, DecisionDemands>();
