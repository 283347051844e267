/**
 * Every rule's worked examples.
 *
 * @since 0.1.0
 */
import { agreementExamples } from "./agreement.ts";
import { constellationExamples } from "./constellation.ts";
import { decisionExamples } from "./decision.ts";
import type { RuleExample } from "./example.ts";
import { meetingExamples } from "./meeting.ts";
import { quorumExamples } from "./quorum.ts";

export type { RuleExample } from "./example.ts";

/** Every rule's worked examples. @category examples @since 0.1.0 */
export const ruleExamples: ReadonlyArray<RuleExample> = [
  ...meetingExamples,
  ...constellationExamples,
  ...quorumExamples,
  ...decisionExamples,
  ...agreementExamples,
];
