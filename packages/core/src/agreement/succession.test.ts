import { describe, expect, it } from "vitest";
import { agreementView, bookDecider, type Command, type Fact, radarView, replay } from "../book/index.ts";
import type { Owner } from "../decision/index.ts";
import { type CalendarDate, day, Period } from "../kernel/index.ts";
import { afterDeciding, group } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
type Answer = Extract<Command, { type: "AnswerSuccession" }>;
type Registered = Extract<Fact, { type: "AgreementRegistered" }>;

const registered: Registered = {
  type: "AgreementRegistered",
  agreement: "a",
  title: { sv: "Avtal" },
  kind: "agreement",
  parties: ["vaxjo", "ljungby"],
  term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
  notice: { length: Period.make("P6M"), landing: "yearEnd" },
  source: { sv: "x" },
};
const noticeOf = (party: string): Fact => ({
  type: "NoticeGiven",
  agreement: "a",
  party,
  given: { received: day("2024-05-03") },
});
const decided: Fact = {
  type: "TerminationDecided",
  agreement: "a",
  decision: "d",
  lastDay: day("2024-12-31"),
  day: day("2024-05-03"),
};
const commitment: Fact = {
  type: "CommitmentMade",
  commitment: "c",
  meeting: "m",
  item: "1",
  owner: { kind: "organisation", id: "vaxjo" },
  text: { sv: "Beskriv hur det fortsätter" },
  reportBack: { body: "llg", when: "2024-10" },
  condition: false,
  since: day("2024-05-03"),
};
const ending = [...group, registered, noticeOf("vaxjo"), noticeOf("ljungby")];
const part = (more: { readonly by?: Owner; readonly from?: CalendarDate; readonly commitment?: string } = {}) => ({
  what: { sv: "Rådgivning", en: "Advice" },
  by: { kind: "organisation", id: "vaxjo" } as const,
  ...more,
});
const answer = (succession: Answer["succession"], on = "2024-05-03"): Answer => ({
  type: "AnswerSuccession",
  agreement: "a",
  on: day(on),
  succession,
});
const takenOver = (...parts: ReadonlyArray<ReturnType<typeof part>>) => answer({ kind: "takenOver", parts });
const nothing = answer({ kind: "nothing", reason: { sv: "Uppdraget är slutfört" } });
const answered = (command: Answer): Fact => ({ ...command, type: "SuccessionAnswered" });

describe("AGR-8: ending an agreement needs an answer to what comes after", () => {
  it("is answered once something is ending: a decision, a notice or a last day of its own", () => {
    book
      .given(...group, registered)
      .when(nothing)
      .thenRefused({ type: "NothingIsEnding", rule: "AGR-8", agreement: "a", on: day("2024-05-03") });
    book
      .given(...group, registered, decided)
      .when({ ...nothing, on: day("2024-05-02") })
      .thenRefused({ type: "NothingIsEnding", on: day("2024-05-02") });
    for (const begun of [decided, noticeOf("vaxjo")])
      book
        .given(...group, registered, begun)
        .when(nothing)
        .then(answered(nothing));
    const fixed = { ...registered, notice: null } as const;
    const term = (from: string) => ({ kind: "fixed" as const, from: day(from), until: day("2024-12-31") });
    book
      .given(...group, { ...fixed, term: term("2024-05-03") })
      .when(nothing)
      .then(answered(nothing));
    book
      .given(...group, { ...fixed, term: term("2024-05-04") })
      .when(nothing)
      .thenRefused({ type: "NothingIsEnding" });
  });
  it("what is taken over has its day, or a commitment to describe it", () => {
    const withDay = takenOver(part({ from: day("2025-01-01") }));
    const described = takenOver(part({ commitment: "c" }));
    book
      .given(...ending)
      .when(withDay)
      .then(answered(withDay));
    book
      .given(...ending, commitment)
      .when(described)
      .then(answered(described));
    book
      .given(...ending, commitment)
      .when(takenOver(part({ from: day("2025-01-01") }), part()))
      .thenRefused({ type: "NobodyDescribesIt", rule: "AGR-8", what: part().what });
  });
  it("the commitment, the agreement and who takes over exist", () => {
    const described = answer({ kind: "toBeDescribed", commitment: "c" });
    book
      .given(...ending, commitment)
      .when(described)
      .then(answered(described));
    for (const command of [described, takenOver(part({ commitment: "c" }))])
      book
        .given(...ending)
        .when(command)
        .thenRefused({ type: "NotInTheBook", kind: "commitment", id: "c" });
    book
      .given(...ending)
      .when({ ...nothing, agreement: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "agreement" });
    const body = { kind: "body", id: "au" } as const;
    const dissolved: Fact = { type: "BodyDissolved", body: "au", lastDay: day("2024-12-31") };
    const inTime = takenOver(part({ by: body, from: day("2024-12-31") }));
    book
      .given(...ending, dissolved)
      .when(inTime)
      .then(answered(inTime));
    book
      .given(...ending, dissolved)
      .when(takenOver(part({ by: body, from: day("2025-01-01") })))
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1", day: day("2025-01-01") });
  });
});

describe("AGR-12: the responsibility gap", () => {
  const gapOn = (today: string, ...facts: ReadonlyArray<Fact>) =>
    agreementView(replay(facts), "a", day(today))?.responsibilityGap;
  const from = (...days: ReadonlyArray<string>) =>
    answered(takenOver(...days.map((each) => part({ from: day(each) }))));

  it("is from the day after the last day in force until the last part is in place", () => {
    expect(gapOn("2024-05-03", ...ending, from("2025-01-01"))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...ending, from("2024-06-01"))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...ending, from("2025-01-02"))).toEqual({
      is: "gap",
      from: "2025-01-01",
      until: "2025-01-01",
      days: 1,
    });
    expect(gapOn("2024-05-03", ...ending, from("2025-01-01", "2025-04-01", "2025-02-01"))).toEqual({
      is: "gap",
      from: "2025-01-01",
      until: "2025-03-31",
      days: 90,
    });
  });
  it("is none where nothing is taken over, and not asked while nothing is ending", () => {
    expect(gapOn("2024-05-03", ...ending, answered(nothing))).toEqual({ is: "none" });
    expect(gapOn("2024-05-03", ...group, registered)).toBeNull();
    expect(gapOn("2024-05-02", ...ending)).toBeNull();
  });
  it("is unknown without an answer or a day, until the agreement has ended; then it grows by a day a day", () => {
    const open = [
      ending,
      [...ending, commitment, answered(answer({ kind: "toBeDescribed", commitment: "c" }))],
      [...ending, commitment, answered(takenOver(part({ from: day("2025-01-01") }), part({ commitment: "c" })))],
    ];
    for (const facts of open) {
      expect(gapOn("2024-12-31", ...facts)).toEqual({ is: "unknown" });
      expect(gapOn("2025-01-01", ...facts)).toEqual({ is: "gap", from: "2025-01-01", until: null, days: 1 });
      expect(gapOn("2025-01-31", ...facts)).toMatchObject({ until: null, days: 31 });
    }
  });
  it("counts from the decided last day until every notice is in; one party's notice alone gives no day", () => {
    expect(gapOn("2024-05-03", ...group, registered, decided, from("2025-01-03"))).toMatchObject({ days: 2 });
    expect(gapOn("2024-05-03", ...group, registered, noticeOf("vaxjo"), from("2025-01-03"))).toEqual({
      is: "unknown",
    });
  });
  it("the latest answer counts on a day, and an earlier day is not changed by it", () => {
    const facts = [...ending, { ...from("2025-02-01"), on: day("2024-06-01") } as Fact, from("2025-03-01")];
    expect(gapOn("2024-05-31", ...facts)).toMatchObject({ until: "2025-02-28" });
    expect(gapOn("2024-06-01", ...facts)).toMatchObject({ until: "2025-01-31" });
    expect(gapOn("2024-06-01", ...facts, { ...answered(nothing), on: day("2024-06-01") } as Fact)).toEqual({
      is: "none",
    });
    expect(agreementView(replay(facts), "a", day("2024-05-02"))?.succession).toBeNull();
  });
  it("is on the radar by the last day, stays there when that has passed, and goes when it is answered", () => {
    const dueOn = (today: string, ...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day(today))
        .entries.filter(({ kind }) => kind === "successorMissing")
        .map(({ when, state }) => ({ when, state }));
    expect(dueOn("2024-06-01", ...ending)).toEqual([{ when: "2024-12-31", state: "later" }]);
    expect(dueOn("2025-02-01", ...ending)).toEqual([{ when: "2024-12-31", state: "overdue" }]);
    expect(dueOn("2025-02-01", ...ending, from("2025-01-01"))).toEqual([]);
    expect(dueOn("2024-06-01", ...afterDeciding(), registered, decided)).toHaveLength(1);
    expect(dueOn("2024-06-01", ...group, registered)).toEqual([]);
  });
});
