import { describe, expect, it } from "vitest";
import { type Fact, meetingView, replay } from "../../index.ts";
import { left, onTheTable, opened, ready } from "../../testing/small-world.ts";

describe("a meeting that is going on, as it is seen", () => {
  const light = (...facts: ReadonlyArray<Fact>) => {
    const view = meetingView(replay([...ready, ...facts]), "m", (refusal) => ({ sv: refusal.rule, en: refusal.type }));
    return (view?.agenda ?? []).map((item) => [
      item.status,
      item.light,
      item.obstacles.map((obstacle) => obstacle.rule).join(),
    ]);
  };

  it("has no light before it is opened", () => {
    expect(light()).toEqual([
      ["waiting", null, ""],
      ["waiting", null, ""],
    ]);
  });
  it("has a light for every item as of the latest moment, and says what would stop a decision", () => {
    expect(light(...opened("vaxjo", "ljungby"))).toEqual([
      ["waiting", "quorate", ""],
      ["waiting", "quorate", ""],
    ]);
    expect(light(...opened("vaxjo"))).toEqual([
      ["waiting", "inquorate", "QUO-1"],
      ["waiting", "inquorate", ""],
    ]);
    expect(light(...opened("vaxjo", "ljungby"), onTheTable("1"), left("ljungby", "10:10"))[0]).toEqual([
      "open",
      "inquorate",
      "QUO-3",
    ]);
  });
  it("speaks of the room's own clock", () => {
    const view = meetingView(replay([...ready, ...opened("vaxjo")]), "m", (refusal) => ({
      sv: refusal.rule,
      en: refusal.type,
    }));
    expect(view?.agenda[0]?.quorum?.explanation.en).toContain("at 09:00");
  });
});
