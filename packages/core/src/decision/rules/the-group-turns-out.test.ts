import { describe, expect, it } from "vitest";
import { type Command, day, falseCertificates } from "../../index.ts";
import { decided, everySeat, ON, underCharter } from "../../testing/decided-meeting.ts";
import { after, decides, moment, sits } from "../../testing/playing.ts";

const create = (from: string): Command => ({
  type: "CreateSeat",
  seat: "alvesta/care",
  body: "llg",
  organisation: "alvesta",
  function: "care",
  label: { sv: "omsorgschef, Alvesta" },
  from: day(from),
});
const abolish = (lastDay: string): Command => ({ type: "AbolishSeat", seat: "alvesta/social", lastDay: day(lastDay) });
const end = (lastDay: string): Command => ({
  type: "EndAppointment",
  seat: "alvesta/social",
  person: "p-alvesta",
  lastDay: day(lastDay),
  reason: { sv: "Hade slutat" },
});

describe("QUO-6: what is entered later about the group of a day that something was decided on", () => {
  it.each<[string, Command, string | null]>([
    ["a seat that was there the day before", create("2024-05-02"), "anotherGroup"],
    ["a seat made the same day", create(ON), null],
    ["a seat abolished the day before", abolish("2024-05-02"), "anotherGroup"],
    ["a seat with the meeting's day as its last", abolish(ON), null],
    ["somebody there whose appointment had ended the day before", end("2024-05-02"), "correctedSince"],
    ["somebody whose appointment ends with the meeting's day", end(ON), null],
    [
      "the body dissolved the day before",
      { type: "DissolveBody", body: "llg", lastDay: day("2024-05-02") },
      "anotherGroup",
    ],
    ["the body dissolved with the meeting", { type: "DissolveBody", body: "llg", lastDay: day(ON) }, null],
  ])("%s", (_, act, why) => {
    const before = decided();
    expect(falseCertificates(before)).toEqual([]);
    expect(falseCertificates(after(before, act)).map((each) => each.why)).toEqual(why === null ? [] : [why]);
  });
  it("is named with the entry that said it, and its reason", () => {
    const before = decided();
    expect(falseCertificates(after(before, end("2024-05-02")))).toMatchObject([
      { decision: "d", correction: { fact: before.length + 1, reason: { sv: "Hade slutat" } } },
    ]);
    expect(falseCertificates(after(before, abolish("2024-05-02")))).toMatchObject([
      { decision: "d", correction: { fact: before.length + 1, reason: null } },
    ]);
  });
  it("leaves a decision that the others could take without whoever had gone", () => {
    const most = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } } as const;
    expect(falseCertificates(after(decided(most), end("2024-05-02")))).toEqual([]);
    expect(falseCertificates(after(decided(most, ["ljungby/social"]), end("2024-05-02")))).toMatchObject([
      { why: "correctedSince" },
    ]);
  });
  it("a seat that did not count, as nobody held it, is not missing since somebody came to it later", () => {
    const leaving = { ...everySeat, vacancies: "leaveDenominator" } as const;
    const comes: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: moment(`${ON} 11:00`),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room" }],
    };
    const gone: Command = {
      type: "EndAppointment",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-04-30"),
    };
    const before = after(underCharter(leaving), gone, ...sits("m", ON), ...decides("m", ON));
    expect(falseCertificates(after(before, comes))).toEqual([]);
  });
  it("a seat that did not count, as nobody held it, turns out to have been held", () => {
    const leaving = { ...everySeat, vacancies: "leaveDenominator" } as const;
    const before = after(underCharter(leaving), end("2024-04-30"), ...sits("m", ON), ...decides("m", ON));
    const appointed = (from: string): Command => ({
      type: "AppointPerson",
      seat: "alvesta/social",
      person: "p-new",
      as: "holder",
      from: day(from),
    });
    expect(falseCertificates(before)).toEqual([]);
    expect(falseCertificates(after(before, appointed("2024-05-01")))).toMatchObject([{ why: "correctedSince" }]);
    expect(falseCertificates(after(before, appointed(ON)))).toEqual([]);
    expect(falseCertificates(after(before, appointed("2024-05-04")))).toEqual([]);
  });
});
