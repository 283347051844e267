import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates, replay } from "../../index.ts";
import { after, decides, given, moment, refusedWith, sits } from "../../testing/playing.ts";
import { called, clock, FROM, group, onDay } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const ON = "2024-05-03";
const underCharter = (charter: Extract<Fact, { type: "CharterAdopted" }>["charter"]): ReadonlyArray<Fact> => [
  ...group,
  ...third,
  { type: "CharterAdopted", body: "llg", from: FROM, source: "decided", charter },
  ...called,
];
const everySeat = underCharter({ quorum: { rule: "everySeat" } });
const withoutAlvesta = { absent: ["alvesta/social"] };
const abolish = (lastDay: string): Command => ({ type: "AbolishSeat", seat: "alvesta/social", lastDay: day(lastDay) });
const create = (from: string): Command => ({
  type: "CreateSeat",
  seat: "alvesta/care",
  body: "llg",
  organisation: "alvesta",
  function: "care",
  label: { sv: "omsorgschef, Alvesta" },
  from: day(from),
});
const end = (person: string, seat: string, lastDay: string): Command => ({
  type: "EndAppointment",
  seat,
  person,
  lastDay: day(lastDay),
  reason: { sv: "Har slutat" },
});
const [takeUp, decide] = decides("m", ON) as [Command, Command];

describe("MTG-8: the group that a meeting opened with is not made smaller while it sits", () => {
  it("a seat that is abolished with a day that has passed lets nobody decide without it", () => {
    const opened = after(everySeat, ...sits("m", ON, withoutAlvesta));
    expect(refusedWith(after(opened, takeUp, abolish("2024-04-30")), decide)).toBe("GroupHasChanged");
    expect(refusedWith(after(opened, abolish("2024-04-30"), takeUp), decide)).toBe("GroupHasChanged");
    expect(given(after(opened, abolish("2024-04-30"), takeUp), decide)).toMatchObject({
      failure: { meeting: "m", gone: ["alvesta/social"], added: [], charter: false },
    });
  });
  it("a seat whose last day is the meeting's is a seat at the meeting", () => {
    const opened = after(everySeat, ...sits("m", ON, withoutAlvesta), abolish(ON), takeUp);
    expect(refusedWith(opened, decide)).toBe("NotQuorate");
    const all = after(everySeat, ...sits("m", ON), abolish(ON), takeUp);
    expect(refusedWith(all, decide)).toBeNull();
  });
  it("a seat that was there already when the meeting opened, as is entered now, stops it too", () => {
    const opened = after(everySeat, ...sits("m", ON), takeUp);
    expect(given(after(opened, create("2024-05-02")), decide)).toMatchObject({
      failure: { type: "GroupHasChanged", added: ["alvesta/care"], gone: [] },
    });
    expect(refusedWith(after(opened, create(ON)), decide)).toBeNull();
  });
  it("what comes out before the meeting opens is what it opens with", () => {
    const opened = after(everySeat, abolish("2024-04-30"), ...sits("m", ON), takeUp);
    expect(refusedWith(opened, decide)).toBeNull();
  });
  it("a meeting that was opened by mistake is opened anew with the group of then", () => {
    const opened = after(
      everySeat,
      { type: "OpenMeeting", meeting: "m", at: clock("08:00") },
      abolish("2024-04-30"),
      { type: "UnopenMeeting", meeting: "m", reason: { sv: "Fel" } },
      ...sits("m", ON),
      takeUp,
    );
    expect(refusedWith(opened, decide)).toBeNull();
  });
});

describe("MTG-8: who was there is there by an appointment", () => {
  const leaving = underCharter({ quorum: { rule: "everySeat" }, vacancies: "leaveDenominator" });

  it("a seat that somebody held when the meeting opened does not fall vacant while it sits", () => {
    const opened = after(leaving, ...sits("m", ON, withoutAlvesta), takeUp);
    expect(refusedWith(after(opened, end("p-alvesta", "alvesta/social", "2024-04-30")), decide)).toBe("NotQuorate");
    const before = after(leaving, end("p-alvesta", "alvesta/social", "2024-04-30"), ...sits("m", ON), takeUp);
    expect(refusedWith(before, decide)).toBeNull();
  });
  it("nor does a seat to which somebody turns out to have been appointed stay out of the count", () => {
    const vacant = after(leaving, end("p-alvesta", "alvesta/social", "2024-04-30"), ...sits("m", ON), takeUp);
    const appointed = (from: string): Command => ({
      type: "AppointPerson",
      seat: "alvesta/social",
      person: "p-new",
      as: "holder",
      from: day(from),
    });
    expect(refusedWith(after(vacant, appointed("2024-05-02")), decide)).toBe("NotQuorate");
    expect(refusedWith(after(vacant, appointed(ON)), decide)).toBeNull();
    const comes: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("10:01"),
      people: [{ seat: "alvesta/social", person: "p-new", as: "holder", mode: "room" }],
    };
    expect(refusedWith(after(vacant, appointed(ON), comes), decide)).toBe("NotQuorate");
    const before = vacant.filter(({ type }) => type !== "TreatmentOpened");
    expect(refusedWith(after(before, appointed(ON), { ...comes, at: clock("09:30") }, takeUp), decide)).toBeNull();
  });
  it("somebody whose appointment turns out to have ended before does not fill the seat", () => {
    const opened = after(everySeat, ...sits("m", ON), takeUp);
    expect(refusedWith(after(opened, end("p-alvesta", "alvesta/social", "2024-05-02")), decide)).toBe("NotQuorate");
    expect(refusedWith(after(opened, end("p-alvesta", "alvesta/social", ON)), decide)).toBeNull();
  });
});

describe("MTG-8: the charter that a meeting opened with", () => {
  const adopt = (from: string): Command => ({
    type: "AdoptCharter",
    body: "llg",
    from: day(from),
    source: "found",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
  });
  const noCharter: ReadonlyArray<Fact> = [...group, ...third, ...called];

  it("is not one that is adopted while it sits", () => {
    const opened = after(noCharter, ...sits("m", ON, withoutAlvesta), takeUp);
    expect(given(after(opened, adopt("2024-01-01")), decide)).toMatchObject({
      failure: { type: "GroupHasChanged", charter: true, gone: [], added: [] },
    });
    expect(refusedWith(opened, decide)).toBe("QuorumNotKnown");
    expect(refusedWith(after(noCharter, adopt("2024-01-01"), ...sits("m", ON), takeUp), decide)).toBeNull();
  });
  it("one for a later day changes nothing", () => {
    const before = after(noCharter, adopt("2024-01-01"), ...sits("m", ON, withoutAlvesta), ...decides("m", ON));
    const later: Command = { ...adopt("2024-05-04"), type: "ChangeCharter", decision: "d" } as Command;
    expect(falseCertificates(after(before, later))).toEqual([]);
    expect(refusedWith(before, later)).toBeNull();
  });
});

it("an older book says nothing of the group that a meeting opened with: it is that of its day as it is known", () => {
  const opened = after(everySeat, ...sits("m", ON, withoutAlvesta), takeUp).map((fact) => {
    if (fact.type !== "MeetingOpened") return fact;
    const { group: _, charter: __, ...older } = fact;
    return older;
  });
  expect(refusedWith(opened, decide)).toBe("NotQuorate");
  const all = after(opened, abolish("2024-04-30"), decide);
  expect(falseCertificates(all)).toEqual([]);
  expect(replay(all).decision.decisions).toBeDefined();
});

it("the group that it opened with is in the book", () => {
  const opened = after(everySeat, { type: "OpenMeeting", meeting: "m", at: moment("2024-05-03 09:00") });
  expect(opened.at(-1)).toMatchObject({
    type: "MeetingOpened",
    group: { seats: ["vaxjo/social", "ljungby/social", "alvesta/social"], vacant: [] },
    charter: { from: FROM, value: { quorum: { rule: "everySeat" } } },
  });
  const none = after([...group, ...called], {
    type: "OpenMeeting",
    meeting: "m",
    at: moment("2024-05-03 09:00"),
  });
  expect(none.at(-1)).toMatchObject({ charter: null });
  expect(onDay(ON).day).toBe(ON);
});
