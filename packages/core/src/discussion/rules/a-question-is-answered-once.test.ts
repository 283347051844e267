import { describe, expect, it } from "vitest";
import { day, type Fact, radarView, remarkView, replay } from "../../index.ts";
import { answers, said } from "../../testing/discussing.ts";
import { assembled, book, onDay } from "../../testing/small-world.ts";

const asked = [...assembled, said({ kind: "question", text: { sv: "Behövs en förstudie?" } })];
const answered: Fact = { ...answers("2024-05-20"), type: "RemarkAnswered" };

describe("SAY-3: a question is put once and answered once", () => {
  it.each([
    ["2024-05-02", "2024-05-20", false],
    ["2024-05-03", "2024-05-20", true],
    ["2024-05-20", "2024-05-20", true],
    ["2024-05-21", "2024-05-20", false],
  ])("answered on %s, entered on %s", (on, entered, fits) => {
    const then = book.given(...asked).when(answers(on), onDay(entered));
    if (fits) then.then({ ...answers(on), type: "RemarkAnswered" });
    else then.thenRefused({ type: "AnswerOnNoDay", notBefore: day("2024-05-03"), notAfter: day("2024-05-20") });
  });
  it.each(["reflection", "option", "risk"] as const)("a %s waits for no answer", (kind) => {
    book
      .given(...assembled, said({ kind }))
      .when(answers("2024-05-03"), onDay("2024-05-20"))
      .thenRefused({ type: "NotAQuestion", kind });
  });
  it("not a second time, and not one that there is not", () => {
    book
      .given(...asked, answered)
      .when(answers("2024-05-21"), onDay("2024-05-21"))
      .thenRefused({ type: "AnsweredBefore", on: day("2024-05-20") });
    book
      .given(...asked)
      .when({ ...answers("2024-05-20"), remark: "m.1.said-2" }, onDay("2024-05-20"))
      .thenRefused({ type: "NotInTheBook", kind: "remark" });
  });
  it("waits on the radar, on no certain day, until it is answered", () => {
    const waits = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day("2024-05-20")).entries.filter(({ kind }) => kind === "openQuestion");
    expect(waits(...asked)).toMatchObject([
      {
        when: null,
        title: { sv: "Behövs en förstudie?" },
        context: { sv: "Möte" },
        from: { kind: "body", id: "llg" },
        about: { kind: "remark", id: "m.1.said-1" },
      },
    ]);
    expect(waits(...asked, answered)).toEqual([]);
    expect(remarkView(replay([...asked, answered]), "m.1.said-1")).toMatchObject({
      state: "answered",
      answer: { text: { sv: "Ja" }, on: day("2024-05-20"), by: null },
    });
  });
});
