import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Arrival, day, type Fact, find, replay } from "../../index.ts";
import { abolished } from "../../testing/seats.ts";
import { clock, FROM, ljungby } from "../../testing/small-world.ts";
import { arrives, everybody, leaves, openedAtNine, vaxjo, world } from "../../testing/three-seats.ts";
import { placeInCorrection, seatsTaken, somebodyToSeat } from "./seats-taken.ts";

type Arriving = typeof Arrival.Type;

/** Somebody at the door: the holder of a seat, in the room, unless it says otherwise. */
const comes = (on: Pick<Arriving, "seat" | "person">, more: Partial<Arriving> = {}): Arriving => ({
  ...on,
  as: "holder",
  mode: "room",
  ...more,
});
const deputy = comes({ seat: ljungby.seat, person: "p-deputy" }, { as: "deputy" });
const appointed = (person: string, more: Partial<Extract<Fact, { type: "PersonAppointed" }>> = {}): Fact => ({
  type: "PersonAppointed",
  seat: ljungby.seat,
  person,
  as: "deputy",
  from: FROM,
  ...more,
});

const atTheMeeting = (facts: ReadonlyArray<Fact>) => {
  const state = replay(facts);
  const meeting = find(state.meeting.meetings, "m");
  if (meeting === undefined) throw new Error("there is no meeting");
  return { state, meeting };
};
const opened = [...world, openedAtNine];

/** What becomes of people at the door at half past nine, after facts. */
const atTheDoor = (facts: ReadonlyArray<Fact>, ...people: ReadonlyArray<Arriving>) => {
  const { state, meeting } = atTheMeeting(facts);
  return seatsTaken(state, meeting, people, clock("09:30"));
};
const sitsDown = (facts: ReadonlyArray<Fact>, ...people: ReadonlyArray<Arriving>) =>
  Result.getOrThrow(atTheDoor(facts, ...people)).map(({ person, organisation }) => [person, organisation]);
const isTurnedAway = (facts: ReadonlyArray<Fact>, ...people: ReadonlyArray<Arriving>) =>
  Result.getOrThrow(Result.flip(atTheDoor(facts, ...people)));

describe("MTG-4 and CON-3: whoever takes a seat", () => {
  it("is there for the organisation of the appointment, otherwise for that of the seat", () => {
    expect(sitsDown(opened, comes(vaxjo), deputy)).toEqual([
      ["p-vaxjo", "vaxjo"],
      ["p-deputy", "ljungby"],
    ]);
    const lent = appointed("p-lent", { organisation: "alvesta" });
    expect(sitsDown([...opened, lent], comes({ ...ljungby, person: "p-lent" }, { as: "deputy" }))).toEqual([
      ["p-lent", "alvesta"],
    ]);
  });
  it("is appointed to it that day as what they come as, both sides of the day", () => {
    const ends = (lastDay: string): Fact => ({ type: "AppointmentEnded", ...ljungby, lastDay: day(lastDay) });
    expect(sitsDown([...opened, ends("2024-05-03")], comes(ljungby))).toHaveLength(1);
    expect(isTurnedAway([...opened, ends("2024-05-02")], comes(ljungby))).toMatchObject({
      type: "NotAppointed",
      day: "2024-05-03",
    });
    expect(isTurnedAway(opened, { ...deputy, as: "holder" })).toMatchObject({ type: "NotAppointed", as: "holder" });
  });
  it("needs no appointment as an observer, and is there for no organisation", () => {
    expect(sitsDown(opened, comes({ ...vaxjo, person: "p-guest" }, { as: "observer" }))).toEqual([
      ["p-guest", undefined],
    ]);
  });
  it("takes a seat that the body has on the meeting's day", () => {
    expect(sitsDown([...opened, abolished("2024-05-03")], comes(ljungby))).toHaveLength(1);
    for (const as of ["holder", "observer"] as const)
      expect(isTurnedAway([...opened, abolished("2024-05-02")], comes(ljungby, { as }))).toMatchObject({
        type: "SeatHasEnded",
        seat: "ljungby/social",
        lastDay: "2024-05-02",
      });
  });
  it("can be one person on two seats, and two people on one", () => {
    const onTwo = appointed("p-vaxjo");
    expect(
      sitsDown([...opened, onTwo], comes(vaxjo), comes({ ...ljungby, person: "p-vaxjo" }, { as: "deputy" })),
    ).toEqual([
      ["p-vaxjo", "vaxjo"],
      // Who holds Växjö's seat is from Växjö on any seat, unless the appointment says otherwise.
      ["p-vaxjo", "vaxjo"],
    ]);
    expect(sitsDown(opened, comes(ljungby), deputy)).toHaveLength(2);
  });
  it("is not on it already, and did not leave it later than that", () => {
    expect(isTurnedAway(everybody, comes(ljungby))).toMatchObject({
      type: "PresenceDoesNotFit",
      problem: "alreadyThere",
    });
    expect(sitsDown([...everybody, leaves("09:30", ljungby)], comes(ljungby))).toHaveLength(1);
    expect(isTurnedAway([...everybody, leaves("09:31", ljungby)], comes(ljungby))).toMatchObject({
      type: "OutOfOrder",
      notBefore: clock("09:31"),
    });
  });
  it("is turned away with all who come at the same time", () => {
    expect(isTurnedAway(opened, comes(vaxjo), comes({ ...ljungby, person: "p-nobody" }))).toMatchObject({
      type: "NotAppointed",
      person: "p-nobody",
    });
    expect(sitsDown(opened)).toEqual([]);
  });
});

describe("MTG-4: the place of somebody in a correction", () => {
  const placed = (facts: ReadonlyArray<Fact>, on: Parameters<typeof placeInCorrection>[2]) => {
    const { state, meeting } = atTheMeeting(facts);
    return placeInCorrection(state, meeting, on);
  };
  const stranger = { ...ljungby, person: "p-stranger", as: "holder" } as const;

  it("is by appointment, of whoever is added", () => {
    expect(Result.getOrThrow(placed(opened, { ...ljungby, as: "holder" }))).toMatchObject({ organisation: "ljungby" });
    expect(Result.getOrThrow(Result.flip(placed(opened, stranger)))).toMatchObject({ type: "NotAppointed" });
  });
  it("is as it was recorded, of whoever was; what was never recorded has none", () => {
    const recorded = [...opened, arrives("09:10", { ...stranger, mode: "room" })];
    const place = Result.getOrThrow(placed(recorded, { ...stranger, was: clock("09:10") }));
    expect(place).not.toHaveProperty("organisation");
    expect(Result.getOrThrow(Result.flip(placed(recorded, { ...stranger, was: clock("09:11") })))).toMatchObject({
      type: "CorrectionDoesNotFit",
      problem: "neverRecorded",
    });
  });
});

describe("MTG-4: a roll puts somebody on a seat", () => {
  const { meeting } = atTheMeeting(opened);

  it("those who are called, as they are called", () => {
    expect(Result.getOrThrow(somebodyToSeat(meeting, [comes(vaxjo), deputy]))).toEqual([comes(vaxjo), deputy]);
  });
  it("a roll that seats nobody changes nothing", () => {
    expect(Result.getOrThrow(Result.flip(somebodyToSeat(meeting, [])))).toMatchObject({
      type: "NobodyToSeat",
      meeting: "m",
    });
  });
});
