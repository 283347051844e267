import { describe, expect, it } from "vitest";
import { type Fact, meetingView, replay } from "../../index.ts";
import { called, charter, clock, FROM, group, plain } from "../../testing/small-world.ts";
import { arrives, leaves, openedAtNine, seated } from "../../testing/three-seats.ts";

const seat = "ljungby/social";
const deputy = (person: string, order: number): Fact => ({
  type: "PersonAppointed",
  seat,
  person,
  as: "deputy",
  from: FROM,
  order,
});
const first = { seat, person: "p-first" };
const second = seated(seat, "p-second", { as: "deputy" });
const watching = seated(seat, "p-first", { as: "observer" });
const guest = (time: string): Fact => ({
  type: "GuestsArrived",
  meeting: "m",
  at: clock(time),
  people: [{ person: "p-first", as: { sv: "ersättare" } }],
});

const passedOver = (...facts: ReadonlyArray<Fact>) => {
  const before = [...group, deputy("p-first", 1), deputy("p-second", 2), charter, ...called, openedAtNine];
  return meetingView(replay([...before, ...facts]), "m", plain)?.roll.map(({ seat: id, passedOver }) => [
    id,
    passedOver,
  ]);
};
const flagged = [
  ["vaxjo/social", []],
  [seat, [{ deputy: "p-second", before: "p-first" }]],
];
const calm = [
  ["vaxjo/social", []],
  [seat, []],
];

describe("CON-3: deputies serve in the charter's order", () => {
  it("a later one who serves while an earlier one watches is flagged", () => {
    expect(passedOver(arrives("09:00", watching, second))).toEqual(flagged);
    expect(passedOver(arrives("09:00", second), arrives("09:30", watching))).toEqual(flagged);
  });
  it("also where the earlier one is a guest, and when the meeting is over", () => {
    expect(passedOver(guest("09:00"), arrives("09:05", second))).toEqual(flagged);
    const after: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
    expect(passedOver(arrives("09:00", watching, second), after)).toEqual(flagged);
  });
  it("not while the earlier one serves, on this seat or on another", () => {
    expect(passedOver(arrives("09:00", seated(seat, "p-first", { as: "deputy" })))).toEqual(calm);
    const elsewhere = seated("vaxjo/social", "p-first", { as: "deputy" });
    expect(passedOver(guest("09:00"), arrives("09:00", elsewhere, second))).toEqual(calm);
  });
  it("not where the earlier one came after, or had gone before, or is not there", () => {
    expect(passedOver(arrives("09:00", second))).toEqual(calm);
    expect(passedOver(arrives("09:00", watching), leaves("09:30", first), arrives("09:30", second))).toEqual(calm);
  });
  it("not where it is the earlier one who serves while the later one watches", () => {
    const other = seated(seat, "p-second", { as: "observer" });
    expect(passedOver(arrives("09:00", seated(seat, "p-first", { as: "deputy" }), other))).toEqual(calm);
  });
});
