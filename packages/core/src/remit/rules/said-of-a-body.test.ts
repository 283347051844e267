import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, remitView, replay } from "../../index.ts";
import { afterDeciding, book, group } from "../../testing/small-world.ts";

const states = (from: string, more: object = { purpose: { sv: "Samordna länet" } }) =>
  ({ type: "StateRemit", body: "llg", from: day(from), source: "Uppdragsbeskrivningen", ...more }) as Extract<
    Command,
    { type: "StateRemit" }
  >;
const stated = (from: string, more?: object): Fact => ({ ...states(from, more), type: "RemitStated" });
const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-31") };

describe("BOD-1: what a body is for is said from a day", () => {
  it("on which it is there, the first and the last of them too", () => {
    book
      .given(...group)
      .when(states("2024-01-01"))
      .then(stated("2024-01-01"));
    book
      .given(...group)
      .when(states("2023-12-31"))
      .thenRefused({ type: "RemitDoesNotFit", rule: "BOD-1", why: "notThereYet", day: day("2024-01-01") });
    book
      .given(...group, dissolved)
      .when(states("2024-12-31"))
      .thenDone();
    book
      .given(...group, dissolved)
      .when(states("2025-01-01"))
      .thenRefused({ type: "RemitDoesNotFit", why: "notThereAnyMore", day: day("2024-12-31") });
  });

  it("a day and a source alone say nothing", () =>
    book
      .given(...group)
      .when(states("2024-01-01", {}))
      .thenRefused({ type: "RemitDoesNotFit", why: "nothingSaid", day: null }));

  it("an organisation it is a body of, and a decision that set it up, are in the book", () => {
    const refused = (more: object, missing: object) =>
      book
        .given(...group)
        .when(states("2024-01-01", more))
        .thenRefused({ type: "NotInTheBook", ...missing });
    refused({ inside: "flen" }, { kind: "organisation", id: "flen" });
    refused({ setUpBy: { decision: "d" } }, { kind: "decision", id: "d" });
    refused({ setUpBy: { recordedDecision: "d" } }, { kind: "recordedDecision", id: "d" });
    book
      .given(...afterDeciding())
      .when(states("2024-05-04", { inside: "vaxjo", setUpBy: { decision: "d" } }))
      .thenDone();
  });

  it("what was said before holds until then, and of two from the same day the last entered does", () => {
    const state = replay([
      ...group,
      stated("2024-06-01", { purpose: { sv: "Andra" } }),
      stated("2024-01-01", { purpose: { sv: "Första" } }),
      stated("2024-06-01", { purpose: { sv: "Andra, rättat" } }),
    ]);
    const on = (date: string) => remitView(state, "llg", day(date))?.remit?.purpose?.sv;
    expect([on("2023-12-31"), on("2024-05-31"), on("2024-06-01")]).toEqual([undefined, "Första", "Andra, rättat"]);
  });

  it("what nobody has said is not known, and a body that nobody has heard of has no remit", () => {
    const state = replay(group);
    expect(remitView(state, "llg", day("2024-06-01"))).toMatchObject({ remit: null, statements: [], roles: [] });
    expect(remitView(state, "nowhere", day("2024-06-01"))).toBeUndefined();
  });
});
