import { describe, expect, it } from "vitest";
import { type Fact, meetingView, replay } from "../../index.ts";
import { clock, left, onTheTable, opened, ready } from "../../testing/small-world.ts";

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
  it("an item that was broken off waits again, and its light is that of now, not of the treatment that broke", () => {
    const brokenOff: ReadonlyArray<Fact> = [
      ...opened("vaxjo", "ljungby"),
      onTheTable("1"),
      left("ljungby", "10:10"),
      { type: "ItemConcluded", meeting: "m", item: "1", at: clock("10:15"), outcome: { kind: "brokenOff" } },
    ];
    expect(light(...brokenOff)[0]?.slice(1)).toEqual(["inquorate", "QUO-1"]);
    const back: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("10:20"),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
    };
    expect(light(...brokenOff, back)[0]?.slice(1)).toEqual(["quorate", ""]);
  });
  it("what stopped an item that has lapsed stands as it was then, whatever happens later", () => {
    const lapsed: ReadonlyArray<Fact> = [
      ...opened("vaxjo"),
      { type: "ItemConcluded", meeting: "m", item: "1", at: clock("09:10"), outcome: { kind: "lapsed" } },
    ];
    const later: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("10:20"),
      people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "room", organisation: "ljungby" }],
    };
    const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("11:00") };
    const said = (...facts: ReadonlyArray<Fact>) =>
      meetingView(replay([...ready, ...facts]), "m", (refusal) => ({ sv: refusal.rule, en: JSON.stringify(refusal) }))
        ?.agenda[0]?.obstacles;
    expect(said(...lapsed)).toMatchObject([{ type: "NotQuorate" }]);
    expect(said(...lapsed, later)).toEqual(said(...lapsed));
    expect(said(...lapsed, later, closed)).toEqual(said(...lapsed));
  });
  it("speaks of the room's own clock", () => {
    const view = meetingView(replay([...ready, ...opened("vaxjo")]), "m", (refusal) => ({
      sv: refusal.rule,
      en: refusal.type,
    }));
    expect(view?.agenda[0]?.quorum?.explanation.en).toContain("at 09:00");
  });
});
