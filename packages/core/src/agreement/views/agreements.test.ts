import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { county, registered, seenOn } from "../../testing/agreements.ts";
import { afterDeciding } from "../../testing/small-world.ts";

describe("an agreement of which nothing more is known", () => {
  it("says nothing more", () => {
    expect(seenOn("2024-05-03", ...county, registered())).toMatchObject({
      owner: null,
      subject: null,
      legalBasis: [],
      registers: [],
      assumed: [],
      approvals: [],
      notices: [],
      versions: [{ from: "2019-01-01", source: { sv: "x" }, decision: null }],
      concluded: null,
      approveBy: null,
      termination: null,
      replacedBy: null,
      latestReview: null,
      succession: null,
      cascade: [],
    });
  });
  it("names the decision behind each version that has one", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    const amended: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2025-01-01"),
      on: day("2024-05-03"),
      decision: "d",
      notice: null,
      source: { sv: "y" },
    };
    const concluded = registered({ concluded: { on: day("2018-11-05"), decision: "d" } });
    expect(seenOn("2024-05-03", ...county, ...decided, concluded, amended)).toMatchObject({
      concluded: { on: "2018-11-05", decision: "d" },
      versions: [
        { from: "2018-11-05", decision: "d" },
        { from: "2025-01-01", decision: "d" },
      ],
    });
  });
});
