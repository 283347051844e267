import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  bookDecider,
  type Command,
  day,
  decisionsView,
  type Fact,
  falseCertificates,
  meetingView,
  radarView,
  replay,
  searchView,
  whatIfSeatEmpty,
} from "../../index.ts";
import { assembled, book, clock, decide, left, onTheDay, onTheTable, plain } from "../../testing/small-world.ts";

const on = (time: string) => ({ meeting: "m", item: "1", at: clock(time) });
const first: Command = { ...decide, goesOn: true };
const second: Command = { ...decide, decision: "d2", at: clock("10:40"), text: { sv: "Och det här." } };
const defers: Extract<Command, { type: "DeferItem" }> = {
  type: "DeferItem",
  ...on("10:40"),
  until: "2024-Q4",
  reason: { sv: "Det övriga sent" },
};
const breaksOff: Command = { type: "BreakOffTreatment", ...on("10:40") };
const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };

/** A book with some acts, each decided on what came before. */
const after = (facts: ReadonlyArray<Fact>, ...acts: ReadonlyArray<Command>): ReadonlyArray<Fact> => {
  const all = [...facts];
  for (const act of acts) all.push(...Result.getOrThrow(bookDecider.decide(replay(all), act, onTheDay)));
  return all;
};
const taken = [...assembled, onTheTable("1")];
const decidedOnce = after(taken, first);
const itemOf = (facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", plain)?.agenda[0];
const radar = (facts: ReadonlyArray<Fact>) =>
  radarView(replay(facts), day("2024-07-01")).entries.map(({ kind, when }) => [kind, when]);

describe("an item that comes to an outcome and goes on", () => {
  it("stays on the table, with what was decided", () => {
    expect(itemOf(decidedOnce)).toMatchObject({
      status: "open",
      outcome: null,
      light: "quorate",
      outcomes: [{ at: clock("10:25"), outcome: { kind: "decided", decision: "d" }, goesOn: true }],
    });
    expect(itemOf(decidedOnce)?.outcomes[0]?.quorum?.verdict).toBe("quorate");
    expect(itemOf(decidedOnce)?.treatments).toHaveLength(1);
    book
      .given(...decidedOnce)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
  });

  it("is decided a second time, each decision with the certificate of its own moment from the beginning of the treatment", () => {
    const twice = after(decidedOnce, second, close);
    expect(decisionsView(replay(twice), day("2024-07-01")).map(({ decision }) => decision)).toEqual(["d2", "d"]);
    const spans = twice.flatMap((fact) => (fact.type === "DecisionTaken" ? [fact.certificate.question.treatment] : []));
    expect(spans).toEqual([
      { from: clock("10:00"), until: clock("10:25") },
      { from: clock("10:00"), until: clock("10:40") },
    ]);
    expect(falseCertificates(twice)).toEqual([]);
    expect(itemOf(twice)).toMatchObject({ status: "concluded", outcome: { kind: "decided", decision: "d2" } });
    expect(itemOf(twice)?.outcomes.map(({ goesOn }) => goesOn)).toEqual([true, false]);
    expect(meetingView(replay(twice), "m", plain)?.decided).toBe(1);
  });

  it("QUO-3: is not decided again once the group has broken since it was taken up; what was decided before stands", () => {
    const broken = [...decidedOnce, left("ljungby", "10:30")];
    book
      .given(...broken)
      .when(second)
      .thenRefused({ type: "NotQuorate" });
    expect(falseCertificates(after(broken, breaksOff, close))).toEqual([]);
  });

  it("MTG-4: who left before what was decided is a correction", () => {
    book
      .given(...decidedOnce)
      .when({
        type: "RecordDepartures",
        meeting: "m",
        at: clock("10:20"),
        people: [{ seat: "ljungby/social", person: "p-ljungby" }],
      })
      .thenRefused({ type: "PresenceNeedsCorrection", item: "1" });
  });

  it("comes to a further outcome after the first, if only by a thousandth of a second", () => {
    const sameMinute = after(decidedOnce, { ...second, at: clock("10:25") });
    expect(itemOf(sameMinute)?.outcomes.map(({ at }) => at)).toEqual([clock("10:25"), "2024-05-03T10:25:00.001+02:00"]);
    book
      .given(...decidedOnce)
      .when({ ...second, at: clock("10:24") })
      .thenRefused({ type: "OutOfOrder" });
  });
});

describe("MTG-2: an item with an outcome that is broken off", () => {
  const brokenOff = after(decidedOnce, breaksOff);

  it("keeps its decision, and lets the meeting close; what was not reached of it is on the radar", () => {
    expect(itemOf(brokenOff)?.outcomes.map(({ outcome }) => outcome.kind)).toEqual(["decided", "brokenOff"]);
    expect(falseCertificates(after(brokenOff, close))).toEqual([]);
    expect(radar(after(brokenOff, close))).toContainEqual(["notReached", "2024-05-03"]);
  });

  it("is taken up again, since it was to go on", () => {
    const again = after(brokenOff, { type: "OpenTreatment", ...on("11:00") }, { ...second, at: clock("11:10") }, close);
    expect(falseCertificates(again)).toEqual([]);
    expect(itemOf(again)?.outcomes.map(({ outcome }) => outcome.kind)).toEqual(["decided", "brokenOff", "decided"]);
  });

  it("and is not, when what it went on to was a decision", () => {
    book
      .given(...after(decidedOnce, second))
      .when({ type: "OpenTreatment", ...on("11:00") })
      .thenRefused({ type: "ItemHasEnded", outcome: "decided" });
  });

  it("a proposal that was stated is no outcome, also where the item went on after it", () => {
    const proposed: Command = { type: "StateProposal", ...on("10:20"), text: { sv: "Förslag" }, goesOn: true };
    book
      .given(...after(taken, proposed, breaksOff))
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome" });
  });
});

describe("what an item came to while it stayed on the table", () => {
  it("is due with what it ended with, in whichever order", () => {
    const decidedThenDeferred = after(decidedOnce, defers, close);
    const deferredThenDecided = after(taken, { ...defers, at: clock("10:10"), goesOn: true }, second, close);
    for (const facts of [decidedThenDeferred, deferredThenDecided])
      expect(radar(facts)).toContainEqual(["deferred", "2024-Q4"]);
    expect(radar(after(decidedOnce, second, close))).not.toContainEqual(["deferred", "2024-Q4"]);
  });

  it("is found by its words", () => {
    const facts = after(taken, { type: "NoteItem", ...on("10:10"), note: { sv: "Enigheten" }, goesOn: true }, second);
    expect(searchView(replay(facts), "enigheten").slice(0, 2)).toMatchObject([{ about: { kind: "item", id: "m/1" } }]);
  });

  it("stands or falls with its last decision, when a seat is imagined empty", () => {
    const facts = after(decidedOnce, defers, close);
    const whatIf = Result.getOrThrow(
      whatIfSeatEmpty(replay(facts), { meeting: "m", seat: "ljungby/social", fromItem: "1" }, plain),
    );
    expect(whatIf.items[0]).toMatchObject({
      outcome: { kind: "decided", decision: "d" },
      obstacles: [{ type: "NotQuorate" }],
    });
  });

  it("QUO-7: an item that lapses after something was decided at it has no second call", () => {
    const gone = [...decidedOnce, left("ljungby", "10:30")];
    const lapsed = after(gone, { type: "LapseItem", ...on("10:40") }, close);
    expect(itemOf(lapsed)?.outcomes.map(({ outcome }) => outcome.kind)).toEqual(["decided", "lapsed"]);
    const call: Command = {
      type: "CallMeeting",
      meeting: "m2",
      body: "llg",
      day: day("2024-05-20"),
      title: { sv: "Andra" },
      secondCallOf: "m",
    };
    const charters = lapsed.map((fact) =>
      fact.type === "CharterAdopted"
        ? { ...fact, charter: { ...fact.charter, secondCall: { quorum: { rule: "everySeat" as const } } } }
        : fact,
    );
    book
      .given(...charters)
      .when(call)
      .thenRefused({ type: "NoSecondCall", why: "nothingLapsed" });
  });
});
