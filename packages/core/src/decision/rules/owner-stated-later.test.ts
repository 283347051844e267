import { describe, expect, it } from "vitest";
import {
  bodyOfThing,
  type Command,
  commitmentView,
  day,
  type Fact,
  type Owner,
  radarView,
  replay,
} from "../../index.ts";
import { after as afterActs } from "../../testing/playing.ts";
import { entered, recordsDecision, recordsMeeting } from "../../testing/recording.ts";
import { assembled, book, group, onDay } from "../../testing/small-world.ts";

const text = { sv: "Följa upp workshoppen" };
const meeting = entered(recordsMeeting({ items: [{ item: "1", title: { sv: "Lägesrapport" } }] }));
const decision = entered(recordsDecision());
const given: ReadonlyArray<Fact> = [...group, meeting, decision];
const on = onDay("2024-05-10");
const vaxjo: Owner = { kind: "organisation", id: "vaxjo" };
const ljungby: Owner = { kind: "organisation", id: "ljungby" };

type Records = Extract<Command, { type: "RecordTasks" }>;
const records = (task: Partial<Records["tasks"][number]> = {}): Records => ({
  type: "RecordTasks",
  recordedMeeting: "old-meeting",
  item: "1",
  tasks: [{ text, on: "notStated", ...task }],
});
type States = Extract<Command, { type: "StateCommitmentOwner" }>;
const states = (more: Partial<States> = {}): States => ({
  type: "StateCommitmentOwner",
  commitment: "old-meeting.1.1",
  owner: vaxjo,
  on: day("2024-05-08"),
  ...more,
});
const after = (facts: ReadonlyArray<Fact>, ...acts: ReadonlyArray<Command>): ReadonlyArray<Fact> =>
  afterActs(facts, ...acts.map((act) => [act, on] as const));
const due = (facts: ReadonlyArray<Fact>, today = "2024-05-10") =>
  radarView(replay(facts), day(today)).entries.map(({ kind, from, together }) => [
    kind,
    from.id,
    ...together.map(({ id }) => id),
  ]);
const seen = (facts: ReadonlyArray<Fact>, id = "old-meeting.1.1", today = "2024-05-10") =>
  commitmentView(replay(facts), id, day(today));

describe("tasks that an old paper tells are commitments like others, and say that they are recorded", () => {
  it("of an item: since the last day that it can have been, and with whoever has it", () => {
    const made = {
      type: "CommitmentMade",
      commitment: "old-meeting.1.1",
      recordedMeeting: "old-meeting",
      item: "1",
      owner: vaxjo,
      text,
      due: "2024-autumn",
      condition: false,
      since: day("2024-02-29"),
    } as const;
    const act = records({ on: vaxjo, due: "2024-autumn" });
    book
      .given(...given)
      .when(act, on)
      .then(made);
    expect(seen([...given, made])).toMatchObject({
      meeting: null,
      recordedMeeting: "old-meeting",
      itemTitle: { sv: "Lägesrapport" },
      owner: { id: "vaxjo" },
      state: "open",
    });
    expect(due([...given, made])).toEqual([["commitment", "vaxjo"]]);
  });
  it("of a decision, numbered after those that are there", () => {
    const act: Command = { type: "RecordTasksOfDecision", recordedDecision: "old", tasks: [{ text, on: vaxjo }] };
    const facts = after(given, act, act);
    expect(["old.1", "old.2"].map((id) => seen(facts, id)?.recordedDecision)).toEqual(["old", "old"]);
    expect(bodyOfThing(replay(facts), { kind: "commitment", id: "old.1" })).toBe("llg");
  });
  it("are reported on and closed; not when what told of them was struck", () => {
    const report: Command = {
      type: "ReportCommitment",
      commitment: "old-meeting.1.1",
      on: day("2024-05-09"),
      text: { sv: "Klart" },
      state: "carriedOut",
    };
    const facts = after(given, records());
    expect(seen(after(facts, report))?.state).toBe("carriedOut");
    const struck: Fact = {
      type: "RecordedMeetingStruck",
      recordedMeeting: "old-meeting",
      reason: { sv: "Hölls aldrig" },
      on: day("2024-05-09"),
    };
    expect(seen([...facts, struck])?.state).toBe("struck");
    expect(due([...facts, struck])).toEqual([]);
    book
      .given(...facts, struck)
      .when(report, on)
      .thenRefused({ type: "RecordIsStruck", recorded: "old-meeting" });
    book
      .given(...given, struck)
      .when(records(), on)
      .thenRefused({ type: "RecordIsStruck" });
  });
  it("name those who were there then, and are not due before", () => {
    book
      .given(...given)
      .when(records({ on: { kind: "organisation", id: "tingsryd" } }), on)
      .thenRefused({ type: "NotThereThen" });
    book
      .given(...given)
      .when(records({ due: "2024-01" }), on)
      .thenRefused({ type: "DueTooEarly" });
    book
      .given(...given)
      .when({ ...records(), item: "2" }, on)
      .thenRefused({ type: "NotInTheBook", kind: "item" });
  });
});

describe("DEC-8: what nobody has yet waits with the group", () => {
  it("whose item it was, until it is said who has it", () => {
    const facts = after(given, records());
    expect(seen(facts)).toMatchObject({ owner: null, waitsWith: { kind: "body", id: "llg" } });
    expect(due(facts)).toEqual([["ownerNotStated", "llg"]]);
    const reason = { sv: "Sagt i telefon" };
    const stated = after(facts, states({ reason, together: [ljungby] }));
    expect(due(stated)).toEqual([["undated", "vaxjo", "ljungby"]]);
    expect(due(stated, "2024-05-07")).toEqual([["ownerNotStated", "llg"]]);
    expect(seen(stated)).toMatchObject({
      owner: { id: "vaxjo" },
      together: [{ id: "ljungby" }],
      waitsWith: null,
      ownerStated: { on: "2024-05-08", reason },
    });
    expect(seen(stated, "old-meeting.1.1", "2024-05-07")).toMatchObject({ owner: null, together: [] });
  });
  it("also a task of a meeting of the book, and a duty of a decision", () => {
    const gives: Command = { type: "MakeCommitments", meeting: "m", item: "2", tasks: [{ text, on: "notStated" }] };
    const facts = after(assembled, gives);
    expect(seen(facts, "m.2.1")).toMatchObject({ meeting: "m", owner: null, waitsWith: { id: "llg" } });
  });
  it("is said once, of what is still to be done, from the day it was given, and not of a day to come", () => {
    const facts = after(given, records());
    const refused = (act: Command, refusal: object, all = facts) =>
      book
        .given(...all)
        .when(act, on)
        .thenRefused(refusal as never);
    refused(states(), { type: "OwnerNotStatedNow", why: "hasOne", since: "2024-05-08" }, after(facts, states()));
    refused(states({ on: day("2024-02-28") }), { type: "OwnerNotStatedNow", why: "beforeItWasGiven" });
    book
      .given(...facts)
      .when(states({ on: day("2024-02-29") }), on)
      .thenDone();
    refused(states({ on: day("2024-05-11") }), { type: "DayNotCome" });
    refused(states({ owner: { kind: "body", id: "nobody" } }), { type: "OwnerNotInForce" });
    refused(states({ together: [{ kind: "body", id: "nobody" }] }), { type: "OwnerNotInForce" });
  });
  it("nobody is reminded of what a body gave that is not in the book: then it says who has it", () => {
    const elsewhere = entered(recordsDecision({ by: { name: { sv: "Länsstyrgruppen" } } }));
    const act = (who: Owner | "notStated"): Command => ({
      type: "RecordTasksOfDecision",
      recordedDecision: "old",
      tasks: [{ text, on: who }],
    });
    book
      .given(...group, elsewhere)
      .when(act("notStated"), on)
      .thenRefused({ type: "NobodyToRemind" });
    book
      .given(...group, elsewhere)
      .when(act(vaxjo), on)
      .thenDone();
  });
});

describe("CON-5: what nobody has yet is handed over too, and still nobody has it", () => {
  const ofCommittee = entered(
    recordsMeeting({ by: { body: "au" }, items: [{ item: "1", title: { sv: "Lägesrapport" } }] }),
  );
  const facts = after([...group, ofCommittee], records());
  const hand: Command = { type: "HandOverBody", body: "au", to: "llg", on: day("2024-05-09") };
  const dissolve: Command = { type: "DissolveBody", body: "au", lastDay: day("2024-05-31") };

  it("a body with which it waits is not dissolved", () => {
    book
      .given(...facts)
      .when(dissolve, on)
      .thenRefused({ type: "BodyStillAnswers", commitments: ["old-meeting.1.1"] });
    const handed = after(facts, hand);
    expect(seen(handed)).toMatchObject({
      owner: null,
      waitsWith: { id: "llg" },
      handedOver: [{ from: "au", to: "llg" }],
    });
    expect(seen(handed, "old-meeting.1.1", "2024-05-08")).toMatchObject({ owner: null, waitsWith: { id: "au" } });
    after(handed, dissolve);
  });
  it("and once somebody has it, it is that one's", () => {
    const stated = after(facts, hand, states({ owner: { kind: "body", id: "llg" }, on: day("2024-05-10") }));
    expect(seen(stated)).toMatchObject({ owner: { id: "llg" }, waitsWith: null });
    const again = after(stated, { type: "HandOverBody", body: "llg", to: "au", on: day("2024-05-10") });
    expect(seen(again)).toMatchObject({ owner: { id: "au" } });
  });
});

describe("those who answer together", () => {
  it("are others than the one who answers, and none with every party", () => {
    type Tasks = Extract<Command, { type: "MakeCommitments" }>;
    const tasks = (task: Omit<Tasks["tasks"][number], "text">): Tasks => ({
      type: "MakeCommitments",
      meeting: "m",
      item: "2",
      tasks: [{ text, ...task }],
    });
    for (const task of [
      { on: vaxjo, together: [vaxjo] },
      { on: "everyParty" as const, together: [vaxjo] },
      { on: vaxjo, together: [] },
      { on: vaxjo, together: [ljungby, ljungby] },
    ])
      expect(() => book.given(...assembled).when(tasks(task), on).outcome).toThrow(/together/);
    const facts = after(assembled, tasks({ on: vaxjo, together: [ljungby] }));
    expect(due(facts)).toContainEqual(["undated", "vaxjo", "ljungby"]);
  });
});
