import { describe, expect, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import { afterDeciding, assembled, book, clock, decide, onTheTable, plain } from "../../testing/small-world.ts";

describe("taking a decision", () => {
  it("a decision's name is given once", () => {
    const again: Fact = { type: "ItemPlaced", meeting: "m", item: "3", title: { sv: "x" }, kinds: ["decision"] };
    const open3: Fact = { type: "TreatmentOpened", meeting: "m", item: "3", at: clock("11:00") };
    book
      .given(...afterDeciding(), again, open3)
      .when({ ...decide, item: "3", at: clock("11:20") })
      .thenRefused({ type: "AlreadyInTheBook", kind: "decision", id: "d" });
  });

  const said = { sv: "Flera ville se en uppföljning till våren.", en: "Several wanted a follow-up in the spring." };
  const onItem1 = { meeting: "m", item: "1", at: clock("10:25") };
  it.each<[string, Command]>([
    ["decided", { ...decide, note: said }],
    ["referred", { type: "ReferItem", ...onItem1, to: "au", scope: [{ sv: "Utred" }], back: "2024-Q4", note: said }],
    ["deferred", { type: "DeferItem", ...onItem1, until: "2024-Q4", reason: { sv: "Sent" }, note: said }],
  ])("what was said of an item that is %s is kept with how it ended", (kind, act) => {
    const before = [...assembled, onTheTable("1")];
    const facts = book
      .given(...before)
      .when(act)
      .thenDone();
    const [item] = meetingView(replay([...before, ...facts]), "m", plain)?.agenda ?? [];
    expect(item?.outcome).toMatchObject({ kind, note: said });
    expect(item?.treatments.at(-1)?.outcome).toMatchObject({ kind, note: said });
  });
});
