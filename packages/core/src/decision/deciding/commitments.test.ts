import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import {
  afterDeciding,
  assembled,
  book,
  called,
  clock,
  closed,
  decide,
  ends,
  heldOn,
  onTheDay,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

describe("what follows is written as it was said", () => {
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

  it("a duty keeps its time, its report-back and its condition, and has none it was not given", () => {
    const duty = { text: { sv: "Omfattning" }, on: { kind: "body", id: "au" } } as const;
    const commitments = (more: object) =>
      book
        .given(...atTable)
        .when({ ...decide, duties: [{ ...duty, ...more }] })
        .thenDone()
        .filter(({ type }) => type === "CommitmentMade");
    expect(commitments({})).toStrictEqual([made({ decision: "d" })]);
    expect(
      commitments({ due: "2024-06", reportBack: { body: "llg", when: "2024-10" }, condition: true }),
    ).toStrictEqual([
      made({ decision: "d", due: "2024-06", reportBack: { body: "llg", when: "2024-10" }, condition: true }),
    ]);
  });
  it("is named apart from that of another meeting that would be called the same", () => {
    // Item 1.3 of m, and item 3 of m.1.
    const duties = [{ text: { sv: "Omfattning" }, on: { kind: "body", id: "au" } }] as const;
    const other = heldOn("2024-05-03", "m.1", [...called, ...opened("vaxjo", "ljungby")]);
    const placed: Fact = { type: "ItemPlaced", meeting: "m", item: "1.3", title: { sv: "x" }, kinds: ["decision"] };
    const dialogue: Fact = { type: "ItemPlaced", meeting: "m.1", item: "3", title: { sv: "x" }, kinds: ["decision"] };
    const before = [...assembled, placed, onTheTable("1.3")];
    const one = book
      .given(...before)
      .when({ ...decide, item: "1.3", duties })
      .thenDone();
    const both = [...before, ...one, ...other, dialogue, { ...onTheTable("3"), meeting: "m.1" }];
    const two = book
      .given(...both)
      .when({ ...decide, decision: "d2", meeting: "m.1", item: "3", duties })
      .thenDone();
    const names = [...one, ...two].flatMap((fact) => (fact.type === "CommitmentMade" ? [fact.commitment] : []));
    expect(names).toEqual(["m.1.3.1", "m.1.3.2"]);
  });
  it("and is not due, or reported back, before the meeting: on its day at the earliest", () => {
    const duty = { text: { sv: "Omfattning" }, on: { kind: "body", id: "au" } } as const;
    const decides = (more: object) => book.given(...atTable).when({ ...decide, duties: [duty, { ...duty, ...more }] });
    for (const due of ["2024-05-02", "2024-04", "2023"]) {
      decides({ due }).thenRefused({ type: "DueTooEarly", due, day: day("2024-05-03") });
      decides({ reportBack: { body: "llg", when: due } }).thenRefused({ type: "DueTooEarly", due });
    }
    for (const due of ["2024-05-03", "2024-05", "2024"])
      decides({ due, reportBack: { body: "llg", when: due } }).thenDone();
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
    expect(
      book
        .given(...atTable)
        .when(refer)
        .thenDone(),
    ).toStrictEqual([
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
    expect(
      book
        .given(...atTable)
        .when(bare)
        .thenDone().length,
    ).toBe(2);
    book
      .given(...atTable)
      .when({ ...refer, back: "2024-04" })
      .thenRefused({ type: "ComesBackTooEarly" });
    book
      .given(...assembled)
      .when(refer)
      .thenRefused({ type: "NoOpenTreatment" });
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

describe("tasks follow from an item on which nothing was decided", () => {
  const gives = (more: Partial<Extract<Command, { type: "MakeCommitments" }>> = {}): Command => ({
    type: "MakeCommitments",
    meeting: "m",
    item: "2",
    tasks: [{ text: { sv: "Uppdatera bilderna" }, on: { kind: "organisation", id: "vaxjo" } }],
    ...more,
  });
  const made = (number: number, more: object = {}): Fact => ({
    type: "CommitmentMade",
    commitment: `m.2.${number}`,
    meeting: "m",
    item: "2",
    owner: { kind: "organisation", id: "vaxjo" },
    text: { sv: "Uppdatera bilderna" },
    condition: false,
    since: day("2024-05-03"),
    ...more,
  });

  it("while the meeting runs, with the item on the table or not, and when it is over", () => {
    const over = [
      ...afterDeciding(),
      { ...ends({ kind: "withdrawn", reason: { sv: "x" } }), item: "2" } as Fact,
      closed,
    ];
    for (const facts of [assembled, [...assembled, onTheTable("2")], over])
      book
        .given(...facts)
        .when(gives(), onTheDay)
        .then(made(1));
  });
  it("not before it is opened, nor of an item that there is not", () => {
    book
      .given(...ready)
      .when(gives(), onTheDay)
      .thenRefused({ type: "MeetingNotOpen", status: "called" });
    book
      .given(...assembled)
      .when(gives({ item: "9" }), onTheDay)
      .thenRefused({ type: "NotInTheBook", kind: "item" });
  });
  it("are numbered on after those that there are; one on everybody is one a party", () => {
    const facts = book
      .given(...assembled, made(1))
      .when(gives({ tasks: [{ text: { sv: "Ge exempel" }, on: "everyParty", due: "2024-09" }] }), onTheDay)
      .thenDone();
    expect(facts).toMatchObject([
      { commitment: "m.2.1.vaxjo", owner: { id: "vaxjo" }, due: "2024-09" },
      { commitment: "m.2.1.ljungby", owner: { id: "ljungby" }, due: "2024-09" },
    ]);
    book
      .given(...assembled, made(1))
      .when(gives(), onTheDay)
      .then(made(2));
  });
  it("have an owner of the meeting's day, and are not due before it", () => {
    const on = { kind: "body", id: "nobody" } as const;
    book
      .given(...assembled)
      .when(gives({ tasks: [{ text: { sv: "x" }, on }] }), onTheDay)
      .thenRefused({ type: "OwnerNotInForce", owner: on, day: day("2024-05-03") });
    book
      .given(...assembled)
      .when(gives({ tasks: [{ text: { sv: "x" }, on: { kind: "body", id: "au" }, due: "2024-04" }] }), onTheDay)
      .thenRefused({ type: "DueTooEarly", due: "2024-04" });
  });
});
