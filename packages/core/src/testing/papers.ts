/**
 * A paper of the meeting's decision item, for tests.
 */
import type { Fact } from "../index.ts";

/** The first version of the plan, registered. */
export const paper: Extract<Fact, { type: "PaperRegistered" }> = {
  type: "PaperRegistered",
  paper: "plan",
  version: "1",
  meeting: "m",
  item: "1",
  title: { sv: "Plan" },
  hash: "a".repeat(64),
};
