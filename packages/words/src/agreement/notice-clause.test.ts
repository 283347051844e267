/**
 * Notice clauses as people say them.
 */
import { day, Period } from "@konstellation/core";
import { expect, it } from "vitest";
import { explainClause } from "./notice-clause.ts";

it("a notice clause is said as people say it", () => {
  const said = (length: string | null, more: object = {}) =>
    explainClause({ length: length === null ? null : Period.make(length), ...more });
  expect(explainClause(null).sv).toBe("behövs inte");
  expect(said("P6M", { landing: "yearEnd" })).toEqual({
    sv: "6 månader, till ett årsskifte",
    en: "6 months, to the end of a year",
  });
  expect(said("P1M", { landing: "anyDay", counts: "sent" }).en).toBe("1 month, counted from when it is sent");
  expect(said("P1Y2W", { landing: { yearly: "06-30" } }).sv).toBe("12 månader och 14 dagar, till den 30 juni");
  expect(said("P1D", { landing: { days: [day("2025-06-30"), day("2026-06-30")] } }).en).toBe(
    "1 day, to 2025-06-30 or 2026-06-30",
  );
  expect(said(null).en).toBe("period not known");
});
