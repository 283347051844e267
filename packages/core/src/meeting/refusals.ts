/**
 * Everything that a meeting can refuse.
 *
 * @since 0.1.0
 */
import type { ConstellationRefusal } from "../constellation/index.ts";
import type { Decision } from "../kernel/index.ts";
import type { MeetingCommand, MeetingFact } from "./events.ts";
import type { CalledTooLate } from "./rules/called-in-time.ts";
import type { PapersNotEqual } from "./rules/equal-papers.ts";
import type { ItemHasEnded, ItemsWithoutOutcome } from "./rules/every-item-has-an-outcome.ts";
import type { NoOpenTreatment, NotADecisionItem } from "./rules/in-an-open-treatment.ts";
import type { NotesNotAdjustable } from "./rules/notes-adjusted.ts";
import type { TimesDoNotFit } from "./rules/planned-times.ts";
import type { NotQuorate, QuorumNotKnown } from "./rules/quorum-of-treatment.ts";
import type { RecusalDoesNotFit } from "./rules/recusal.ts";
import type { GroupIsQuorate, NoSecondCall } from "./rules/second-call.ts";
import type { AnotherItemOpen, CorrectionDoesNotFit, OutOfOrder, PresenceDoesNotFit } from "./rules/the-log-adds-up.ts";
import type { MeetingNotOpen } from "./rules/while-the-meeting-is-open.ts";

/** Everything that a meeting can refuse. @category refusals @since 0.1.0 */
export type MeetingRefusal =
  | ConstellationRefusal
  | NotADecisionItem
  | NoOpenTreatment
  | ItemsWithoutOutcome
  | ItemHasEnded
  | MeetingNotOpen
  | OutOfOrder
  | AnotherItemOpen
  | PresenceDoesNotFit
  | CorrectionDoesNotFit
  | PapersNotEqual
  | NotQuorate
  | QuorumNotKnown
  | RecusalDoesNotFit
  | NoSecondCall
  | GroupIsQuorate
  | CalledTooLate
  | TimesDoNotFit
  | NotesNotAdjustable;

/** What a meeting decides from a command: facts, or a refusal. @category models @since 0.1.0 */
export type Decided = Decision<MeetingFact, MeetingRefusal>;

/** A command of one type. @category models @since 0.1.0 */
export type Of<Type extends MeetingCommand["type"]> = Extract<MeetingCommand, { type: Type }>;
