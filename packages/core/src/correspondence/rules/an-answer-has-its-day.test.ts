import { describe, expect, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import {
  agreed,
  answered,
  answering,
  byPost,
  corresponding,
  deciding,
  falling,
  inMay,
  put,
} from "../../testing/correspondence.ts";
import { book, group, onDay } from "../../testing/small-world.ts";

const open = [...byPost, put()];
const later = onDay("2024-05-20");

describe("COR-3: an answer has its day and its sender", () => {
  it("by the holder or a deputy appointed that day", () => {
    book
      .given(...open)
      .when(answering("ljungby"), later)
      .then({ ...answered("ljungby"), enteredOn: day("2024-05-20") });
    const deputy = book
      .given(...open)
      .when(answering("ljungby", "agree", { person: "p-deputy" }), later)
      .thenDone();
    expect(deputy).toMatchObject([{ type: "QuestionAnswered", as: "deputy", person: "p-deputy" }]);
    book
      .given(...open)
      .when(answering("ljungby", "agree", { person: "p-vaxjo" }), later)
      .thenRefused({ type: "NotAppointed" });
    const ended = (lastDay: number): Fact => ({
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day(`2024-05-0${lastDay}`),
    });
    book
      .given(...open, ended(6))
      .when(answering("ljungby"), later)
      .thenDone();
    book
      .given(...open, ended(5))
      .when(answering("ljungby"), later)
      .thenRefused({ type: "NotAppointed", day: day("2024-05-06") });
  });
  it("a deputy from elsewhere only where the charter lets that count", () => {
    const guest: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-guest",
      as: "deputy",
      from: day("2024-01-01"),
      organisation: "vaxjo",
    };
    const answer = answering("ljungby", "agree", { person: "p-guest" });
    book
      .given(...open, guest)
      .when(answer, later)
      .thenRefused({ type: "DeputyFromElsewhere", organisation: "vaxjo" });
    const any = corresponding({ deputies: "any" }).slice(0, group.length + 1);
    book
      .given(...any, put(), guest)
      .when(answer, later)
      .thenDone();
  });
  it("after the seat had the question, to the minute, and not ahead of the clock", () => {
    book
      .given(...open)
      .when(answering("vaxjo", "agree", { at: inMay(3, "09:00") }), later)
      .thenDone();
    book
      .given(...open)
      .when(answering("vaxjo", "agree", { at: inMay(3, "08:59") }), later)
      .thenRefused({ type: "SeatHasNotHadIt", sent: inMay(3, "09:00") });
    book
      .given(...byPost, put("vaxjo/social"))
      .when(answering("ljungby"), later)
      .thenRefused({ type: "SeatHasNotHadIt", sent: null });
    book
      .given(...open)
      .when(answering("vaxjo", "agree", { at: inMay(4, "00:00") }), onDay("2024-05-03"))
      .thenRefused({ type: "NotYet" });
  });
  it("not once it has ended, however it did", () => {
    const decided = book
      .given(...agreed)
      .when(deciding(), later)
      .thenDone();
    book
      .given(...agreed, ...decided)
      .when(answering("vaxjo", "object", { at: inMay(7) }), later)
      .thenRefused({ type: "QuestionHasEnded", as: "decided", at: inMay(8) });
    const fallen: Fact = { ...falling(11), type: "QuestionFallen" };
    for (const act of [answering("vaxjo"), deciding({ at: inMay(12) }), falling(12)])
      book
        .given(...open, fallen)
        .when(act, later)
        .thenRefused({ type: "QuestionHasEnded", as: "fallen" });
    book
      .given(...open, fallen)
      .when({ type: "SendQuestion", correspondence: "q", seats: ["vaxjo/social"], at: inMay(12) }, later)
      .thenRefused({ type: "QuestionHasEnded" });
  });
  it("it is sent on, and ends, after what it follows", () => {
    const send = (at: number) =>
      ({ type: "SendQuestion", correspondence: "q", seats: ["ljungby/social"], at: inMay(at) }) as const;
    const half = [...byPost, put("vaxjo/social")];
    book
      .given(...half)
      .when(send(4), later)
      .thenDone();
    book
      .given(...half)
      .when(send(2), later)
      .thenRefused({ type: "BeforeWhatItFollows", notBefore: inMay(3, "09:00") });
    book
      .given(...agreed)
      .when(deciding({ at: inMay(6, "09:59") }), later)
      .thenRefused({ type: "BeforeWhatItFollows", notBefore: inMay(6) });
    book
      .given(...agreed)
      .when(deciding({ at: inMay(6) }), later)
      .thenDone();
  });
  it("to a question that there is", () => {
    book
      .given(...byPost)
      .when(answering("vaxjo"), later)
      .thenRefused({ type: "NotInTheBook", kind: "correspondence" });
  });
});
