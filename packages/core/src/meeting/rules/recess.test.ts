import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { cancel, move } from "../../testing/moving.ts";
import { takeUp } from "../../testing/room.ts";
import {
  assembled,
  book,
  clock,
  clockOn,
  decide,
  left,
  onDay,
  onTheTable,
  opened as openedBy,
  plain,
  ready,
  under,
} from "../../testing/small-world.ts";

const recess: Extract<Command, { type: "TakeRecess" }> = { type: "TakeRecess", meeting: "m", at: clock("12:00") };
const paused: Fact = { ...recess, type: "RecessTaken" };
const resume = (at = clock("13:00")): Extract<Command, { type: "ResumeMeeting" }> => ({
  type: "ResumeMeeting",
  meeting: "m",
  at,
});
const opens = openedBy("vaxjo", "ljungby");
const arriveAgain = (time: string): ReadonlyArray<Fact> =>
  opens.flatMap((fact) => (fact.type === "PeopleArrived" ? [{ ...fact, at: clock(time) }] : []));
const opened: Fact = { type: "MeetingOpened", meeting: "m", at: clock("09:00") };
const unopen: Extract<Command, { type: "UnopenMeeting" }> = {
  type: "UnopenMeeting",
  meeting: "m",
  reason: { sv: "Fel möte" },
};

describe("MTG-7: a recess", () => {
  it("is taken and ended once; nothing is on the table when it begins, and nothing is taken up in it", () => {
    book
      .given(...assembled)
      .when(recess)
      .then(paused);
    book
      .given(...assembled, onTheTable("1"))
      .when(recess)
      .thenRefused({ type: "AnotherItemOpen", item: null, open: "1" });
    book
      .given(...assembled, paused)
      .when({ ...recess, at: clock("12:30") })
      .thenRefused({ type: "InRecess", since: clock("12:00") });
    book
      .given(...assembled, paused)
      .when(takeUp("1", "12:30"))
      .thenRefused({ type: "InRecess" });
    book
      .given(...assembled, paused)
      .when(resume())
      .then({ ...resume(), type: "MeetingResumed" });
    book
      .given(...assembled)
      .when(resume())
      .thenRefused({ type: "RecessDoesNotFit", why: "notInRecess" });
    book
      .given(...assembled, paused)
      .when(resume(clock("11:59")))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("12:00") });
  });

  it("can last until another day, which then is one of the meeting's days", () => {
    const overNight: Fact = { ...recess, type: "RecessTaken", resumes: day("2024-05-06") };
    const monday = onDay("2024-05-06");
    book
      .given(...assembled, overNight)
      .when(resume(clockOn("2024-05-06", "09:00")), monday)
      .thenDone();
    book
      .given(...assembled, paused)
      .when(resume(clockOn("2024-05-06", "09:00")), monday)
      .thenRefused({ type: "NotTheMeetingsDay", days: [day("2024-05-03")] });
    const goesOn: ReadonlyArray<Fact> = [
      ...assembled,
      overNight,
      { type: "MeetingResumed", meeting: "m", at: clockOn("2024-05-06", "09:00") },
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clockOn("2024-05-06", "09:05") },
    ];
    book
      .given(...goesOn)
      .when({ ...decide, at: clockOn("2024-05-06", "09:30") }, monday)
      .thenDone();
    book
      .given(...assembled)
      .when({ ...recess, resumes: day("2024-05-02") })
      .thenRefused({ type: "RecessDoesNotFit", why: "resumesInThePast" });
  });

  it("ends when the meeting closes", () => {
    const withdrawn: Fact = {
      type: "ItemConcluded",
      meeting: "m",
      item: "1",
      at: clock("11:00"),
      outcome: { kind: "withdrawn", reason: { sv: "x" } },
    };
    const facts = [...assembled, withdrawn, paused];
    const closes = book
      .given(...facts)
      .when({ type: "CloseMeeting", meeting: "m", at: clock("12:30") })
      .thenDone();
    expect(meetingView(replay([...facts, ...closes]), "m", plain)?.recesses).toEqual([
      { from: clock("12:00"), until: clock("12:30"), resumes: null },
    ]);
  });
});

describe("MTG-7: a meeting opened by mistake", () => {
  it("is called again as long as nothing has happened: then it can be moved or cancelled", () => {
    book
      .given(...ready, opened)
      .when(unopen)
      .then({ ...unopen, type: "MeetingUnopened" });
    const again: ReadonlyArray<Fact> = [...ready, opened, { ...unopen, type: "MeetingUnopened" }];
    book
      .given(...again)
      .when(cancel)
      .thenDone();
    book
      .given(...again)
      .when(move("2024-05-10"))
      .thenDone();
    book
      .given(...again)
      .when({ type: "OpenMeeting", meeting: "m", at: clock("09:30") })
      .thenDone();
  });
  it.each([
    [
      "people",
      [{ type: "GuestsArrived", meeting: "m", at: clock("09:01"), people: [{ person: "g", as: { sv: "x" } }] }],
    ],
    ["items", [onTheTable("1")]],
    ["recess", [paused]],
  ] satisfies ReadonlyArray<[string, ReadonlyArray<Fact>]>)("not once there are %s", (why, facts) => {
    book
      .given(...ready, opened, ...facts)
      .when(unopen)
      .thenRefused({ type: "SomethingHasHappened", why: why as "people" });
  });
  it("and not when it has not been opened", () => {
    book
      .given(...ready)
      .when(unopen)
      .thenRefused({ type: "MeetingNotOpen", status: "called" });
  });
});

describe("MTG-7: in a recess nobody has left", () => {
  const out: ReadonlyArray<Fact> = [
    paused,
    ...(["vaxjo", "ljungby"] as const).map((organisation) => left(organisation, "12:05")),
    { ...resume(), type: "MeetingResumed" },
    ...arriveAgain("12:55"),
    { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("13:30") },
  ];
  const later = { ...decide, at: clock("13:40") };
  it.each([
    ["where who has left does not count again that day", { return: "notSameDay" }],
    ["where the group must never be lost", { continuity: "meeting" }],
  ] as const)("%s, the group decides after lunch", (_, values) => {
    const strict = under({ quorum: { rule: "everySeat" }, ...values });
    const at = (facts: ReadonlyArray<Fact>) => book.given(...strict, ...opens, ...facts).when(later);
    at(out).thenDone();
    at(out.filter(({ type }) => type !== "RecessTaken" && type !== "MeetingResumed")).thenRefused({
      type: "NotQuorate",
    });
  });
});
