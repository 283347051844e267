import { describe, expect, it } from "vitest";
import { bodyView, type Command, day, type Fact, replay } from "../../index.ts";
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
      .thenRefused({ type: "NotInTheBook", kind: "appointment" });
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
