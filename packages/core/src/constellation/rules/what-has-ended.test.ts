import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { abolished, created } from "../../testing/seats.ts";
import { book, group, onDay, ready } from "../../testing/small-world.ts";

const answers = (meeting: string, seat: string): Extract<Command, { type: "RecordReply" }> => ({
  type: "RecordReply",
  meeting,
  seat,
  reply: "coming",
});
const committee: Fact = {
  type: "MeetingCalled",
  meeting: "a",
  body: "au",
  day: day("2024-05-03"),
  title: { sv: "Arbetsutskottet" },
};

it("CON-9: the name of a seat that has ended is not given to another, whose past would be its own", () => {
  const again: Command = {
    type: "CreateSeat",
    seat: "ljungby/social",
    body: "llg",
    organisation: "ljungby",
    function: "social",
    label: { sv: "socialchef, Ljungby" },
  };
  book
    .given(...group, abolished("2024-04-30"))
    .when(again, onDay("2024-05-01"))
    .thenRefused({ type: "AlreadyInTheBook", kind: "seat", id: "ljungby/social" });
});

describe("CON-9: who is named for a body is a seat that it has that day", () => {
  it("the day after a seat's last day it has ended, and it says when", () => {
    const reply = answers("m", "ljungby/social");
    book
      .given(...ready, abolished("2024-05-03"))
      .when(reply)
      .thenDone();
    book
      .given(...ready, abolished("2024-05-02"))
      .when(reply)
      .thenRefused({ type: "SeatHasEnded", rule: "CON-9", seat: "ljungby/social", lastDay: day("2024-05-02") });
  });
  it("the day before a seat's first day it is not one of the body's yet", () => {
    const reply = answers("m", "vaxjo/care");
    book
      .given(...ready, created("2024-05-03"))
      .when(reply)
      .thenDone();
    book
      .given(...ready, created("2024-05-04"))
      .when(reply)
      .thenRefused({ type: "NotASeatOfTheBody", seat: "vaxjo/care", body: "llg", day: day("2024-05-03") });
  });
  it("a seat of another body is none of this one's, whether it has ended or not", () => {
    for (const more of [[], [abolished("2024-04-30", "vaxjo/social")]])
      book
        .given(...group, committee, ...more)
        .when(answers("a", "vaxjo/social"))
        .thenRefused({ type: "NotASeatOfTheBody", seat: "vaxjo/social", body: "au" });
  });
  it("a seat that nobody has heard of is not in the book", () => {
    book
      .given(...ready)
      .when(answers("m", "nowhere"))
      .thenRefused({ type: "NotInTheBook", kind: "seat", id: "nowhere" });
  });
});
