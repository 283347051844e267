import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates } from "../../index.ts";
import { type Act, after, decides, given, moment, refusedWith, sits } from "../../testing/playing.ts";
import { called, FROM, group, onDay } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const charter: Fact = {
  type: "CharterAdopted",
  body: "llg",
  from: FROM,
  source: "decided",
  charter: {
    quorum: { rule: "everySeat" },
    secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 1 },
  },
};
const absent = { absent: ["ljungby/social", "alvesta/social"] };
const FIRST = "2024-05-03";
const days = { m2: "2024-05-20", m3: "2024-06-10", m4: "2024-06-20" };

/** A meeting is called on its day, as a second call. */
const calls = (meeting: keyof typeof days, first: string): ReadonlyArray<Act> => [
  [
    { type: "CallMeeting", meeting, body: "llg", day: day(days[meeting]), title: { sv: meeting }, secondCallOf: first },
    onDay("2024-05-20"),
  ],
];
const places = (meeting: string, first: string): Command => ({
  type: "PlaceItem",
  meeting,
  item: "1",
  title: { sv: "Punkten" },
  kinds: ["decision"],
  continues: { meeting: first, item: "1" },
});
const lapses = (meeting: string, on: string): ReadonlyArray<Act> => [
  ...sits(meeting, on).slice(0, 1),
  { type: "LapseItem", meeting, item: "1", at: moment(`${on} 10:00`) },
  { type: "CloseMeeting", meeting, at: moment(`${on} 11:00`) },
];
const meets = (meeting: keyof typeof days, decision: string): ReadonlyArray<Act> => [
  ...sits(meeting, days[meeting], absent),
  ...decides(meeting, days[meeting], decision),
];

/** The item lapsed, lapsed again at the second call to that meeting, and can be decided at the second call to the second. */
const lapsedTwice = after(
  [...group, ...third, charter, ...called.slice(0, 2)],
  ...lapses("m", FIRST),
  ...calls("m2", "m"),
  places("m2", "m"),
  ...lapses("m2", days.m2),
  ...calls("m3", "m2"),
  places("m3", "m2"),
);

describe("QUO-7: what lapsed is decided once under the lower bar, however often it has lapsed", () => {
  it("is decided at the second call to a second call", () => {
    expect(falseCertificates(after(lapsedTwice, ...meets("m3", "d")))).toEqual([]);
  });
  it("is not put up again at another second call to the first", () => {
    const anew = after(lapsedTwice, ...calls("m4", "m"));
    const again = { type: "AlreadyContinued", item: "1", by: { meeting: "m3", item: "1" } };
    expect(given(anew, places("m4", "m"))).toMatchObject({ failure: again });
    expect(given(after(anew, ...meets("m3", "d")), places("m4", "m"))).toMatchObject({ failure: again });
  });
  it("nor decided once more where it had been put up before: the ordinary bar holds for it", () => {
    const cancelled: Act = [{ type: "CancelMeeting", meeting: "m3", reason: { sv: "Ställs in" } }, onDay("2024-05-21")];
    const both = after(lapsedTwice, cancelled, ...calls("m4", "m"), places("m4", "m"));
    expect(falseCertificates(after(both, ...meets("m4", "e")))).toEqual([]);
    const ordinary: Act = [
      { type: "CallMeeting", meeting: "o", body: "llg", day: day(days.m3), title: { sv: "Ett vanligt möte" } },
      onDay("2024-05-20"),
    ];
    const elsewhere = after(both, ordinary, places("o", "m2"), ...sits("o", days.m3), ...decides("o", days.m3, "d"));
    const [takeUp, decide] = decides("m4", days.m4, "e") as [Command, Command];
    expect(refusedWith(after(elsewhere, ...sits("m4", days.m4, absent), takeUp), decide)).toBe("NotQuorate");
  });
  it("is put up again where the other came to nothing", () => {
    const nothing = after(lapsedTwice, ...lapses("m3", days.m3), ...calls("m4", "m"));
    expect(refusedWith(nothing, places("m4", "m"))).toBeNull();
  });
});
