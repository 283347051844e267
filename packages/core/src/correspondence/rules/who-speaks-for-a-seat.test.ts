import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { answered, answering, byPost, deciding, inMay, put } from "../../testing/correspondence.ts";
import { book, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const open = [...byPost, put(), answered("vaxjo")];
/** Two more deputies for Ljungby's seat, in the charter's order; the one who is there already has no place in it. */
const deputies = (["first", "second"] as const).map(
  (person, place): Fact => ({
    type: "PersonAppointed",
    seat: "ljungby/social",
    person: `p-${person}`,
    as: "deputy",
    from: day("2024-01-01"),
    order: place + 1,
  }),
);
const by = (person: string, answer: "agree" | "object" | "abstain", on: number, time?: string) =>
  answering("ljungby", answer, { person, at: inMay(on, time) });
const said = (person: string, answer: "agree" | "object" | "abstain", on: number): Fact => ({
  ...answered("ljungby", answer, { person, at: inMay(on) }),
  as: person === "p-ljungby" ? "holder" : "deputy",
});
const decides = (...facts: ReadonlyArray<Fact>) => book.given(...open, ...deputies, ...facts).when(deciding(), later);

describe("COR-3: the holder's word goes before a deputy's", () => {
  it("a deputy does not agree to what the holder has objected to", () => {
    for (const answer of ["object", "abstain"] as const)
      book
        .given(...open, said("p-ljungby", answer, 5))
        .when(by("p-deputy", "agree", 6), later)
        .thenRefused({ type: "SeatHasAnswered", person: "p-deputy", by: "p-ljungby", as: "holder", at: inMay(5) });
  });
  it("nor does it count where a book has it, in whatever order the two were entered", () => {
    const both = [said("p-ljungby", "object", 5), said("p-deputy", "agree", 6)];
    for (const facts of [both, both.toReversed()])
      expect(decides(...facts).thenRefused({ type: "SeatsDoNotAgree" })).toMatchObject({
        seats: [{ seat: "ljungby/social", why: "objects" }],
      });
  });
  it("the holder answers after a deputy, and otherwise", () => {
    const no = book
      .given(...open, said("p-deputy", "agree", 5))
      .when(by("p-ljungby", "object", 6), later)
      .thenDone();
    decides(said("p-deputy", "agree", 5), ...no).thenRefused({ type: "SeatsDoNotAgree" });
    decides(said("p-deputy", "object", 5), said("p-ljungby", "agree", 6)).thenDone();
  });
  it("the holder may change the seat's mind, to the minute", () => {
    const no = said("p-ljungby", "object", 5);
    book
      .given(...open, no)
      .when(by("p-ljungby", "agree", 5), later)
      .thenDone();
    decides(no, said("p-ljungby", "agree", 5)).thenDone();
  });
  it("a deputy may answer what the holder answers later, and again once the holder has gone", () => {
    book
      .given(...open, said("p-ljungby", "object", 6))
      .when(by("p-deputy", "agree", 6, "09:59"), later)
      .thenDone();
    const gone: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-05-06"),
    };
    const no = said("p-ljungby", "object", 5);
    book
      .given(...open, no, gone)
      .when(by("p-deputy", "agree", 6), later)
      .thenRefused({ type: "SeatHasAnswered" });
    book
      .given(...open, no, gone)
      .when(by("p-deputy", "agree", 7), later)
      .thenDone();
    decides(no, gone, said("p-deputy", "agree", 7)).thenDone();
  });
});

describe("COR-3: among deputies the charter's order is kept", () => {
  it("one who comes after does not answer otherwise; one who comes before may", () => {
    book
      .given(...open, ...deputies, said("p-first", "object", 5))
      .when(by("p-second", "agree", 6), later)
      .thenRefused({ type: "SeatHasAnswered", by: "p-first", as: "deputy" });
    book
      .given(...open, ...deputies, said("p-second", "object", 5))
      .when(by("p-first", "agree", 6), later)
      .thenDone();
    book
      .given(...open, ...deputies, said("p-second", "object", 5))
      .when(by("p-deputy", "agree", 6), later)
      .thenRefused({ type: "SeatHasAnswered", by: "p-second" });
    decides(said("p-second", "agree", 5), said("p-first", "object", 6)).thenRefused({ type: "SeatsDoNotAgree" });
    decides(said("p-first", "agree", 5), said("p-second", "object", 6)).thenDone();
  });
});

describe("COR-3: answers come in time", () => {
  const half = [...byPost, put("vaxjo/social"), answered("vaxjo")];
  it("on their last day, until midnight, and not after it", () => {
    book
      .given(...open)
      .when(by("p-ljungby", "agree", 10, "23:59"), later)
      .thenDone();
    book
      .given(...open)
      .when(by("p-ljungby", "agree", 11, "00:00"), later)
      .thenRefused({ type: "AnswersTooLate", answersDue: day("2024-05-10") });
  });
  it("the question is not sent on after it either", () => {
    const send = (on: number) =>
      ({ type: "SendQuestion", correspondence: "q", seats: ["ljungby/social"], at: inMay(on) }) as const;
    book
      .given(...half)
      .when(send(10), later)
      .thenDone();
    book
      .given(...half)
      .when(send(11), later)
      .thenRefused({ type: "AnswersTooLate" });
  });
  it("one that came late counts for nothing where a book has it; what came in time is decided later too", () => {
    const late = deciding({ at: inMay(12) });
    expect(
      book
        .given(...open, said("p-ljungby", "agree", 11))
        .when(late, later)
        .thenRefused({ type: "SeatsDoNotAgree" }),
    ).toMatchObject({ seats: [{ seat: "ljungby/social", why: "answeredTooLate" }] });
    book
      .given(...open, said("p-ljungby", "agree", 10), said("p-ljungby", "object", 11))
      .when(late, later)
      .thenDone();
  });
});
