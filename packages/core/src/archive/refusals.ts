/**
 * Every way in which recording what old papers tell can be refused.
 */
import { DoesNotComeBack } from "./rules/put-off-until-back.ts";
import { RecordIsStruck } from "./rules/struck-with-a-reason.ts";
import { NotThereThen } from "./rules/there-then.ts";
import { RecordedAhead } from "./rules/told-not-certified.ts";

export const archiveRefusals = [RecordedAhead, NotThereThen, RecordIsStruck, DoesNotComeBack] as const;
