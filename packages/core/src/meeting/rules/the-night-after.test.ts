import { describe, it } from "vitest";
import { type Command, day, type Fact, instant } from "../../index.ts";
import { assembled, book, clockOn, decide, ljungby } from "../../testing/small-world.ts";

/** Half past one in the night after the meeting's day. */
const inTheNight = { day: day("2024-05-04"), instant: clockOn("2024-05-04", "01:30"), actor: "test" };
const endsOn = (lastDay: string): Fact => ({ type: "AppointmentEnded", ...ljungby, lastDay: day(lastDay) });
const takenUp: Fact = { type: "TreatmentOpened", meeting: "m", item: "1", at: clockOn("2024-05-04", "00:05") };
const decides: Command = { ...decide, at: clockOn("2024-05-04", "00:20") };

describe("MTG-6: a meeting that goes on past midnight is still that of its day", () => {
  it("whose mandate ends with the meeting's day decides with the others after midnight", () => {
    book
      .given(...assembled, endsOn("2024-05-03"), takenUp)
      .when(decides, inTheNight)
      .thenDone();
  });
  it("the successor is appointed from the day after, and not from the day itself", () => {
    const succeeds = (from: string): Command => ({
      type: "AppointPerson",
      seat: ljungby.seat,
      person: "p-next",
      as: "holder",
      from: day(from),
    });
    const given = [...assembled, endsOn("2024-05-03")];
    book
      .given(...given)
      .when(succeeds("2024-05-03"), inTheNight)
      .thenRefused({ type: "AppointmentOverlaps", until: day("2024-05-03") });
    book
      .given(...given)
      .when(succeeds("2024-05-04"), inTheNight)
      .thenDone();
  });
  it("who is appointed from the day after does not sit down in it, though it is that day by the clock", () => {
    const next: Fact = {
      type: "PersonAppointed",
      seat: ljungby.seat,
      person: "p-next",
      as: "holder",
      from: day("2024-05-04"),
    };
    book
      .given(...assembled, endsOn("2024-05-03"), next)
      .when(
        {
          type: "RecordArrivals",
          meeting: "m",
          at: instant("2024-05-04T00:10:00+02:00"),
          people: [{ seat: ljungby.seat, person: "p-next", as: "holder", mode: "room" }],
        },
        inTheNight,
      )
      .thenRefused({ type: "NotAppointed", as: "holder" });
  });
});
