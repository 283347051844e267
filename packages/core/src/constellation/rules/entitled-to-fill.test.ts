import { describe, expect, it } from "vitest";
import { bodyView, type Command, day, type Fact, replay } from "../../index.ts";
import {
  book,
  called,
  charter,
  clock,
  decide,
  decides,
  group,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

describe("CON-3: who may fill a seat", () => {
  it("only the holder, or a deputy appointed for the seat, sits on it", () => {
    const arrive = (person: string, as: "holder" | "deputy", seat = "ljungby/social"): Command => ({
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:05"),
      people: [{ seat, person, as, mode: "room" }],
    });
    const started = [...ready, ...opened("vaxjo")];
    book
      .given(...started)
      .when(arrive("p-deputy", "holder"))
      .thenRefused({ type: "NotAppointed", rule: "CON-3" });
    book
      .given(...started)
      .when(arrive("p-deputy", "deputy", "vaxjo/social"))
      .thenRefused({ type: "NotAppointed", as: "deputy" });
    book
      .given(...started)
      .when(arrive("p-deputy", "deputy"))
      .thenDone();
    const ended: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-05-03"),
    };
    book
      .given(...started, ended)
      .when(arrive("p-ljungby", "holder"))
      .thenDone();
    book
      .given(...started, { ...ended, lastDay: day("2024-05-02") })
      .when(arrive("p-ljungby", "holder"))
      .thenRefused({ type: "NotAppointed" });
  });
  it("those with a place come first, in order", () => {
    const second: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-first",
      as: "deputy",
      from: day("2024-01-01"),
      order: 1,
    };
    const view = bodyView(replay([...group, second]), "llg", day("2024-05-03"));
    expect(view?.seats[1]?.deputies.map(({ person }) => person)).toEqual(["p-first", "p-deputy"]);
  });
  it("a deputy from another organisation fills the seat only where the charter lets any", () => {
    const foreign: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-foreign",
      as: "deputy",
      from: day("2024-01-01"),
      organisation: "vaxjo",
    };
    const arrive: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:10"),
      people: [{ seat: "ljungby/social", person: "p-foreign", as: "deputy", mode: "room" }],
    };
    const arrived = book
      .given(...ready, foreign, ...opened("vaxjo"))
      .when(arrive)
      .thenDone();
    expect(arrived[0]).toMatchObject({ people: [{ organisation: "vaxjo" }] });
    const room = [...opened("vaxjo"), ...arrived, onTheTable("1")];
    book
      .given(...ready, foreign, ...room)
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    const any: Fact = { ...charter, charter: { quorum: { rule: "everySeat" }, deputies: "any" } };
    expect(decides(...group, any, ...called, foreign, ...room)).toBe(true);
  });
});
