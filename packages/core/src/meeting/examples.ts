/**
 * Examples of meetings: the order of what happens in one, and when the group is the group.
 */
import type { RuleExample } from "../testing/example.ts";
import { meetingExamples } from "./examples/order.ts";
import { quorumExamples } from "./examples/quorum.ts";

export const examples: ReadonlyArray<RuleExample> = [...meetingExamples, ...quorumExamples];
