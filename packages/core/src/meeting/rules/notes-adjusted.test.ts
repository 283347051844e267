import { describe, expect, it } from "vitest";
import {
  adjustmentDue,
  type Command,
  day,
  type Fact,
  meetingView,
  radarView,
  readCommand,
  replay,
} from "../../index.ts";
import {
  afterDeciding,
  book,
  called,
  charter,
  clock,
  closed,
  group,
  ljungby,
  onDay,
  opened,
  plain,
  ready,
} from "../../testing/small-world.ts";
import { alvesta, everybody, vaxjo } from "../../testing/three-seats.ts";

/** The day on which the notes are adjusted. */
const later = onDay("2024-05-17");

describe("MTG-10: the notes are adjusted", () => {
  const done = [...afterDeciding(), closed];
  const draft: Extract<Command, { type: "DraftNotes" }> = {
    type: "DraftNotes",
    meeting: "m",
    noteTakers: ["vaxjo/social"],
  };
  const drafted: Fact = { ...draft, type: "NotesDrafted" };
  const adjust: Extract<Command, { type: "AdjustNotes" }> = {
    type: "AdjustNotes",
    meeting: "m",
    adjuster: "ljungby/social",
    on: day("2024-05-17"),
  };
  const adjusted: Fact = { ...adjust, type: "NotesAdjusted" };

  it("with no text of its own: what was decided is not reworded by adjusting the notes", () => {
    expect(readCommand({ ...adjust, text: { sv: "Något annat" } })).toMatchObject({ failure: [{ path: "text" }] });
  });

  it("after the meeting, by another, once", () => {
    book
      .given(...done)
      .when(draft)
      .then(drafted);
    book
      .given(...done, drafted)
      .when(adjust, later)
      .then(adjusted);
    book
      .given(...afterDeciding(), drafted)
      .when(adjust, later)
      .thenRefused({ type: "NotesNotAdjustable", why: "meetingNotClosed" });
    book
      .given(...done)
      .when(adjust, later)
      .thenRefused({ why: "notDrafted" });
    book
      .given(...done, drafted)
      .when({ ...adjust, adjuster: "vaxjo/social" }, later)
      .thenRefused({ why: "adjusterTookTheNotes" });
    book
      .given(...done, drafted, adjusted)
      .when(adjust, later)
      .thenRefused({ why: "alreadyAdjusted" });
    book
      .given(...done, drafted, adjusted)
      .when(draft)
      .thenRefused({ why: "alreadyAdjusted" });
    book
      .given(...done)
      .when({ ...draft, noteTakers: ["nowhere/social"] })
      .thenRefused({ type: "NotInTheBook" });
    book
      .given(...done)
      .when({ ...draft, noteTakers: ["secretary"] })
      .thenDone();
    book
      .given(...done, drafted)
      .when({ ...adjust, adjuster: "nowhere" }, later)
      .thenRefused({ type: "NotInTheBook" });
  });
  it("by one more who was there, and not by a third", () => {
    const three: ReadonlyArray<Fact> = [
      ...everybody,
      { type: "ItemConcluded", meeting: "m", item: "1", at: clock("11:00"), outcome: { kind: "lapsed" } },
      closed,
      { ...draft, type: "NotesDrafted", noteTakers: ["secretary"] } as Fact,
    ];
    const by = (adjuster: string) => ({ ...adjust, adjuster });
    const first = book
      .given(...three)
      .when(by("vaxjo/social"), later)
      .thenDone();
    const second = book
      .given(...three, ...first)
      .when(by("ljungby/social"), later)
      .thenDone();
    book
      .given(...three, ...first, ...second)
      .when(by("alvesta/social"), later)
      .thenRefused({ why: "enoughHaveAdjusted" });
    expect(meetingView(replay([...three, ...first, ...second]), "m", plain)?.notes?.adjustments).toMatchObject([
      { by: "vaxjo/social" },
      { by: "ljungby/social" },
    ]);
  });
  it("not by a seat that was empty, before the meeting was over, or on a day to come", () => {
    const alone = [
      ...ready,
      ...opened("vaxjo"),
      { type: "ItemConcluded", meeting: "m", item: "1", at: clock("11:00"), outcome: { kind: "lapsed" } } as Fact,
      closed,
      { ...draft, type: "NotesDrafted", noteTakers: ["secretary"] } as Fact,
    ];
    book
      .given(...alone)
      .when(adjust, later)
      .thenRefused({ why: "wasNotThere" });
    const on = (date: string) => book.given(...done, drafted).when({ ...adjust, on: day(date) }, later);
    on("2024-01-15").thenRefused({ why: "beforeTheMeeting" });
    on("2024-05-02").thenRefused({ why: "beforeTheMeeting" });
    on("2024-05-03").thenDone();
    on("2024-05-17").thenDone();
    on("2024-05-18").thenRefused({ why: "ahead" });
  });
  it("one person on two seats is still one person", () => {
    const same: ReadonlyArray<Fact> = [
      { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-05-01") },
      { type: "PersonAppointed", seat: "ljungby/social", person: "p-vaxjo", as: "holder", from: day("2024-05-02") },
    ];
    book
      .given(...done, drafted, ...same)
      .when(adjust, later)
      .thenRefused({ why: "adjusterTookTheNotes" });
    const vacant: ReadonlyArray<Fact> = [
      { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-05-01") },
      { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-05-01") },
    ];
    book
      .given(...done, drafted, ...vacant)
      .when(adjust, later)
      .thenDone();
  });
  it("in the charter's time: a statutory time rolls past a holiday, an agreed one does not, and the radar says when", () => {
    // Thirty-four days after 2024-05-03 is the sixth of June, the national day; the seventh is an ordinary Friday.
    const within = (nature: "agreed" | "statutory") =>
      ({ ...charter, charter: { quorum: { rule: "everySeat" }, adjustment: { days: 34, nature } } }) as Fact;
    const due = (nature: "agreed" | "statutory", ...more: ReadonlyArray<Fact>) => {
      const state = replay([...group, within(nature), ...called, ...done.slice(ready.length), ...more]);
      return {
        notes: meetingView(state, "m", plain)?.notes,
        radar: radarView(state, day("2024-06-08"))
          .entries.filter(({ kind }) => kind === "notesToAdjust")
          .map(({ when, state: is }) => [when, is]),
      };
    };
    expect(due("agreed", drafted)).toMatchObject({
      notes: { due: "2024-06-06", adjusted: null },
      radar: [["2024-06-06", "overdue"]],
    });
    expect(due("statutory", drafted)).toMatchObject({
      notes: { due: "2024-06-07" },
      radar: [["2024-06-07", "overdue"]],
    });
    const on = (date: string) => due("statutory", drafted, { ...adjusted, on: day(date) } as Fact);
    expect(on("2024-06-07")).toMatchObject({ notes: { adjusted: { by: "ljungby/social", late: false } }, radar: [] });
    expect(on("2024-06-08")).toMatchObject({ notes: { adjusted: { late: true } }, radar: [] });
    expect(on("2024-06-09").radar).toEqual([["2024-06-07", "overdue"]]);
    expect(meetingView(replay([...done, drafted]), "m", plain)?.notes).toMatchObject({ due: null });
  });
});

describe("MTG-10: two took the notes, of three seats", () => {
  const done: ReadonlyArray<Fact> = [
    ...everybody,
    { type: "ItemConcluded", meeting: "m", item: "1", at: clock("11:00"), outcome: { kind: "lapsed" } },
    closed,
    { type: "NotesDrafted", meeting: "m", noteTakers: ["vaxjo/social", "ljungby/social"] },
  ];
  const adjust = (adjuster: string): Command => ({
    type: "AdjustNotes",
    meeting: "m",
    adjuster,
    on: day("2024-05-17"),
  });
  const vacated = (seat: string, person: string): Fact => ({
    type: "AppointmentEnded",
    seat,
    person,
    lastDay: day("2024-05-01"),
  });
  const vacant = [vaxjo, ljungby, alvesta].map(({ seat, person }) => vacated(seat, person));
  const heldByLjungbys: ReadonlyArray<Fact> = [
    vacated("alvesta/social", "p-alvesta"),
    { type: "PersonAppointed", seat: "alvesta/social", person: "p-ljungby", as: "holder", from: day("2024-05-02") },
  ];
  const heldByVaxjos: ReadonlyArray<Fact> = [
    vacated("alvesta/social", "p-alvesta"),
    { type: "PersonAppointed", seat: "alvesta/social", person: "p-vaxjo", as: "holder", from: day("2024-05-02") },
  ];

  it.each<[string, string, ReadonlyArray<Fact>]>([
    ["the first who took them", "vaxjo/social", []],
    ["the second who took them", "ljungby/social", []],
    ["the first who took them, with every seat vacant", "vaxjo/social", vacant],
    ["the second who took them, with every seat vacant", "ljungby/social", vacant],
    ["a third seat, held by who holds the first", "alvesta/social", heldByVaxjos],
    ["a third seat, held by who holds the second", "alvesta/social", heldByLjungbys],
  ])("not by %s", (_, adjuster, more) => {
    book
      .given(...done, ...more)
      .when(adjust(adjuster), later)
      .thenRefused({ type: "NotesNotAdjustable", why: "adjusterTookTheNotes" });
  });
  it.each<[string, ReadonlyArray<Fact>]>([
    ["held by another", []],
    ["with every seat vacant", vacant],
  ])("but by a third seat, %s", (_, more) => {
    book
      .given(...done, ...more)
      .when(adjust("alvesta/social"), later)
      .thenDone();
  });
});

it("MTG-10: without a charter, or one that says how many days, there is no last day", () => {
  expect(adjustmentDue(day("2024-05-03"), undefined)).toBeUndefined();
  expect(adjustmentDue(day("2024-05-03"), { quorum: null })).toBeUndefined();
});
