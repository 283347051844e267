import { describe, expect, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { county, proposed, registered, seenOn } from "../../testing/agreements.ts";
import { book } from "../../testing/small-world.ts";

const register = (more: Partial<ReturnType<typeof registered>> = {}): Command => ({
  ...registered(more),
  type: "RegisterAgreement",
});

describe("proposing", () => {
  it("is put forward on the day that is said, otherwise on the day it is entered", () => {
    const { on: _on, type: _type, ...fields } = proposed();
    const propose: Command = { ...fields, type: "ProposeAgreement" };
    book
      .given(...county)
      .when(propose)
      .then(proposed());
    book
      .given(...county)
      .when({ ...propose, on: day("2024-04-30") })
      .then({ ...propose, on: day("2024-04-30"), type: "AgreementProposed" });
  });
});

describe("what an agreement points at is there", () => {
  it.each([
    ["the decision that concluded it", { concluded: { on: day("2019-01-01"), decision: "nowhere" } }, "decision"],
    ["the agreement it falls with", { fallsWith: "nowhere" }, "agreement"],
    ["the agreement it replaces", { replaces: "nowhere" }, "agreement"],
  ] as const)("%s", (_, more, kind) => {
    book
      .given(...county)
      .when(register(more))
      .thenRefused({ type: "NotInTheBook", kind, id: "nowhere" });
  });
  it("who answers for it is in force", () => {
    book
      .given(...county)
      .when(register({ owner: { kind: "body", id: "nowhere" } }))
      .thenRefused({ type: "OwnerNotInForce" });
    const whole = {
      registers: [{ organisation: "vaxjo", reference: "KS 1" }],
      owner: { kind: "body", id: "llg" } as const,
      legalBasis: ["HSL 16 kap. 3 §"],
      subject: { sv: "Rådgivning" },
    };
    book
      .given(...county)
      .when(register(whole))
      .then(registered(whole));
    expect(seenOn("2024-05-03", ...county, registered(whole))).toMatchObject({
      ...whole,
      owner: { kind: "body", id: "llg", name: { sv: "Ledningsgruppen" } },
    });
  });
});
