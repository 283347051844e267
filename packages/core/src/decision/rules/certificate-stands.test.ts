import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { bookDecider, day, type Fact, falseCertificates, replay } from "../../index.ts";
import {
  afterDeciding,
  assembled,
  book,
  called,
  charter,
  clock,
  closed,
  decide,
  group,
  left,
  ljungby,
  onTheDay,
  onTheTable,
  opened,
} from "../../testing/small-world.ts";

const facts = afterDeciding();

const forged = (change: (fact: Extract<Fact, { type: "DecisionTaken" }>) => ReadonlyArray<Fact>) =>
  facts.flatMap((fact) => (fact.type === "DecisionTaken" ? change(fact) : [fact]));

describe("QUO-6: certificates", () => {
  const facts = () => {
    const before = [...assembled, onTheTable("1")];
    return [
      ...before,
      ...book
        .given(...before)
        .when(decide)
        .thenDone(),
    ];
  };

  it("are true as long as the log is what it was", () => {
    expect(falseCertificates(facts())).toEqual([]);
  });
  it("are false when the log says that somebody had left, and say from when", () => {
    const forged = facts().flatMap((fact) =>
      fact.type === "DecisionTaken" ? [left("ljungby", "10:10"), fact] : [fact],
    );
    expect(falseCertificates(forged)).toMatchObject([{ decision: "d", why: "notQuorate", at: clock("10:10") }]);
  });
  it("are false when they hold another roll than the log", () => {
    const forged = facts().map((fact) =>
      fact.type === "DecisionTaken"
        ? { ...fact, certificate: { ...fact.certificate, question: { ...fact.certificate.question, presence: [] } } }
        : fact,
    );
    expect(falseCertificates(forged)).toMatchObject([{ decision: "d", why: "notWhatTheLogHolds", at: null }]);
  });
});

describe("QUO-6: a certificate is what the entries say, or it is false", () => {
  it("of an item that was noted first and taken up again", () => {
    const noted: ReadonlyArray<Fact> = [
      ...assembled,
      onTheTable("1"),
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:05"),
        outcome: { kind: "noted", note: { sv: "x" } },
      },
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("10:10") },
    ];
    const decided = Result.getOrThrow(bookDecider.decide(replay(noted), decide, onTheDay));
    expect(falseCertificates([...noted, ...decided])).toEqual([]);
  });
  it("in whatever order its keys were written", () => {
    const turned = forged((fact) => {
      const { question } = fact.certificate;
      const keys = Object.entries(question).reverse();
      const presence = question.presence.map((entry) => Object.fromEntries(Object.entries(entry).reverse()));
      return [
        {
          ...fact,
          certificate: { ...fact.certificate, question: { ...Object.fromEntries(keys), presence } },
        } as unknown as Fact,
      ];
    });
    expect(falseCertificates(turned)).toEqual([]);
  });
  it.each([
    ["another verdict", (answer: object) => ({ answer: { ...answer, verdict: "inquorate" } })],
    [
      "another charter",
      (_: object, question: object) => ({
        question: { ...question, charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } } },
      }),
    ],
    [
      "another roll",
      (_: object, question: { readonly seats?: unknown }) => ({
        question: { ...question, seats: (question.seats as ReadonlyArray<unknown>).slice(1) },
      }),
    ],
    [
      "another interval",
      (_: object, question: object) => ({
        question: { ...question, treatment: { from: clock("10:01"), until: clock("10:25") } },
      }),
    ],
  ])("%s is not what the log holds", (_, change) => {
    const other = forged((fact) => [
      {
        ...fact,
        certificate: { ...fact.certificate, ...change(fact.certificate.answer, fact.certificate.question) },
      } as unknown as Fact,
    ]);
    expect(falseCertificates(other)).toMatchObject([{ decision: "d", why: "notWhatTheLogHolds", at: null }]);
  });
  it("outside a treatment it rests on nothing", () => {
    const outside = facts.filter((fact) => fact.type !== "TreatmentOpened");
    expect(falseCertificates(outside)).toMatchObject([{ decision: "d", why: "noTreatment", at: null }]);
    const nowhere = forged((fact) => [{ ...fact, meeting: "nowhere" }]);
    expect(falseCertificates(nowhere)).toMatchObject([{ decision: "d", why: "noTreatment", at: null }]);
  });
  it("of a group that had not been the group it says from when", () => {
    expect(falseCertificates(forged((fact) => [left("ljungby", "10:12"), fact]))).toMatchObject([
      { decision: "d", why: "notQuorate", at: clock("10:12") },
    ]);
    const unknown = facts.filter((fact) => fact.type !== "CharterAdopted");
    expect(falseCertificates(unknown)).toMatchObject([{ decision: "d", why: "notKnown", at: null }]);
  });
  it("each decision is judged by itself, in the order they were taken", () => {
    const next: ReadonlyArray<Fact> = [
      ...facts,
      { type: "ItemPlaced", meeting: "m", item: "3", title: { sv: "x" }, kinds: ["decision"] },
      { type: "TreatmentOpened", meeting: "m", item: "3", at: clock("11:00") },
    ];
    const second = Result.getOrThrow(
      bookDecider.decide(replay(next), { ...decide, decision: "a", item: "3", at: clock("11:20") }, onTheDay),
    );
    expect(falseCertificates([...next, ...second])).toEqual([]);
    expect(falseCertificates([...next, ...second, left("ljungby", "11:10")])).toMatchObject([
      { decision: "a", why: "correctedSince", at: clock("11:10") },
    ]);
    expect(
      falseCertificates([...next, ...second, left("ljungby", "10:10")]).map(({ decision }) => decision),
    ).toMatchObject(["d", "a"]);
  });
  it("what a link must carry is read by the charter that was pinned, not by one that came with an earlier day", () => {
    const picture: Fact = {
      ...charter,
      charter: { quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" },
    };
    const room: ReadonlyArray<Fact> = [
      ...opened("vaxjo"),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("09:00"),
        people: [
          {
            seat: "ljungby/social",
            person: "p-ljungby",
            as: "holder",
            mode: "remote",
            link: "soundAndPicture",
            organisation: "ljungby",
          },
        ],
      },
    ];
    const before = [...group, picture, ...called, ...room, onTheTable("1")];
    const taken = [...before, ...Result.getOrThrow(bookDecider.decide(replay(before), decide, onTheDay))];
    const earlier: Fact = { ...picture, from: day("2023-01-01"), charter: { quorum: null } };
    const soundOnly: Fact = {
      type: "LinkChanged",
      meeting: "m",
      at: clock("10:10"),
      people: [{ seat: "ljungby/social", person: "p-ljungby", link: "sound" }],
    };
    expect(falseCertificates([...taken, earlier])).toEqual([]);
    expect(falseCertificates([...taken, earlier, soundOnly])).toMatchObject([
      { decision: "d", why: "correctedSince", at: clock("10:10") },
    ]);
  });
});

it("nothing that comes after a decision makes its certificate false but a correction, or a late truth in the log", () => {
  const after = afterDeciding();
  expect(falseCertificates([...after, left("ljungby", "10:25"), closed])).toEqual([]);
  expect(falseCertificates([...after, left("ljungby", "10:24"), closed])).toMatchObject([
    { decision: "d", why: "correctedSince", at: clock("10:24") },
  ]);
});

describe("QUO-6: what a later entry made false is named with that entry", () => {
  const corrected = (until: string): Fact => ({
    type: "PresenceCorrected",
    meeting: "m",
    ...ljungby,
    was: clock("09:00"),
    now: { from: clock("09:00"), until: clock(until) },
    reason: { sv: "Hade gått" },
  });
  it("which fact of the book, and why it was entered", () => {
    const facts = [...afterDeciding(), closed];
    expect(falseCertificates([...facts, corrected("10:10")])).toMatchObject([
      { decision: "d", at: clock("10:10"), correction: { fact: facts.length + 1, reason: { sv: "Hade gått" } } },
    ]);
  });
  it("the one since when it is false from the moment that it is: an earlier one that says less is not named for it", () => {
    const facts = [...afterDeciding(), closed];
    const first = { decision: "d", at: clock("10:10"), correction: { fact: facts.length + 1 } };
    expect(falseCertificates([...facts, corrected("10:10"), corrected("10:05")])).toMatchObject([
      { decision: "d", at: clock("10:05"), correction: { fact: facts.length + 2 } },
    ]);
    const elsewhere: Fact = { ...corrected("09:30"), seat: "vaxjo/social", person: "p-vaxjo" } as Fact;
    const sameMoment: Fact = { ...elsewhere, now: { from: clock("09:00"), until: clock("10:10") } } as Fact;
    expect(falseCertificates([...facts, corrected("10:10"), sameMoment])).toMatchObject([first]);
  });
  it("until a correction of the correction mends it", () => {
    const mended: Fact = { ...corrected("14:00"), was: clock("09:00") } as Fact;
    expect(falseCertificates([...afterDeciding(), closed, corrected("10:10"), mended])).toEqual([]);
  });
});

it("QUO-6: what happened on another day than the meeting's is doubtful, as older books may hold it", () => {
  const early = afterDeciding().map((fact) =>
    fact.type === "MeetingCalled" ? { ...fact, day: day("2024-06-03") } : fact,
  );
  expect(falseCertificates(early)).toMatchObject([{ decision: "d", why: "anotherDay", at: clock("10:25") }]);
});
