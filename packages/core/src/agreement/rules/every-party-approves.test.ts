import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { approved, county, noticeOf, of, proposed, registered, seenOn } from "../../testing/agreements.ts";
import { afterDeciding, longAfter as book } from "../../testing/small-world.ts";

const approve = (party: string, on = "2024-06-10") => of("ApproveAgreement", { party, on: day(on) });

describe("AGR-13: concluded when every party has approved", () => {
  it("is unconcluded until the last approval, and says whose is missing", () => {
    const draft = [...county, proposed()];
    expect(seenOn("2024-05-03", ...draft)).toMatchObject({ status: "unconcluded", lacking: ["vaxjo", "ljungby"] });
    expect(seenOn("2024-06-10", ...draft, approved("vaxjo"))).toMatchObject({
      status: "unconcluded",
      lacking: ["ljungby"],
      lastDay: null,
      lastDayToGiveNotice: null,
    });
    expect(seenOn("2024-06-09", ...draft, approved("vaxjo")).lacking).toEqual(["vaxjo", "ljungby"]);
  });
  it("the last approval concludes it, on the day of the latest approval, with the decision behind it", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    book
      .given(...county, proposed())
      .when(approve("vaxjo"))
      .then(approved("vaxjo"));
    book
      .given(...county, ...decided, proposed(), approved("vaxjo", "2024-08-01"))
      .when(of("ApproveAgreement", { party: "ljungby", on: day("2024-06-10"), decision: "d" }))
      .then({ ...approved("ljungby"), decision: "d" } as Fact, {
        type: "AgreementConcluded",
        agreement: "a",
        on: day("2024-08-01"),
        decision: "d",
      });
    const concluded: Fact = { type: "AgreementConcluded", agreement: "a", on: day("2024-08-01") };
    const facts = [...county, proposed(), approved("vaxjo"), approved("ljungby", "2024-08-01"), concluded];
    expect(seenOn("2024-07-31", ...facts)).toMatchObject({ status: "unconcluded", lacking: ["ljungby"] });
    expect(seenOn("2024-08-01", ...facts)).toMatchObject({ status: "notYetInForce", lacking: [] });
    expect(seenOn("2024-08-31", ...facts).status).toBe("notYetInForce");
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({ status: "inForce", concluded: { on: "2024-08-01" } });
  });
  it("an approval with a decision names it, also when another party concludes later", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    book
      .given(...county, ...decided, proposed(), { ...approved("vaxjo"), decision: "d" } as Fact)
      .when(approve("ljungby"))
      .then(approved("ljungby"), { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10"), decision: "d" });
  });
  it("both sides of the day it was to be approved by; after it, it never came into force", () => {
    const draft = [...county, proposed({ approveBy: day("2024-08-31") }), approved("vaxjo")];
    book
      .given(...draft)
      .when(approve("ljungby", "2024-08-31"))
      .then(approved("ljungby", "2024-08-31"), {
        type: "AgreementConcluded",
        agreement: "a",
        on: day("2024-08-31"),
      });
    book
      .given(...draft)
      .when(approve("ljungby", "2024-09-01"))
      .thenRefused({ type: "NothingToApprove", why: "tooLate", day: day("2024-08-31") });
    expect(seenOn("2024-08-31", ...draft)).toMatchObject({ status: "unconcluded", approveBy: "2024-08-31" });
    expect(seenOn("2024-09-01", ...draft)).toMatchObject({
      status: "ended",
      ending: { by: "neverInForce", lastDay: null },
      responsibilityGap: null,
      cascade: [],
    });
    book
      .given(...draft)
      .when(of("GiveNotice", { party: "vaxjo", given: { received: day("2024-09-02") } }))
      .thenRefused({ type: "NotConcluded", concludedOn: null, lacking: ["ljungby"] });
  });
  it("an approval without a decision keeps the one named before; the last of three concludes it", () => {
    const three = { parties: ["vaxjo", "ljungby", "rgk"] };
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    const first: Fact = { ...approved("vaxjo"), decision: "d" } as Fact;
    book
      .given(...county, proposed(three), approved("vaxjo"))
      .when(approve("ljungby"))
      .then(approved("ljungby"));
    book
      .given(...county, ...decided, proposed(three), first, approved("ljungby"))
      .when(approve("rgk"))
      .then(approved("rgk"), { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10"), decision: "d" });
  });
  it("what was approved in time is in force after the day it was to be approved by", () => {
    const concluded: Fact = { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10") };
    const facts = [
      ...county,
      proposed({ approveBy: day("2024-08-31") }),
      approved("vaxjo"),
      approved("ljungby"),
      concluded,
    ];
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({ status: "inForce", ending: null, approveBy: "2024-08-31" });
  });
  it("nothing comes after what is not concluded, whatever its term", () => {
    const draft = proposed({
      term: { kind: "fixed", from: day("2024-05-03"), until: day("2024-12-31") },
      notice: null,
    });
    book
      .given(...county, draft)
      .when(of("AnswerSuccession", { on: day("2024-06-01"), succession: { kind: "nothing", reason: { sv: "x" } } }))
      .thenRefused({ type: "NothingIsEnding" });
  });
  it("refuses an approval by a stranger, twice, before it was proposed, and of what is concluded", () => {
    const draft = [...county, proposed()];
    book
      .given(...draft)
      .when(approve("rgk"))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...draft, approved("vaxjo"))
      .when(approve("vaxjo"))
      .thenRefused({ type: "NothingToApprove", why: "alreadyApproved", day: day("2024-06-10") });
    book
      .given(...draft)
      .when(approve("vaxjo", "2024-05-02"))
      .thenRefused({ type: "NothingToApprove", why: "beforeProposed", day: day("2024-05-03") });
    book
      .given(...draft)
      .when(approve("vaxjo", "2024-05-03"))
      .then(approved("vaxjo", "2024-05-03"));
    book
      .given(...county, registered())
      .when(approve("vaxjo"))
      .thenRefused({ type: "NothingToApprove", why: "alreadyConcluded", day: null });
    book
      .given(...draft)
      .when(of("ApproveAgreement", { party: "vaxjo", on: day("2024-06-10"), decision: "nowhere" }))
      .thenRefused({ type: "NotInTheBook", kind: "decision" });
  });
});

describe("AGR-13: notice before conclusion", () => {
  const given = (received: string) => of("GiveNotice", { party: "vaxjo", given: { received: day(received) } });

  it("without a day of conclusion it is concluded when its term begins", () => {
    book
      .given(...county, registered())
      .when(given("2018-12-31"))
      .thenRefused({ type: "NotConcluded", concludedOn: day("2019-01-01"), lacking: [] });
    book
      .given(...county, registered())
      .when(given("2019-01-01"))
      .then(noticeOf("vaxjo", "2019-01-01"));
  });
  it("with one, both sides of it", () => {
    const early = registered({ concluded: { on: day("2018-11-05") } });
    book
      .given(...county, early)
      .when(given("2018-11-05"))
      .then(noticeOf("vaxjo", "2018-11-05"));
    book
      .given(...county, early)
      .when(given("2018-11-04"))
      .thenRefused({ type: "NotConcluded", concludedOn: day("2018-11-05"), lacking: ["vaxjo", "ljungby"] });
  });
});
