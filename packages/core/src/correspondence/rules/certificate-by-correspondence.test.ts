import { describe, expect, it } from "vitest";
import { day, decisionsView, decisionView, type Fact, falseCertificates, replay } from "../../index.ts";
import { agreed, deciding, falling, inMay } from "../../testing/correspondence.ts";
import { book, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const decided = [
  ...agreed,
  ...book
    .given(...agreed)
    .when(deciding(), later)
    .thenDone(),
];
type Taken = Extract<Fact, { type: "DecisionTakenByCorrespondence" }>;

const forged = (change: (taken: Taken) => Taken, facts = decided) =>
  falseCertificates(facts.map((fact) => (fact.type === "DecisionTakenByCorrespondence" ? change(fact) : fact)));

describe("QUO-6: the certificate of a decision by correspondence", () => {
  it("is true, and stays true", () => {
    expect(falseCertificates(decided)).toEqual([]);
    expect(
      falseCertificates([...decided, { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-07") }]),
    ).toEqual([]);
  });
  it("stands in the register of decisions, with its kind", () => {
    const state = replay(decided);
    expect(decisionsView(state, day("2024-05-20"))).toMatchObject([
      { decision: "by-post", meeting: null, item: null, correspondence: "q", rule: "COR-2", forum: "correspondence" },
    ]);
    expect(decisionsView(state, day("2024-05-20"))[0]?.counted).toEqual({
      seats: 2,
      of: 2,
      organisations: 2,
      ofOrganisations: 2,
    });
    expect(decisionView(state, "by-post", day("2024-05-20"))?.certificate).toMatchObject({ kind: "correspondence" });
  });
  it.each<[string, (taken: Taken) => Taken]>([
    ["another text", (taken) => ({ ...taken, text: { sv: "Gruppen avslår." } })],
    ["another owner", (taken) => ({ ...taken, owner: { kind: "organisation", id: "ljungby" } })],
    ["another strength", (taken) => ({ ...taken, strength: "decides" })],
    ["an earlier moment", (taken) => ({ ...taken, at: inMay(7) })],
    [
      "another charter",
      (taken) => ({ ...taken, certificate: { ...taken.certificate, charterFrom: day("2020-01-01") } }),
    ],
    ["no papers", (taken) => ({ ...taken, certificate: { ...taken.certificate, papers: [] } })],
    [
      "a yes by somebody else",
      ({ certificate, ...taken }) => ({
        ...taken,
        certificate: { ...certificate, answers: certificate.answers.map((each) => ({ ...each, person: "p-deputy" })) },
      }),
    ],
    [
      "one seat less",
      (taken) => ({ ...taken, certificate: { ...taken.certificate, answers: taken.certificate.answers.slice(1) } }),
    ],
  ])("with %s is found", (_, change) => {
    expect(forged(change)).toMatchObject([
      { decision: "by-post", why: "notWhatTheLogHolds", at: null, correction: null },
    ]);
  });
  it("for a question that was never put, or that somebody did not agree to, is found", () => {
    expect(forged((taken) => ({ ...taken, correspondence: "r" }))).toMatchObject([{ why: "noQuestion" }]);
    const alone = decided.filter((fact) => fact.type !== "QuestionAnswered" || fact.seat === "vaxjo/social");
    expect(falseCertificates(alone)).toMatchObject([{ why: "notEverySeat" }]);
    for (const at of [inMay(2), inMay(9)]) {
      const moved = decided.map((fact) => (fact.type === "QuestionAnswered" ? { ...fact, at } : fact));
      const asMoved = (taken: Taken): Taken => {
        const answers = taken.certificate.answers.map((answer) => ({ ...answer, answered: at }));
        return { ...taken, certificate: { ...taken.certificate, answers } };
      };
      expect(forged(asMoved, moved)).toMatchObject([{ why: "notWhatTheLogHolds" }]);
    }
  });
  it("for a question that fell, or was decided as another, is found", () => {
    const taken = decided.at(-1);
    if (taken?.type !== "DecisionTakenByCorrespondence") throw new Error("no decision");
    expect(falseCertificates([...agreed, { ...falling(8), type: "QuestionFallen" }, taken])).toMatchObject([
      { why: "notWhatTheLogHolds" },
    ]);
    expect(falseCertificates([...decided, { ...taken, decision: "again" }])).toMatchObject([{ decision: "again" }]);
  });
  it("is false from the moment of an answer whose sender, it turns out, had left", () => {
    const left: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-05-05"),
      reason: { sv: "Har flyttat" },
    };
    expect(falseCertificates([...decided, left])).toEqual([
      {
        decision: "by-post",
        why: "endedBefore",
        at: inMay(6),
        correction: { fact: decided.length + 1, reason: { sv: "Har flyttat" } },
      },
    ]);
    expect(falseCertificates([...decided, { ...left, lastDay: day("2024-05-06") }])).toEqual([]);
  });
  it("is of another group where it turns out that a seat was there that has not answered, or that the body was not", () => {
    const created = (since: string): Fact => ({
      type: "SeatCreated",
      seat: "vaxjo/care",
      body: "llg",
      organisation: "vaxjo",
      function: "care",
      label: { sv: "omsorgschef, Växjö" },
      since: day(since),
    });
    expect(falseCertificates([...decided, created("2024-05-07")])).toMatchObject([
      { decision: "by-post", why: "anotherGroup", correction: { fact: decided.length + 1 } },
    ]);
    expect(falseCertificates([...decided, created("2024-05-08")])).toEqual([]);
    const dissolved = (lastDay: string): Fact => ({ type: "BodyDissolved", body: "llg", lastDay: day(lastDay) });
    expect(falseCertificates([...decided, dissolved("2024-05-07")])).toMatchObject([{ why: "anotherGroup" }]);
    expect(falseCertificates([...decided, dissolved("2024-05-08")])).toEqual([]);
  });
  it("carries a change of the charter like any decision", () => {
    const change = {
      type: "ChangeCharter",
      body: "llg",
      from: day("2024-06-01"),
      source: "by correspondence",
      decision: "by-post",
      charter: { quorum: { rule: "everyOrganisation" } },
    } as const;
    const asDecided = decided.map((fact) =>
      "strength" in fact ? ({ ...fact, strength: "decides" } as typeof fact) : fact,
    );
    book
      .given(...asDecided)
      .when(change, later)
      .thenDone();
    book
      .given(...decided)
      .when(change, later)
      .thenRefused({ type: "CharterNotDecided", why: "onlyEndorsed" });
  });
});
