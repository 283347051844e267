import { describe, expect, it } from "vitest";
import type { Command } from "../../index.ts";
import { everySeat, ON, type underCharter } from "../../testing/decided-meeting.ts";
import { after, decides, moment, sits } from "../../testing/playing.ts";
import { ALVESTA, appoint, end, later, whys, world } from "../../testing/whose-deputy.ts";

const comes: Command = {
  type: "RecordArrivals",
  meeting: "m",
  at: moment(`${ON} 09:05`),
  people: [{ seat: ALVESTA, person: "dep", as: "deputy", mode: "room" }],
};
const decided = (charter: Parameters<typeof underCharter>[0]) =>
  after(world(charter), ...sits("m", ON, { absent: [ALVESTA] }), comes, ...decides("m", ON));

describe("QUO-6 and CON-3: whose deputy it was, as it turns out", () => {
  it("somebody appointed anew, from another organisation, was not the seat's own", () => {
    const anew = [later(end(ALVESTA, "2024-04-01")), later(appoint(ALVESTA, "deputy", "2024-04-02", "ljungby"))];
    expect(whys(after(decided(everySeat), ...anew))).toEqual(["correctedSince"]);
    expect(whys(after(decided({ ...everySeat, deputies: "any" }), ...anew))).toEqual([]);
    const same = [later(end(ALVESTA, "2024-04-01")), later(appoint(ALVESTA, "deputy", "2024-04-02", "alvesta"))];
    expect(whys(after(decided(everySeat), ...same))).toEqual([]);
  });
  it("nor was somebody who held a seat of another organisation that day, until that is taken back", () => {
    const shown = after(decided(everySeat), later(appoint("au/ljungby", "holder", "2024-02-01")));
    expect(whys(shown)).toEqual(["correctedSince"]);
    expect(whys(after(shown, later(end("au/ljungby", "2024-05-02"))))).toEqual([]);
    expect(whys(after(decided(everySeat), later(appoint("au/ljungby", "holder", "2024-05-04"))))).toEqual([]);
  });
});
