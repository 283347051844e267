import { describe, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { abolished, created, seat } from "../../testing/seats.ts";
import { book, group, onTheDay } from "../../testing/small-world.ts";

describe("CON-1: one seat for an organisation and a function", () => {
  const seat: Extract<Command, { type: "CreateSeat" }> = {
    type: "CreateSeat",
    seat: "x",
    body: "llg",
    organisation: "vaxjo",
    function: "social",
    label: { sv: "x" },
  };

  it("has one seat for an organisation and a function", () => {
    book
      .given(...group)
      .when(seat)
      .thenRefused({ type: "SeatAlreadyExists", rule: "CON-1" });
    book
      .given(...group)
      .when({ ...seat, organisation: "nowhere" })
      .thenRefused({ type: "NotInTheBook", rule: "BOOK-1" });
    book
      .given(...group)
      .when({ ...seat, function: "schools" }, onTheDay)
      .then({ ...seat, type: "SeatCreated", function: "schools", since: onTheDay.day });
  });
});

describe("CON-1: a seat has a first day and a last one", () => {
  it("a seat is made from today, or from the day that is said", () => {
    book
      .given(...group)
      .when(seat, onTheDay)
      .then(created("2024-05-03"));
    book
      .given(...group)
      .when({ ...seat, from: day("2024-07-01") }, onTheDay)
      .then(created("2024-07-01"));
  });
  it("a seat ends once, and not before it began", () => {
    const abolish = (lastDay: string): Command => ({
      type: "AbolishSeat",
      seat: "ljungby/social",
      lastDay: day(lastDay),
    });
    book
      .given(...group)
      .when(abolish("2024-12-31"))
      .then(abolished("2024-12-31"));
    book
      .given(...group)
      .when(abolish("2024-01-01"))
      .then(abolished("2024-01-01"));
    book
      .given(...group)
      .when(abolish("2023-12-31"))
      .thenRefused({ type: "SeatEndsBeforeItBegins", since: day("2024-01-01"), lastDay: day("2023-12-31") });
    book
      .given(...group, abolished("2024-12-31"))
      .when(abolish("2024-11-30"))
      .thenRefused({ type: "SeatHasEnded", seat: "ljungby/social", lastDay: day("2024-12-31") });
    book
      .given(...group)
      .when({ type: "AbolishSeat", seat: "nowhere", lastDay: day("2024-12-31") })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });
  it("an organisation's function gets a new seat once the old one has ended, not on its last day", () => {
    const again: Command = { ...seat, seat: "ljungby/social-2", organisation: "ljungby", function: "social" };
    const ended = [...group, abolished("2024-06-30")];
    book
      .given(...ended)
      .when({ ...again, from: day("2024-06-30") })
      .thenRefused({ type: "SeatAlreadyExists", existing: "ljungby/social" });
    book
      .given(...ended)
      .when({ ...again, from: day("2024-07-01") })
      .thenDone();
  });
});
