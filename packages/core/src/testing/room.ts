/**
 * The room of the small world's meeting, for tests: Ljungby's seat is filled, in it or on a link, and items are taken up.
 */
import type { Command, Fact } from "../index.ts";
import { clock, ljungby, opened } from "./small-world.ts";
import { arrives, seated } from "./three-seats.ts";

/** Somebody comes and takes Ljungby's seat. */
export const arrive = (person: string, as: "holder" | "deputy", time: string): Command => ({
  type: "RecordArrivals",
  meeting: "m",
  at: clock(time),
  people: [{ seat: ljungby.seat, person, as, mode: "room" }],
});

/** Somebody has come and taken Ljungby's seat. */
export const sitsDown = (person: string, as: "holder" | "deputy", time: string): Fact =>
  arrives(time, seated(ljungby.seat, person, { as }));

/** The meeting opened at nine with Växjö in the room, and Ljungby on a link. */
export const remotely = (link: "soundAndPicture" | "sound"): ReadonlyArray<Fact> => [
  ...opened("vaxjo"),
  arrives("09:00", seated(ljungby.seat, ljungby.person, { mode: "remote", link })),
];

/** Taking up an item. */
export const takeUp = (item: string, time: string): Command => ({
  type: "OpenTreatment",
  meeting: "m",
  item,
  at: clock(time),
});
