import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { cancelled, move } from "../../testing/moving.ts";
import { after, moment, sits } from "../../testing/playing.ts";
import { book, FROM, group, onDay, plain, ready } from "../../testing/small-world.ts";

const au = (on: string, meeting = "a"): Fact => ({
  type: "MeetingCalled",
  meeting,
  body: "au",
  day: day(on),
  title: { sv: "Arbetsutskottet" },
});
const together = (...others: ReadonlyArray<string>): Command => ({ type: "HoldTogether", meeting: "m", with: others });
const held: Fact = { type: "MeetingsHeldTogether", meeting: "m", with: ["a"] };
const before = onDay("2024-05-02");

describe("MTG-12: meetings of several bodies are held together", () => {
  it("of different bodies, on one day, before any of them is opened", () => {
    book
      .given(...ready, au("2024-05-03"))
      .when(together("a"), before)
      .then(held);
    book
      .given(...ready, au("2024-05-04"))
      .when(together("a"), before)
      .thenRefused({ type: "NotHeldTogether", rule: "MTG-12", why: "anotherDay" });
    book
      .given(...ready)
      .when(together("m"), before)
      .thenRefused({ type: "NotHeldTogether", why: "sameBody" });
    book
      .given(...ready, au("2024-05-03"), held)
      .when(together("a"), before)
      .thenRefused({ type: "NotHeldTogether", why: "togetherAlready", meeting: "m" });
    book
      .given(...ready, au("2024-05-03"), { ...cancelled, meeting: "a" } as Fact)
      .when(together("a"), before)
      .thenRefused({ type: "MeetingNotOpen", status: "cancelled" });
  });

  it("move together, each told in its own call, but for one that is not held any more", () => {
    const moves = book
      .given(...ready, au("2024-05-03"), held)
      .when(move("2024-06-07", { reason: { sv: "Krock" } }), before)
      .thenDone();
    expect(moves.map((fact) => fact.type === "MeetingMoved" && [fact.meeting, fact.day, fact.reason?.sv])).toEqual([
      ["m", "2024-06-07", "Krock"],
      ["a", "2024-06-07", "Krock"],
    ]);
    const alone = book
      .given(...ready, au("2024-05-03"), held, { ...cancelled, meeting: "a" } as Fact)
      .when(move("2024-06-07"), before)
      .thenDone();
    expect(alone.length).toBe(1);
  });

  it("each says which the others are", () => {
    const state = replay([...ready, au("2024-05-03"), held]);
    const named = (id: string) => meetingView(state, id, plain)?.together.map(({ meeting }) => meeting);
    expect([named("m"), named("a")]).toEqual([["a"], ["m"]]);
    const one = replay([...ready, au("2024-05-03"), held, { ...cancelled, meeting: "a" } as Fact]);
    expect(meetingView(one, "m", plain)?.together).toEqual([]);
  });

  it("whoever is at both is in one room; apart they would be in two", () => {
    const ON = "2024-05-03";
    const wording = { sv: "x" };
    const world: ReadonlyArray<Fact> = [
      ...group,
      {
        type: "SeatCreated",
        seat: "vaxjo/chair",
        body: "au",
        organisation: "vaxjo",
        function: "chair",
        label: { sv: "ordförande" },
        since: FROM,
      },
      { type: "PersonAppointed", seat: "vaxjo/chair", person: "p-vaxjo", as: "holder", from: FROM },
    ];
    const calls = (["m", "a"] as const).flatMap(
      (meeting): ReadonlyArray<Command> => [
        { type: "CallMeeting", meeting, body: meeting === "m" ? "llg" : "au", day: day(ON), title: wording },
        { type: "PlaceItem", meeting, item: "1", title: wording, kinds: ["dialogue"] },
      ],
    );
    const bothOpen: ReadonlyArray<Command> = [
      ...sits("m", ON),
      { type: "OpenMeeting", meeting: "a", at: moment(`${ON} 09:00`) },
      {
        type: "RecordArrivals",
        meeting: "a",
        at: moment(`${ON} 09:05`),
        people: [{ seat: "vaxjo/chair", person: "p-vaxjo", as: "holder", mode: "room" }],
      },
    ];
    const elsewhere = (...commands: ReadonlyArray<Command>) =>
      meetingView(replay(after(world, ...calls, ...commands, ...bothOpen)), "a", plain)?.roll.flatMap(
        ({ elsewhere: there }) => there,
      );
    expect([elsewhere()?.length, elsewhere(together("a"))?.length]).toEqual([1, 0]);
  });
});
