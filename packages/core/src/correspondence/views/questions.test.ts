import { describe, expect, it } from "vitest";
import { day, type Fact, questionsView, questionView, radarView, replay } from "../../index.ts";
import { agreed, answered, answering, byPost, deciding, falling, inMay, put } from "../../testing/correspondence.ts";
import { book, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const view = (facts: ReadonlyArray<Fact>, on = "2024-05-07") => questionView(replay(facts), "q", day(on));
const radar = (facts: ReadonlyArray<Fact>, on: string) =>
  radarView(replay(facts), day(on)).entries.map(({ kind, when, state, from, about }) => [
    kind,
    when,
    state,
    from.id,
    about.id,
  ]);

describe("a question put by correspondence, as it stands", () => {
  it("says who has had it, who has answered what, and who has not", () => {
    const note = { sv: "Med tvekan", en: "With some doubt" };
    const facts = [...byPost, put(), { ...answered("vaxjo", "abstain", { note }), enteredOn: day("2024-05-07") }];
    expect(view(facts)).toMatchObject({
      status: "open",
      text: put().text,
      papers: put().papers,
      put: inMay(3, "09:00"),
      answersDue: "2024-05-10",
      seats: [
        {
          seat: "vaxjo/social",
          sent: inMay(3, "09:00"),
          answer: { answer: "abstain", at: inMay(6), note, enteredOn: "2024-05-07" },
        },
        { seat: "ljungby/social", sent: inMay(3, "09:00"), answer: null },
      ],
      without: [
        { seat: "vaxjo/social", why: "abstains" },
        { seat: "ljungby/social", why: "notAnswered" },
      ],
    });
  });
  it("keeps an answer that another took the place of, and every time it was sent", () => {
    const sent: Fact = { type: "QuestionSent", correspondence: "q", seats: ["ljungby/social"], at: inMay(4) };
    const facts = [
      ...byPost,
      put("vaxjo/social"),
      sent,
      answered("vaxjo"),
      answered("vaxjo", "object", { at: inMay(7) }),
    ];
    expect(view(facts)?.answers.map(({ answer }) => answer)).toEqual(["agree", "object"]);
    expect(view(facts)?.sent.map(({ seat, at }) => [seat, at])).toEqual([
      ["vaxjo/social", inMay(3, "09:00")],
      ["ljungby/social", inMay(4)],
    ]);
  });
  it("says how it ended", () => {
    const decided = [
      ...agreed,
      ...book
        .given(...agreed)
        .when(deciding(), later)
        .thenDone(),
    ];
    expect(view(decided, "2024-05-08")).toMatchObject({
      status: "decided",
      decision: "by-post",
      ended: inMay(8),
      endEnteredOn: "2024-05-20",
      without: [],
    });
    const fallen: Fact = { ...falling(11), type: "QuestionFallen" };
    expect(view([...byPost, put(), fallen], "2024-05-11")).toMatchObject({
      status: "fallen",
      reason: falling(11).reason,
      ended: inMay(11),
    });
  });
  it("is among the others with the latest first; one that was never put is not there", () => {
    const facts = [...byPost, put(), { ...put(), correspondence: "r", at: inMay(4) }];
    const listed = questionsView(replay(facts), day("2024-05-05"));
    expect(listed.map(({ correspondence }) => correspondence)).toEqual(["r", "q"]);
    expect(view(byPost)).toBeUndefined();
  });
});

it("is told as it stood on the day that is asked about", () => {
  const decided = [
    ...agreed,
    ...book
      .given(...agreed)
      .when(deciding(), later)
      .thenDone(),
  ];
  expect(view(decided, "2024-05-07")).toMatchObject({ status: "open", ended: null, decision: null });
  expect(view(decided, "2024-05-05")?.answers).toEqual([]);
  expect(questionsView(replay(decided), day("2024-05-02"))).toEqual([]);
});

describe("on the radar", () => {
  it("each seat whose answer is waited for; when all have answered, the body", () => {
    const half = [...byPost, put(), answered("vaxjo", "object")];
    expect(radar([...byPost, put()], "2024-05-05")).toEqual([
      ["answer", "2024-05-10", "soon", "vaxjo/social", "q"],
      ["answer", "2024-05-10", "soon", "ljungby/social", "q"],
    ]);
    expect(radar(half, "2024-05-11")).toEqual([["answer", "2024-05-10", "overdue", "ljungby/social", "q"]]);
    expect(radar(agreed, "2024-05-07")).toEqual([["questionToEnd", "2024-05-10", "soon", "llg", "q"]]);
  });
  it("not before it is put, nor once it has ended", () => {
    expect(radar([...byPost, put()], "2024-05-02")).toEqual([]);
    expect(radar([...byPost, put(), { ...falling(11), type: "QuestionFallen" }], "2024-05-20")).toEqual([]);
  });
});

it("the same answer twice is two answers, and says the same", () => {
  const once = [...byPost, put(), answered("vaxjo")];
  const again = book
    .given(...once)
    .when(answering("vaxjo"), later)
    .thenDone();
  const [before, after] = [view(once), view([...once, ...again])];
  expect(after?.answers.map(({ answer }) => answer)).toEqual(["agree", "agree"]);
  expect(after?.without).toEqual(before?.without);
});
