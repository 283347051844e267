/**
 * What somebody can write who writes to the file itself, with every hash made anew: what no act leads to is found, and where.
 */
import { day, type Fact, type Instant, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import * as Effect from "effect/Effect";
import { beforeAll, describe, expect, it } from "vitest";
import { deskOn, giveAll } from "./desk.ts";
import type { Entry } from "./entry.ts";
import { memoryLedger } from "./memory.ts";
import { readBook } from "./read-book.ts";
import { isOf, rehashed, withAfter, withEvery } from "./testing/forging.ts";
import { type Verification, verify } from "./verify.ts";

const run = Effect.runPromise;
let written: ReadonlyArray<Entry>;
beforeAll(async () => {
  const ledger = memoryLedger();
  await run(giveAll(deskOn(ledger), KRONOBERG, kronoberg));
  written = (await run(readBook(ledger, KRONOBERG))).entries;
});

const found = (entries: ReadonlyArray<Entry>): Promise<Verification> =>
  run(verify(rehashed(KRONOBERG, entries), KRONOBERG));

const spring = "llg-2024-05-03";
const springOpened = isOf("MeetingOpened", ({ meeting }) => meeting === spring);
const springClosed = isOf("MeetingClosed", ({ meeting }) => meeting === spring);
const at = instant("2024-05-03T09:00:00+02:00");
const decisionOf = (entries: ReadonlyArray<Entry>) => {
  const taken = entries.flatMap(({ facts }) => facts).find(isOf("DecisionTaken"));
  if (taken?.type !== "DecisionTaken") throw new Error("The example has no decision");
  return taken;
};

describe("an entry written by hand, whose hashes fit, is named with why it cannot have happened", () => {
  it.each<[string, () => ReadonlyArray<Entry>, fact: Fact["type"], rule: string]>([
    [
      "somebody arrives at a meeting that there is not",
      () => withAfter(written, springOpened, { type: "PeopleArrived", meeting: "nowhere", at, people: [] }),
      "PeopleArrived",
      "otherwise",
    ],
    [
      "somebody arrives on a seat that there is not",
      () =>
        withAfter(written, springOpened, {
          type: "PeopleArrived",
          meeting: spring,
          at,
          people: [{ seat: "nowhere/social", person: "p", as: "holder", mode: "room", organisation: "nowhere" }],
        }),
      "PeopleArrived",
      "BOOK-1",
    ],
    [
      "somebody arrives who is not appointed",
      () =>
        withAfter(written, springOpened, {
          type: "PeopleArrived",
          meeting: spring,
          at,
          people: [{ seat: "ljungby/social", person: "nobody", as: "holder", mode: "room", organisation: "ljungby" }],
        }),
      "PeopleArrived",
      "CON-3",
    ],
    [
      "a body is established a second time",
      () =>
        withAfter(written, springOpened, {
          type: "BodyEstablished",
          body: "llg",
          name: { sv: "Ledningsgruppen" },
          kind: "leadershipGroup",
          since: day("2024-05-03"),
        }),
      "BodyEstablished",
      "BOOK-2",
    ],
    [
      "a charter with a lower bar, which nobody has decided",
      () =>
        withAfter(written, isOf("MeetingCalled"), {
          type: "CharterAdopted",
          body: "llg",
          from: day("2024-05-01"),
          source: "said so",
          charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
        }),
      "CharterAdopted",
      "CON-6",
    ],
    [
      "a decision in an item that is not on the table",
      () =>
        withAfter(written, springOpened, {
          ...decisionOf(written),
          decision: "forged",
          meeting: spring,
          item: "1",
          at,
        }),
      "DecisionTaken",
      "MTG-1",
    ],
    [
      "a decision after the meeting was closed",
      () => withAfter(written, springClosed, { ...decisionOf(written), decision: "forged" }),
      "DecisionTaken",
      "MTG-3",
    ],
    [
      "a commitment that no decision led to",
      () =>
        withAfter(written, springClosed, {
          type: "CommitmentMade",
          commitment: `${spring}.1.9` as never,
          meeting: spring,
          item: "1",
          owner: { kind: "organisation", id: "ljungby" },
          text: { sv: "Betala." },
          condition: false,
          since: day("2024-05-03"),
        }),
      "CommitmentMade",
      "otherwise",
    ],
    [
      "a meeting opened with another group than the body had",
      () =>
        withEvery(written, "MeetingOpened", (fact) => ({ ...fact, group: { seats: ["vaxjo/social"], vacant: [] } })),
      "MeetingOpened",
      "otherwise",
    ],
    [
      "something that had not happened when it was entered",
      () =>
        withAfter(written, springOpened, {
          type: "GuestsArrived",
          meeting: spring,
          at: instant("2024-05-03T20:00:00+02:00"),
          people: [{ person: "g", as: { sv: "gäst" } }],
        }),
      "GuestsArrived",
      "MTG-6",
    ],
  ])("%s", async (_, forge, fact, rule) => {
    const forged = forge();
    const verified = await found(forged);
    const [doubt] = "doubtful" in verified ? verified.doubtful : [];
    const version = forged.findIndex((entry, index) => entry !== written[index] && entry.facts.some(isOf(fact))) + 1;
    expect(doubt).toMatchObject({ version, fact });
    expect(doubt?.why === "refused" ? doubt.refusal.rule : doubt?.why).toBe(rule);
  });
});

describe("the moments at which entries were recorded go forward", () => {
  const recordedAt = (index: number, moment: (before: Instant) => Instant) =>
    written.map((entry, n) => (n === index ? { ...entry, recordedAt: moment(entry.recordedAt) } : entry));

  it("one that says it was recorded a month before those before it is named, with which", async () => {
    const index = written.findIndex(({ facts }) => facts.some(isOf("AgreementRegistered")));
    const verified = await found(recordedAt(index, () => instant("2020-01-01T09:00:00+01:00")));
    expect(verified).toMatchObject({
      is: "doubtfulEntries",
      doubtful: expect.arrayContaining([
        expect.objectContaining({ version: index + 1, why: "recordedBefore", recordedAt: "2020-01-01T09:00:00+01:00" }),
      ]),
    });
  });
  it("one clock that was far ahead is told of once, at the entry after it", async () => {
    const last = written.length - 1;
    const verified = await found(recordedAt(last - 3, () => instant("2099-01-01T09:00:00+01:00")));
    const doubts = "doubtful" in verified ? verified.doubtful : [];
    expect(doubts.filter(({ why }) => why === "recordedBefore")).toMatchObject([
      { version: last - 1, earlier: { version: last - 2, recordedAt: "2099-01-01T09:00:00+01:00" } },
    ]);
  });
});

it("an entry of an older book, which let the days of another zone be counted, is not doubted", async () => {
  const entry = written.at(-1) as Entry;
  const cancelled: Fact = {
    type: "MeetingCancelled",
    meeting: "llg-2024-06-07",
    on: day("2024-06-06"),
    reason: { sv: "Förhinder" },
  };
  // Half past midnight in Sweden, on the seventh.
  const elsewhere = { ...entry, command: "c", recordedAt: instant("2024-06-06T23:30:00+01:00"), facts: [cancelled] };
  expect(await found([...written, elsewhere])).toMatchObject({ is: "sound" });
  expect(await found([...written, { ...elsewhere, facts: [{ ...cancelled, on: day("2024-06-05") }] }])).toMatchObject({
    is: "doubtfulEntries",
  });
});

it("what the example holds is doubted nowhere", async () => {
  expect(await found(written)).toMatchObject({ is: "sound", decisions: 3 });
});

describe("what cannot be found in the book itself is found by whoever has kept the hash of its last entry", () => {
  it.each<[string, () => ReadonlyArray<Entry>]>([
    [
      "other words, with every hash made anew",
      () => withEvery(written, "DecisionTaken", (fact) => ({ ...fact, text: { sv: "Nej." } })),
    ],
    ["a tail that is gone", () => written.slice(0, -1)],
  ])("%s", async (_, change) => {
    const kept = written.at(-1)?.hash;
    const ledger = rehashed(KRONOBERG, change());
    expect(await run(verify(ledger, KRONOBERG))).toMatchObject({ is: "sound" });
    expect(await run(verify(ledger, KRONOBERG, kept))).toEqual({
      is: "keptIsGone",
      book: KRONOBERG,
      kept: { hash: kept, version: null },
    });
  });
  it("it is still there in a book that has gone on", async () => {
    const [earlier, last] = [written.at(-9), written.at(-1)];
    for (const kept of [earlier, last])
      expect(await run(verify(rehashed(KRONOBERG, written), KRONOBERG, kept?.hash))).toMatchObject({
        is: "sound",
        kept: { version: kept?.version },
      });
  });
});
