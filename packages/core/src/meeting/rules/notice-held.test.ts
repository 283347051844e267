import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { move } from "../../testing/moving.ts";
import { book, called, charter, decide, group, onDay, onTheTable, opened, plain } from "../../testing/small-world.ts";

const under = (values: object): ReadonlyArray<Fact> => [
  ...group,
  { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays: 7, ...values } } as Fact,
];
const waivable = under({ noticeWaiver: "everySeat" });
const call: Command = {
  type: "CallMeeting",
  meeting: "m",
  body: "llg",
  day: day("2024-05-03"),
  title: { sv: "Möte" },
};
const shortNotice = (facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", plain)?.shortNotice;

describe("MTG-5: notice that can be waived", () => {
  it("is refused where the charter says nothing of it, and short by one day where it does", () => {
    book
      .given(...under({}))
      .when(call, onDay("2024-04-27"))
      .thenRefused({ type: "CalledTooLate" });
    expect(
      book
        .given(...waivable)
        .when(call, onDay("2024-04-27"))
        .thenDone(),
    ).toMatchObject([{ shortNotice: true }]);
    const inTime = book
      .given(...waivable)
      .when(call, onDay("2024-04-26"))
      .thenDone();
    expect(inTime[0]).not.toHaveProperty("shortNotice");
    expect(shortNotice([...waivable, ...inTime])).toBeNull();
  });

  it("is waived by each seat that somebody holds; who has not is seen", () => {
    const late = [...waivable, ...called.map((fact) => ({ ...fact, shortNotice: true }) as Fact)];
    expect(shortNotice(late)).toEqual({
      waivedBy: [],
      notBy: ["vaxjo/social", "ljungby/social"],
      waivers: [],
    });
    const one = book
      .given(...late)
      .when({ type: "WaiveNotice", meeting: "m", seats: ["vaxjo/social"], on: day("2024-05-03") })
      .thenDone();
    expect(shortNotice([...late, ...one])).toEqual({
      waivedBy: ["vaxjo/social"],
      notBy: ["ljungby/social"],
      waivers: [{ seats: ["vaxjo/social"], on: "2024-05-03" }],
    });
    book
      .given(...late, ...one)
      .when({ type: "WaiveNotice", meeting: "m", seats: ["ljungby/social", "vaxjo/social"], on: day("2024-05-03") })
      .thenRefused({ type: "WaiverDoesNotFit", why: "alreadyWaived", seats: ["vaxjo/social"] });
    book
      .given(...late)
      .when({ type: "WaiveNotice", meeting: "m", seats: ["vaxjo/nothing"], on: day("2024-05-03") })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });

  it("a meeting moved late has to be waived anew, and one moved in time has not", () => {
    const late = [...waivable, ...called.map((fact) => ({ ...fact, shortNotice: true }) as Fact)];
    const waived: Fact = { type: "NoticeWaived", meeting: "m", seats: ["vaxjo/social"], on: day("2024-05-02") };
    const moved = (to: string) =>
      book
        .given(...late, waived)
        .when(move(to), onDay("2024-05-02"))
        .thenDone();
    expect(shortNotice([...late, waived, ...moved("2024-05-08")])?.waivedBy).toEqual([]);
    expect(shortNotice([...late, waived, ...moved("2024-05-09")])).toBeNull();
  });
});

describe("MTG-5: a waiver has its day", () => {
  const late: ReadonlyArray<Fact> = [
    ...waivable,
    ...called.map((fact) =>
      fact.type === "MeetingCalled" ? { ...fact, shortNotice: true as const, calledOn: day("2024-04-30") } : fact,
    ),
  ];
  const waiving = (on: string, meeting = "m"): Command => ({
    type: "WaiveNotice",
    meeting,
    seats: ["vaxjo/social", "ljungby/social"],
    on: day(on),
  });
  const waived = (on: string): Fact => ({ ...waiving(on), type: "NoticeWaived" }) as Fact;
  const afterwards = onDay("2024-05-06");

  it("not before the call", () => {
    book
      .given(...late)
      .when(waiving("2024-04-29"))
      .thenRefused({ type: "WaiverDoesNotFit", why: "beforeTheCall" });
    book
      .given(...late)
      .when(waiving("2024-04-30"))
      .thenDone();
  });

  it("nor before the seats were told that the meeting had been moved", () => {
    const moved = book
      .given(...late)
      .when(move("2024-05-04", { movedOn: day("2024-05-02") }))
      .thenDone();
    book
      .given(...late, ...moved)
      .when(waiving("2024-05-01"))
      .thenRefused({ type: "WaiverDoesNotFit", why: "beforeTheCall" });
    book
      .given(...late, ...moved)
      .when(waiving("2024-05-02"))
      .thenDone();
  });

  it("one that is given after the decision does not count for it; one that was given in time does, whenever it is entered", () => {
    const atTheTable = [...opened("vaxjo", "ljungby"), onTheTable("1")];
    book
      .given(...late, waived("2024-05-04"), ...atTheTable)
      .when(decide, afterwards)
      .thenRefused({ type: "NoticeNotWaived", seats: ["vaxjo/social", "ljungby/social"] });
    const inTime = book
      .given(...late, waived("2024-05-04"), ...atTheTable)
      .when(waiving("2024-05-03"), afterwards)
      .thenDone();
    book
      .given(...late, waived("2024-05-04"), ...atTheTable, ...inTime)
      .when(decide, afterwards)
      .thenDone();
  });
});

describe("MTG-5: the day of the call", () => {
  it("of a meeting that is entered after its day is not known unless it is said", () => {
    const later = onDay("2026-11-26");
    const plainCharter: ReadonlyArray<Fact> = [...group, charter];
    const known = (facts: ReadonlyArray<Fact>) =>
      meetingView(replay([...plainCharter, ...facts, ...opened("vaxjo").slice(0, 1)]), "m", plain)?.calledOn;
    expect(
      known(
        book
          .given(...plainCharter)
          .when(call, later)
          .thenDone(),
      ),
    ).toBeNull();
    const said = { ...call, calledOn: day("2024-04-01") } as Command;
    expect(
      known(
        book
          .given(...plainCharter)
          .when(said, later)
          .thenDone(),
      ),
    ).toBe("2024-04-01");
  });
  it("has come", () => {
    book
      .given(...group, charter)
      .when({ ...call, calledOn: day("2024-04-02") } as Command, onDay("2024-04-01"))
      .thenRefused({ type: "DayNotCome", on: day("2024-04-02") });
  });
});
