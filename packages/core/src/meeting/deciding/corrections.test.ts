import { describe, expect, it } from "vitest";
import { type Command, type Fact, find, instant, meetingView, replay } from "../../index.ts";
import { afterDeciding, book, clock, FROM, ljungby, plain } from "../../testing/small-world.ts";
import { arrives, everybody, leaves, presence, seated } from "../../testing/three-seats.ts";

describe("corrections touch one interval", () => {
  type Correct = Extract<Command, { type: "CorrectPresence" }>;
  const correct = (more: Partial<Correct>): Correct => ({
    type: "CorrectPresence",
    meeting: "m",
    ...ljungby,
    reason: { sv: "Fel" },
    ...more,
  });
  const corrected = (more: Partial<Extract<Fact, { type: "PresenceCorrected" }>>): Fact => ({
    ...correct({}),
    ...more,
    type: "PresenceCorrected",
  });
  const twice = [...everybody, leaves("09:30", ljungby), arrives("10:00", seated("ljungby/social", "p-ljungby"))];

  it("that of the person, on the seat, that began then", () => {
    expect(
      presence(...twice, corrected({ was: clock("10:00"), now: { from: clock("09:45"), until: null } })).map(
        ([, , from, until]) => [from, until],
      ),
    ).toEqual([
      ["09:00", null],
      ["09:00", "09:30"],
      ["09:00", null],
      ["09:45", null],
    ]);
    expect(presence(...twice, corrected({ was: clock("09:00") })).map(([, person, from]) => [person, from])).toEqual([
      ["p-vaxjo", "09:00"],
      ["p-alvesta", "09:00"],
      ["p-ljungby", "10:00"],
    ]);
    book
      .given(...twice)
      .when(correct({ person: "p-vaxjo", was: clock("09:00") }))
      .thenRefused({ problem: "neverRecorded" });
    book
      .given(...twice)
      .when(correct({ seat: "vaxjo/social", was: clock("09:00") }))
      .thenRefused({ problem: "neverRecorded" });
    const utc = correct({ was: instant("2024-05-03T07:00:00Z") });
    book
      .given(...twice)
      .when(utc)
      .then({ ...utc, type: "PresenceCorrected" });
  });
  it("an added interval is in the room and of the holder unless it says otherwise, with its organisation", () => {
    const facts = book
      .given(...everybody, leaves("09:30", ljungby))
      .when(correct({ now: { from: clock("09:40"), until: null } }))
      .thenDone();
    expect(facts).toEqual([corrected({ now: { from: clock("09:40"), until: null }, organisation: "ljungby" })]);
    const after = replay([...everybody, leaves("09:30", ljungby), ...facts]);
    expect(meetingView(after, "m", plain)?.presence.at(-1)).toMatchObject({ as: "holder", mode: "room", until: null });
    expect(find(after.meeting.meetings, "m")?.presence.at(-1)).toStrictEqual({
      ...seated("ljungby/social", "p-ljungby"),
      from: clock("09:40"),
      until: null,
    });
    const observer = correct({ person: "p-guest", as: "observer", now: { from: clock("09:40"), until: null } });
    book
      .given(...everybody)
      .when(observer)
      .then({ ...observer, type: "PresenceCorrected" });
    expect(presence(...everybody, { ...observer, type: "PresenceCorrected" }).at(-1)).toEqual([
      "ljungby/social",
      "p-guest",
      "09:40",
      null,
    ]);
  });
  it("may overlap others on the seat, and the person elsewhere, but not the person there", () => {
    book
      .given(...everybody)
      .when(correct({ person: "p-deputy", as: "deputy", now: { from: clock("09:10"), until: clock("09:20") } }))
      .thenDone();
    const both: Fact = {
      type: "PersonAppointed",
      seat: "alvesta/social",
      person: "p-ljungby",
      as: "deputy",
      from: FROM,
    };
    book
      .given(...everybody, both)
      .when(correct({ seat: "alvesta/social", as: "deputy", now: { from: clock("09:10"), until: clock("09:20") } }))
      .thenDone();
    const later = [...everybody, leaves("09:10", ljungby), arrives("09:30", seated("ljungby/social", "p-ljungby"))];
    book
      .given(...later)
      .when(correct({ now: { from: clock("09:10"), until: clock("09:30") } }))
      .thenDone();
    book
      .given(...later)
      .when(correct({ now: { from: clock("09:10"), until: clock("09:31") } }))
      .thenRefused({ problem: "overlaps" });
  });
  it("ends when somebody has gone, not when they will: neither its beginning nor its end is ahead", () => {
    const there = (from: string, until: string) =>
      correct({ was: clock("09:00"), now: { from: clock(from), until: clock(until) } });
    book
      .given(...everybody)
      .when(there("09:01", "23:00"))
      .thenDone();
    for (const [from, until] of [
      ["09:01", "23:01"],
      ["23:01", "23:30"],
    ] as const)
      book
        .given(...everybody)
        .when(there(from, until))
        .thenRefused({ type: "NotYet" });
  });
  it("in a closed meeting until its last minute", () => {
    const closed = [...afterDeciding(), { type: "MeetingClosed", meeting: "m", at: clock("15:00") } as Fact];
    book
      .given(...closed)
      .when(correct({ was: clock("09:00"), now: { from: clock("09:01"), until: clock("15:00") } }))
      .thenDone();
  });
});
