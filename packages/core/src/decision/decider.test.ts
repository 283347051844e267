import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { bookDecider, type Command, commitmentView, decisionView, type Fact, replay } from "../book/index.ts";
import { day } from "../kernel/index.ts";
import { afterDeciding, assembled, clock, decide, group, onTheDay, onTheTable } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
const commitment = (more: Partial<Extract<Fact, { type: "CommitmentMade" }>> = {}): Fact => ({
  type: "CommitmentMade",
  commitment: "c",
  meeting: "m",
  item: "1",
  owner: { kind: "body", id: "au" },
  text: { sv: "Ta fram ett förslag" },
  condition: false,
  since: day("2024-05-03"),
  ...more,
});
const carriedOut: Fact = {
  type: "CommitmentReported",
  commitment: "c",
  on: day("2024-06-01"),
  text: { sv: "Klart" },
  state: "carriedOut",
};

describe("CON-5: a body that answers for something is not dissolved", () => {
  const dissolve: Extract<Command, { type: "DissolveBody" }> = {
    type: "DissolveBody",
    body: "au",
    lastDay: day("2024-12-31"),
  };
  const dissolved: Fact = { ...dissolve, type: "BodyDissolved" };
  const other = { kind: "organisation", id: "vaxjo" } as const;

  it("a body with nothing left ends", () => {
    book
      .given(...afterDeciding())
      .when(dissolve)
      .then(dissolved);
    book
      .given(...group)
      .when({ ...dissolve, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
  });
  it("not with a decision it owns", () => {
    book
      .given(...afterDeciding({ kind: "body", id: "au" }))
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", decisions: ["d"], commitments: [], reportBacks: [], meetings: [] });
    expect(
      Result.isSuccess(book.given(...afterDeciding({ kind: "seat", id: "vaxjo/social" })).when(dissolve).outcome),
    ).toBe(true);
  });
  it("not with an open commitment; with one that is carried out, yes", () => {
    book
      .given(...group, commitment())
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", commitments: ["c"] });
    book
      .given(...group, commitment(), carriedOut)
      .when(dissolve)
      .then(dissolved);
    const goesOn: Fact = { ...carriedOut, state: "goesOn" } as Fact;
    book
      .given(...group, commitment(), goesOn)
      .when(dissolve)
      .thenRefused({ commitments: ["c"] });
  });
  it("not while somebody is to report back to it", () => {
    const owed = commitment({ owner: other, reportBack: { body: "au", when: "2024-10" } });
    book
      .given(...group, owed)
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", reportBacks: ["c"] });
    book
      .given(...group, owed, carriedOut)
      .when(dissolve)
      .then(dissolved);
  });
  it("not with a meeting that is not over", () => {
    book
      .given(...afterDeciding())
      .when({ ...dissolve, body: "llg" })
      .thenRefused({ meetings: ["m"] });
    expect(Result.isSuccess(book.given(...afterDeciding(), closed).when({ ...dissolve, body: "llg" }).outcome)).toBe(
      true,
    );
  });
  it("after its last day it owns nothing new; on it, it still can", () => {
    const owns: Command = { ...decide, owner: { kind: "body", id: "au" } };
    const ended = (lastDay: string) => [...assembled, { ...dissolved, lastDay: day(lastDay) } as Fact, onTheTable("1")];
    expect(Result.isSuccess(book.given(...ended("2024-05-03")).when(owns).outcome)).toBe(true);
    book
      .given(...ended("2024-05-02"))
      .when(owns)
      .thenRefused({ type: "OwnerNotInForce" });
    const seat: Fact = { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-02") };
    book
      .given(...assembled, onTheTable("1"), seat)
      .when({ ...decide, owner: { kind: "seat", id: "ljungby/social" } })
      .thenRefused({ type: "OwnerNotInForce" });
  });
});

describe("CON-5: what it answers for is handed over in one act", () => {
  const hand: Extract<Command, { type: "HandOverBody" }> = {
    type: "HandOverBody",
    body: "au",
    to: "llg",
    on: day("2024-12-31"),
  };
  const given = [
    ...afterDeciding({ kind: "body", id: "au" }),
    commitment(),
    commitment({
      commitment: "c2",
      owner: { kind: "organisation", id: "vaxjo" },
      reportBack: { body: "au", when: "2024-10" },
    }),
    commitment({ commitment: "c3", owner: { kind: "organisation", id: "vaxjo" } }),
  ];
  const handed: Fact = { ...hand, type: "BodyHandedOver", decisions: ["d"], commitments: ["c"], reportBacks: ["c2"] };
  it("decisions, commitments and report-backs go to the other body, and are remembered", () => {
    book
      .given(...given)
      .when(hand)
      .then(handed);
    const state = replay([...given, handed]);
    expect(decisionView(state, "d", day("2025-01-01"))?.owner).toMatchObject({ kind: "body", id: "llg" });
    expect(state.decision.decisions.toString()).toContain('"from":"au"');
    expect(commitmentView(state, "c", day("2025-01-01"))?.owner.id).toBe("llg");
    expect(commitmentView(state, "c2", day("2025-01-01"))).toMatchObject({
      owner: { id: "vaxjo" },
      reportBack: { body: "llg", when: "2024-10" },
    });
    expect(commitmentView(state, "c3", day("2025-01-01"))).toMatchObject({ owner: { id: "vaxjo" }, reportBack: null });
    book
      .given(...given, handed)
      .when({ type: "DissolveBody", body: "au", lastDay: day("2024-12-31") })
      .then({ type: "BodyDissolved", body: "au", lastDay: day("2024-12-31") });
  });
  it("not to itself, not to nothing, not when there is nothing, not to a body that has ended", () => {
    book
      .given(...given)
      .when({ ...hand, to: "au" })
      .thenRefused({ type: "NothingToHandOver" });
    book
      .given(...given)
      .when({ ...hand, to: "nowhere" })
      .thenRefused({ type: "OwnerNotInForce" });
    book
      .given(...given)
      .when({ ...hand, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook" });
    book
      .given(...group)
      .when(hand)
      .thenRefused({ type: "NothingToHandOver", body: "au", to: "llg" });
    book
      .given(...given, { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-30") })
      .when(hand)
      .thenRefused({ type: "OwnerNotInForce" });
  });
});

it("reporting back to a body that is not there is refused with the decision", () => {
  book
    .given(...assembled, onTheTable("1"))
    .when(
      {
        ...decide,
        duties: [
          { text: { sv: "x" }, on: { kind: "body", id: "au" }, reportBack: { body: "nowhere", when: "2024-06" } },
        ],
      },
      onTheDay,
    )
    .thenRefused({ type: "NotInTheBook", kind: "body" });
});

describe("DEC: what follows is written as it was said", () => {
  const atTable = [...assembled, onTheTable("1")];
  const made = (more: object): Fact => ({
    type: "CommitmentMade",
    commitment: "m.1.1",
    meeting: "m",
    item: "1",
    owner: { kind: "body", id: "au" },
    text: { sv: "Omfattning" },
    condition: false,
    since: day("2024-05-03"),
    ...more,
  });
  it("a decision's name is given once", () => {
    const again: Fact = { type: "ItemPlaced", meeting: "m", item: "3", title: { sv: "x" }, kinds: ["decision"] };
    const open3: Fact = { type: "TreatmentOpened", meeting: "m", item: "3", at: clock("11:00") };
    book
      .given(...afterDeciding(), again, open3)
      .when({ ...decide, item: "3", at: clock("11:20") })
      .thenRefused({ type: "AlreadyInTheBook", kind: "decision", id: "d" });
  });
  it("a duty keeps its time, its report-back and its condition, and has none it was not given", () => {
    const duty = { text: { sv: "Omfattning" }, on: { kind: "body", id: "au" } } as const;
    const commitments = (more: object) =>
      Result.getOrThrow(book.given(...atTable).when({ ...decide, duties: [{ ...duty, ...more }] }).outcome).filter(
        ({ type }) => type === "CommitmentMade",
      );
    expect(commitments({})).toStrictEqual([made({ decision: "d" })]);
    expect(
      commitments({ due: "2024-06", reportBack: { body: "llg", when: "2024-10" }, condition: true }),
    ).toStrictEqual([
      made({ decision: "d", due: "2024-06", reportBack: { body: "llg", when: "2024-10" }, condition: true }),
    ]);
  });
  it("a referral is one commitment a part of its scope, due and reported when it is back, and its own duties after", () => {
    const refer: Extract<Command, { type: "ReferItem" }> = {
      type: "ReferItem",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      to: "au",
      scope: [{ sv: "Omfattning" }],
      back: "2024-06",
      duties: [{ text: { sv: "Förslag" }, on: { kind: "organisation", id: "vaxjo" } }],
    };
    expect(Result.getOrThrow(book.given(...atTable).when(refer).outcome)).toStrictEqual([
      made({ due: "2024-06", reportBack: { body: "llg", when: "2024-06" } }),
      made({ commitment: "m.1.2", owner: { kind: "organisation", id: "vaxjo" }, text: { sv: "Förslag" } }),
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:25"),
        outcome: { kind: "referred", to: "au", scope: [{ sv: "Omfattning" }], back: "2024-06" },
      },
    ]);
    const { duties: _, ...bare } = refer;
    expect(Result.getOrThrow(book.given(...atTable).when(bare).outcome).length).toBe(2);
    book
      .given(...atTable)
      .when({ ...refer, back: "2024-04" })
      .thenRefused({ type: "ComesBackTooEarly" });
    book
      .given(...assembled)
      .when(refer)
      .thenRefused({ type: "NoOpenTreatment" });
  });
  it("a commitment is reported on while it goes on", () => {
    const goesOn: Fact = { ...carriedOut, state: "goesOn" } as Fact;
    const report = { ...carriedOut, type: "ReportCommitment" } as Command;
    book
      .given(...group, commitment(), goesOn)
      .when(report)
      .then(carriedOut);
    book
      .given(...group, commitment(), goesOn, carriedOut)
      .when(report)
      .thenRefused({ type: "CommitmentCarriedOut", on: day("2024-06-01") });
    book
      .given(...group)
      .when(report)
      .thenRefused({ type: "NotInTheBook", kind: "commitment" });
    expect(commitmentView(replay([...group, commitment(), goesOn]), "c", day("2024-07-01"))?.reports).toEqual([
      { on: "2024-06-01", text: { sv: "Klart" }, state: "goesOn" },
    ]);
  });
  it("an organisation is not the body that has its name", () => {
    const named: Fact = {
      type: "OrganisationAdmitted",
      organisation: "au",
      name: "AU",
      kind: "municipality",
      since: day("2024-01-01"),
    };
    const theirs = commitment({ owner: { kind: "organisation", id: "au" } });
    expect(
      Result.isSuccess(
        book.given(...group, named, theirs).when({ type: "DissolveBody", body: "au", lastDay: day("2024-12-31") })
          .outcome,
      ),
    ).toBe(true);
  });
  it("everything left is named at once, however many of each there are", () => {
    const both = [
      ...afterDeciding({ kind: "body", id: "au" }),
      commitment(),
      commitment({
        commitment: "c2",
        owner: { kind: "organisation", id: "vaxjo" },
        reportBack: { body: "au", when: "2024-10" },
      }),
    ];
    const dissolve: Command = { type: "DissolveBody", body: "au", lastDay: day("2024-12-31") };
    const hand: Command = { type: "HandOverBody", body: "au", to: "llg", on: day("2024-12-31") };
    const without = (...types: ReadonlyArray<Fact["type"]>) => both.filter((fact) => !types.includes(fact.type));
    for (const given of [
      both,
      without("CommitmentMade"),
      both.slice(0, -1),
      [...group, ...both.slice(-2)],
      [...group, ...both.slice(-1)],
    ]) {
      book
        .given(...given)
        .when(dissolve)
        .thenRefused({ type: "BodyStillAnswers" });
      expect(Result.isSuccess(book.given(...given).when(hand).outcome)).toBe(true);
    }
    const meeting: Fact = {
      type: "MeetingCalled",
      meeting: "m2",
      body: "au",
      day: day("2024-06-01"),
      title: { sv: "x" },
    };
    book
      .given(...group, commitment(), meeting)
      .when(dissolve)
      .thenRefused({ commitments: ["c"], meetings: ["m2"] });
  });
  it("a decision remembers every hand-over", () => {
    const handed = (body: string, to: string): Fact => ({
      type: "BodyHandedOver",
      body,
      to,
      on: day("2024-12-31"),
      decisions: ["d"],
      commitments: [],
      reportBacks: [],
    });
    const state = replay([...afterDeciding({ kind: "body", id: "au" }), handed("au", "llg"), handed("llg", "au")]);
    expect(state.decision.decisions.toString()).toContain(
      '"handedOver":[{"from":"au","to":"llg","on":"2024-12-31"},{"from":"llg","to":"au","on":"2024-12-31"}]',
    );
  });
});
