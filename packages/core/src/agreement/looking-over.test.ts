import { describe, expect, it } from "vitest";
import {
  bookDecider,
  calendarEvents,
  concerns,
  type Fact,
  inventoryView,
  radarView,
  replay,
  timelineView,
  usualSpan,
} from "../book/index.ts";
import { day, instant, Period } from "../kernel/index.ts";
import { county, noticeOf, of, proposed, registered, seenOn } from "../testing/agreements.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const llg = { kind: "body", id: "llg" } as const;
const reviewed = (on: string, more: object = {}): Fact =>
  ({ type: "AgreementReviewed", agreement: "a", on: day(on), by: llg, finding: "fits", ...more }) as Fact;
const everyTwoYears = registered({ review: { first: day("2024-10-01"), every: Period.make("P2Y") } });
const meeting = (id: string, on: string, body = "llg"): Fact => ({
  type: "MeetingCalled",
  meeting: id,
  body,
  day: day(on),
  title: { sv: id },
});
const leadTime = (organisation: string, length: string, from = "2024-01-01"): Fact => ({
  type: "DecisionLeadTimeStated",
  organisation,
  length: Period.make(length),
  from: day(from),
  source: { sv: "x" },
});

describe("AGR-9: what runs until further notice is looked over, and says when it would end", () => {
  it("the first review day stays until it is looked over, then the next one comes", () => {
    const next = (today: string, ...more: ReadonlyArray<Fact>) =>
      seenOn(today, ...county, everyTwoYears, ...more).nextReview;
    expect(next("2024-05-03")).toBe("2024-10-01");
    expect(next("2025-05-03")).toBe("2024-10-01");
    expect(next("2024-10-01", reviewed("2024-09-30"))).toBe("2024-10-01");
    expect(next("2024-10-01", reviewed("2024-10-01"))).toBe("2026-10-01");
    expect(next("2024-09-30", reviewed("2024-10-01"))).toBe("2024-10-01");
    expect(next("2031-01-01", reviewed("2029-01-01"))).toBe("2030-10-01");
  });
  it("a review can set the next day itself, and a clause without a rhythm has one day only", () => {
    const own = reviewed("2024-09-30", { next: day("2025-03-01") });
    expect(seenOn("2024-10-01", ...county, everyTwoYears, own).nextReview).toBe("2025-03-01");
    const once = registered({ review: { first: day("2024-10-01") } });
    expect(seenOn("2024-10-01", ...county, once).nextReview).toBe("2024-10-01");
    expect(seenOn("2024-10-01", ...county, once, reviewed("2024-09-30")).nextReview).toBe("2024-10-01");
    expect(seenOn("2024-10-01", ...county, once, reviewed("2024-10-01")).nextReview).toBeNull();
  });
  it("the latest review counts, in whatever order they were entered; of two on a day the one entered last", () => {
    const found = (...more: ReadonlyArray<Fact>) =>
      seenOn("2025-01-01", ...county, registered(), ...more).latestReview?.finding;
    const revised = reviewed("2024-06-01", { finding: "toBeRevised" });
    expect(found(revised, reviewed("2024-05-01"))).toBe("toBeRevised");
    expect(found(reviewed("2024-05-01"), revised)).toBe("toBeRevised");
    expect(found(reviewed("2024-06-01"), revised)).toBe("toBeRevised");
  });
  it("the radar has its review day, or says that there is none, with the end that notice today would lead to", () => {
    const entries = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...county, ...facts]), day("2024-05-03")).entries.map(({ kind, when, state, context }) => [
        kind,
        when,
        state,
        context?.en,
      ]);
    const end = "if notice were given today it would end on 2024-12-31";
    expect(entries(everyTwoYears)).toEqual([["review", "2024-10-01", "later", end]]);
    expect(entries(registered())).toEqual([["reviewDayMissing", "2024-05-03", "soon", end]]);
    expect(entries(registered({ notice: { length: null } }))).toEqual([
      ["reviewDayMissing", "2024-05-03", "soon", undefined],
      ["noticeClauseUnknown", "2024-05-03", "soon", undefined],
    ]);
  });
  it("a review day that has passed is overdue; a last day for notice that has passed is not, it says what is too late", () => {
    const states = (today: string) =>
      radarView(replay([...county, everyTwoYears]), day(today)).entries.map(({ kind, state }) => [kind, state]);
    expect(states("2024-10-01")).toEqual([["review", "soon"]]);
    expect(states("2024-10-02")).toEqual([["review", "overdue"]]);
  });
  it("who looked it over is in force that day", () => {
    book
      .given(...county, registered())
      .when(of("ReviewAgreement", { on: day("2024-05-03"), by: llg, finding: "toBeRevised" }))
      .then(reviewed("2024-05-03", { finding: "toBeRevised" }));
    book
      .given(...county, registered())
      .when(of("ReviewAgreement", { on: day("2023-12-31"), by: llg, finding: "fits" }))
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
  });
  it("notice today: a clause that is unknown has no answer, a fixed term ends by itself", () => {
    expect(seenOn("2024-05-03", ...county, registered({ notice: { length: null } })).ifNoticeToday).toBeNull();
    const fixed = registered({
      term: { kind: "fixed", from: day("2024-01-01"), until: day("2024-12-31") },
      notice: null,
    });
    const late = { ...fixed, notice: { length: Period.make("P3M") } };
    for (const agreement of [fixed, late])
      expect(seenOn("2024-05-03", ...county, agreement)).toMatchObject({ ifNoticeToday: null, decideInTime: null });
    const free = registered({
      term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
      notice: null,
    });
    expect(seenOn("2024-05-03", ...county, free).ifNoticeToday).toEqual({
      lastDay: "2024-12-31",
      lastDayToGiveNotice: "2024-12-31",
      actBy: "2024-12-30",
    });
    const midsummer = registered({
      term: { kind: "renewing", from: day("2022-07-01"), until: day("2024-06-30"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
    });
    expect(seenOn("2023-12-01", ...county, midsummer).ifNoticeToday).toMatchObject({
      lastDay: "2024-06-30",
      lastDayToGiveNotice: "2023-12-30",
    });
    const anyDay = registered({ notice: { length: Period.make("P3M") } });
    expect(seenOn("2024-05-04", ...county, anyDay).ifNoticeToday).toEqual({
      lastDay: "2024-08-04",
      lastDayToGiveNotice: "2024-05-04",
      actBy: "2024-05-03",
    });
  });
});

describe("AGR-11: the last assembled meeting at which notice can still be decided", () => {
  const calendar = [
    meeting("may", "2024-05-03"),
    meeting("june", "2024-06-07"),
    meeting("late-june", "2024-06-28"),
    meeting("july", "2024-07-05"),
    meeting("au-june", "2024-06-14", "au"),
  ];
  const inTime = (today: string, ...more: ReadonlyArray<Fact>) =>
    seenOn(today, ...county, registered(), ...calendar, ...more).decideInTime;

  it("without known lead times it is the last meeting before the last weekday to act, and says what it does not know", () => {
    expect(inTime("2024-05-03")).toEqual({
      lastDay: "2024-12-31",
      actBy: "2024-06-28",
      decideBy: "2024-06-28",
      parties: [],
      leadTimeUnknown: ["vaxjo", "ljungby"],
      meeting: "late-june",
      tooLate: "july",
    });
  });
  it("the party that needs longest decides, both sides of the day", () => {
    expect(inTime("2024-05-03", leadTime("vaxjo", "P1W"), leadTime("ljungby", "P21D"))).toMatchObject({
      decideBy: "2024-06-07",
      meeting: "june",
      tooLate: "late-june",
      leadTimeUnknown: [],
    });
    expect(inTime("2024-05-03", leadTime("vaxjo", "P21D"), leadTime("ljungby", "P1W"))).toMatchObject({
      decideBy: "2024-06-07",
    });
    expect(inTime("2024-05-03", leadTime("vaxjo", "P1W"))).toMatchObject({ leadTimeUnknown: ["ljungby"] });
    const open: Fact = { type: "MeetingOpened", meeting: "late-june", at: instant("2024-06-28T09:00:00+02:00") };
    expect(inTime("2024-06-28", open)).toMatchObject({ meeting: "late-june" });
    expect(inTime("2024-05-03", leadTime("ljungby", "P22D"))).toMatchObject({ decideBy: "2024-06-06", meeting: "may" });
  });
  it("counts months as corresponding days, and a lead time from its own day", () => {
    expect(inTime("2024-05-03", leadTime("ljungby", "P1M"))).toMatchObject({ decideBy: "2024-05-28" });
    const longer = [leadTime("ljungby", "P1W"), leadTime("ljungby", "P8W", "2024-05-10")];
    expect(inTime("2024-05-09", ...longer)).toMatchObject({ decideBy: "2024-06-21" });
    expect(inTime("2024-05-10", ...longer)).toMatchObject({ decideBy: "2024-05-03", meeting: null, tooLate: "june" });
  });
  it("meetings that are over, cancelled, past or not of all parties do not count", () => {
    const cancelled: Fact = {
      type: "MeetingCancelled",
      meeting: "late-june",
      reason: { sv: "x" },
      on: day("2024-05-03"),
    };
    expect(inTime("2024-05-03", cancelled)).toMatchObject({ meeting: "june" });
    expect(inTime("2024-06-08", cancelled)).toMatchObject({ meeting: null, tooLate: "july" });
    const withRegion = registered({ parties: ["vaxjo", "ljungby", "rgk"] });
    expect(seenOn("2024-05-03", ...county, withRegion, ...calendar).decideInTime).toMatchObject({ meeting: null });
  });
  it("is asked only of what is in force, and only of those whose notice is not in", () => {
    const given = [leadTime("vaxjo", "P8W"), noticeOf("vaxjo")];
    expect(inTime("2024-05-03", ...given)).toBeNull();
    const alone = registered({ withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-05-03", ...county, alone, ...given).decideInTime).toMatchObject({
      decideBy: "2024-06-28",
      leadTimeUnknown: ["ljungby"],
    });
    expect(seenOn("2024-05-03", ...county, proposed()).decideInTime).toBeNull();
  });
  it("stands on the radar where there is a last day for notice", () => {
    const renewing = registered({
      term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
    });
    const entries = radarView(replay([...county, renewing, ...calendar]), day("2024-05-03")).entries;
    expect(entries.find(({ kind }) => kind === "lastMeetingToDecide")).toMatchObject({
      when: "2024-06-28",
      from: { id: "llg" },
    });
  });
  it("a lead time is an organisation's", () => {
    book
      .given(...county)
      .when({ ...leadTime("vaxjo", "P6W"), type: "StateLeadTime" } as never)
      .then(leadTime("vaxjo", "P6W"));
    book
      .given(...county)
      .when({ ...leadTime("flen", "P6W"), type: "StateLeadTime" } as never)
      .thenRefused({ type: "NotInTheBook", kind: "organisation", id: "flen" });
  });
});

describe("the inventory", () => {
  const facts = [
    ...county,
    registered(),
    registered({ agreement: "b", parties: ["vaxjo", "rgk"] }),
    registered({
      agreement: "c",
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-05-02") },
      notice: null,
    }),
    reviewed("2024-05-03", { finding: "toBeRevised", note: { sv: "Föråldrat" } }),
  ];
  it("has every agreement that has not ended, with who found what when; what nobody looked at is unknown", () => {
    const view = inventoryView(replay(facts), day("2024-05-03"));
    expect(view.agreements).toMatchObject([
      { agreement: "a", finding: "toBeRevised", on: "2024-05-03", reviewer: { id: "llg" }, note: { sv: "Föråldrat" } },
      { agreement: "b", finding: "unknown", on: null, reviewer: null },
    ]);
    expect(view.total).toEqual({ agreements: 2, reviewed: 1, fits: 0, toBeRevised: 1, toBeEnded: 0, unknown: 1 });
  });
  it("counts coverage per organisation", () => {
    const { coverage } = inventoryView(replay(facts), day("2024-05-03"));
    expect(coverage.map(({ organisation, agreements, reviewed: seen }) => [organisation, agreements, seen])).toEqual([
      ["ljungby", 1, 1],
      ["rgk", 1, 0],
      ["vaxjo", 2, 1],
    ]);
  });
  it("as of an earlier day nothing had been looked at, and what has ended since is there", () => {
    const view = inventoryView(replay(facts), day("2024-05-02"));
    expect(view.agreements.map(({ agreement, finding }) => [agreement, finding])).toEqual([
      ["a", "unknown"],
      ["b", "unknown"],
      ["c", "unknown"],
    ]);
  });
  it("something looked at and not known is counted as looked at", () => {
    const unsure = [...county, registered(), reviewed("2024-05-03", { finding: "unknown" })];
    expect(inventoryView(replay(unsure), day("2024-05-03")).total).toMatchObject({ reviewed: 1, unknown: 1 });
  });
});

describe("the timeline", () => {
  const renewing = registered({
    term: { kind: "renewing", from: day("2023-01-01"), until: day("2024-12-31"), renewsBy: Period.make("P1Y") },
    notice: { length: Period.make("P6M") },
  });
  const laneOn = (today: string, from: string, until: string, ...facts: ReadonlyArray<Fact>) =>
    timelineView(replay([...county, ...facts]), day(today), day(from), day(until)).lanes;

  it("a lane shows when it is in force, its renewals, the notice window and what happens when", () => {
    expect(laneOn("2024-05-03", "2024-01-01", "2026-12-31", renewing)).toMatchObject([
      {
        agreement: "a",
        inForce: { from: "2024-01-01", until: "2026-12-31" },
        goesOn: true,
        noticeWindow: { until: "2024-06-30", endsOn: "2024-12-31" },
        notBefore: null,
        gap: null,
        marks: [
          { day: "2024-06-30", kind: "lastDayToGiveNotice" },
          { day: "2024-12-31", kind: "renews" },
          { day: "2025-12-31", kind: "renews" },
        ],
      },
    ]);
  });
  it("the day after the last day for notice it can no longer end before the next term's end", () => {
    expect(laneOn("2024-06-30", "2024-01-01", "2026-12-31", renewing)[0]?.notBefore).toBeNull();
    expect(laneOn("2024-07-01", "2024-01-01", "2026-12-31", renewing)[0]).toMatchObject({
      notBefore: "2025-12-31",
      noticeWindow: { until: "2025-06-30", endsOn: "2025-12-31" },
    });
  });
  it("ends on its last day, and shows the days nobody is responsible", () => {
    const ended = [registered(), noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(laneOn("2025-02-01", "2024-01-01", "2025-12-31", ...ended)).toMatchObject([
      {
        inForce: { from: "2024-01-01", until: "2024-12-31" },
        goesOn: false,
        gap: { from: "2025-01-01", until: "2025-02-01" },
        marks: [{ day: "2024-12-31", kind: "lastDay" }],
      },
    ]);
    expect(laneOn("2025-02-01", "2023-01-01", "2024-12-30", ...ended)[0]).toMatchObject({ goesOn: true, gap: null });
  });
  it("leaves out what is not in it, and keeps what is being drafted; who ends first comes first", () => {
    const before = registered({
      agreement: "old",
      term: { kind: "fixed", from: day("2020-01-01"), until: day("2022-12-31") },
      notice: null,
    });
    const answered: Fact = {
      type: "SuccessionAnswered",
      agreement: "old",
      on: day("2022-12-31"),
      succession: { kind: "nothing", reason: { sv: "x" } },
    };
    const soon = registered({
      agreement: "z-soon",
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-10-31") },
      notice: null,
    });
    const lanes = laneOn(
      "2024-05-03",
      "2024-01-01",
      "2024-12-31",
      before,
      answered,
      soon,
      registered(),
      proposed({ agreement: "draft" }),
    );
    expect(lanes.map(({ agreement }) => agreement)).toEqual(["z-soon", "draft", "a"]);
    expect(lanes[1]).toMatchObject({ inForce: null, goesOn: false, status: "unconcluded" });
  });
  it("an amendment is a mark on its day", () => {
    const amendment: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2024-09-01"),
      on: day("2024-05-03"),
      notice: { length: Period.make("P3M") },
      source: { sv: "x" },
    };
    expect(laneOn("2024-05-03", "2024-01-01", "2024-12-31", registered(), amendment)[0]?.marks).toContainEqual({
      day: "2024-09-01",
      kind: "amended",
    });
  });
});

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
      ["agreement/a/end", "2024-12-31"],
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
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
      ["agreement/a/end", "2024-12-31"],
      ["agreement/a/notice/2023-12-31", "2023-06-30"],
      ["agreement/a/notice/2024-12-31", "2024-06-30"],
      ["agreement/a/review", "2024-10-01"],
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
    expect(whose({})).toEqual(["au-june", "june", "a", "a", "a", "a"]);
    expect(whose({ body: "llg" })).toEqual(["june"]);
    expect(whose({ organisation: "ljungby" })).toEqual(["june"]);
    expect(whose({ organisation: "rgk" })).toEqual(["a", "a", "a", "a"]);
    expect(whose({ seat: "vaxjo/social" })).toEqual(["june", "a", "a", "a", "a"]);
    expect(whose({ seat: "ljungby/social" })).toEqual(["june"]);
    expect(whose({ seat: "nowhere" })).toEqual([]);
  });
  it("an agreement of all of a body's organisations is on that body's calendar", () => {
    const world = replay([...county, registered()]);
    const [event] = calendarEvents(world, day("2024-05-03"), usualSpan(day("2024-05-03")));
    expect(event?.bodies).toEqual(["llg"]);
  });
});
