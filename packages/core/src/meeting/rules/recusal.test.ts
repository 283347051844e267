import { describe, expect, it } from "vitest";
import { clock } from "../../testing/small-world.ts";
import type { Item, Presence, Treatment } from "../schema.ts";
import { outsideAsRecused } from "./recusal.ts";

const SEAT = "ljungby/social";
const here = (from: string, until: string | null, more: Partial<Presence> = {}): Presence => ({
  seat: SEAT,
  person: "p",
  as: "holder",
  mode: "room",
  from: clock(from),
  until: until === null ? null : clock(until),
  ...more,
});
const closed = (from: string, until: string): Treatment => ({
  is: "closed",
  from: clock(from),
  until: clock(until),
  outcome: { kind: "discussed" },
});
const open = (from: string): Treatment => ({ is: "open", from: clock(from) });
const item = (recusals: Item["recusals"], ...treatments: ReadonlyArray<Treatment>): Item => ({
  meeting: "m",
  item: "1",
  title: { sv: "x" },
  kinds: ["dialogue"],
  papers: [],
  recusals,
  treatments,
});
const recused = [{ seat: SEAT, person: "p" }];
const outside = (presence: ReadonlyArray<Presence>, ...items: ReadonlyArray<Item>) =>
  outsideAsRecused({ presence, items }).map(({ seat, from, until }) => [
    seat,
    from.slice(11, 16),
    until?.slice(11, 16) ?? null,
  ]);
const outAndIn = [here("09:00", "09:20"), here("09:40", null)];

describe("outside as recused", () => {
  it("is from stepping out until the first coming back, in whatever order that was written", () => {
    const presence = [here("09:00", "09:20"), here("10:00", null), here("09:40", "09:50")];
    expect(outside(presence, item(recused, closed("09:20", "09:40")))).toEqual([[SEAT, "09:20", "09:40"]]);
  });
  it("is over a treatment: closed, or still on the table; not beside it", () => {
    const through = [[SEAT, "09:20", "09:40"]];
    expect(outside(outAndIn, item(recused, open("09:10")))).toEqual(through);
    expect(outside(outAndIn, item(recused, open("09:39")))).toEqual(through);
    expect(outside(outAndIn, item(recused, open("09:40")))).toEqual([]);
    expect(outside(outAndIn, item(recused, closed("09:00", "09:21")))).toEqual(through);
    expect(outside(outAndIn, item(recused, closed("09:00", "09:20")))).toEqual([]);
    expect(outside(outAndIn, item(recused))).toEqual([]);
  });
  it("is of the person and the seat that are recused, or of whoever sits there", () => {
    const through = closed("09:10", "09:50");
    expect(outside(outAndIn, item([{ seat: SEAT }], through))).toHaveLength(1);
    expect(outside(outAndIn, item([{ seat: SEAT, person: "q" }], through))).toEqual([]);
    expect(outside(outAndIn, item([{ seat: "vaxjo/social", person: "p" }], through))).toEqual([]);
  });
  it("is not of somebody who never left, never came back, or changed in one go", () => {
    const through = closed("09:10", "09:50");
    const other = here("09:30", null, { person: "q" });
    expect(outside([here("09:00", null)], item(recused, through))).toEqual([]);
    expect(outside([here("09:00", "09:20"), other], item(recused, through))).toEqual([]);
    expect(outside([here("09:00", "09:20"), here("09:20", null)], item(recused, through))).toEqual([]);
  });
  it("is until the person is back, not until somebody else comes", () => {
    const presence = [...outAndIn, here("09:30", null, { person: "q" })];
    expect(outside(presence, item(recused, closed("09:10", "09:50")))).toEqual([[SEAT, "09:20", "09:40"]]);
  });
});
