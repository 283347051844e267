/**
 * Examples of agreements: how they come about and change, notices, the days that count, and how they end.
 */
import type { RuleExample } from "../testing/example.ts";
import { concludingExamples } from "./examples/concluding.ts";
import { daysExamples } from "./examples/days.ts";
import { endingExamples } from "./examples/ending.ts";
import { noticeExamples } from "./examples/notice.ts";

export const examples: ReadonlyArray<RuleExample> = [
  ...concludingExamples,
  ...noticeExamples,
  ...daysExamples,
  ...endingExamples,
];
