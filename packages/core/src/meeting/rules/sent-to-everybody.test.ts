import { describe, expect, it } from "vitest";
import { type Command, type Fact, instant } from "../../index.ts";
import { next, paper, placedAgain } from "../../testing/papers.ts";
import { book, decides, onTheTable, opened, ready } from "../../testing/small-world.ts";

const send = {
  type: "DistributePaper",
  paper: "plan",
  version: "1",
  at: instant("2024-04-19T15:00:00+02:00"),
} satisfies Command;
const sent = (...seats: ReadonlyArray<string>): Fact => ({
  ...send,
  type: "PaperDistributed",
  seats,
  recordedAt: instant("2024-05-03T23:00:00+02:00"),
});
const both = ["vaxjo/social", "ljungby/social"];
const leaves = (person: string): Fact =>
  ({ type: "AppointmentEnded", seat: "ljungby/social", person, lastDay: "2024-04-30" }) as Fact;

describe("PAP-2: sent to everybody is one act", () => {
  it("goes to the seats that the item concerns, and the book says which they were", () => {
    book
      .given(...ready, paper)
      .when(send)
      .then(sent(...both));
    expect(decides(...ready, paper, sent(...both), ...opened("vaxjo", "ljungby"), onTheTable("1"))).toBe(true);
  });

  it("goes to no more than those, where the item is for some", () => {
    const some = ready.map((fact) =>
      fact.type === "ItemPlaced" && fact.item === "1" ? { ...fact, constellation: { seats: ["vaxjo/social"] } } : fact,
    );
    book
      .given(...some, paper)
      .when(send)
      .then(sent("vaxjo/social"));
  });

  it("goes to no seat that nobody holds on the day of the meeting", () => {
    book
      .given(...ready, paper, leaves("p-ljungby"))
      .when(send)
      .then(sent(...both));
    book
      .given(...ready, paper, leaves("p-ljungby"), leaves("p-deputy"))
      .when(send)
      .then(sent("vaxjo/social"));
  });

  it("is refused where there is nobody to send to", () => {
    const alone = ready.map((fact) =>
      fact.type === "ItemPlaced" && fact.item === "1"
        ? { ...fact, constellation: { seats: ["ljungby/social"] } }
        : fact,
    );
    book
      .given(...alone, paper, leaves("p-ljungby"), leaves("p-deputy"))
      .when(send)
      .thenRefused({ type: "NobodyToSendTo", rule: "PAP-2", paper: "plan", meeting: "m", item: "1" });
  });

  it("goes to those of the item that the paper was carried on to", () => {
    const carried: Fact = {
      ...placedAgain,
      type: "ItemPlaced",
      carries: ["plan"],
      constellation: { seats: ["ljungby/social"] },
    };
    book
      .given(...ready, paper, ...next, carried)
      .when(send)
      .then(sent("ljungby/social"));
  });
});
