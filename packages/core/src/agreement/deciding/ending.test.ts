import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { county, proposed, registered, seenOn } from "../../testing/agreements.ts";
import { assembled, book, clock, decide, onDay, onTheTable } from "../../testing/small-world.ts";

describe("termination as a cascade: one act, all of it or none", () => {
  const { type: _, ...decision } = decide;
  const describeIt = {
    text: { sv: "Beskriv hur det fortsätter" },
    on: { kind: "organisation" as const, id: "vaxjo" },
    reportBack: { body: "llg", when: "2024-10" },
  };
  const terminate = (more: object): Command => ({
    ...decision,
    type: "TerminateAgreement",
    agreement: "a",
    lastDay: day("2024-12-31"),
    duties: [describeIt],
    ...more,
  });
  const onTable = [...county.filter((fact) => !assembled.includes(fact)), ...assembled, registered(), onTheTable("1")];
  const notices = ["vaxjo", "ljungby"].map((party) => ({ party, given: { received: day("2024-05-03") } }));
  const succession = { kind: "toBeDescribed" as const, commitment: "m.1.1" };

  it("decision, commitment, notices and what comes after in one entry", () => {
    const { outcome } = book.given(...onTable).when(terminate({ notices, succession }));
    const facts = outcome._tag === "Success" ? outcome.success : [];
    expect(facts.map(({ type }) => type)).toEqual([
      "DecisionTaken",
      "CommitmentMade",
      "ItemConcluded",
      "TerminationDecided",
      "NoticeGiven",
      "NoticeGiven",
      "SuccessionAnswered",
    ]);
    expect(seenOn("2024-05-03", ...onTable, ...facts)).toMatchObject({
      status: "terminated",
      lastDay: "2024-12-31",
      cascade: [
        { step: "decided", is: "done", decision: "d", rule: "QUO-1", seats: 2, of: 2 },
        { step: "notices", is: "done", in: 2, of: 2 },
        { step: "successor", is: "done", answer: "toBeDescribed" },
        { step: "reportBack", is: "waiting", commitment: "m.1.1", body: "llg", when: "2024-10" },
        { step: "responsibility", is: "waiting", days: null },
      ],
    });
    const cascade = (today: string) => seenOn(today, ...onTable, ...facts).cascade.map(({ step, is }) => [step, is]);
    expect(cascade("2024-11-01")).toContainEqual(["reportBack", "overdue"]);
    expect(cascade("2025-01-01")).toContainEqual(["responsibility", "overdue"]);
    const reported: Fact = {
      type: "CommitmentReported",
      commitment: "m.1.1",
      on: day("2024-10-04"),
      text: { sv: "Klart" },
      state: "carriedOut",
    };
    const answered: Fact = {
      type: "SuccessionAnswered",
      agreement: "a",
      on: day("2024-10-04"),
      succession: {
        kind: "takenOver",
        parts: [{ what: { sv: "Råd" }, by: { kind: "organisation", id: "vaxjo" }, from: day("2025-01-01") }],
      },
    };
    const whole = seenOn("2024-10-04", ...onTable, ...facts, reported, answered);
    expect(whole.cascade.every(({ is }) => is === "done")).toBe(true);
  });
  it("entered afterwards, it reaches the day that it reached when it was decided", () => {
    const afterwards = onDay("2024-07-05");
    const facts = book
      .given(...onTable)
      .when(terminate({ notices }), afterwards)
      .thenDone();
    expect(facts.find(({ type }) => type === "TerminationDecided")).toMatchObject({
      day: "2024-05-03",
      lastDay: "2024-12-31",
    });
    book
      .given(...onTable)
      .when(terminate({ lastDay: day("2024-12-30") }), afterwards)
      .thenRefused({ type: "LastDayNotReachable", firstPossible: day("2024-12-31") });
  });
  it("one notice by a stranger, or an answer that is none, and nothing of it is entered", () => {
    book
      .given(...onTable)
      .when(terminate({ notices: [...notices, { party: "rgk", given: { received: day("2024-05-03") } }] }))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...onTable)
      .when(terminate({ notices, succession: { kind: "toBeDescribed", commitment: "m.1.9" } }))
      .thenRefused({ type: "NotInTheBook", kind: "commitment", id: "m.1.9" });
    expect(() => book.given(...onTable).when(terminate({ notices: [notices[0], notices[0]] }))).toThrow(
      "notices[1]: Expected each once; this has the same party as [0]",
    );
  });
  it("what is outstanding is said party by party until the last one is in", () => {
    const { outcome } = book.given(...onTable).when(terminate({ notices: notices.slice(0, 1) }));
    const facts = outcome._tag === "Success" ? outcome.success : [];
    const seen = seenOn("2024-05-03", ...onTable, ...facts);
    expect(seen).toMatchObject({ status: "beingTerminated", outstanding: ["ljungby"] });
    expect(seen.cascade[1]).toMatchObject({ is: "waiting", in: 1, of: 2, outstanding: ["ljungby"], lastDay: null });
  });
  it("of a draft or of what has ended it is refused", () => {
    const ended = registered({
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-05-02") },
      notice: null,
    });
    book
      .given(...assembled, ended, onTheTable("1"))
      .when(terminate({ at: clock("10:25") }))
      .thenRefused({ type: "AgreementHasEnded" });
    book
      .given(...assembled, proposed(), onTheTable("1"))
      .when(terminate({}))
      .thenRefused({ type: "NotConcluded" });
  });
});
