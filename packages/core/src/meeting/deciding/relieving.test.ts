import { describe, expect, it } from "vitest";
import type { Command, Fact } from "../../index.ts";
import {
  assembled,
  book,
  clock,
  decides,
  FROM,
  ljungby,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";
import { arrives, everybody, leaves, presence, seated, world } from "../../testing/three-seats.ts";

describe("one person relieves another", () => {
  const relieve = (by: string, more: Partial<Extract<Command, { type: "RelieveSeat" }>> = {}): Command => ({
    type: "RelieveSeat",
    meeting: "m",
    at: clock("10:10"),
    seat: "ljungby/social",
    by,
    mode: "room",
    ...more,
  });

  it("a deputy steps in during the treatment, and it stays whole", () => {
    const before = [...assembled, onTheTable("1")];
    const facts = book
      .given(...before)
      .when(relieve("p-deputy"))
      .thenDone();
    expect(facts).toEqual([
      { type: "PeopleLeft", meeting: "m", at: clock("10:10"), people: [ljungby] },
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:10"),
        people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
      },
    ]);
    expect(decides(...before, ...facts)).toBe(true);
    const back = book
      .given(...before, ...facts)
      .when(relieve("p-ljungby", { at: clock("10:20"), link: "sound", mode: "remote" }))
      .thenDone();
    expect(back[1]).toMatchObject({ people: [{ person: "p-ljungby", as: "holder", mode: "remote", link: "sound" }] });
  });
  it("sits down on an empty seat, and an observer on it is left alone", () => {
    const observer: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("09:00"),
      people: [{ seat: "ljungby/social", person: "p-guest", as: "observer", mode: "room" }],
    };
    expect(
      book
        .given(...ready, ...opened("vaxjo"), observer)
        .when(relieve("p-deputy"))
        .thenDone()
        .map(({ type }) => type),
    ).toEqual(["PeopleArrived"]);
  });
  it("not who is there already, not a stranger, not before the other came, not on another body's seat", () => {
    book
      .given(...assembled)
      .when(relieve("p-ljungby"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "alreadyThere" });
    book
      .given(...assembled)
      .when(relieve("p-nobody"))
      .thenRefused({ type: "NotAppointed" });
    const late = [
      ...ready,
      ...opened("vaxjo"),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:30"),
        people: [{ ...ljungby, as: "holder", mode: "room" }],
      } as Fact,
    ];
    book
      .given(...late)
      .when(relieve("p-deputy"))
      .thenRefused({ type: "OutOfOrder" });
    book
      .given(...assembled)
      .when(relieve("p-deputy", { seat: "nowhere" }))
      .thenRefused({ type: "NotInTheBook" });
  });
});

describe("one seat of several is relieved", () => {
  it("who relieves takes one seat, and the rest of the room is as it was", () => {
    const relieve: Command = {
      type: "RelieveSeat",
      meeting: "m",
      at: clock("09:30"),
      seat: "ljungby/social",
      by: "p-deputy",
      mode: "room",
    };
    const facts = book
      .given(...everybody)
      .when(relieve)
      .thenDone();
    expect(presence(...everybody, ...facts).map(([, person, , until]) => [person, until])).toEqual([
      ["p-vaxjo", null],
      ["p-ljungby", "09:30"],
      ["p-alvesta", null],
      ["p-deputy", null],
    ]);
    const back = [...everybody, leaves("09:10", ljungby), arrives("09:20", seated("ljungby/social", "p-ljungby"))];
    book
      .given(...back)
      .when(relieve)
      .then(leaves("09:30", ljungby), arrives("09:30", seated("ljungby/social", "p-deputy", { as: "deputy" })));
    const vacant: Fact = { type: "AppointmentEnded", seat: "ljungby/social", person: "p-ljungby", lastDay: FROM };
    book
      .given(...world, vacant, { type: "MeetingOpened", meeting: "m", at: clock("09:00") })
      .when(relieve)
      .then(arrives("09:30", seated("ljungby/social", "p-deputy", { as: "deputy" })));
  });
});
