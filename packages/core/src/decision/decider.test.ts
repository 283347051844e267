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
