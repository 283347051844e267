/**
 * What the facts of what was said must be shown to rest on.
 */
import { recorder } from "../kernel/index.ts";
import type { SaysOtherwise } from "../meeting/index.ts";
import type { DiscussionFact } from "./events.ts";
import type { FirstAnswer } from "./rules/a-question-is-answered-once.ts";
import type { SaidThere } from "./rules/at-a-meeting-held.ts";
import type { Speakers } from "./rules/said-by-somebody.ts";
import type { Stands } from "./rules/struck-once.ts";

/** Which evidence each fact demands. */
export interface DiscussionDemands {
  readonly RemarkRecorded: { readonly saidThere: SaidThere; readonly speakers: Speakers };
  readonly RemarkAnswered: { readonly stands: Stands; readonly first: FirstAnswer; readonly speakers: Speakers };
  readonly RemarkCorrected: { readonly stands: Stands; readonly otherwise: SaysOtherwise };
  readonly RemarkStruck: { readonly stands: Stands };
}

/** Records a fact of what was said. */
export const record = recorder<DiscussionFact, DiscussionDemands>();
