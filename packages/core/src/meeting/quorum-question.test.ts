import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { day, type Fact } from "../index.ts";
import {
  book,
  called,
  charter,
  clock,
  decide,
  group,
  left,
  ljungby,
  onTheTable,
  opened,
  ready,
} from "../testing/small-world.ts";
import { alvesta, arrives, everybody, leaves, seated, third, world } from "../testing/three-seats.ts";

describe("the quorum question that the book asks", () => {
  const question = (...facts: ReadonlyArray<Fact>) => {
    const outcome = book.given(...facts).when(decide).outcome;
    const [taken] = Result.getOrThrow(outcome);
    return taken?.type === "DecisionTaken" ? taken.certificate.question : undefined;
  };

  it("holds what was until the treatment ended, and nothing else", () => {
    const late = arrives("10:25", seated("alvesta/social", "p-alvesta"));
    const facts = [
      ...ready,
      ...opened("vaxjo", "ljungby"),
      arrives("09:20", seated("ljungby/social", "p-deputy", { as: "deputy" })),
      leaves("09:20", { seat: "ljungby/social", person: "p-deputy" }),
      onTheTable("1"),
      left("ljungby", "10:25"),
    ];
    expect(question(...facts)).toStrictEqual({
      charter: { quorum: { rule: "everySeat" } },
      seats: [
        { id: "vaxjo/social", organisation: "vaxjo", function: "social", vacant: false },
        { id: "ljungby/social", organisation: "ljungby", function: "social", vacant: false },
      ],
      constellation: ["vaxjo/social", "ljungby/social"],
      presence: [
        { ...seated("vaxjo/social", "p-vaxjo"), from: clock("09:00"), until: null },
        { ...seated("ljungby/social", "p-ljungby"), from: clock("09:00"), until: null },
      ],
      treatment: { from: clock("10:00"), until: clock("10:25") },
    });
    expect(question(...facts, late)?.presence.length).toBe(2);
  });
  it("says since when a seat is empty: the last time somebody of that seat left", () => {
    const facts = [
      ...everybody,
      leaves("09:20", ljungby),
      leaves("09:30", alvesta),
      arrives("09:35", seated("alvesta/social", "p-alvesta")),
      arrives("09:40", seated("ljungby/social", "p-guest", { as: "observer" })),
      onTheTable("1"),
    ];
    const refusal = book
      .given(...facts)
      .when(decide)
      .thenRefused();
    expect(refusal).toMatchObject({
      missing: [
        {
          seat: "ljungby/social",
          since: clock("09:20"),
          deputies: [{ person: "p-deputy", title: { sv: "biträdande socialchef" } }],
        },
      ],
    });
    const never = [...world, ...opened("vaxjo", "ljungby"), onTheTable("1")];
    expect(
      book
        .given(...never)
        .when(decide)
        .thenRefused(),
    ).toMatchObject({
      missing: [{ seat: "alvesta/social", since: null, deputies: [] }],
    });
  });
  it("leaves a vacant seat out only where the charter says so, and asks of them all when all are vacant", () => {
    const leavesOut = {
      ...charter,
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" }, vacancies: "leaveDenominator" },
    } as Fact;
    const ends = (person: string, seat: string): Fact => ({
      type: "AppointmentEnded",
      seat,
      person,
      lastDay: day("2024-04-30"),
    });
    const observer = arrives("09:10", seated("ljungby/social", "p-guest", { as: "observer" }));
    const one = [
      ...group,
      leavesOut,
      ...called,
      ends("p-ljungby", "ljungby/social"),
      ...opened("vaxjo"),
      onTheTable("1"),
    ];
    expect(question(...one)?.constellation).toEqual(["vaxjo/social"]);
    expect(question(...one.slice(0, -1), observer, onTheTable("1"))?.constellation).toEqual(["vaxjo/social"]);
    const all = [
      ...group,
      leavesOut,
      ...called,
      ends("p-ljungby", "ljungby/social"),
      ends("p-vaxjo", "vaxjo/social"),
      { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact,
      onTheTable("1"),
    ];
    book
      .given(...all)
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
});

describe("who steps out as recused, in the question", () => {
  const strict = [
    ...group,
    ...third,
    { ...charter, charter: { quorum: { rule: "everySeat" }, return: "notSameDay" } } as Fact,
    ...called,
  ];
  const room = everybody.slice(world.length);
  const talk = (from: string, until: string): ReadonlyArray<Fact> => [
    { type: "TreatmentOpened", meeting: "m", item: "2", at: clock(from) },
    { type: "ItemConcluded", meeting: "m", item: "2", at: clock(until), outcome: { kind: "discussed" } },
  ];
  const recused: Fact = { type: "RecusalRecorded", meeting: "m", item: "2", ...ljungby, ground: { sv: "x" } };
  const presenceAsked = (...facts: ReadonlyArray<Fact>) => {
    const [taken] = book
      .given(...strict, ...room, ...facts, onTheTable("1"))
      .when(decide)
      .thenDone();
    return taken?.type === "DecisionTaken"
      ? taken.certificate.question.presence
          .filter(({ person }) => person === "p-ljungby")
          .map(({ from, until, admitted }) => [from.slice(11, 16), until?.slice(11, 16) ?? null, admitted])
      : [];
  };

  it("is outside, not admitted, until the first coming back", () => {
    const facts = [
      recused,
      ...talk("09:20", "09:40"),
      leaves("09:20", ljungby),
      arrives("09:40", seated("ljungby/social", "p-ljungby")),
    ];
    expect(presenceAsked(...facts)).toEqual([
      ["09:00", "09:20", undefined],
      ["09:40", null, undefined],
      ["09:20", "09:40", false],
    ]);
  });
  it("over several treatments of the item, and over one that is still open in the log", () => {
    const twice = [
      recused,
      ...talk("09:10", "09:12"),
      ...talk("09:20", "09:40"),
      leaves("09:20", ljungby),
      arrives("09:40", seated("ljungby/social", "p-ljungby")),
    ];
    expect(presenceAsked(...twice).length).toBe(3);
  });
  it("and everybody else who goes has gone", () => {
    const facts = [
      recused,
      ...talk("09:20", "09:40"),
      leaves("09:20", alvesta),
      arrives("09:40", seated("alvesta/social", "p-alvesta")),
    ];
    book
      .given(...strict, ...room, ...facts, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    const gone = [recused, ...talk("09:20", "09:40"), leaves("09:20", ljungby)];
    book
      .given(...strict, ...room, ...gone, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
});

describe("a recess of the meeting, in the question", () => {
  const taken: Fact = { type: "RecessTaken", meeting: "m", at: clock("09:20") };
  const resumed: Fact = { type: "MeetingResumed", meeting: "m", at: clock("09:50") };
  const back = (time: string) => [leaves("09:30", ljungby), arrives(time, seated("ljungby/social", "p-ljungby"))];
  const underRule = (values: object): ReadonlyArray<Fact> => [
    ...group,
    ...third,
    { ...charter, charter: { quorum: { rule: "everySeat" }, ...values } } as Fact,
    ...called,
  ];
  const room = everybody.slice(world.length);

  it.each([{ return: "notSameDay" }, { continuity: "meeting" }])("is no departure: %j", (values) => {
    const [taken1] = book
      .given(...underRule(values), ...room, taken, ...back("09:50"), resumed, onTheTable("1"))
      .when(decide)
      .thenDone();
    expect(taken1?.type === "DecisionTaken" && taken1.certificate.question.recess).toEqual([
      { from: clock("09:20"), until: clock("09:50") },
    ]);
  });
  it.each([{ return: "notSameDay" }, { continuity: "meeting" }])("but who is not back has left: %j", (values) => {
    book
      .given(...underRule(values), ...room, taken, ...back("09:55"), resumed, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
});
