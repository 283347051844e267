/**
 * Examples of meetings: calling one, the order of what happens in it and its log, when the group is the group, and papers.
 */
import type { RuleExample } from "../testing/example.ts";
import { adjustingExamples } from "./examples/adjusting.ts";
import { callingExamples } from "./examples/calling.ts";
import { certificateExamples } from "./examples/certificates.ts";
import { comingBackExamples } from "./examples/coming-back.ts";
import { logExamples } from "./examples/log.ts";
import { minutesExamples } from "./examples/minutes.ts";
import { momentExamples } from "./examples/moments.ts";
import { orderExamples } from "./examples/order.ts";
import { paperExamples } from "./examples/papers.ts";
import { quorumExamples } from "./examples/quorum.ts";
import { recusalExamples } from "./examples/recusals.ts";
import { secondCallExamples } from "./examples/second-calls.ts";
import { textExamples } from "./examples/texts.ts";

export const examples: ReadonlyArray<RuleExample> = [
  ...callingExamples,
  ...comingBackExamples,
  ...secondCallExamples,
  ...orderExamples,
  ...adjustingExamples,
  ...logExamples,
  ...momentExamples,
  ...minutesExamples,
  ...quorumExamples,
  ...recusalExamples,
  ...certificateExamples,
  ...paperExamples,
  ...textExamples,
];
