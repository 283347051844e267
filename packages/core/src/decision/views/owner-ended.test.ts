import { describe, expect, it } from "vitest";
import { type Command, day, decisionView, type Fact, radarView, replay } from "../../index.ts";
import { commitment } from "../../testing/commitments.ts";
import { abolished } from "../../testing/seats.ts";
import { afterDeciding, decide } from "../../testing/small-world.ts";

const bySeat: Extract<Command, { type: "TakeDecision" }>["owner"] = { kind: "seat", id: "ljungby/social" };
const seatOwns = [...afterDeciding(bySeat), commitment({ owner: bySeat })];
const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2025-06-30") };

const radar = (facts: ReadonlyArray<Fact>, on: string) =>
  radarView(replay(facts), day(on))
    .entries.filter(({ kind }) => kind === "ownerEnded")
    .map(({ when, state, about, from }) => [when, state, about.kind, about.id, from.nobodySince]);
const owner = (facts: ReadonlyArray<Fact>) => decisionView(replay(facts), decide.decision, day("2026-01-01"))?.owner;

describe("an owner that has ended is shown as that", () => {
  it("a seat that was abolished: on the decision, and on the radar from when it is known", () => {
    const facts = [...seatOwns, abolished("2024-12-31")];
    expect(owner(facts)).toMatchObject({ id: "ljungby/social", nobodySince: "2025-01-01" });
    const both = (state: string) => [
      ["2025-01-01", state, "commitment", "c", "2025-01-01"],
      ["2025-01-01", state, "decision", "d", "2025-01-01"],
    ];
    expect(radar(facts, "2024-06-01")).toEqual(both("later"));
    expect(radar(facts, "2026-01-01")).toEqual(both("overdue"));
  });
  it("a seat whose body was dissolved, even if the seat never was", () => {
    expect(owner([...seatOwns, dissolved])?.nobodySince).toBe("2025-07-01");
    expect(owner([...seatOwns, dissolved, abolished("2024-12-31")])?.nobodySince).toBe("2025-01-01");
  });
  it("a body that was dissolved", () => {
    const facts = [...afterDeciding({ kind: "body", id: "llg" }), dissolved];
    expect(owner(facts)?.nobodySince).toBe("2025-07-01");
    expect(radar(facts, "2025-07-01")).toEqual([["2025-07-01", "soon", "decision", "d", "2025-07-01"]]);
  });
  it("nothing is said of an owner who goes on, nor of what is carried out", () => {
    expect(owner(seatOwns)).not.toHaveProperty("nobodySince");
    expect(radar(seatOwns, "2026-01-01")).toEqual([]);
    const done: Fact = {
      type: "CommitmentReported",
      commitment: "c",
      on: day("2024-08-01"),
      text: { sv: "Klart" },
      state: "carriedOut",
    };
    const kinds = radar([...seatOwns, done, abolished("2024-12-31")], "2026-01-01").map(([, , kind]) => kind);
    expect(kinds).toEqual(["decision"]);
  });
});

it("a decision tells every hand-over with its day", () => {
  const handed: Fact = {
    type: "BodyHandedOver",
    body: "au",
    to: "llg",
    on: day("2024-12-31"),
    decisions: ["d"],
    commitments: [],
    reportBacks: [],
  };
  const view = decisionView(replay([...afterDeciding({ kind: "body", id: "au" }), handed]), "d", day("2025-01-01"));
  expect(view?.handedOver).toEqual([{ from: "au", to: "llg", on: "2024-12-31" }]);
});
