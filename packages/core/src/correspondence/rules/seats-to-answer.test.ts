import { describe, expect, it } from "vitest";
import { day, decisionView, type Fact, falseCertificates, questionView, replay } from "../../index.ts";
import { agreed, answered, answering, byPost, deciding, inMay, putting } from "../../testing/correspondence.ts";
import { book, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const asked = (...seats: ReadonlyArray<string>) => [
  ...byPost,
  ...book
    .given(...byPost)
    .when(putting(seats.length === 0 ? {} : { seats }), later)
    .thenDone(),
];
/** That Ljungby's seat was abolished, whenever it is entered. */
const abolished = (lastDay: string): Fact => ({ type: "SeatAbolished", seat: "ljungby/social", lastDay: day(lastDay) });
const decides = (...facts: ReadonlyArray<Fact>) => book.given(...facts).when(deciding(), later);

describe("COR-2: who has been asked must agree", () => {
  it.each(["2024-04-30", "2024-05-02", "2024-05-03", "2024-05-07"])(
    "also a seat that is said to have been abolished on %s, whether it had the question or not",
    (lastDay) => {
      for (const facts of [asked(), asked("vaxjo/social")])
        expect(
          decides(...facts, answered("vaxjo"), abolished(lastDay)).thenRefused({ type: "SeatsDoNotAgree" }),
        ).toMatchObject({
          seats: [{ seat: "ljungby/social", why: "abolished" }],
        });
    },
  );
  it("its no stays a no, and its yes a yes", () => {
    const facts = [...asked(), answered("vaxjo"), abolished("2024-05-06")];
    expect(decides(...facts, answered("ljungby", "object")).thenRefused({})).toMatchObject({
      seats: [{ why: "objects" }],
    });
    const decided = decides(...facts, answered("ljungby")).thenDone();
    const all = [...facts, answered("ljungby"), ...decided];
    expect(falseCertificates(all)).toEqual([]);
    expect(decisionView(replay(all), "by-post", day("2024-05-20"))?.counted).toMatchObject({ seats: 2, of: 2 });
  });
  it("a seat that was abolished before the question was put, and known to be, is not asked", () => {
    const before = [...byPost, abolished("2024-05-02")];
    const facts = [
      ...before,
      ...book
        .given(...before)
        .when(putting(), later)
        .thenDone(),
    ];
    decides(...facts, answered("vaxjo")).thenDone();
  });
  it("nobody answers for a seat that is none that day", () => {
    const facts = [...asked(), abolished("2024-05-05")];
    for (const [on, done] of [
      [5, true],
      [6, false],
    ] as const) {
      const answer = book.given(...facts).when(answering("ljungby", "agree", { at: inMay(on) }), later);
      if (done) answer.thenDone();
      else answer.thenRefused({ type: "SeatHasEnded", lastDay: day("2024-05-05") });
    }
  });
  it("it is shown among those asked, with what is missing", () => {
    const view = questionView(replay([...asked(), answered("vaxjo"), abolished("2024-05-06")]), "q", day("2024-05-09"));
    expect(view?.seats.map(({ seat }) => seat)).toEqual(["vaxjo/social", "ljungby/social"]);
    expect(view?.without).toEqual([{ seat: "ljungby/social", why: "abolished" }]);
  });
  it("a certificate that was given without it, in a book of before, is found to be false", () => {
    const decided = decides(...agreed).thenDone();
    const without = [...agreed, ...decided]
      .filter((fact) => fact.type !== "QuestionAnswered" || fact.seat === "vaxjo/social")
      .toSpliced(byPost.length + 1, 0, abolished("2024-05-04"));
    expect(falseCertificates(without)).toMatchObject([{ decision: "by-post", why: "notEverySeat" }]);
  });
});
