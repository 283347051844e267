/**
 * MTG-4, the roll: what is said of a seat when the roll is called means something, and does not contradict itself.
 *
 * Whoever is said to be absent is not there as well; a seat on which somebody sits is not called; and nobody is on a link to
 * a seat that nobody holds.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { appointedTo, type Seat } from "../../constellation/index.ts";
import { type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";
import { sittingDay } from "../state.ts";
import { MTG_4 } from "./the-log-adds-up.ts";

/** What the roll says of a seat contradicts itself, or what is recorded. */
export const RollDoesNotFit = refusal(
  "RollDoesNotFit",
  MTG_4,
  { meeting: Id, seat: Id, problem: Schema.Literals(["absentAndThere", "alreadyThere", "nobodyHolds"]) },
  { by: "problem", is: { absentAndThere: "mistaken", alreadyThere: "hindered", nobodyHolds: "hindered" } },
);
export type RollDoesNotFit = typeof RollDoesNotFit.Type;

/** What a roll says of some seats. */
export interface SaidOfRoll {
  readonly absent: ReadonlyArray<string>;
  readonly remote: ReadonlyArray<{ readonly seat: string }>;
  readonly deputies: ReadonlyArray<{ readonly seat: string }>;
}

/** Evidence that what a roll says of seats fits. */
export type RollFits = Evidence<"rollFits">;

/** Whether somebody is on a seat now; whoever only looks on has not taken it. */
export const isTaken = ({ presence }: Meeting, seat: string): boolean =>
  presence.some((entry) => entry.seat === seat && entry.until === null && entry.as !== "observer");

/** Whether a roll says nothing of a seat that it contradicts, or that the meeting does. */
export const rollFits = (
  meeting: Meeting,
  seats: ReadonlyArray<Seat>,
  { absent, remote, deputies }: SaidOfRoll,
): Result.Result<RollFits, RollDoesNotFit> => {
  const no = (seat: string, problem: RollDoesNotFit["problem"]) =>
    Result.fail(RollDoesNotFit({ meeting: meeting.meeting, seat, problem }));
  const there = [...remote, ...deputies].map(({ seat }) => seat);
  const both = there.find((seat) => absent.includes(seat));
  if (both !== undefined) return no(both, "absentAndThere");
  const taken = [...absent, ...there].find((seat) => isTaken(meeting, seat));
  if (taken !== undefined) return no(taken, "alreadyThere");
  const byDeputy = new Set(deputies.map(({ seat }) => seat));
  const empty = seats.find(
    (seat) =>
      remote.some((each) => each.seat === seat.seat) &&
      !byDeputy.has(seat.seat) &&
      appointedTo(seat, "holder", sittingDay(meeting)).length === 0,
  );
  return empty === undefined ? Result.succeed(vouch({})) : no(empty.seat, "nobodyHolds");
};
