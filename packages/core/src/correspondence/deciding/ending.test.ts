import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { agreed, answered, byPost, deciding, falling, inMay, put } from "../../testing/correspondence.ts";
import { book, charter, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const missing = { type: "NotInTheBook", kind: "correspondence", id: "q" } as const;
const ofTheCommittee = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  facts.map((fact) => (fact.type === "QuestionPut" ? { ...fact, owner: { kind: "body", id: "au" } } : fact));
const dissolved = (lastDay: string): Fact => ({ type: "BodyDissolved", body: "au", lastDay: day(lastDay) });
/** A charter that lets nothing be decided by correspondence, from a day. */
const noMore = (from: string): Fact => ({ ...charter, from: day(from) });

describe("a question is decided", () => {
  it("when everybody agrees: it ends, and a decision is taken, on the day it is said", () => {
    const facts = book
      .given(...agreed)
      .when(deciding(), onDay("2024-05-08"))
      .thenDone();
    expect(facts).toMatchObject([
      { ...deciding(), type: "QuestionDecided" },
      {
        type: "DecisionTakenByCorrespondence",
        decision: "by-post",
        correspondence: "q",
        day: "2024-05-08",
        at: inMay(8),
      },
    ]);
    for (const fact of facts) expect(fact).not.toHaveProperty("enteredOn");
  });
  it("and says of both when they were entered, where that was another day; never ahead of the clock", () => {
    const facts = book
      .given(...agreed)
      .when(deciding(), later)
      .thenDone();
    expect(facts).toMatchObject([{ enteredOn: "2024-05-20" }, { enteredOn: "2024-05-20" }]);
    book
      .given(...agreed)
      .when(deciding(), onDay("2024-05-07"))
      .thenRefused({ type: "NotYet" });
  });
  it("only if it was put", () => {
    book
      .given(...byPost)
      .when(deciding(), later)
      .thenRefused(missing);
  });
  it("with an owner who is there that day, both sides of it", () => {
    book
      .given(...ofTheCommittee(agreed), dissolved("2024-05-08"))
      .when(deciding(), later)
      .thenDone();
    book
      .given(...ofTheCommittee(agreed), dissolved("2024-05-07"))
      .when(deciding(), later)
      .thenRefused({ type: "OwnerNotInForce" });
  });
});

describe("a question falls", () => {
  const waiting = [...byPost, put(), answered("vaxjo")];

  it("as it was said, with why", () => {
    book
      .given(...waiting)
      .when(falling(11), onDay("2024-05-11"))
      .then({ ...falling(11), type: "QuestionFallen" });
    book
      .given(...waiting)
      .when(falling(11), later)
      .then({ ...falling(11), type: "QuestionFallen", enteredOn: day("2024-05-20") });
  });
  it("at once when somebody is against it; otherwise when the time for answers has run out", () => {
    book
      .given(...waiting)
      .when(falling(10), later)
      .thenRefused({ type: "QuestionCanBeDecided", status: "answersMayCome" });
    book
      .given(...waiting, answered("ljungby", "object"))
      .when(falling(6), later)
      .thenDone();
  });
  it("not ahead of the clock, not before the last answer, and only if it was put", () => {
    book
      .given(...waiting)
      .when(falling(11), onDay("2024-05-10"))
      .thenRefused({ type: "NotYet" });
    const against = [...waiting, answered("ljungby", "object", { at: inMay(12) })];
    book
      .given(...against)
      .when(falling(12), later)
      .thenDone();
    book
      .given(...against)
      .when(falling(11), later)
      .thenRefused({ type: "BeforeWhatItFollows", notBefore: inMay(12) });
    book
      .given(...byPost)
      .when(falling(11), later)
      .thenRefused(missing);
  });
  it("though everybody agrees, when the charter no longer lets it be decided, or nobody is left to answer for it", () => {
    const fallsOn = (date: number, ...facts: ReadonlyArray<Fact>) => book.given(...facts).when(falling(date), later);
    fallsOn(11, ...agreed, noMore("2024-05-12")).thenRefused({ status: "everySeatAgrees" });
    fallsOn(11, ...agreed, noMore("2024-05-11")).thenDone();
    fallsOn(11, ...ofTheCommittee(agreed), dissolved("2024-05-11")).thenRefused({ status: "everySeatAgrees" });
    fallsOn(11, ...ofTheCommittee(agreed), dissolved("2024-05-10")).thenDone();
  });
});
