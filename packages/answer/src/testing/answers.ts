/**
 * Answers as their tests ask for them: on the example books in a ledger in memory, on a day that stands still.
 */
import { day, instant } from "@konstellation/core";
import { examples, KRONOBERG } from "@konstellation/example";
import { deskOn, giveBooks, type Ledger, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { type Answers, answerOn } from "../answer-on.ts";
import type { Asking } from "../answered.ts";

/** A clock that stands still on the day of the first example. */
export const clock = { now: () => instant("2024-05-06T09:00:00+02:00"), today: () => day("2024-05-06") };

/** A ledger in memory that holds the example books. */
export const exampleLedger = async (): Promise<Ledger> => {
  const ledger = memoryLedger();
  await Effect.runPromise(giveBooks(deskOn(ledger), examples));
  return ledger;
};

/** Answers on a ledger with that clock. */
export const answersOn = (ledger: Ledger): Answers => answerOn(ledger, clock);

/** A question to the first example book. */
export const asking = (more: Partial<Asking> = {}): Asking => ({
  query: {},
  language: "en",
  ...more,
  path: { collaboration: KRONOBERG, ...more.path },
});
