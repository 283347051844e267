/**
 * Answers as their tests ask for them: on the example book in a ledger in memory, on a day that stands still.
 */
import { day, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, type Ledger, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { type Answers, answerOn } from "../answer-on.ts";
import type { Asking } from "../answered.ts";

/** A clock that stands still on the day of the example. */
export const clock = { now: () => instant("2024-05-06T09:00:00+02:00"), today: () => day("2024-05-06") };

/** A ledger in memory that holds the example book. */
export const exampleLedger = async (): Promise<Ledger> => {
  const ledger = memoryLedger();
  await Effect.runPromise(giveAll(deskOn(ledger), KRONOBERG, kronoberg));
  return ledger;
};

/** Answers on a ledger with that clock. */
export const answersOn = (ledger: Ledger): Answers => answerOn(ledger, clock);

/** A question to the example book. */
export const asking = (more: Partial<Asking> = {}): Asking => ({
  query: {},
  language: "en",
  ...more,
  path: { collaboration: KRONOBERG, ...more.path },
});
