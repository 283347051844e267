import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates } from "../../index.ts";
import { ON, underCharter } from "../../testing/decided-meeting.ts";
import { type Act, after, decides, moment, refusedWith, sits } from "../../testing/playing.ts";
import { onDay } from "../../testing/small-world.ts";

/** More than half decide, so that only the papers and the notice ask about the third. */
const most = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } } as const;
const ALVESTA = "alvesta/social";
const there = ["vaxjo/social", "ljungby/social"];
const absent = [ALVESTA];

const on = (date: string, command: Command): Act => [command, onDay(date)];
const ends = (lastDay: string): Command => ({
  type: "EndAppointment",
  seat: ALVESTA,
  person: "p-alvesta",
  lastDay: day(lastDay),
});
const appoints = (person: string, from: string, as: "holder" | "deputy" = "holder"): Act =>
  on("2024-07-01", { type: "AppointPerson", seat: ALVESTA, person, as, from: day(from) });

const paper: ReadonlyArray<Act> = [
  on("2024-04-02", {
    type: "RegisterPaper",
    paper: "plan",
    version: "1",
    meeting: "m",
    item: "1",
    title: { sv: "Plan" },
    hash: "a".repeat(64),
  }),
  on("2024-04-03", {
    type: "DistributePaper",
    paper: "plan",
    version: "1",
    seats: there,
    at: moment("2024-04-03 08:00"),
  }),
];
const withPapers = after(underCharter({ ...most, paperLeadDays: 7 }), ...paper);

const late = { ...most, noticeDays: 7, noticeWaiver: "everySeat" } as const;
const waived: Act = on("2024-05-02", { type: "WaiveNotice", meeting: "m", seats: there, on: day("2024-05-02") });
const calledLate = after(
  underCharter(late).filter(({ type }) => type !== "MeetingCalled" && type !== "ItemPlaced"),
  on("2024-05-01", { type: "CallMeeting", meeting: "m", body: "llg", day: day(ON), title: { sv: "Möte" } }),
  on("2024-05-01", { type: "PlaceItem", meeting: "m", item: "1", title: { sv: "Punkt" }, kinds: ["decision"] }),
  waived,
);

const whys = (facts: ReadonlyArray<Fact>) => falseCertificates(facts).map(({ why }) => why);
const held = [...sits("m", ON, { absent }), ...decides("m", ON)];
const [taken] = decides("m", ON).slice(-1) as [Command];

describe.each<[string, ReadonlyArray<Fact>, string, string]>([
  ["the papers", withPapers, "PapersNotEqual", "papersNotEqual"],
  ["the notice that was waived", calledLate, "NoticeNotWaived", "noticeNotWaived"],
])("a seat that nobody held when %s were asked about", (_, before, refusal, why) => {
  const decided = after(before, on("2024-05-02", ends("2024-04-01")), ...held);

  it("is asked while somebody does", () => {
    expect(refusedWith(after(before, ...held.slice(0, -1)), taken)).toBe(refusal);
    expect(whys(decided)).toEqual([]);
  });
  it("turns out to have been held: the certificate is false, and the entry that shows it is named", () => {
    expect(whys(after(decided, appoints("q", "2024-05-02")))).toEqual([why]);
    expect(whys(after(decided, appoints("q", "2024-05-02", "deputy")))).toEqual([why]);
    expect(falseCertificates(after(decided, appoints("q", "2024-04-10")))).toMatchObject([
      { decision: "d", correction: { fact: decided.length + 1 } },
    ]);
  });
  it("turns out never to have been left", () => {
    const morning = after(before, on("2024-05-03", ends("2024-05-02")), ...held);
    expect(whys(morning)).toEqual([]);
    expect(whys(after(morning, appoints("p-alvesta", ON)))).toEqual([why]);
  });
  it("is nobody's before somebody comes to it on the day of the meeting or later", () => {
    expect(whys(after(decided, appoints("q", ON)))).toEqual([]);
    expect(whys(after(decided, appoints("q", "2024-05-04")))).toEqual([]);
  });
  it("is asked all the same where whoever held it waives afterwards that the call was late", () => {
    const found = after(decided, appoints("q", "2024-05-02"));
    const waive: Act = on(ON, { type: "WaiveNotice", meeting: "m", seats: [ALVESTA], on: day(ON) });
    if (why === "noticeNotWaived") expect(whys(after(found, waive))).toEqual([]);
    else expect(refusedWith(found, waive)).toBe("WaiverDoesNotFit");
  });
  it("was held when the meeting opened, so it is asked whatever is entered while it sits", () => {
    const sitting = after(before, ...held.slice(0, -1), on(ON, ends("2024-05-01")));
    expect(refusedWith(sitting, taken)).toBe(refusal);
  });
});
