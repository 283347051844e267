import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { assembled, book, clock, ljungby, opened, ready } from "../../testing/small-world.ts";
import { arrives, everybody, leaves, seated, vaxjo, world } from "../../testing/three-seats.ts";

const at = { meeting: "m", at: clock("09:30") };

describe("the roll of a whole room in one command", () => {
  const roll: Extract<Command, { type: "CallRoll" }> = { type: "CallRoll", ...at };
  const open = [...ready, ...opened()].filter((fact) => fact.type !== "PeopleArrived");

  it("seats everybody who holds a seat", () => {
    book
      .given(...open)
      .when(roll)
      .then({
        type: "PeopleArrived",
        ...at,
        people: [
          { seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room", organisation: "vaxjo" },
          { ...ljungby, as: "holder", mode: "room", organisation: "ljungby" },
        ],
      });
  });
  it("but for those absent, on a link, or relieved by a deputy", () => {
    book
      .given(...open)
      .when({
        ...roll,
        absent: ["vaxjo/social"],
        remote: [{ seat: "ljungby/social", link: "sound" }],
        deputies: [{ seat: "ljungby/social", person: "p-deputy" }],
      })
      .then({
        type: "PeopleArrived",
        ...at,
        people: [
          {
            seat: "ljungby/social",
            person: "p-deputy",
            as: "deputy",
            mode: "remote",
            link: "sound",
            organisation: "ljungby",
          },
        ],
      });
  });
  it("leaves those alone who are there, and a vacant seat empty", () => {
    const outcome = book.given(...ready, ...opened("vaxjo")).when(roll).outcome;
    expect(Result.getOrThrow(outcome)[0]).toMatchObject({ people: [ljungby] });
    const vacant: Fact = { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-04-30") };
    expect(
      book
        .given(...open, vacant)
        .when(roll)
        .thenDone()[0],
    ).toMatchObject({
      people: [{ person: "p-vaxjo" }],
    });
    book
      .given(...assembled)
      .when(roll)
      .thenRefused({ type: "NobodyToSeat", meeting: "m" });
  });
  it.each([
    [{ absent: ["nowhere"] }],
    [{ remote: [{ seat: "nowhere" }] }],
    [{ deputies: [{ seat: "nowhere", person: "p" }] }],
  ])("refuses a seat that is not the body's: %o", (more) => {
    book
      .given(...open)
      .when({ ...roll, ...more })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });
  it("seats no deputy who is not appointed, and nobody in a meeting that is not open", () => {
    book
      .given(...open)
      .when({ ...roll, deputies: [{ seat: "vaxjo/social", person: "p-deputy" }] })
      .thenRefused({ type: "NotAppointed", as: "deputy" });
    book
      .given(...ready)
      .when(roll)
      .thenRefused({ type: "MeetingNotOpen" });
  });
});

describe("the roll of other rooms", () => {
  it("the roll looks at each seat by itself", () => {
    const roll: Command = {
      type: "CallRoll",
      meeting: "m",
      at: clock("09:30"),
      remote: [{ seat: "alvesta/social" }],
      deputies: [{ seat: "ljungby/social", person: "p-deputy" }],
    };
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    const gone = [...open, arrives("09:00", seated("vaxjo/social", "p-vaxjo")), leaves("09:10", vaxjo)];
    book
      .given(...gone)
      .when(roll)
      .then({
        type: "PeopleArrived",
        meeting: "m",
        at: clock("09:30"),
        people: [
          seated("vaxjo/social", "p-vaxjo"),
          seated("ljungby/social", "p-deputy", { as: "deputy" }),
          seated("alvesta/social", "p-alvesta", { mode: "remote" }),
        ],
      });
    book
      .given(...everybody)
      .when({ type: "CallRoll", meeting: "m", at: clock("09:30") })
      .thenRefused({ type: "NobodyToSeat" });
  });
  it("the roll of a body without seats has nobody on it", () => {
    book
      .given(
        ...world,
        { type: "MeetingCalled", meeting: "m2", body: "au", day: day("2024-05-03"), title: { sv: "Utan platser" } },
        { type: "MeetingOpened", meeting: "m2", at: clock("09:00") },
      )
      .when({ type: "CallRoll", meeting: "m2", at: clock("09:00"), absent: [], remote: [], deputies: [] })
      .thenRefused({ type: "NobodyToSeat", meeting: "m2" });
  });
});
