import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, radarView, recordedMeetingView, replay } from "../../index.ts";
import { entered, recordsMeeting } from "../../testing/recording.ts";
import { book, called, group, onDay } from "../../testing/small-world.ts";

const text = { sv: "Studien skjuts upp.", en: "The study is put off." };
const left = recordsMeeting({
  when: "2024-02",
  items: [
    { item: "1", title: { sv: "Forskning" }, outcomes: [{ kind: "deferred", text, until: "2024-autumn" }] },
    { item: "2", title: { sv: "Trappan" }, outcomes: [{ kind: "noted" }, { kind: "referred" }] },
    { item: "3", title: { sv: "Lägesrapport" }, outcome: { sv: "Till handlingarna" } },
  ],
});
const given: ReadonlyArray<Fact> = [...group, ...called, entered(left)];
type Back = Extract<Command, { type: "BringBackRecordedItem" }>;
const back = (more: Partial<Back> = {}): Back => ({
  type: "BringBackRecordedItem",
  recordedMeeting: "old-meeting",
  item: "1",
  in: { meeting: "m", item: "2" },
  ...more,
});
const putOff = (facts: ReadonlyArray<Fact>, on: string) =>
  radarView(replay(facts), day(on)).entries.flatMap(({ kind, title, when, from }) =>
    kind === "recordedPutOff" ? [[title.sv, when, from.id]] : [],
  );
const on = onDay("2024-05-10");

describe("ARC-4: what was put off waits until it has come back", () => {
  it("on the radar of the body that put it off: until when, where that is stated", () => {
    expect(putOff(given, "2024-05-10")).toEqual([
      ["Studien skjuts upp.", "2024-autumn", "llg"],
      ["Trappan", null, "llg"],
    ]);
    expect(putOff(given, "2024-01-31")).toEqual([]);
  });
  it("not what a body put off that is not in the book", () => {
    expect(putOff([...group, entered({ ...left, by: { name: { sv: "Länsstyrgruppen" } } })], "2024-05-10")).toEqual([]);
  });
  it("until the day of the meeting at which it came back, and the item says where that was", () => {
    const facts = book
      .given(...given)
      .when(back(), on)
      .thenDone();
    expect(putOff([...given, ...facts], "2024-05-02")).toHaveLength(2);
    expect(putOff([...given, ...facts], "2024-05-03")).toEqual([["Trappan", null, "llg"]]);
    const seen = recordedMeetingView(replay([...given, ...facts]), "old-meeting");
    expect(seen?.items.map(({ cameBack }) => cameBack)).toEqual([{ meeting: "m", item: "2" }, null, null]);
  });
  it("which may be one that another paper tells of, while that stands", () => {
    const later = entered(
      recordsMeeting({ recordedMeeting: "later", when: "2024-04", items: [{ item: "7", title: { sv: "Forskning" } }] }),
    );
    const facts = book
      .given(...given, later)
      .when(back({ in: { recordedMeeting: "later", item: "7" } }), on)
      .thenDone();
    expect(putOff([...given, later, ...facts], "2024-05-10")).toHaveLength(1);
    const struck: Fact = {
      type: "RecordedMeetingStruck",
      recordedMeeting: "later",
      reason: { sv: "Hölls aldrig" },
      on: day("2024-05-11"),
    };
    expect(putOff([...given, later, ...facts, struck], "2024-05-12")).toHaveLength(2);
    book
      .given(...given, later, struck)
      .when(back({ in: { recordedMeeting: "later", item: "7" } }), on)
      .thenRefused({ type: "RecordIsStruck", recorded: "later" });
  });
  it("nor at a meeting that is cancelled", () => {
    const facts = book
      .given(...given)
      .when(back(), on)
      .thenDone();
    const cancelled: Fact = { type: "MeetingCancelled", meeting: "m", reason: { sv: "Snö" }, on: day("2024-05-02") };
    expect(putOff([...given, ...facts, cancelled], "2024-05-10")).toHaveLength(2);
  });
  it("is not said of what waits for nothing, twice, or of a meeting no later", () => {
    book
      .given(...given)
      .when(back({ item: "3" }), on)
      .thenRefused({ type: "DoesNotComeBack", why: "notPutOff" });
    const facts = book
      .given(...given)
      .when(back(), on)
      .thenDone();
    book
      .given(...given, ...facts)
      .when(back(), on)
      .thenRefused({ type: "DoesNotComeBack", why: "cameBackAlready" });
    book
      .given(...group, ...called, entered({ ...left, when: "2024-05-03" }))
      .when(back(), on)
      .thenRefused({ type: "DoesNotComeBack", why: "before" });
    for (const nowhere of [{ item: "9" }, { in: { meeting: "m", item: "9" } }, { recordedMeeting: "nowhere" }])
      book
        .given(...given)
        .when(back(nowhere), on)
        .thenRefused({ type: "NotInTheBook" });
  });
});

describe("more of what the paper says", () => {
  const remarks = recordsMeeting({
    present: { unnamed: 10 },
    items: [
      {
        item: "1",
        title: { sv: "Lägesrapport" },
        said: [
          { sv: "Bara ord." },
          { kind: "question", text: { sv: "Vilka är våra forum?" } },
          { kind: "risk", text: { sv: "Ekonomin" }, by: { kind: "seat", id: "vaxjo/social" } },
          { text: { sv: "Vänta till hösten." }, by: { name: { sv: "Skolchefsnätverket" } } },
        ],
      },
    ],
  });
  it("plain words stay plain, and the others say of what kind and by whom", () => {
    const seen = recordedMeetingView(replay([...group, entered(remarks)]), "old-meeting");
    expect(seen?.present).toEqual({ unnamed: 10 });
    expect(seen?.attendance).toBe("notStated");
    expect(seen?.items[0]?.said).toEqual([
      { sv: "Bara ord." },
      { kind: "question", text: { sv: "Vilka är våra forum?" } },
      {
        kind: "risk",
        text: { sv: "Ekonomin" },
        by: { kind: "seat", id: "vaxjo/social", name: { sv: "socialchef, vaxjo" } },
      },
      { text: { sv: "Vänta till hösten." }, by: { name: { sv: "Skolchefsnätverket" } } },
    ]);
  });
  it("whoever of the book is said to have said it was there then (ARC-2)", () => {
    book
      .given(...group)
      .when(remarks, on)
      .then(entered(remarks, "2024-05-10"));
    const by = { kind: "seat", id: "vaxjo/school" } as const;
    book
      .given(...group)
      .when(recordsMeeting({ items: [{ item: "1", title: { sv: "x" }, said: [{ text: { sv: "Nej" }, by }] }] }), on)
      .thenRefused({ type: "NotThereThen", who: by });
  });
});
