import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { day } from "../../index.ts";
import { nextReviewLater } from "./next-review-later.ts";

const lookedOver = day("2024-05-03");

it("AGR-9: what was looked over on a day is looked over again on a later one, or on none that is set", () => {
  const refused = (next: string) =>
    Result.match(nextReviewLater("a", lookedOver, day(next)), { onSuccess: () => null, onFailure: (no) => no });
  expect(refused("2024-05-04")).toBeNull();
  for (const next of ["2024-05-03", "2024-05-02"])
    expect(refused(next)).toEqual({
      type: "NextReviewTooEarly",
      rule: "AGR-9",
      agreement: "a",
      on: lookedOver,
      next: day(next),
    });
  expect(Result.isSuccess(nextReviewLater("a", lookedOver, undefined))).toBe(true);
});
