import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates } from "../../index.ts";
import { everySeat, ON, underCharter } from "../../testing/decided-meeting.ts";
import { type Act, after, decides, moment, sits } from "../../testing/playing.ts";
import { FROM, onDay } from "../../testing/small-world.ts";

const ALVESTA = "alvesta/social";
const later = (command: Command): Act => [command, onDay("2024-07-01")];
const appoint = (seat: string, as: "holder" | "deputy", from: string, organisation?: string): Command => ({
  type: "AppointPerson",
  seat,
  person: "dep",
  as,
  from: day(from),
  ...(organisation === undefined ? {} : { organisation }),
});
const end = (seat: string, lastDay: string): Command => ({
  type: "EndAppointment",
  seat,
  person: "dep",
  lastDay: day(lastDay),
});
const elsewhere: Command = {
  type: "CreateSeat",
  seat: "au/ljungby",
  body: "au",
  organisation: "ljungby",
  function: "social",
  label: { sv: "Ljungby i arbetsutskottet" },
  from: FROM,
};
const whys = (facts: ReadonlyArray<Fact>) => falseCertificates(facts).map(({ why }) => why);

const world = (charter: Parameters<typeof underCharter>[0]) =>
  after(underCharter(charter), elsewhere, appoint(ALVESTA, "deputy", FROM));
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
