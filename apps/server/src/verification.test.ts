/**
 * A long book is verified in turns: whoever asks for something else meanwhile is answered first.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { BOOK, json, lateOn, service } from "./testing/service.ts";

const ENTRIES = 1500;

it("a GET is answered before the verification of a long book that was asked for before it", async () => {
  const ledger = memoryLedger();
  const desk = deskOn(ledger);
  await Effect.runPromise(giveAll(desk, KRONOBERG, kronoberg));
  const { now, today } = lateOn("2024-05-06");
  const context = { day: today(), instant: now(), actor: "test" };
  for (let n = 0; n < ENTRIES; n += 1) {
    const command = {
      type: "AdmitOrganisation",
      organisation: `o-${n}`,
      name: `Org ${n}`,
      kind: "municipality",
    } as const;
    await Effect.runPromise(desk.give({ book: KRONOBERG, id: `o-${n}`, command, context }));
  }
  const app = buildApp(service({ ledger }));
  // The state is read once, so that what is compared is the answers.
  await app.request(BOOK);

  const answered: Array<string> = [];
  const ask = async (path: string) => {
    const response = await app.request(path);
    answered.push(path);
    return response;
  };
  const verification = ask(`${BOOK}/verification`);
  let turns = 0;
  const counting = (async () => {
    for (; !answered.includes(`${BOOK}/verification`); turns += 1) await nextTurn();
  })();
  await nextTurn();
  await Promise.all([ask("/healthz"), ask(`${BOOK}/bodies`)]);
  expect(answered).toEqual(expect.arrayContaining(["/healthz", `${BOOK}/bodies`]));
  expect(answered).not.toContain(`${BOOK}/verification`);

  expect(await json(verification)).toMatchObject({ is: "sound", entries: ENTRIES + kronoberg.length, decisions: 3 });
  await counting;
  expect(turns).toBeGreaterThan(10);
});
