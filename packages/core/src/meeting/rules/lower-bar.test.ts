import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates, instant } from "../../index.ts";
import { type Act, after, decides, given, moment, refusedWith, sits } from "../../testing/playing.ts";
import { FROM, group, onDay } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const ON = "2024-05-03";
const NEXT = "2024-05-20";
const wording = { sv: "x" };
const places = (meeting: string, item: string, more: object = {}): Command => ({
  type: "PlaceItem",
  meeting,
  item,
  title: wording,
  kinds: ["decision"],
  ...more,
});
const charter: Fact = {
  type: "CharterAdopted",
  body: "llg",
  from: FROM,
  source: "decided",
  charter: {
    quorum: { rule: "everySeat" },
    secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 7 },
  },
};
/** The group with a meeting called for ten o'clock, and one item. */
const calledForTen = after(
  [...group, ...third, charter],
  [
    {
      type: "CallMeeting",
      meeting: "m",
      body: "llg",
      day: day(ON),
      title: wording,
      times: { starts: moment(`${ON} 10:00`), ends: moment(`${ON} 12:00`) },
    },
    onDay("2024-04-01"),
  ],
  places("m", "1"),
);
const lapse = (time: string): Command => ({ type: "LapseItem", meeting: "m", item: "1", at: moment(`${ON} ${time}`) });
const close = (time: string): Command => ({ type: "CloseMeeting", meeting: "m", at: moment(`${ON} ${time}`) });
const absent = { absent: ["ljungby/social", "alvesta/social"] };
const call = (more: object = {}, meeting = "m2", on = ON): Act => [
  { type: "CallMeeting", meeting, body: "llg", day: day(NEXT), title: wording, secondCallOf: "m", ...more },
  onDay(on),
];
const continued = { continues: { meeting: "m", item: "1" } };
/** The item lapsed for want of two, and a second meeting has been called to it. */
const lapsed = after(calledForTen, ...sits("m", ON, absent), lapse("10:05"), close("10:10"));
const secondly = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  after(facts, call(), places("m2", "1", continued), ...sits("m2", NEXT, absent));
const [takeUp, decide] = decides("m2", NEXT) as [Command, Command];

it("QUO-7: one who is there of three decides at the second call what lapsed at the first", () => {
  expect(falseCertificates(after(secondly(lapsed), takeUp, decide))).toEqual([]);
});

describe("QUO-7: nothing lapses before the meeting was to start", () => {
  it("not a minute before, and on the minute", () => {
    const early = after(calledForTen, ...sits("m", ON, absent));
    expect(given(early, lapse("09:59"))).toMatchObject({
      failure: { type: "NotStartedYet", meeting: "m", item: "1", starts: moment(`${ON} 10:00`) },
    });
    expect(refusedWith(early, lapse("10:00"))).toBeNull();
  });
  it("nor where the meeting was moved without a new time: then the clock of the call stands", () => {
    const moved = after(
      calledForTen,
      [{ type: "MoveMeeting", meeting: "m", day: day("2024-11-08") }, onDay("2024-04-02")],
      ...sits("m", "2024-11-08", absent),
    );
    const lapses = (at: string): Command => ({ type: "LapseItem", meeting: "m", item: "1", at: instant(at) });
    // Ten o'clock in November is another hour of the world than in May.
    expect(given(moved, lapses("2024-11-08T09:59:00+01:00"))).toMatchObject({ failure: { type: "NotStartedYet" } });
    expect(refusedWith(moved, lapses("2024-11-08T10:00:00+01:00"))).toBeNull();
  });
});

describe("QUO-7: a second call goes out when the first meeting is over", () => {
  it("not on a day before that, whatever is said afterwards", () => {
    expect(given(lapsed, call({ calledOn: "2024-05-02" }))).toMatchObject({
      failure: { type: "CallOutOfOrder", why: "beforeTheFirstMeeting", than: ON },
    });
    const [wanted] = call({ calledOn: ON }) as [Command, unknown];
    expect(refusedWith(lapsed, [wanted, onDay("2024-05-14")])).toBeNull();
  });
  it("nor is it moved so", () => {
    const move = (movedOn: string): Act => [
      { type: "MoveMeeting", meeting: "m2", day: day("2024-05-21"), movedOn: day(movedOn) },
      onDay("2024-05-10"),
    ];
    const before = after(lapsed, call());
    expect(given(before, move("2024-05-02"))).toMatchObject({ failure: { type: "CallOutOfOrder" } });
    expect(refusedWith(before, move(ON))).toBeNull();
  });
});

describe("QUO-7: the lower bar stands on a lapse that stands", () => {
  const recuse: Command = {
    type: "RecordRecusal",
    meeting: "m",
    item: "1",
    seat: "ljungby/social",
    person: "p-ljungby",
    ground: wording,
  };
  const withdraw: Command = {
    type: "WithdrawRecusal",
    meeting: "m",
    item: "1",
    seat: "ljungby/social",
    person: "p-ljungby",
  };
  const wasThere = (seat: string, person: string): Command => ({
    type: "CorrectPresence",
    meeting: "m",
    seat,
    person,
    now: { from: moment(`${ON} 09:00`), until: moment(`${ON} 10:10`) },
    reason: { sv: "Var där" },
  });
  const bothWere = [wasThere("ljungby/social", "p-ljungby"), wasThere("alvesta/social", "p-alvesta")] as const;

  it("not one that a recusal brought about which was taken back", () => {
    const all = after(calledForTen, ...sits("m", ON), recuse, lapse("10:05"));
    const kept = after(secondly(after(all, close("10:10"))), takeUp);
    expect(refusedWith(kept, decide)).toBeNull();
    const takenBack = after(secondly(after(all, withdraw, close("10:10"))), takeUp);
    expect(refusedWith(takenBack, decide)).toBe("NotQuorate");
    expect(falseCertificates(after(kept, decide, withdraw))).toMatchObject([{ decision: "d", why: "correctedSince" }]);
  });
  it("not one at which all were there, as is corrected later", () => {
    const taken = after(secondly(lapsed), takeUp, decide);
    const one = after(taken, bothWere[0]);
    expect(falseCertificates(one)).toEqual([]);
    const both = after(one, bothWere[1]);
    expect(falseCertificates(both)).toMatchObject([
      { decision: "d", why: "correctedSince", correction: { fact: both.length, reason: { sv: "Var där" } } },
    ]);
    expect(refusedWith(after(secondly(after(lapsed, ...bothWere)), takeUp), decide)).toBe("NotQuorate");
  });
  it("one in the very minute in which the meeting closed stands for itself", () => {
    const lastMinute = after(calledForTen, ...sits("m", ON, absent), lapse("10:10"), close("10:10"));
    const taken = after(secondly(lastMinute), takeUp, decide);
    expect(falseCertificates(taken)).toEqual([]);
    expect(falseCertificates(after(taken, ...bothWere))).toMatchObject([{ why: "correctedSince" }]);
  });
  it("an older book is asked about it too", () => {
    const older = after(secondly(lapsed), takeUp, decide).map((fact) => {
      if (fact.type !== "MeetingOpened") return fact;
      const { group: _, charter: __, ...rest } = fact;
      return rest;
    });
    expect(falseCertificates(older)).toEqual([]);
    expect(falseCertificates(after(older, ...bothWere))).toMatchObject([{ why: "correctedSince" }]);
  });
});

describe("QUO-7: the lower bar is for one item that continues the one that lapsed", () => {
  it("not for two at the same meeting, nor for one at each of two", () => {
    const once = after(lapsed, call(), places("m2", "1", continued));
    expect(given(once, places("m2", "2", continued))).toMatchObject({
      failure: { type: "AlreadyContinued", meeting: "m2", item: "2", by: { meeting: "m2", item: "1" } },
    });
    expect(refusedWith(after(once, call({}, "m3")), places("m3", "1", continued))).toBe("AlreadyContinued");
  });
  it("for another once the first has come to its end undecided", () => {
    const withdrawn = after(secondly(lapsed), {
      type: "WithdrawItem",
      meeting: "m2",
      item: "1",
      at: moment(`${NEXT} 10:00`),
      reason: wording,
    });
    expect(refusedWith(withdrawn, places("m2", "2", continued))).toBeNull();
    const cancelled = after(lapsed, call(), places("m2", "1", continued), {
      type: "CancelMeeting",
      meeting: "m2",
      reason: wording,
    });
    expect(refusedWith(after(cancelled, call({}, "m3")), places("m3", "1", continued))).toBeNull();
  });
  it("for none once it has been decided, wherever that was", () => {
    const decided = after(secondly(lapsed), takeUp, decide);
    expect(refusedWith(decided, places("m2", "2", continued))).toBe("AlreadyContinued");
    const [wanted] = call({}, "m3") as [Command, unknown];
    const third = after(lapsed, [wanted, onDay(ON)], places("m3", "1", continued));
    const elsewhere = after(
      third,
      [{ type: "CallMeeting", meeting: "o", body: "llg", day: day("2024-05-10"), title: wording }, onDay(ON)],
      places("o", "1", continued),
      ...sits("o", "2024-05-10"),
      ...decides("o", "2024-05-10", "elsewhere"),
      ...sits("m3", NEXT, absent),
    );
    const [again, anew] = decides("m3", NEXT) as [Command, Command];
    expect(refusedWith(after(elsewhere, again), anew)).toBe("NotQuorate");
    expect(falseCertificates(elsewhere)).toEqual([]);
  });
  it("nor where it turns out to have been decided before, at a meeting that is entered afterwards", () => {
    const decided = after(secondly(lapsed), takeUp, decide);
    const held = (on: string): ReadonlyArray<Fact> =>
      after(
        decided,
        ...[
          { type: "CallMeeting", meeting: "o", body: "llg", day: day(on), title: wording } as const,
          places("o", "1", continued),
          ...sits("o", on),
          ...decides("o", on, "before"),
        ].map((act): Act => [act, onDay("2024-06-01")]),
      );
    expect(falseCertificates(held("2024-05-10"))).toMatchObject([{ decision: "d", why: "correctedSince" }]);
    expect(falseCertificates(held("2024-05-21"))).toEqual([]);
  });
  it("an ordinary meeting may take it up in as many items as it likes", () => {
    const ordinary = after(
      lapsed,
      [{ type: "CallMeeting", meeting: "m2", body: "llg", day: day(NEXT), title: wording }, onDay(ON)],
      places("m2", "1", continued),
    );
    expect(refusedWith(ordinary, places("m2", "2", continued))).toBeNull();
  });
});
