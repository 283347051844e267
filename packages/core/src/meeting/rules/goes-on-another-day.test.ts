import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates, meetingView, replay } from "../../index.ts";
import { type Act, after, decides, given, moment, refusedWith, sits } from "../../testing/playing.ts";
import { called, FROM, group, onDay, plain } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const FIRST = "2024-05-03";
const NEXT = "2024-05-10";
const underCharter = (more: object = {}): ReadonlyArray<Fact> => [
  ...group,
  ...third,
  {
    type: "CharterAdopted",
    body: "llg",
    from: FROM,
    source: "decided",
    charter: { quorum: { rule: "everySeat" }, ...more },
  },
  ...called,
];
const adjourn = (at = `${FIRST} 15:00`, resumes = NEXT): Command => ({
  type: "TakeRecess",
  meeting: "m",
  at: moment(at),
  resumes: day(resumes),
});
const resume = (at: string): Command => ({ type: "ResumeMeeting", meeting: "m", at: moment(at) });
const roll = (at: string, absent: ReadonlyArray<string> = []): Command => ({
  type: "CallRoll",
  meeting: "m",
  at: moment(at),
  absent: [...absent],
});
const [takeUp, decide] = decides("m", NEXT) as [Command, Command];
const adjourned = (more: object = {}) => after(underCharter(more), ...sits("m", FIRST), adjourn());

describe("MTG-7: a meeting that goes on another day", () => {
  it("is not resumed before that day, and resumed on it", () => {
    expect(given(adjourned(), resume(`${FIRST} 16:00`))).toMatchObject({
      failure: { type: "RecessDoesNotFit", why: "beforeItsDay", resumes: NEXT },
    });
    expect(refusedWith(adjourned(), resume(`${NEXT} 09:00`))).toBeNull();
  });
  it("one that goes on later the same day says no day, or that one", () => {
    const lunch = after(underCharter(), ...sits("m", FIRST), adjourn(`${FIRST} 12:00`, FIRST));
    const goesOn = after(lunch, resume(`${FIRST} 13:00`), ...decides("m", FIRST).map(at("13:30", "13:40")));
    expect(falseCertificates(goesOn)).toEqual([]);
  });
  it("asks anew who is there: nobody is there because they were there the first day", () => {
    const resumed = after(adjourned(), resume(`${NEXT} 09:00`));
    expect(refusedWith(after(resumed, takeUp), decide)).toBe("NotQuorate");
    const without = after(resumed, roll(`${NEXT} 09:05`, ["alvesta/social"]), takeUp);
    expect(refusedWith(without, decide)).toBe("NotQuorate");
    const all = after(resumed, roll(`${NEXT} 09:05`), takeUp, decide);
    expect(falseCertificates(all)).toEqual([]);
    const view = meetingView(replay(all), "m", plain);
    expect(view?.presence.filter(({ until }) => until === moment(`${FIRST} 15:00`)).length).toBe(3);
  });
  it("is held by those who are appointed that day: the successor, and not who has gone", () => {
    const succeeded = after(
      underCharter(),
      ...sits("m", FIRST),
      adjourn(),
      { type: "EndAppointment", seat: "alvesta/social", person: "p-alvesta", lastDay: day("2024-05-06") },
      { type: "AppointPerson", seat: "alvesta/social", person: "p-next", as: "holder", from: day("2024-05-07") },
      resume(`${NEXT} 09:00`),
    );
    const arrive = (person: string): Command => ({
      type: "RecordArrivals",
      meeting: "m",
      at: moment(`${NEXT} 09:05`),
      people: [{ seat: "alvesta/social", person, as: "holder", mode: "room" }],
    });
    expect(refusedWith(succeeded, arrive("p-alvesta"))).toBe("NotAppointed");
    expect(refusedWith(succeeded, arrive("p-next"))).toBeNull();
    const decided = after(succeeded, roll(`${NEXT} 09:05`), takeUp, decide);
    expect(falseCertificates(decided)).toEqual([]);
    expect(decided.findLast(({ type }) => type === "DecisionTaken")).toMatchObject({ day: NEXT });
  });
  it("has the seats of that day, and still judges the first day by its own", () => {
    const decidedFirst = after(underCharter(), ...sits("m", FIRST), ...decides("m", FIRST, "first"));
    const grown = after(
      decidedFirst,
      { type: "PlaceItem", meeting: "m", item: "3", title: { sv: "x" }, kinds: ["decision"] },
      adjourn(),
      {
        type: "CreateSeat",
        seat: "alvesta/care",
        body: "llg",
        organisation: "alvesta",
        function: "care",
        label: { sv: "omsorgschef, Alvesta" },
        from: day("2024-05-06"),
      },
      { type: "AppointPerson", seat: "alvesta/care", person: "p-care", as: "holder", from: day("2024-05-06") },
      resume(`${NEXT} 09:00`),
      { ...takeUp, item: "3" } as Command,
    );
    const again = { ...decide, item: "3" } as Command;
    expect(refusedWith(grown, again)).toBe("NotQuorate");
    const lastTaken = after(grown.slice(0, -1), roll(`${NEXT} 09:05`), { ...takeUp, item: "3" } as Command, again);
    expect(falseCertificates(lastTaken)).toEqual([]);
    expect(falseCertificates(after(grown.slice(0, -1), roll(`${NEXT} 09:05`, ["alvesta/care"])))).toEqual([]);
  });
  it("somebody who comes on that day comes once the meeting has resumed", () => {
    expect(refusedWith(adjourned(), roll(`${NEXT} 08:55`))).toBe("InRecess");
    expect(refusedWith(after(adjourned(), resume(`${NEXT} 08:50`)), roll(`${NEXT} 08:55`))).toBeNull();
  });
  it.each([
    ["where the group must never be lost", { continuity: "meeting" }],
    ["where who has left does not count again that day", { return: "notSameDay" }],
  ])("%s, the roll of the next day may take its time", (_, charter) => {
    const slow = after(
      adjourned(charter),
      resume(`${NEXT} 09:00`),
      roll(`${NEXT} 09:05`, ["alvesta/social"]),
      roll(`${NEXT} 09:20`),
      takeUp,
      decide,
    );
    expect(falseCertificates(slow)).toEqual([]);
  });
  it("where the group must never be lost, one that was lost the first day stays lost", () => {
    const lost = after(
      underCharter({ continuity: "meeting" }),
      ...sits("m", FIRST),
      {
        type: "RecordDepartures",
        meeting: "m",
        at: moment(`${FIRST} 11:00`),
        people: [{ seat: "alvesta/social", person: "p-alvesta" }],
      },
      adjourn(),
      resume(`${NEXT} 09:00`),
      roll(`${NEXT} 09:00`),
      takeUp,
    );
    expect(refusedWith(lost, decide)).toBe("NotQuorate");
  });
  it("nobody is said afterwards to have been there from one day to the next, but on each", () => {
    const resumed = after(adjourned(), resume(`${NEXT} 09:00`));
    const correct = (from: string, until: string | null): Act => [
      {
        type: "CorrectPresence",
        meeting: "m",
        seat: "ljungby/social",
        person: "p-deputy",
        as: "deputy",
        now: { from: moment(from), until: until === null ? null : moment(until) },
        reason: { sv: "Var där" },
      },
      onDay(NEXT),
    ];
    expect(given(resumed, correct(`${FIRST} 09:30`, `${NEXT} 09:30`))).toMatchObject({
      failure: { type: "CorrectionDoesNotFit", problem: "overTwoDays" },
    });
    expect(refusedWith(resumed, correct(`${FIRST} 09:30`, null))).toBe("CorrectionDoesNotFit");
    expect(refusedWith(resumed, correct(`${FIRST} 09:30`, `${FIRST} 15:00`))).toBeNull();
    expect(refusedWith(resumed, correct(`${NEXT} 09:00`, null))).toBeNull();
  });
  it("can be put off once more, while it is adjourned", () => {
    const later = after(adjourned(), [adjourn(`${FIRST} 15:10`, "2024-05-17"), onDay(FIRST)]);
    expect(refusedWith(later, resume(`${NEXT} 09:00`))).toBe("NotTheMeetingsDay");
    expect(refusedWith(later, resume("2024-05-17 09:00"))).toBeNull();
    expect(meetingView(replay(later), "m", plain)?.days).toEqual([FIRST, "2024-05-17"]);
    expect(meetingView(replay(later), "m", plain)?.recesses.map(({ resumes }) => resumes)).toEqual([
      NEXT,
      "2024-05-17",
    ]);
    expect(refusedWith(adjourned(), adjourn(`${FIRST} 15:10`))).toBe("InRecess");
    expect(refusedWith(adjourned(), { type: "TakeRecess", meeting: "m", at: moment(`${FIRST} 15:10`) })).toBe(
      "InRecess",
    );
  });
  it("one that closes without going on ended for everybody when it adjourned", () => {
    const closed = after(underCharter(), ...sits("m", FIRST), ...decides("m", FIRST), adjourn(), {
      type: "CloseMeeting",
      meeting: "m",
      at: moment(`${NEXT} 09:00`),
    });
    expect(new Set(meetingView(replay(closed), "m", plain)?.presence.map(({ until }) => until))).toEqual(
      new Set([moment(`${FIRST} 15:00`)]),
    );
  });
});

/** An act at another time: taking up and deciding. */
function at(takenUp: string, decided: string) {
  return (act: Command): Command =>
    ({ ...act, at: moment(`${FIRST} ${act.type === "OpenTreatment" ? takenUp : decided}`) }) as Command;
}
