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

it.each([
  ["P1M", "1 månad", "1 month"],
  ["P2M", "2 månader", "2 months"],
  ["P1D", "1 dag", "1 day"],
  ["P90D", "90 dagar", "90 days"],
  ["P1M1D", "1 månad och 1 dag", "1 month and 1 day"],
])("the length %s is %s, %s", (length, sv, en) =>
  expect(explainClause({ length: Period.make(length) })).toEqual({ sv, en }),
);

it.each([
  ["anyDay", "", ""],
  ["monthEnd", ", till ett månadsskifte", ", to the end of a month"],
  ["quarterEnd", ", till ett kvartalsskifte", ", to the end of a quarter"],
  ["yearEnd", ", till ett årsskifte", ", to the end of a year"],
] as const)("to what it runs, %s, is said in both languages", (landing, sv, en) =>
  expect(explainClause({ length: null, landing })).toEqual({ sv: `okänd tid${sv}`, en: `period not known${en}` }),
);

it("a day of every year, days of certain years and what counts are said in both languages", () => {
  expect(explainClause({ length: null, landing: { yearly: "06-30" as never } })).toEqual({
    sv: "okänd tid, till den 30 juni",
    en: "period not known, to 30 June",
  });
  expect(explainClause({ length: null, landing: { days: [day("2025-06-30"), day("2026-06-30")] } }).sv).toBe(
    "okänd tid, till 2025-06-30 eller 2026-06-30",
  );
  expect(explainClause({ length: null, counts: "sent" }).sv).toBe("okänd tid, räknat från det att den skickas");
  expect(explainClause({ length: null, counts: "received" }).sv).toBe("okänd tid");
  expect(explainClause(null)).toEqual({ sv: "behövs inte", en: "not needed" });
});
