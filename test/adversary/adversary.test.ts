/**
 * The standing adversary: any world, any acts, and after each of them an independent reckoning of who was there.
 *
 * `npm run adversary -- --minutes 5` plays for longer; `--seed N --path P` plays once more what a failure printed.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyMove } from "./moves.ts";
import { play } from "./play.ts";
import { library, overRest, type Table } from "./tables.ts";
import { anyWorld } from "./world.ts";

const {
  KONSTELLATION_ADVERSARY_MINUTES: minutes,
  KONSTELLATION_ADVERSARY_SEED: seed,
  KONSTELLATION_ADVERSARY_PATH: path,
} = process.env;
const TIME = minutes === undefined ? undefined : Number(minutes) * 60_000;

// Long games are as likely as short ones; a failure is shrunk all the same.
const moves = fc.noBias(fc.array(anyMove, { minLength: 1, maxLength: 60, size: "max" }));

/** Plays many games, each at a table of its own; longer where it was asked for. */
const many = async (table: () => Table, runs: number, part: number): Promise<number> => {
  let decided = 0;
  const game = fc.asyncProperty(anyWorld, moves, async (world, acts) => {
    const at = table();
    try {
      decided += (await play(at, world, acts)).decisions.length;
    } finally {
      at.close();
    }
  });
  await fc.assert(game, {
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
    // A failure is shrunk no longer than this, so that it is told before the test's own time is out.
    ...(TIME === undefined
      ? { numRuns: runs, interruptAfterTimeLimit: 100_000 }
      : { numRuns: 1_000_000, interruptAfterTimeLimit: TIME * part }),
  });
  return decided;
};

const atLeast = 3 * 60_000 + 2 * (TIME ?? 0);

it("no game through the library brings about what was not so", { timeout: atLeast }, async () => {
  const decided = await many(() => library("memory"), 40, 0.6);
  // Games in which nobody decides anything would show nothing; one that is played again may be such a game.
  if (path === undefined) expect(decided).toBeGreaterThan(0);
});

it("no game on a file brings about what was not so, nor loses what was", { timeout: atLeast }, async () => {
  await many(() => library("sqlite"), 10, 0.2);
});

it("no game over REST, with two services on one ledger, does either", { timeout: atLeast }, async () => {
  await many(() => overRest("memory"), 8, 0.2);
});
