/**
 * What the facts of old papers must be shown to rest on.
 */
import { type FreeName, recorder } from "../kernel/index.ts";
import type { ArchiveFact } from "./events.ts";
import type { ComesBackLater, WasPutOff } from "./rules/put-off-until-back.ts";
import type { OfAMeeting, RecordStands } from "./rules/struck-with-a-reason.ts";
import type { ThereThen } from "./rules/there-then.ts";
import type { LongAgo } from "./rules/told-not-certified.ts";

interface Told {
  readonly name: FreeName;
  readonly longAgo: LongAgo;
  readonly there: ThereThen;
}

/** Which evidence each fact demands. */
export interface ArchiveDemands {
  readonly MeetingRecorded: Told;
  readonly DecisionRecorded: Told & { readonly of: OfAMeeting };
  readonly RecordedMeetingStruck: { readonly stands: RecordStands };
  readonly RecordedItemCameBack: {
    readonly stands: RecordStands;
    readonly putOff: WasPutOff;
    readonly later: ComesBackLater;
  };
  readonly RecordedDecisionStruck: { readonly stands: RecordStands };
}

/** Records a fact of old papers. */
export const record = recorder<ArchiveFact, ArchiveDemands>();
