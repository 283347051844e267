import { describe, expect, it } from "vitest";
import { bodyView, type Command, day, type Fact, replay } from "../../index.ts";
import { created } from "../../testing/seats.ts";
import { book, group } from "../../testing/small-world.ts";

describe("ending an appointment", () => {
  it("an appointment that runs is ended, from its first day on, and no other", () => {
    const end = (person: string, lastDay: string): Extract<Command, { type: "EndAppointment" }> => ({
      type: "EndAppointment",
      seat: "ljungby/social",
      person,
      lastDay: day(lastDay),
    });
    book
      .given(...group)
      .when(end("p-ljungby", "2024-01-01"))
      .then({ ...end("p-ljungby", "2024-01-01"), type: "AppointmentEnded" });
    book
      .given(...group)
      .when(end("p-ljungby", "2023-12-31"))
      .thenRefused({ type: "AppointmentEndsBeforeItBegins", from: day("2024-01-01"), until: day("2023-12-31") });
    book
      .given(...group)
      .when(end("p-vaxjo", "2024-12-31"))
      .thenRefused({ type: "NotInTheBook", kind: "appointment" });
    const ended: Fact = { ...end("p-deputy", "2024-06-30"), type: "AppointmentEnded" };
    book
      .given(...group, ended)
      .when(end("p-deputy", "2024-12-31"))
      .thenRefused({ type: "AppointmentEndsAlready", until: day("2024-06-30") });
    const view = bodyView(replay([...group, ended]), "llg", day("2024-07-01"));
    expect(view?.seats.map(({ holder, deputies }) => [holder, deputies.length])).toEqual([
      ["p-vaxjo", 0],
      ["p-ljungby", 0],
    ]);
    const again: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-deputy",
      as: "deputy",
      from: day("2024-09-01"),
    };
    const twice = bodyView(
      replay([...group, ended, again, { ...end("p-deputy", "2024-10-31"), type: "AppointmentEnded" }]),
      "llg",
      day("2024-06-30"),
    );
    expect(twice?.seats[1]?.deputies.length).toBe(1);
  });
});

describe("CON-2: a mandate ends before its set end", () => {
  const mandate = (person: string, from: string, until?: string): Extract<Fact, { type: "PersonAppointed" }> => ({
    type: "PersonAppointed",
    seat: "vaxjo/care",
    person,
    as: "holder",
    from: day(from),
    ...(until === undefined ? {} : { until: day(until) }),
  });
  const given = [...group, created("2023-01-01"), mandate("p1", "2023-01-01", "2026-12-31")];
  const resigns = (lastDay: string): Extract<Command, { type: "EndAppointment" }> => ({
    type: "EndAppointment",
    seat: "vaxjo/care",
    person: "p1",
    lastDay: day(lastDay),
    reason: { sv: "Har sagt upp sig från uppdraget", en: "Has resigned from the mandate" },
  });
  const resigned: Fact = { ...resigns("2024-06-30"), type: "AppointmentEnded" };

  it("by a resignation, and a successor is appointed from the day after", () => {
    book
      .given(...given)
      .when(resigns("2024-06-30"))
      .then(resigned);
    const appoint = (from: string): Command => ({ ...mandate("p2", from), type: "AppointPerson" });
    book
      .given(...given, resigned)
      .when(appoint("2024-06-30"))
      .thenRefused({ type: "AppointmentOverlaps", until: day("2024-06-30") });
    book
      .given(...given, resigned)
      .when(appoint("2024-07-01"))
      .thenDone();
    const holder = (on: string) =>
      bodyView(replay([...given, resigned, mandate("p2", "2024-07-01")]), "llg", day(on))?.seats.find(
        ({ seat }) => seat === "vaxjo/care",
      )?.holder;
    expect([holder("2024-06-30"), holder("2024-07-01")]).toEqual(["p1", "p2"]);
  });
  it("on its first day at the earliest, and before its set end", () => {
    const refused = (lastDay: string) =>
      book
        .given(...given)
        .when(resigns(lastDay))
        .thenRefused();
    book
      .given(...given)
      .when(resigns("2023-01-01"))
      .thenDone();
    book
      .given(...given)
      .when(resigns("2026-12-30"))
      .thenDone();
    expect(refused("2022-12-31")).toMatchObject({ type: "AppointmentEndsBeforeItBegins", from: "2023-01-01" });
    expect(refused("2026-12-31")).toMatchObject({ type: "AppointmentEndsAlready", until: "2026-12-31" });
    expect(refused("2027-01-01")).toMatchObject({ type: "AppointmentEndsAlready", until: "2026-12-31" });
  });
  it("of several mandates of one person, the one that runs that day", () => {
    const several = [...given, mandate("p1", "2027-01-01", "2030-12-31")];
    const ended = book
      .given(...several)
      .when(resigns("2028-01-31"))
      .thenDone();
    const seat = bodyView(replay([...several, ...ended]), "llg", day("2024-01-01"))?.seats.find(
      ({ seat }) => seat === "vaxjo/care",
    );
    expect(seat?.appointments.map(({ from, until, plannedUntil }) => [from, until, plannedUntil])).toEqual([
      ["2023-01-01", "2026-12-31", null],
      ["2027-01-01", "2028-01-31", "2030-12-31"],
    ]);
    expect(seat?.appointments[1]?.reason?.en).toBe("Has resigned from the mandate");
    book
      .given(...several)
      .when(resigns("2031-01-01"))
      .thenRefused({ type: "AppointmentEndsAlready", until: day("2030-12-31") });
  });
});
