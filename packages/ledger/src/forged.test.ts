/**
 * What somebody can take out of a book, put into an entry or leave unsaid who writes to the file itself, with every hash made anew.
 */
import { day, type Fact, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import * as Effect from "effect/Effect";
import { beforeAll, describe, expect, it } from "vitest";
import { deskOn, giveAll } from "./desk.ts";
import type { EntryDoubt } from "./doubts.ts";
import type { Entry } from "./entry.ts";
import { memoryLedger } from "./memory.ts";
import { readBook } from "./read-book.ts";
import { isOf, placeOf, rehashed, withAfter, withEntry, withEvery } from "./testing/forging.ts";
import { type Verification, verify } from "./verify.ts";

const run = Effect.runPromise;
const winter = "llg-2024-02-02";
const spring = "llg-2024-05-03";

let written: ReadonlyArray<Entry>;
beforeAll(async () => {
  const ledger = memoryLedger();
  await run(giveAll(deskOn(ledger), KRONOBERG, kronoberg));
  written = (await run(readBook(ledger, KRONOBERG))).entries;
});

const found = (entries: ReadonlyArray<Entry>): Promise<Verification> =>
  run(verify(rehashed(KRONOBERG, entries), KRONOBERG));

/** What is doubtful in a book: of which entry, and why. */
const doubtsOf = async (entries: ReadonlyArray<Entry>): Promise<ReadonlyArray<EntryDoubt>> => {
  const verified = await found(entries);
  return "doubtful" in verified ? verified.doubtful : [];
};

/** The first doubt in a book. */
const firstDoubt = async (entries: ReadonlyArray<Entry>) => {
  const [{ actor: _, recordedAt: __, ...doubt } = { version: 0 } as EntryDoubt] = await doubtsOf(entries);
  return doubt;
};

const facts = (change: (facts: ReadonlyArray<Fact>) => ReadonlyArray<Fact>) => (entry: Entry) => ({
  ...entry,
  facts: change(entry.facts),
});
const without = (...types: ReadonlyArray<Fact["type"]>) =>
  facts((all) => all.filter(({ type }) => !types.includes(type)));

const decided = (item: string) => isOf("DecisionTaken", (fact) => fact.meeting === winter && fact.item === item);
const springOpened = isOf("MeetingOpened", ({ meeting }) => meeting === spring);

describe("an entry is all that its act led to", () => {
  it.each<[string, (fact: Fact) => boolean, (entry: Entry) => Entry, object]>([
    [
      "a decision without the end of its item",
      decided("1"),
      without("ItemConcluded"),
      { why: "lacks", fact: "DecisionTaken", lacks: "ItemConcluded" },
    ],
    [
      "a decision without the duty of one of the parties",
      decided("2"),
      facts((all) => all.filter((_, index) => index !== 3)),
      { why: "lacks", fact: "DecisionTaken", lacks: "CommitmentMade" },
    ],
    [
      "an item that ended decided, and no decision",
      decided("1"),
      without("DecisionTaken"),
      { why: "otherwise", fact: "ItemConcluded" },
    ],
    [
      "an item that was referred, and nothing for anybody to prepare",
      isOf("ItemConcluded", ({ outcome }) => outcome.kind === "referred"),
      without("CommitmentMade"),
      { why: "lacks", fact: "ItemConcluded", lacks: "CommitmentMade" },
    ],
    ["nothing at all, where somebody left", isOf("PeopleLeft"), facts(() => []), { why: "nothing" }],
  ])("%s", async (_, is, change, doubt) => {
    const forged = withEntry(written, is, change);
    expect(await firstDoubt(forged)).toMatchObject({ version: placeOf(written, is) + 1, ...doubt });
  });
});

describe("and nothing else", () => {
  it.each<[string, (fact: Fact) => boolean, (all: ReadonlyArray<Fact>) => ReadonlyArray<Fact>, Fact["type"]]>([
    [
      "two decisions of one item",
      decided("1"),
      (all) =>
        all.flatMap(
          (fact): ReadonlyArray<Fact> =>
            fact.type === "DecisionTaken" ? [fact, { ...fact, decision: "forged" }] : [fact],
        ),
      "DecisionTaken",
    ],
    [
      "an item decided, and then withdrawn",
      decided("1"),
      (all) => [
        ...all,
        ...all.flatMap((fact) =>
          fact.type === "ItemConcluded"
            ? [{ ...fact, outcome: { kind: "withdrawn" as const, reason: { sv: "Togs tillbaka" } } }]
            : [],
        ),
      ],
      "ItemConcluded",
    ],
    [
      "a meeting that is closed by the decision itself",
      decided("1"),
      (all) => [...all, { type: "MeetingClosed", meeting: winter, at: instant("2024-02-02T09:50:00+01:00") }],
      "MeetingClosed",
    ],
    ["what came of it before it was decided", decided("1"), (all) => [...all].reverse(), "ItemConcluded"],
    [
      "a second body for one decision",
      decided("1"),
      (all) => all.map((fact) => (fact.type === "DecisionTaken" ? { ...fact, body: "rspb" } : fact)),
      "DecisionTaken",
    ],
  ])("%s", async (_, is, change, fact) => {
    const forged = withEntry(written, is, facts(change));
    expect(await firstDoubt(forged)).toEqual({ version: placeOf(written, is) + 1, why: "otherwise", fact });
  });
});

describe("what a book has said of a kind of fact, it says from then on", () => {
  it("a meeting that opened without its group, after one that said it", async () => {
    const forged = withEvery(written, "MeetingOpened", (fact) => {
      const { group: _, charter: __, ...less } = fact;
      return fact.meeting === spring ? less : fact;
    });
    const version = placeOf(written, springOpened) + 1;
    expect(await firstDoubt(forged)).toEqual({ version, why: "otherwise", fact: "MeetingOpened" });
  });
  it("a delivery of papers that does not say when it was entered, after one that did", async () => {
    const last = placeOf(
      written,
      isOf("PaperDistributed", ({ paper }) => paper !== firstPaper()),
    );
    const forged = written.map((entry, index) =>
      index === last ? facts((all) => all.map((fact) => ("recordedAt" in fact ? omit(fact) : fact)))(entry) : entry,
    );
    expect(await firstDoubt(forged)).toEqual({ version: last + 1, why: "otherwise", fact: "PaperDistributed" });
  });
  it("a book that says it nowhere is as one of an earlier release: whoever has kept a hash sees that it is not", async () => {
    const forged = withEvery(written, "MeetingOpened", ({ group: _, charter: __, ...less }) => less);
    const kept = written.at(-1)?.hash ?? "";
    const versions = [winter, spring].map(
      (meeting) =>
        placeOf(
          written,
          isOf("MeetingOpened", (fact) => fact.meeting === meeting),
        ) + 1,
    );
    expect(await found(forged)).toMatchObject({
      is: "sound",
      saidLess: [
        { place: "MeetingOpened.charter", versions },
        { place: "MeetingOpened.group", versions },
      ],
    });
    expect(await found(written)).not.toHaveProperty("saidLess");
    expect(await run(verify(rehashed(KRONOBERG, forged), KRONOBERG, kept))).toMatchObject({ is: "keptIsGone" });
  });
});

const firstPaper = () => {
  const first = written.flatMap((entry) => entry.facts).find(isOf("PaperDistributed"));
  return first?.type === "PaperDistributed" ? first.paper : "";
};
const omit = (fact: Fact): Fact => {
  if (fact.type !== "PaperDistributed") return fact;
  const { recordedAt: _, ...less } = fact;
  return less;
};

describe("an entry is where it was, by whom and when", () => {
  it("one that is moved before what it follows is refused there", async () => {
    const from = placeOf(written, decided("1"));
    const moved = written.filter((_, index) => index !== from);
    const [entry] = written.slice(from, from + 1);
    if (entry === undefined) throw new Error("no such entry");
    expect(await firstDoubt(moved.toSpliced(from - 1, 0, entry))).toMatchObject({
      version: from,
      why: "refused",
      fact: "DecisionTaken",
    });
  });
  it("what somebody entered from old papers names whoever entered it", async () => {
    const old = isOf("MeetingRecorded");
    const forged = withEntry(written, old, (entry) => ({ ...entry, actor: "somebody" }));
    expect(await firstDoubt(forged)).toMatchObject({ version: placeOf(written, old) + 1, fact: "MeetingRecorded" });
  });
  it("a delivery of papers says the moment of its entry", async () => {
    const sent = isOf("PaperDistributed");
    const forged = withEntry(written, sent, (entry) => ({
      ...entry,
      recordedAt: instant("2024-04-19T16:00:00+02:00"),
    }));
    expect(await firstDoubt(forged)).toMatchObject({ version: placeOf(written, sent) + 1, fact: "PaperDistributed" });
  });
  it("a book is founded as what it is called", async () => {
    const forged = withEvery(written, "CollaborationFounded", (fact) => ({ ...fact, collaboration: "sormland" }));
    expect(await firstDoubt(forged)).toEqual({ version: 1, why: "otherwise", fact: "CollaborationFounded" });
  });
  it("no two have the id of one act", async () => {
    const opened = placeOf(written, springOpened);
    const forged = withEntry(written, decided("1"), (entry) => ({ ...entry, command: written[opened]?.command ?? "" }));
    expect(await firstDoubt(forged)).toEqual({
      version: opened + 1,
      why: "idRepeated",
      earlier: { version: placeOf(written, decided("1")) + 1, recordedAt: "2024-02-02T09:50:00+01:00" },
    });
  });
});

describe("a certificate that says something else than the log is false", () => {
  it.each<[string, object, object]>([
    ["how many were counted", { counted: { seats: 99, of: 99, organisations: 9, ofOrganisations: 9 } }, {}],
    ["which forum it was", { forum: "subAssembled" }, {}],
    ["by which rule", { rule: "QUO-2" }, {}],
    ["who was missing", { missing: [{ seat: "vaxjo/social", organisation: "vaxjo", why: "left" }] }, {}],
    ["what is flagged", { flags: [{ code: "namesAlike", names: ["a", "b"], of: "people" }] }, {}],
    ["under which charter", {}, { charterFrom: day("2020-01-01") }],
  ])("%s", async (_, answer, besides) => {
    const forged = withEvery(written, "DecisionTaken", (fact) =>
      fact.meeting === winter && fact.item === "1"
        ? {
            ...fact,
            certificate: { ...fact.certificate, ...besides, answer: { ...fact.certificate.answer, ...answer } },
          }
        : fact,
    );
    expect(await found(forged)).toMatchObject({ certificates: [{ why: "notWhatTheLogHolds" }] });
  });
});

it("a seat that is abolished with an entry that is written in is told of by what was decided there", async () => {
  const forged = withAfter(written, springOpened, {
    type: "SeatAbolished",
    seat: "vaxjo/social",
    lastDay: day("2024-05-02"),
  });
  expect(await found(forged)).toMatchObject({ is: "falseCertificates" });
});
