/**
 * A meeting of three seats at which something was decided, under any charter, for tests of what is entered later.
 */
import type { Fact } from "../index.ts";
import { after, decides, moment, sits } from "./playing.ts";
import { called, FROM, group } from "./small-world.ts";
import { third } from "./three-seats.ts";

type Charter = Extract<Fact, { type: "CharterAdopted" }>["charter"];

/** The meeting's day. */
export const ON = "2024-05-03";

/** A charter under which every seat has to be filled. */
export const everySeat = { quorum: { rule: "everySeat" } } as const;

/** The group of three and its call, under a charter. */
export const underCharter = (charter: Charter): ReadonlyArray<Fact> => [
  ...group,
  ...third,
  { type: "CharterAdopted", body: "llg", from: FROM, source: "decided", charter },
  ...called,
];

/** The meeting held and closed, with the decision `d` taken, by those who were not absent. */
export const decided = (charter: Charter = everySeat, absent: ReadonlyArray<string> = []) =>
  after(underCharter(charter), ...sits("m", ON, { absent }), ...decides("m", ON), {
    type: "CloseMeeting",
    meeting: "m",
    at: moment(`${ON} 15:00`),
  });
