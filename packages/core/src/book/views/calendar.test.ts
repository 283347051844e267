import { describe, expect, it } from "vitest";
import { calendarEvents, concerns, day, type Fact, movedBy, Period, replay, usualSpan } from "../../index.ts";
import { county, everyTwoYears, meeting, noticeOf, proposed, registered } from "../../testing/agreements.ts";

describe("what belongs on calendars", () => {
  const events = (today: string, ...facts: ReadonlyArray<Fact>) =>
    calendarEvents(replay(facts), day(today), usualSpan(day(today)));
  const keys = (today: string, ...facts: ReadonlyArray<Fact>) =>
    events(today, ...county, ...facts).map(({ key, day: on }) => [key, on]);

  it("the last days for notice of a yearly landing, a year back and three ahead", () => {
    expect(keys("2024-05-03", registered())).toEqual([
      ["agreement/a/notice/2023-12-31", "2023-06-30"],
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
      ["agreement/a/notice/2025-12-31", "2025-06-30"],
      ["agreement/a/notice/2026-12-31", "2026-06-30"],
    ]);
  });
  it("of a renewing term, of a fixed one, and none where any day will do or nothing is known", () => {
    const term = {
      kind: "renewing",
      from: day("2023-01-01"),
      until: day("2024-12-31"),
      renewsBy: Period.make("P2Y"),
    } as const;
    expect(keys("2024-05-03", registered({ term, notice: { length: Period.make("P6M") } }))).toEqual([
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
      ["agreement/a/notice/2026-12-31", "2026-06-30"],
    ]);
    const fixed = { kind: "fixed", from: day("2023-01-01"), until: day("2024-12-31") } as const;
    expect(keys("2024-05-03", registered({ term: fixed, notice: { length: Period.make("P6M") } }))).toEqual([
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
      ["agreement/a/end", "2024-12-31"],
    ]);
    for (const notice of [
      null,
      { length: null },
      { length: Period.make("P3M") },
      { length: Period.make("P3M"), landing: "monthEnd" as const },
    ])
      expect(keys("2024-05-03", registered({ notice }))).toEqual([]);
    const days = { length: Period.make("P1M"), landing: { days: [day("2024-06-11"), day("2024-08-01")] } };
    expect(keys("2024-05-03", registered({ notice: days }))).toEqual([
      ["agreement/a/notice/2024-06-11", "2024-05-11"],
      ["agreement/a/notice/2024-08-01", "2024-07-01"],
    ]);
  });
  it("its last day once it is known, no notice for later ends, and its review", () => {
    expect(keys("2024-05-03", everyTwoYears, noticeOf("vaxjo"), noticeOf("ljungby"))).toEqual([
      ["agreement/a/notice/2023-12-31", "2023-06-30"],
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
      ["agreement/a/review", "2024-10-01"],
      ["agreement/a/end", "2024-12-31"],
    ]);
    expect(keys("2024-05-03", proposed())).toEqual([]);
  });
  it("a commitment by its last day, a report back as it was said, and off when it was carried out in time", () => {
    const made: Fact = {
      type: "CommitmentMade",
      commitment: "c",
      meeting: "m",
      item: "1",
      owner: { kind: "seat", id: "vaxjo/social" },
      text: { sv: "Beskriv" },
      due: "2024-09-30",
      reportBack: { body: "au", when: "2024-10" },
      condition: false,
      since: day("2024-05-03"),
    };
    const seen = events("2024-05-03", ...county, made);
    expect(seen).toMatchObject([
      { key: "commitment/c", day: "2024-09-30", said: null, seats: ["vaxjo/social"], organisations: ["vaxjo"] },
      { key: "commitment/c/report-back", day: "2024-10-31", said: "2024-10", bodies: ["au"] },
    ]);
    const done = (on: string): Fact => ({
      type: "CommitmentReported",
      commitment: "c",
      on: day(on),
      text: { sv: "Klart" },
      state: "carriedOut",
    });
    const left = (on: string) => events("2024-11-30", ...county, made, done(on)).map(({ key }) => key);
    expect(left("2024-09-30")).toEqual([]);
    expect(left("2024-10-01")).toEqual(["commitment/c"]);
    expect(left("2024-11-01")).toEqual(["commitment/c", "commitment/c/report-back"]);
  });
  it("a commitment is on the calendar of whoever answers for it on the day, also when it is to be handed over later", () => {
    const answering = { meeting: "m", item: "1", text: { sv: "Beskriv" }, condition: false, since: day("2024-05-03") };
    const made: Fact = {
      ...answering,
      type: "CommitmentMade",
      commitment: "c",
      owner: { kind: "body", id: "au" },
      due: "2024-09-30",
      reportBack: { body: "au", when: "2024-10" },
    };
    const handedOver: Fact = {
      type: "BodyHandedOver",
      body: "au",
      to: "llg",
      on: day("2024-08-01"),
      decisions: [],
      commitments: ["c"],
      reportBacks: ["c"],
    };
    const whose = (today: string) => events(today, ...county, made, handedOver).map(({ bodies }) => bodies);
    expect(whose("2024-07-31")).toEqual([["au"], ["au", "au"]]);
    expect(whose("2024-08-01")).toEqual([["llg"], ["llg", "llg"]]);
    expect(movedBy(replay([...county, made, handedOver]), handedOver)).toEqual([{ kind: "commitment", id: "c" }]);
  });
  it("what was carried out later than the day asked about is still on the calendar of that day", () => {
    const made: Fact = {
      type: "CommitmentMade",
      commitment: "c",
      meeting: "m",
      item: "1",
      owner: { kind: "body", id: "au" },
      text: { sv: "Beskriv" },
      due: "2024-09-30",
      condition: false,
      since: day("2024-05-03"),
    };
    const done: Fact = {
      type: "CommitmentReported",
      commitment: "c",
      on: day("2024-09-02"),
      text: { sv: "Klart" },
      state: "carriedOut",
    };
    expect(events("2024-09-01", ...county, made, done)).toHaveLength(1);
    expect(events("2024-09-02", ...county, made, done)).toEqual([]);
  });
  it("concerns a body, an organisation or a seat", () => {
    const world = replay([
      ...county,
      meeting("june", "2024-06-07"),
      meeting("au-june", "2024-06-14", "au"),
      registered({ parties: ["vaxjo", "rgk"] }),
    ]);
    const whose = (scope: object) =>
      calendarEvents(world, day("2024-05-03"), usualSpan(day("2024-05-03")))
        .filter((event) => concerns(world, event, scope))
        .map(({ about }) => about.id);
    expect(whose({})).toEqual(["a", "june", "au-june", "a", "a", "a"]);
    expect(whose({ body: "llg" })).toEqual(["june"]);
    expect(whose({ organisation: "ljungby" })).toEqual(["june"]);
    expect(whose({ organisation: "rgk" })).toEqual(["a", "a", "a", "a"]);
    expect(whose({ seat: "vaxjo/social" })).toEqual(["a", "june", "a", "a", "a"]);
    expect(whose({ seat: "ljungby/social" })).toEqual(["june"]);
    expect(whose({ seat: "nowhere" })).toEqual([]);
  });
  it("an agreement of all of a body's organisations is on that body's calendar", () => {
    const world = replay([...county, registered()]);
    const [event] = calendarEvents(world, day("2024-05-03"), usualSpan(day("2024-05-03")));
    expect(event?.bodies).toEqual(["llg"]);
  });
});
