import { describe, expect, it } from "vitest";
import { type Command, commitmentView, day, decisionView, type Fact, find, replay } from "../../index.ts";
import { commitment } from "../../testing/commitments.ts";
import { afterDeciding, book, group } from "../../testing/small-world.ts";

describe("CON-5: what it answers for is handed over in one act", () => {
  const hand: Extract<Command, { type: "HandOverBody" }> = {
    type: "HandOverBody",
    body: "au",
    to: "llg",
    on: day("2024-12-31"),
  };
  const given = [
    ...afterDeciding({ kind: "body", id: "au" }),
    commitment(),
    commitment({
      commitment: "c2",
      owner: { kind: "organisation", id: "vaxjo" },
      reportBack: { body: "au", when: "2024-10" },
    }),
    commitment({ commitment: "c3", owner: { kind: "organisation", id: "vaxjo" } }),
  ];
  const handed: Fact = { ...hand, type: "BodyHandedOver", decisions: ["d"], commitments: ["c"], reportBacks: ["c2"] };

  it("decisions, commitments and report-backs go to the other body, and are remembered", () => {
    book
      .given(...given)
      .when(hand)
      .then(handed);
    const state = replay([...given, handed]);
    expect(decisionView(state, "d", day("2025-01-01"))?.owner).toMatchObject({ kind: "body", id: "llg" });
    expect(find(state.decision.decisions, "d")?.handedOver).toEqual([{ from: "au", to: "llg", on: "2024-12-31" }]);
    expect(commitmentView(state, "c", day("2025-01-01"))?.owner?.id).toBe("llg");
    expect(commitmentView(state, "c2", day("2025-01-01"))).toMatchObject({
      owner: { id: "vaxjo" },
      reportBack: { body: "llg", when: "2024-10" },
    });
    expect(commitmentView(state, "c3", day("2025-01-01"))).toMatchObject({ owner: { id: "vaxjo" }, reportBack: null });
    book
      .given(...given, handed)
      .when({ type: "DissolveBody", body: "au", lastDay: day("2024-12-31") })
      .then({ type: "BodyDissolved", body: "au", lastDay: day("2024-12-31") });
  });
  it("not to itself, not to nothing, not when there is nothing, not to a body that has ended", () => {
    book
      .given(...given)
      .when({ ...hand, to: "au" })
      .thenRefused({ type: "NothingToHandOver" });
    book
      .given(...given)
      .when({ ...hand, to: "nowhere" })
      .thenRefused({ type: "OwnerNotInForce" });
    book
      .given(...given)
      .when({ ...hand, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook" });
    book
      .given(...group)
      .when(hand)
      .thenRefused({ type: "NothingToHandOver", body: "au", to: "llg" });
    book
      .given(...given, { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-30") })
      .when(hand)
      .thenRefused({ type: "OwnerNotInForce" });
  });
});

it("a decision remembers every hand-over", () => {
  const handed = (body: string, to: string): Fact => ({
    type: "BodyHandedOver",
    body,
    to,
    on: day("2024-12-31"),
    decisions: ["d"],
    commitments: [],
    reportBacks: [],
  });
  const state = replay([...afterDeciding({ kind: "body", id: "au" }), handed("au", "llg"), handed("llg", "au")]);
  expect(find(state.decision.decisions, "d")?.handedOver).toEqual([
    { from: "au", to: "llg", on: "2024-12-31" },
    { from: "llg", to: "au", on: "2024-12-31" },
  ]);
});
