/**
 * Examples of meetings: the order of what happens in one, and when the group is the group.
 */
import type { RuleExample } from "../../testing/example.ts";
import { meetingExamples } from "./order.ts";
import { quorumExamples } from "./quorum.ts";

export const examples: ReadonlyArray<RuleExample> = [...meetingExamples, ...quorumExamples];
