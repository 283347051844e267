import { type Route, routeRows, routes } from "@konstellation/client";
import { day, decodeWith } from "@konstellation/core";
import { KRONOBERG, SODERMANLAND } from "@konstellation/example";
import { type Ledger, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import type { Asking, AskName } from "./answered.ts";
import { answersOn, asking, exampleLedger } from "./testing/answers.ts";

const ledger = await exampleLedger();
const answers = answersOn(ledger);
const ask = <Name extends AskName>(name: Name, more: Partial<Asking> = {}) =>
  Effect.runPromise(answers.ask(name, asking(more)));

describe("asking one book", () => {
  it("finds a thing, with the version and the day it comes from", async () => {
    const { version } = (await Effect.runPromise(ledger.books))[0] ?? {};
    expect(await ask("agreement", { path: { agreement: "resource-centre" } })).toMatchObject({
      is: "found",
      answer: { agreement: "resource-centre", status: "terminated" },
      at: { version, day: "2024-05-06" },
    });
    expect(
      await ask("decision", { path: { decision: "model-management" }, query: { day: "2025-01-01" } }),
    ).toMatchObject({ is: "found", at: { day: "2025-01-01" } });
  });

  it("gives a list by the page, or whole to who asks for that", async () => {
    expect(await ask("radar", { query: { limit: "3", page: "2" } })).toMatchObject({
      is: "page",
      answer: { items: [{}, {}, {}], total: 53, page: 2, limit: 3 },
    });
    expect(await ask("radar")).toMatchObject({ answer: { total: 53, page: 1, limit: 20 } });
    const whole = await ask("radar", { whole: true });
    expect(whole.is === "page" && [whole.answer.items.length, whole.answer.limit]).toEqual([53, 53]);
    expect(await ask("organisations", { whole: true, query: { kind: "region" } })).toMatchObject({
      answer: { items: [{ kind: "region" }], total: 1 },
    });
  });

  it("computes nothing for who has seen it, and finds nothing before it says so", async () => {
    const at = { version: (await Effect.runPromise(ledger.books))[0]?.version, day: "2024-05-06" };
    expect(await ask("radar", { seen: () => true })).toEqual({ is: "seen", at });
    expect(await ask("meeting", { path: { meeting: "nowhere" }, seen: () => true })).toEqual({ is: "seen", at });
    expect((await ask("radar", { seen: (seen) => seen.version !== at.version })).is).toBe("page");
  });

  it("says what is not there: the book, or the thing in it", async () => {
    expect(await ask("radar", { path: { collaboration: "nowhere" } })).toMatchObject({
      is: "noBook",
      refusal: { type: "NotInTheBook", kind: "collaboration", id: "nowhere" },
    });
    for (const name of ["meeting", "items", "presence", "treatments", "forecast"] as const)
      expect(await ask(name, { path: { meeting: "nowhere" } })).toMatchObject({
        is: "nothing",
        refusal: { type: "NotInTheBook", kind: "meeting", id: "nowhere" },
      });
  });

  it("passes on the refusal of a rule, with the names of the book", async () => {
    const query = { seat: "ljungby/nobody", fromItem: "6" };
    const refused = await ask("whatIf", { path: { meeting: "llg-2024-05-03" }, query });
    expect(refused).toMatchObject({ is: "refused", refusal: { type: "NotInTheBook", kind: "seat" } });
    expect(refused.is === "refused" && refused.names("body", "llg")).toMatchObject({ sv: expect.stringMatching(/\w/) });
  });
});

describe("asking the ledger", () => {
  it("lists the books that are founded, and verifies one", async () => {
    expect(await ask("collaborations")).toMatchObject({
      is: "page",
      answer: { items: [{ collaboration: KRONOBERG }, { collaboration: SODERMANLAND }], total: 2, limit: 20 },
    });
    expect(await Effect.runPromise(answersOn(memoryLedger()).ask("collaborations", asking()))).toMatchObject({
      answer: { items: [], total: 0 },
    });
    const verified = await ask("verification");
    expect(verified).toMatchObject({ is: "found", answer: { is: "sound", decisions: 3 } });
    expect("at" in verified).toBe(false);
    expect((await ask("verification", { path: { collaboration: "nowhere" } })).is).toBe("noBook");
  });

  it("writes a calendar as text, in the language that is asked for, and for nobody who is not there", async () => {
    const calendar = await ask("calendar", { query: { body: "llg" }, language: "sv" });
    expect(calendar).toMatchObject({ is: "text", mediaType: "text/calendar; charset=utf-8" });
    expect(calendar.is === "text" && calendar.answer).toContain("SUMMARY:Möte: llg-2024-06-07");
    const english = await ask("calendar", { query: { titles: "true" } });
    expect(english.is === "text" && english.answer).toContain("SUMMARY:Meeting: June meeting");
    expect(await ask("calendar", { query: { seat: "vaxjo/nobody" } })).toMatchObject({
      is: "nothing",
      refusal: { type: "NotInTheBook", kind: "seat", id: "vaxjo/nobody" },
    });
  });

  it("reads the entries once for the calendars of a version and a day", async () => {
    let reads = 0;
    const counted: Ledger = {
      ...ledger,
      read: (book, after, atMost) => {
        if (after === 0) reads += 1;
        return ledger.read(book, after, atMost);
      },
    };
    const on = answersOn(counted);
    const calendar = (query: Asking["query"]) => Effect.runPromise(on.ask("calendar", asking({ query })));
    await calendar({ body: "llg" });
    const once = reads;
    await calendar({ organisation: "vaxjo" });
    await calendar({ seat: "vaxjo/social", titles: "true" });
    expect(reads).toBe(once);
    await calendar({ day: "2024-06-01" });
    expect(reads).toBe(once + 1);
  });

  it("refuses in a list what it would refuse when the list is entered", async () => {
    const csv = "Avtal;Parter;Från;Id\nHjälpmedel;Växjö, Alvesta;2021-01-01;KS 2021/14\n";
    expect(await ask("checkAgreementList", { body: { csv } })).toMatchObject({
      is: "found",
      answer: {
        accepted: [],
        refused: [{ line: 2, why: [{ en: expect.stringContaining("cannot be an id") }] }],
        command: null,
      },
    });
  });

  it("judges a list of agreements, or says what is wrong with how it was sent", async () => {
    const csv = "Avtal;Parter;Från;Uppsägningstid\nTolkservice;alla;2021-01-01;6 mån\n";
    expect(await ask("checkAgreementList", { body: { csv } })).toMatchObject({
      is: "found",
      answer: { accepted: [{ line: 2, agreement: "tolkservice" }], refused: [] },
    });
    expect(await ask("checkAgreementList", { body: { csv: "" } })).toMatchObject({
      is: "malformed",
      where: "Body",
      faults: [{ path: "csv" }],
    });
  });
});

describe("asking a question that needs no book", () => {
  it("answers one, or many in the same order, and names each fault with its place", async () => {
    const body = routes.askNotice.example as object;
    expect(await ask("askNotice", { body })).toMatchObject({ is: "found", answer: { outcome: "renewed" } });
    expect(await ask("askNotice", { body: [body, { ...body, given: {} }] })).toMatchObject({
      answer: [{ outcome: "renewed" }, { outcome: "cannotCompute" }],
    });
    expect(await ask("askQuorum", { body: {} })).toMatchObject({ is: "malformed", where: "Question" });
    const quorum = routes.askQuorum.example as object;
    expect(await ask("askQuorum", { body: [quorum, { ...quorum, seats: [] }, 3] })).toMatchObject({
      is: "malformed",
      where: "Questions",
      faults: [{ path: "[1].seats" }, { path: "[1].presence[0].seat" }, { path: "[2]" }],
    });
  });
});

const reading = routeRows.filter(
  ([, { command, keeps, stores }]) => (command ?? keeps ?? stores) === undefined,
) as ReadonlyArray<readonly [AskName, Route]>;

/** What is wrong with what a route answers about these things, by the schema of its row. */
const wrongWith = async ([name, route]: (typeof reading)[number], path: Asking["path"]) => {
  const needed: Partial<Record<AskName, Asking["query"]>> = {
    whatIf: { seat: "ljungby/social", fromItem: "6" },
    search: { q: "samverk*" },
  };
  const answered = await ask(name, { path, query: needed[name] ?? {}, body: route.example, whole: true });
  if (!("answer" in answered)) return [answered];
  // A paper goes out as the bytes it is; everything else as JSON.
  const { answer } = answered;
  const read = decodeWith(route.answer)(answered.is === "file" ? answer : JSON.parse(JSON.stringify(answer)));
  return Result.isFailure(read) ? [read.failure] : [];
};

describe("every route that reads answers by the schema of its row", () => {
  it("about a county that works in the book", async () => {
    const commitment = await ask("commitments", { query: { limit: "1" } });
    const path = {
      meeting: "llg-2024-05-03",
      body: "llg",
      organisation: "vaxjo",
      decision: "model-management",
      agreement: "resource-centre",
      person: "p-ljungby-social-deputy",
      remark: "llg-2024-05-03.5.said-4",
      announcement: "division-of-responsibility",
      wish: "child-inquiry-after-the-summer",
      paper: "wheel-proposal",
      recordedMeeting: "chief-executives-spring",
      commitment: commitment.is === "page" ? (commitment.answer.items[0]?.commitment ?? "") : "",
    };
    // The first example book has no question put by correspondence and no recorded decision: the lives read the one, the second the other.
    // It has no file stored either: what one is answered with is told beside the routes of papers.
    const here = reading.filter(
      ([name, { path: at, givesFile }]) =>
        name !== "question" && givesFile !== true && !at.includes("{recordedDecision}"),
    );
    expect(here.length).toBeGreaterThan(20);
    for (const row of here) expect([row[0], await wrongWith(row, path)]).toEqual([row[0], []]);
  });

  it("about a county that is known from two notes only", async () => {
    const path = {
      collaboration: SODERMANLAND,
      body: "steering-group",
      organisation: "vingaker",
      recordedMeeting: "autumn-2025",
      recordedDecision: "digital-platform/county-steering-group",
    };
    const there = Object.keys(path);
    const here = reading.filter(([, { path: at }]) =>
      [...at.matchAll(/\{(\w+)\}/g)].every(([, thing = ""]) => there.includes(thing)),
    );
    expect(here.map(([name]) => name)).toEqual(
      expect.arrayContaining(["radar", "recordedDecision", "remit", "search"]),
    );
    for (const row of here) expect([row[0], await wrongWith(row, path)]).toEqual([row[0], []]);
  });
});

it("a book that stands at no day speaks of today", async () => {
  const founded = answersOn(memoryLedger());
  const body = { collaboration: "sormland", name: { sv: "Sörmland" } };
  await Effect.runPromise(founded.act("foundCollaboration", { path: {}, body, actor: "test" }));
  expect(await Effect.runPromise(founded.ask("bodies", asking({ path: { collaboration: "sormland" } })))).toMatchObject(
    { is: "page", at: { version: 1, day: day("2024-05-06") } },
  );
});
