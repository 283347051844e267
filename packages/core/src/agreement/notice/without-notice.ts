/**
 * What happens if nobody gives notice.
 */
import { fromDayNumber, toDayNumber } from "../../kernel/index.ts";
import { lastDayOfTerm } from "./steps.ts";
import { type Asked, type Finding, fixedEnd, stillEndable } from "./still-endable.ts";

/** What happens if nobody gives notice: about the first term that can still be ended. */
export const withoutNotice = (asked: Asked): Finding => {
  const { term, today } = asked.question;
  if (term.kind === "untilFurtherNotice")
    return { outcome: "runsOn", lastDay: null, limit: null, warnings: [], steps: [] };
  const still = stillEndable(asked, toDayNumber(today ?? term.from));
  if (term.kind === "fixed") {
    const end = fixedEnd(asked.clause);
    const steps = still?.steps ?? [lastDayOfTerm(end)];
    return { outcome: "expires", lastDay: end, limit: still?.limit ?? null, warnings: still?.warnings ?? [], steps };
  }
  if (still === undefined) return { outcome: "cannotCompute", lastDay: null, limit: null, warnings: [], steps: [] };
  return {
    outcome: still.renewals > 0 ? "renewed" : "runsOn",
    lastDay: fromDayNumber(still.end),
    limit: still.limit,
    warnings: still.warnings,
    steps: still.steps,
  };
};
