import { describe, expect, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import {
  assembled,
  book,
  clock,
  decides,
  FROM,
  ljungby,
  onTheTable,
  opened,
  plain,
  ready,
} from "../../testing/small-world.ts";
import { alvesta, arrives, everybody, leaves, presence, seated, vaxjo, world } from "../../testing/three-seats.ts";

const at = { meeting: "m", at: clock("09:30") };

describe("who comes and who goes", () => {
  type Arriving = Extract<Command, { type: "RecordArrivals" }>["people"][number];
  const comes = (time: string, ...people: ReadonlyArray<Arriving>): Command => ({
    type: "RecordArrivals",
    meeting: "m",
    at: clock(time),
    people,
  });
  const goes = (
    time: string,
    ...people: ReadonlyArray<{ readonly seat: string; readonly person: string }>
  ): Command => ({ type: "RecordDepartures", meeting: "m", at: clock(time), people });
  const arriving = (seat: string, person: string): Arriving => ({ seat, person, as: "holder", mode: "room" });

  it("several at once, each with the organisation of the appointment; an observer has none", () => {
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    const observer = { seat: "vaxjo/social", person: "p-guest", as: "observer", mode: "room" } as const;
    book
      .given(...open)
      .when(comes("09:00", arriving("vaxjo/social", "p-vaxjo"), arriving("ljungby/social", "p-ljungby"), observer))
      .then({
        type: "PeopleArrived",
        meeting: "m",
        at: clock("09:00"),
        people: [seated("vaxjo/social", "p-vaxjo"), seated("ljungby/social", "p-ljungby"), observer],
      });
  });
  it("the same person twice on a seat in one roll is refused; on two seats, or two on one seat, not", () => {
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    for (const again of [
      arriving("vaxjo/social", "p-vaxjo"),
      { ...arriving("vaxjo/social", "p-vaxjo"), mode: "remote" },
    ])
      expect(() =>
        book.given(...open).when(comes("09:00", arriving("vaxjo/social", "p-vaxjo"), again as Arriving)),
      ).toThrow("people[1]: Expected each once; this has the same seat and person as [0]");
    const both: Fact = { type: "PersonAppointed", seat: "alvesta/social", person: "p-vaxjo", as: "deputy", from: FROM };
    book
      .given(...open, both)
      .when(
        comes("09:00", arriving("vaxjo/social", "p-vaxjo"), {
          ...arriving("alvesta/social", "p-vaxjo"),
          as: "deputy",
        }),
      )
      .thenDone();
    book
      .given(...open)
      .when(
        comes("09:00", arriving("ljungby/social", "p-ljungby"), {
          ...arriving("ljungby/social", "p-deputy"),
          as: "deputy",
        }),
      )
      .thenDone();
  });
  it("comes back to the seat not before leaving it, whoever else has been on it", () => {
    const gone = [...everybody, leaves("09:30", ljungby)];
    book
      .given(...gone)
      .when(comes("09:29", arriving("ljungby/social", "p-ljungby")))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:30") });
    book
      .given(...gone)
      .when(comes("09:30", arriving("ljungby/social", "p-ljungby")))
      .thenDone();
    const again = [...gone, arrives("09:40", seated("ljungby/social", "p-ljungby")), leaves("09:50", ljungby)];
    book
      .given(...again)
      .when(comes("09:45", arriving("ljungby/social", "p-ljungby")))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:50") });
    const other = [...gone, leaves("09:55", vaxjo)];
    book
      .given(...other)
      .when(comes("09:31", arriving("ljungby/social", "p-ljungby")))
      .thenDone();
  });
  it("leaves alone: the others stay where they are", () => {
    expect(presence(...everybody, leaves("09:30", ljungby))).toEqual([
      ["vaxjo/social", "p-vaxjo", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:00", "09:30"],
      ["alvesta/social", "p-alvesta", "09:00", null],
    ]);
    expect(presence(...everybody, leaves("09:30", ljungby, alvesta)).map(([, , , until]) => until)).toEqual([
      null,
      "09:30",
      "09:30",
    ]);
    const deputy = arrives("09:10", seated("ljungby/social", "p-deputy", { as: "deputy" }));
    expect(presence(...everybody, deputy, leaves("09:30", ljungby)).at(-1)).toEqual([
      "ljungby/social",
      "p-deputy",
      "09:10",
      null,
    ]);
  });
  it("leaves not before coming, and only who is there, on that seat", () => {
    const late = [...everybody, leaves("09:30", ljungby), arrives("09:40", seated("ljungby/social", "p-ljungby"))];
    book
      .given(...late)
      .when(goes("09:39", ljungby))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:40") });
    book
      .given(...late)
      .when(goes("09:40", ljungby))
      .thenDone();
    book
      .given(...everybody)
      .when(goes("09:30", { seat: "ljungby/social", person: "p-vaxjo" }))
      .thenRefused({ problem: "notThere" });
    book
      .given(...everybody, leaves("09:20", ljungby))
      .when(goes("09:30", vaxjo, ljungby))
      .thenRefused({ problem: "notThere", person: "p-ljungby" });
    book
      .given(...everybody)
      .when(goes("09:00", ljungby))
      .thenDone();
    book
      .given(...everybody)
      .when(goes("08:59", ljungby))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:00") });
  });
  it("who goes a second time keeps the first going, and who else is on the seat stays", () => {
    const twice = [
      ...everybody,
      leaves("09:10", ljungby),
      arrives("09:20", seated("ljungby/social", "p-ljungby"), seated("ljungby/social", "p-deputy", { as: "deputy" })),
      leaves("09:30", ljungby),
    ];
    expect(presence(...twice).slice(1)).toEqual([
      ["ljungby/social", "p-ljungby", "09:00", "09:10"],
      ["alvesta/social", "p-alvesta", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:20", "09:30"],
      ["ljungby/social", "p-deputy", "09:20", null],
    ]);
    const onTwo = [...everybody.slice(0, -1), arrives("09:00", seated("alvesta/social", "p-ljungby"))];
    book
      .given(...onTwo)
      .when(comes("09:20", arriving("ljungby/social", "p-ljungby")))
      .then(arrives("09:20", seated("ljungby/social", "p-ljungby")));
    const leavesOne = [...onTwo, arrives("09:20", seated("ljungby/social", "p-ljungby")), leaves("09:30", ljungby)];
    expect(presence(...leavesOne)).toEqual([
      ["alvesta/social", "p-ljungby", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:20", "09:30"],
    ]);
    book
      .given(...everybody)
      .when(comes("09:20", { ...arriving("ljungby/social", "p-deputy"), as: "deputy" }))
      .then(arrives("09:20", seated("ljungby/social", "p-deputy", { as: "deputy" })));
  });
});

describe("guests never count", () => {
  const guests: Extract<Command, { type: "RecordGuests" }> = {
    type: "RecordGuests",
    ...at,
    people: [{ person: "g1", as: { sv: "processledare" } }],
  };

  it("they are noted, and nothing more", () => {
    book
      .given(...assembled)
      .when(guests)
      .then({ ...guests, type: "GuestsArrived" });
    book
      .given(...ready)
      .when(guests)
      .thenRefused({ type: "MeetingNotOpen" });
    const noted = [...ready, ...opened("vaxjo"), { ...guests, type: "GuestsArrived" } as Fact];
    expect(meetingView(replay(noted), "m", plain)?.guests).toEqual([
      { person: "g1", as: { sv: "processledare" }, from: at.at },
    ]);
    expect(decides(...noted, onTheTable("1"))).toBe(false);
  });
});
