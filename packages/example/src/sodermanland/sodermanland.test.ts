import {
  agreementsView,
  type Book,
  bodiesView,
  bodyView,
  bookDecider,
  collaborationView,
  commitmentsView,
  day,
  decisionsView,
  type Fact,
  falseCertificates,
  meetingsView,
  organisationsView,
  radarView,
  recordedDecisionsView,
  recordedMeetingView,
  remitView,
  searchView,
} from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { AUTUMN_MEETING, PLANNING_DAY, SODERMANLAND, STEERING_GROUP, sodermanland } from "./index.ts";

const { book, facts } = sodermanland.reduce<{ readonly book: Book; readonly facts: ReadonlyArray<Fact> }>(
  (sofar, { command, context }) => {
    const added = Result.getOrThrow(bookDecider.decide(sofar.book, command, context));
    return { book: added.reduce(bookDecider.evolve, sofar.book), facts: [...sofar.facts, ...added] };
  },
  { book: bookDecider.initial, facts: [] },
);
const october = day("2025-10-06");
const said = (meeting: string, title: string) =>
  recordedMeetingView(book, meeting)?.items.find((item) => item.title.en?.startsWith(title));

describe("the second example book", () => {
  it("is Södermanland: a region, nine municipalities, the independent providers, and a steering group", () => {
    expect(collaborationView(book)).toMatchObject({
      collaboration: SODERMANLAND,
      organisations: 11,
      bodies: 1,
      recordedMeetings: 2,
      recordedDecisions: 6,
      standsAt: october,
    });
    const kinds = organisationsView(book, october).map(({ kind }) => kind);
    expect(
      ["municipality", "region", "independentProvider"].map((each) => kinds.filter((k) => k === each).length),
    ).toEqual([9, 1, 1]);
  });
  it("holds no meeting and no decision with a certificate, and no figure of either", () => {
    expect(collaborationView(book)).toMatchObject({ meetings: 0, decisions: 0, commitments: 3, agreements: 0 });
    expect(facts.flatMap((fact) => ("certificate" in fact ? [fact.type] : []))).toEqual([]);
    expect(falseCertificates(facts)).toEqual([]);
  });
  it("can be replayed twice: the same steps have the same names", () => {
    expect(new Set(sodermanland.map(({ id }) => id)).size).toBe(sodermanland.length);
  });
});

describe("what is not known is left not known", () => {
  it("who sits in the group, how it becomes quorate, and what it is for", () => {
    expect(bodyView(book, STEERING_GROUP, october)).toMatchObject({ seats: [], charter: null });
    expect(remitView(book, STEERING_GROUP, october)?.remit).toMatchObject({
      purpose: null,
      mandate: null,
      composition: [],
      expected: [{ en: expect.stringContaining("how the model goes into other work") }],
    });
  });
  it("who was there: ten people, and nothing more of them", () => {
    for (const meeting of [PLANNING_DAY, AUTUMN_MEETING])
      expect(recordedMeetingView(book, meeting)).toMatchObject({ standing: "recorded", attendance: "notStated" });
    expect(recordedMeetingView(book, PLANNING_DAY)?.present).toEqual({ unnamed: 10 });
    expect(recordedMeetingView(book, AUTUMN_MEETING)?.present).toBeNull();
  });
  it("the day of the autumn meeting: before 10 October", () => {
    expect(recordedMeetingView(book, AUTUMN_MEETING)).toMatchObject({
      when: "before-2025-10-10",
      title: { en: "Steering group meeting, autumn 2025" },
    });
  });
});

describe("what was decided", () => {
  const decided = recordedDecisionsView(book);
  it("here: the study is put off, and the planning day in November", () => {
    const here = decided.filter(({ body }) => body === STEERING_GROUP);
    expect(
      here.map(({ recordedDecision, recordedMeeting, text }) => [recordedDecision, recordedMeeting, text.en]),
    ).toEqual([
      ["planning-day-put-off", AUTUMN_MEETING, expect.stringMatching(/spring of 2026.*digital meeting/)],
      ["study-put-off", PLANNING_DAY, expect.stringMatching(/twelve months.*followed during the autumn of 2025/)],
    ]);
    expect(said(PLANNING_DAY, "Research")?.outcomes).toMatchObject([
      { kind: "deferred", until: "2026-06" },
      { kind: "decided", text: { en: expect.stringMatching(/followed during the autumn of 2025/) } },
    ]);
    expect(said(AUTUMN_MEETING, "Other matters")?.outcomes).toMatchObject([
      { kind: "deferred", until: "2026-spring" },
      { kind: "decided", text: { en: expect.stringMatching(/digital meeting/) } },
    ]);
  });
  it("elsewhere: two proposals, each in two bodies that the book does not know", () => {
    const elsewhere = decided.filter(({ body }) => body === null);
    expect(elsewhere.map(({ decidedBy, when }) => `${decidedBy.en}, ${when}`).sort()).toEqual([
      "The county steering group, before-2025-06-10",
      "The county steering group, before-2025-06-10",
      "The network of heads of schools, before-2025-06-10",
      "The network of heads of schools, before-2025-06-10",
    ]);
    expect(new Set(elsewhere.map(({ text }) => text.en)).size).toBe(2);
    expect(elsewhere.every(({ owner, recordedMeeting }) => owner === null && recordedMeeting === null)).toBe(true);
  });
});

describe("what waits", () => {
  it("three tasks that nobody is said to have, with the steering group, and what was put off until it comes back", () => {
    const waiting = radarView(book, october).entries.map(({ kind, when, title, from }) => [
      kind,
      when,
      title.en,
      from.id,
    ]);
    expect(waiting).toEqual([
      ["ownerNotStated", "2025-autumn", expect.stringContaining("active operations"), STEERING_GROUP],
      ["recordedPutOff", "2026-spring", expect.stringContaining("The planning day"), STEERING_GROUP],
      ["recordedPutOff", "2026-06", "The study is put off twelve months.", STEERING_GROUP],
      ["ownerNotStated", null, expect.stringContaining("workshop in Oxelösund"), STEERING_GROUP],
      ["ownerNotStated", null, expect.stringContaining("next steering group meeting"), STEERING_GROUP],
    ]);
    expect(commitmentsView(book, october).every(({ owner }) => owner === null)).toBe(true);
  });
  it("questions that were asked are questions, with nobody as the one who asked", () => {
    const questions = recordedMeetingView(book, PLANNING_DAY)?.items.flatMap(({ said = [] }) =>
      said.flatMap((each) => ("text" in each && each.kind === "question" ? [each] : [])),
    );
    expect(questions?.length).toBeGreaterThan(7);
    expect(questions?.every(({ by }) => by === undefined)).toBe(true);
  });
});

describe("every view answers", () => {
  it("with nothing where there is nothing", () => {
    expect(meetingsView(book)).toEqual([]);
    for (const view of [decisionsView, agreementsView]) expect(view(book, october)).toEqual([]);
    expect(bodiesView(book, october)).toHaveLength(1);
  });
  it.each(["Vingåker", "trappa", "elevhälsoteam", "tillit", "planning day"])("%s is found", (word) => {
    expect(searchView(book, word).length).toBeGreaterThan(0);
  });
});
