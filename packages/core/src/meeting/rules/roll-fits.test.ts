import { describe, it } from "vitest";
import type { Command, Fact } from "../../index.ts";
import { book, clock, ljungby, opened, ready } from "../../testing/small-world.ts";

type Roll = Extract<Command, { type: "CallRoll" }>;
const open: ReadonlyArray<Fact> = [...ready, ...opened().filter(({ type }) => type !== "PeopleArrived")];
const halfThere = [...ready, ...opened("vaxjo")];
const deputies = [{ seat: ljungby.seat, person: "p-deputy" }];
const remote = [{ seat: ljungby.seat }];
const rolled = (facts: ReadonlyArray<Fact>, said: Partial<Roll>) =>
  book.given(...facts).when({ type: "CallRoll", meeting: "m", at: clock("09:30"), ...said });

describe("MTG-4: the roll does not contradict itself", () => {
  it("nobody who is absent has a deputy there, or a link", () => {
    const absent = [ljungby.seat];
    for (const there of [{ deputies }, { remote }, { deputies, remote }])
      rolled(open, { absent, ...there }).thenRefused({
        type: "RollDoesNotFit",
        seat: ljungby.seat,
        problem: "absentAndThere",
      });
    rolled(open, { absent }).thenDone();
    rolled(open, { deputies, remote }).thenDone();
  });
  it("nothing is said of a seat that somebody is in", () => {
    const seat = "vaxjo/social";
    for (const said of [{ absent: [seat] }, { remote: [{ seat }] }, { deputies: [{ seat, person: "p-vaxjo" }] }])
      rolled(halfThere, said).thenRefused({ type: "RollDoesNotFit", seat, problem: "alreadyThere" });
    rolled(halfThere, { deputies }).thenDone();
  });
  it("nobody is on a link to a seat that nobody holds, unless a deputy is said to be", () => {
    const vacant = open.filter(
      (fact) => fact.type !== "PersonAppointed" || fact.as === "deputy" || fact.seat !== ljungby.seat,
    );
    rolled(vacant, { remote }).thenRefused({ type: "RollDoesNotFit", problem: "nobodyHolds" });
    rolled(vacant, { remote, deputies }).thenDone();
    rolled(vacant, { absent: [ljungby.seat] }).thenDone();
  });
});

describe("MTG-4: whoever is in the room has no link", () => {
  it.each(["RecordArrivals", "RelieveSeat"] as const)("%s", (type) => {
    const act = (mode: "room" | "remote"): Command =>
      type === "RelieveSeat"
        ? { type, meeting: "m", at: clock("09:30"), seat: ljungby.seat, by: "p-deputy", mode, link: "sound" }
        : { type, meeting: "m", at: clock("09:30"), people: [{ ...ljungby, as: "holder", mode, link: "sound" }] };
    book
      .given(...halfThere)
      .when(act("room"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "linkInRoom" });
    book
      .given(...halfThere)
      .when(act("remote"))
      .thenDone();
  });
});
