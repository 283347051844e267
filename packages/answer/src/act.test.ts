import type { ActName } from "@konstellation/client";
import { day, instant } from "@konstellation/core";
import { type Clock, type Ledger, LedgerFailure, memoryLedger, readBook, verify } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { beforeEach, describe, expect, it } from "vitest";
import type { Acting } from "./act.ts";
import { answerOn } from "./answer-on.ts";
import { answersOn, exampleLedger } from "./testing/answers.ts";

let ledger: Ledger;
beforeEach(() => {
  ledger = memoryLedger();
});

const act = (name: ActName, acting: Partial<Acting>) =>
  Effect.runPromise(
    answersOn(ledger).act(name, {
      body: {},
      actor: "test",
      ...acting,
      path: { collaboration: "sormland", ...acting.path },
    }),
  );
const found = () =>
  act("foundCollaboration", { path: {}, body: { collaboration: "sormland", name: { sv: "Sörmland" } } });
const admit = (organisation: string, more: Partial<Acting> = {}) =>
  act("admitOrganisation", { body: { organisation, name: organisation, kind: "municipality" }, ...more });
const entries = () => Effect.map(readBook(ledger, "sormland"), ({ entries: all }) => all).pipe(Effect.runPromise);

describe("an act", () => {
  it("is written in its book, by whom and when, and gives a receipt", async () => {
    expect(await found()).toMatchObject({ is: "done", receipt: { version: 1, repeated: false } });
    expect(await admit("trosa", { demands: Result.succeed({ id: "one" }) })).toEqual({
      is: "done",
      receipt: { version: 2, command: "one", repeated: false, facts: ["OrganisationAdmitted"] },
    });
    expect((await entries())[1]).toMatchObject({ actor: "test", recordedAt: "2024-05-06T09:00:00+02:00" });
  });

  it("takes what the path says, and now as its moment unless another is sent", async () => {
    ledger = await exampleLedger();
    const path = { collaboration: "kronoberg", meeting: "today" };
    const called = { meeting: "today", body: "llg", day: "2024-05-06", title: { sv: "I dag" } };
    expect(await act("callMeeting", { path: { collaboration: "kronoberg" }, body: called })).toMatchObject({
      is: "done",
    });
    expect(await act("openMeeting", { path })).toMatchObject({ is: "done", receipt: { facts: ["MeetingOpened"] } });
    const last = (await Effect.runPromise(readBook(ledger, "kronoberg"))).entries.at(-1);
    expect(last?.facts).toMatchObject([{ meeting: "today", at: "2024-05-06T09:00:00+02:00" }]);
  });

  it("happens on the day of its moment, though midnight passes while it is read", async () => {
    ledger = await exampleLedger();
    const clock: Clock = { now: () => instant("2024-05-06T23:59:59.999+02:00"), today: () => day("2024-05-07") };
    const answers = answerOn(ledger, clock);
    const path = { collaboration: "kronoberg", meeting: "llg-2024-06-07" };
    const body = { reason: { sv: "Inställt" } };
    await Effect.runPromise(answers.act("cancelMeeting", { path, body, actor: "test" }));
    const last = (await Effect.runPromise(readBook(ledger, "kronoberg"))).entries.at(-1);
    expect(last?.facts).toMatchObject([{ type: "MeetingCancelled", on: "2024-05-06" }]);
    expect(await Effect.runPromise(verify(ledger, "kronoberg"))).toMatchObject({ is: "sound" });
  });

  it("adds nothing the second time it is sent under one id, and takes no other under it", async () => {
    await found();
    const demands = Result.succeed({ id: "one" });
    await admit("trosa", { demands });
    expect(await admit("trosa", { demands })).toMatchObject({ is: "done", receipt: { version: 2, repeated: true } });
    expect(await admit("gnesta", { demands })).toMatchObject({
      is: "idReused",
      says: { sv: expect.stringContaining("one"), en: expect.stringContaining("one") },
    });
    expect(await entries()).toHaveLength(2);
  });

  it("is not decided on another version than its sender saw", async () => {
    await found();
    expect(await admit("trosa", { demands: Result.succeed({ version: 7 }) })).toMatchObject({
      is: "conflict",
      expected: 7,
      actual: 1,
    });
    expect((await admit("trosa", { demands: Result.succeed({ version: 1 }) })).is).toBe("done");
  });
});

describe("an act that is not done", () => {
  it("is refused by a rule, with the names of the book", async () => {
    await found();
    await admit("trosa");
    expect(await admit("trosa")).toMatchObject({ is: "refused", refusal: { type: "AlreadyInTheBook" } });
    expect(await entries()).toHaveLength(2);
  });

  it("has no book to be done in", async () => {
    expect(await admit("trosa")).toMatchObject({ is: "noBook", refusal: { kind: "collaboration", id: "sormland" } });
  });

  it("is malformed: no object, a field that is wrong or not there, one that the path says", async () => {
    await found();
    for (const [body, path] of [
      [[], "$"],
      [undefined, "$"],
      [{ organisation: "trosa", name: "Trosa", kind: "planet" }, "kind"],
      [{ organisation: "trosa", name: "Trosa", kind: "region", role: "admin" }, "role"],
    ] as const)
      expect(await act("admitOrganisation", { body })).toMatchObject({
        is: "malformed",
        where: "Body",
        faults: expect.arrayContaining([expect.objectContaining({ path })]),
      });
    expect(await act("openMeeting", { path: { meeting: "m" }, body: { meeting: "other" } })).toMatchObject({
      faults: [{ path: "meeting" }],
    });
  });

  it("says what is wrong with a demand only when there is a book to demand it of", async () => {
    const demands = Result.fail([{ path: "If-Match", message: "Expected an ETag" }]);
    expect((await admit("trosa", { demands })).is).toBe("noBook");
    await found();
    expect(await admit("trosa", { demands })).toMatchObject({ is: "malformed", where: "Header" });
    expect(await entries()).toHaveLength(1);
  });

  it("fails as the ledger does when that cannot be read", async () => {
    ledger = {
      ...ledger,
      read: () => Effect.fail(new LedgerFailure({ is: "gone", says: { sv: "borta", en: "gone" } })),
    };
    await expect(found()).rejects.toThrow("gone");
  });
});
