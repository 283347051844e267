import { describe, expect, it } from "vitest";
import { instant } from "../../kernel/index.ts";
import { assessQuorum } from "./assess.ts";
import { describeQuorum } from "./explain.ts";

const at = (clock: string) => instant(`2024-05-03T${clock}:00+02:00`);
const seats = ["a", "b", "c"].map((id) => ({ id, organisation: id }));

/** What is said where so many of three seats are filled, and every seat has to be. */
const said = (...there: ReadonlyArray<string>) =>
  assessQuorum({
    charter: { quorum: { rule: "everySeat" } },
    seats,
    presence: there.map((seat) => ({ seat, person: `p-${seat}`, from: at("09:00"), until: null })),
    treatment: { from: at("10:00"), until: at("10:25") },
  }).explanation;

describe("so many seats, said of none, one and several", () => {
  it.each<[ReadonlyArray<string>, ReadonlyArray<string>, ReadonlyArray<string>]>([
    [[], ["0 av 3 platser är fyllda", "Tomma platser: a"], ["0 of 3 seats are filled", "Empty seats: a"]],
    [["a"], ["1 av 3 platser är fylld", "Tomma platser: b"], ["1 of 3 seats is filled", "Empty seats: b"]],
    [
      ["a", "b"],
      ["2 av 3 platser är fyllda", "Tom plats: c"],
      ["2 of 3 seats are filled", "Empty seat: c"],
    ],
    [["a", "b", "c"], ["3 av 3 platser är fyllda"], ["3 of 3 seats are filled"]],
  ])("%j there", (there, sv, en) => {
    for (const part of sv) expect(said(...there).sv).toContain(part);
    for (const part of en) expect(said(...there).en).toContain(part);
  });

  it("a rule asks for one, or for several", () => {
    const atLeast = (count: number, of: "seats" | "organisations") => describeQuorum({ rule: "atLeast", count, of }).sv;
    expect(atLeast(1, "seats")).toBe("minst 1 av platserna ska vara fylld");
    expect(atLeast(2, "seats")).toBe("minst 2 av platserna ska vara fyllda");
    expect(atLeast(1, "organisations")).toBe("minst 1 av organisationerna ska vara företrädd");
    expect(atLeast(2, "organisations")).toBe("minst 2 av organisationerna ska vara företrädda");
  });
});
