import { describe, expect, it } from "vitest";
import { type Command, calendarEvents, day, type Fact, replay, reservedDaysView } from "../../index.ts";
import { book, charter, group } from "../../testing/small-world.ts";

const meets = (weekday: "friday" | "thursday", from: string, more: object = {}): Fact => ({
  ...charter,
  from: day(from),
  charter: { ...charter.charter, meets: { weekday, nth: 1, onRedDay: "before", ...more } },
});
const fridays: ReadonlyArray<Fact> = [...group, meets("friday", "2024-01-01")];
const lets = (on: string): Command => ({
  type: "ReleaseDay",
  body: "llg",
  day: day(on),
  reason: { sv: "Behövs inte" },
});
const released = (on: string): Fact => ({ ...lets(on), type: "DayReleased", on: day("2024-05-03") }) as Fact;
const called = (on: string): Fact => ({
  type: "MeetingCalled",
  meeting: "j",
  body: "llg",
  day: day(on),
  title: { sv: "Junimöte" },
});
const cancelled: Fact = { type: "MeetingCancelled", meeting: "j", reason: { sv: "x" }, on: day("2024-05-10") };
const days = (facts: ReadonlyArray<Fact>, from = "2024-05-01", until = "2024-08-31") =>
  reservedDaysView(replay(facts), day(from), day(until)).map((each) => [each.day, each.insteadOf, each.state]);

describe("RES-1: reserved days follow from the charter", () => {
  it("every month, each by the charter that is in force on it", () => {
    expect(days(fridays)).toEqual([
      ["2024-05-03", null, "free"],
      ["2024-06-07", null, "free"],
      ["2024-07-05", null, "free"],
      ["2024-08-02", null, "free"],
    ]);
    const changed = [...fridays, meets("thursday", "2024-06-07")];
    expect(days(changed).map(([on]) => on)).toEqual(
      ["2024-05-03", "2024-06-07", "2024-07-04", "2024-08-01"].filter((on) => on !== "2024-06-07"),
    );
    expect(days([...group, charter])).toEqual([]);
  });

  it("a red day gives way, also into the month before", () => {
    expect(days(fridays, "2026-04-01", "2026-04-30")).toEqual([
      ["2026-04-02", "2026-04-03", "free"],
      ["2026-04-30", "2026-05-01", "free"],
    ]);
  });

  it("only while the body is there", () => {
    const ended: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-06-07") };
    expect(days([...fridays, ended]).map(([on]) => on)).toEqual(["2024-05-03", "2024-06-07"]);
    expect(days(fridays, "2023-11-01", "2024-01-31").map(([on]) => on)).toEqual(["2024-01-05"]);
  });

  it("one is let go once, and only one that is reserved", () => {
    book
      .given(...fridays)
      .when(lets("2024-06-07"))
      .then(released("2024-06-07"));
    book
      .given(...fridays)
      .when(lets("2024-06-06"))
      .thenRefused({ type: "NotReserved", rule: "RES-1", why: "anotherDay", next: day("2024-06-07") });
    book
      .given(...fridays, released("2024-06-07"))
      .when(lets("2024-06-07"))
      .thenRefused({ type: "NotReserved", why: "releasedBefore", next: day("2024-07-05") });
    book
      .given(...group, charter)
      .when(lets("2024-06-07"))
      .thenRefused({ type: "NotReserved", why: "noRule", next: null });
    book
      .given(...fridays)
      .when({ ...lets("2024-06-07"), body: "nobody" } as Command)
      .thenRefused({ type: "NotInTheBook", kind: "body", id: "nobody" });
  });

  it("one to which the body is called says so, and is free again when the meeting is cancelled", () => {
    const june = (...facts: ReadonlyArray<Fact>) => days([...fridays, ...facts], "2024-06-01", "2024-06-30");
    expect(june(called("2024-06-07"))).toEqual([["2024-06-07", null, "called"]]);
    expect(june(called("2024-06-07"), cancelled)).toEqual([["2024-06-07", null, "free"]]);
    expect(june(released("2024-06-07"))).toEqual([["2024-06-07", null, "released"]]);
  });

  it("stands on calendars until then, by a key that stays", () => {
    const span = { from: day("2026-05-01"), until: day("2026-06-30") };
    const events = (...facts: ReadonlyArray<Fact>) =>
      calendarEvents(replay([...fridays, ...facts]), day("2026-04-01"), span)
        .filter(({ kind }) => kind === "reserved")
        .map(({ key, day: on, cancelled: off }) => [key, on, off]);
    expect(events()).toEqual([["reserved/llg/2026-06-05", "2026-06-05", false]]);
    expect(events(called("2026-06-05"))).toEqual([["reserved/llg/2026-06-05", "2026-06-05", true]]);
    expect(events(released("2026-06-05"))).toEqual([["reserved/llg/2026-06-05", "2026-06-05", true]]);
  });
});
