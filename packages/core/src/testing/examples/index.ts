/**
 * Every rule's worked examples.
 */
import { agreementExamples } from "./agreement.ts";
import { collaborationExamples } from "./collaboration.ts";
import { constellationExamples } from "./constellation.ts";
import { decisionExamples } from "./decision.ts";
import type { RuleExample } from "./example.ts";
import { meetingExamples } from "./meeting.ts";
import { quorumExamples } from "./quorum.ts";

export type { RuleExample } from "./example.ts";

/** Every rule's worked examples. */
export const ruleExamples: ReadonlyArray<RuleExample> = [
  ...collaborationExamples,
  ...constellationExamples,
  ...meetingExamples,
  ...quorumExamples,
  ...decisionExamples,
  ...agreementExamples,
];
