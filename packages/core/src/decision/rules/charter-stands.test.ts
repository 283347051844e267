import { describe, expect, it } from "vitest";
import { type Command, contradictedSince, day, type Fact, falseCertificates, find, replay } from "../../index.ts";
import { decided, everySeat, ON } from "../../testing/decided-meeting.ts";
import { type Act, after, decides, moment, refusedWith, sits } from "../../testing/playing.ts";
import { onDay } from "../../testing/small-world.ts";

const NEXT = "2024-06-07";
const one = { quorum: { rule: "atLeast", count: 1, of: "seats" } } as const;

const change: Command = {
  type: "ChangeCharter",
  body: "llg",
  from: day("2024-05-04"),
  source: "gruppens eget beslut",
  decision: "d",
  charter: one,
};
const wasAway = (was: string, reason: string): Act => [
  {
    type: "CorrectPresence",
    meeting: "m",
    seat: "alvesta/social",
    person: "p-alvesta",
    was: moment(was),
    reason: { sv: reason },
  },
  onDay("2024-07-01"),
];
const away = wasAway(`${ON} 09:00`, "Kom aldrig");
const cameAfterAll: Act = [
  {
    type: "CorrectPresence",
    meeting: "m",
    seat: "alvesta/social",
    person: "p-alvesta",
    now: { from: moment(`${ON} 09:00`), until: moment(`${ON} 15:00`) },
    reason: { sv: "Var där" },
  },
  onDay("2024-07-01"),
];
const meets = (absent: ReadonlyArray<string>): ReadonlyArray<Act> => [
  { type: "CallMeeting", meeting: "n", body: "llg", day: day(NEXT), title: { sv: "Nästa" } },
  { type: "PlaceItem", meeting: "n", item: "1", title: { sv: "Punkt" }, kinds: ["decision"] },
  ...sits("n", NEXT, { absent }),
  ...decides("n", NEXT, "e"),
];
const untrue = (facts: ReadonlyArray<Fact>) => falseCertificates(facts).map(({ decision, why }) => [decision, why]);

describe("CON-6 and QUO-6: a charter stands on the decision that changed it", () => {
  it("is not changed by a decision that has been shown to be none, until it turns out that it was one", () => {
    expect(refusedWith(after(decided(), away), change)).toBe("CharterNotDecided");
    expect(refusedWith(after(decided(), away, cameAfterAll), change)).toBeNull();
  });
  it("nor does what was decided under it stand, once that is shown; the entry that shows it is named", () => {
    const before = after(decided(), change, ...meets(["ljungby/social", "alvesta/social"]));
    expect(untrue(before)).toEqual([]);
    const shown = after(before, away);
    expect(untrue(shown)).toEqual([
      ["d", "correctedSince"],
      ["e", "charterNotDecided"],
    ]);
    expect(falseCertificates(shown)[1]).toMatchObject({
      correction: { fact: before.length + 1, reason: { sv: "Kom aldrig" } },
    });
    const book = replay(shown);
    const taken = find(book.decision.decisions, "e");
    expect(taken && contradictedSince(book, taken)?.why).toBe("charterNotDecided");
    expect(untrue(after(shown, cameAfterAll))).toEqual([]);
  });
  it("also through another change that was decided under it", () => {
    const all = ["ljungby/social", "alvesta/social"];
    const again = { ...change, from: day("2024-06-08"), decision: "e", charter: everySeat } as Command;
    const third: ReadonlyArray<Act> = [
      { type: "CallMeeting", meeting: "o", body: "llg", day: day("2024-06-20"), title: { sv: "Sedan" } },
      { type: "PlaceItem", meeting: "o", item: "1", title: { sv: "Punkt" }, kinds: ["decision"] },
      ...sits("o", "2024-06-20"),
      ...decides("o", "2024-06-20", "f"),
    ];
    expect(untrue(after(decided(), change, ...meets(all), again, ...third, away))).toEqual([
      ["d", "correctedSince"],
      ["e", "charterNotDecided"],
      ["f", "charterNotDecided"],
    ]);
  });
  it("a book that let it be changed all the same says so of what is decided under it", () => {
    const changed = after(decided(), change).at(-1) as Fact;
    const before = [...after(decided(), away), changed];
    expect(untrue(after(before, ...meets(["ljungby/social", "alvesta/social"])))).toEqual([
      ["d", "correctedSince"],
      ["e", "charterNotDecided"],
    ]);
  });
});
