import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { bodyView, type Command, day, type Fact, ownerInForce, replay } from "../../index.ts";
import { abolished, created, seat } from "../../testing/seats.ts";
import { book, group, onTheDay } from "../../testing/small-world.ts";

describe("establishing bodies and creating seats", () => {
  it("a body that has met since long before it is entered answers for what was decided then", () => {
    const establish: Command = { type: "EstablishBody", body: "new", name: { sv: "Nytt" }, kind: "network" };
    const since = day("2004-01-01");
    book
      .given()
      .when({ ...establish, from: since }, onTheDay)
      .then({ ...establish, type: "BodyEstablished", since });
    const answers = (entered: Fact, on: string) =>
      Result.isSuccess(ownerInForce(replay([entered]), { kind: "body", id: "new" }, day(on)));
    expect(answers({ ...establish, type: "BodyEstablished", since }, "2004-01-01")).toBe(true);
    expect(answers({ ...establish, type: "BodyEstablished", since }, "2003-12-31")).toBe(false);
  });
  it("a body is established once", () => {
    const establish: Command = { type: "EstablishBody", body: "new", name: { sv: "Nytt" }, kind: "network" };
    book
      .given()
      .when(establish, onTheDay)
      .then({ ...establish, type: "BodyEstablished", since: onTheDay.day });
    book
      .given(...group)
      .when({ ...establish, body: "au" })
      .thenRefused({ type: "AlreadyInTheBook", kind: "body" });
    book
      .given(...group)
      .when({ ...seat, seat: "vaxjo/social" })
      .thenRefused({ type: "AlreadyInTheBook", kind: "seat" });
    book
      .given(...group)
      .when({ ...seat, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
    expect(
      bodyView(replay([{ ...establish, type: "BodyEstablished", since: onTheDay.day }]), "new", onTheDay.day),
    ).toMatchObject({ seats: [], charters: [], constellations: [], charter: null });
  });
});

describe("what has ended is still told", () => {
  const on = (date: string, ...facts: ReadonlyArray<Fact>) => bodyView(replay([...group, ...facts]), "llg", day(date));
  it("a seat that was abolished, with its last day and who sat there; one to come, with its first", () => {
    const view = on("2024-05-03", abolished("2024-04-30"), created("2024-06-01"));
    expect(view?.seats.map(({ seat }) => seat)).toEqual(["vaxjo/social"]);
    expect(view?.otherSeats).toMatchObject([
      {
        seat: "ljungby/social",
        since: "2024-01-01",
        lastDay: "2024-04-30",
        appointments: [
          { person: "p-ljungby", as: "holder", from: "2024-01-01", until: null },
          { person: "p-deputy", as: "deputy", title: { sv: "biträdande socialchef" } },
        ],
      },
      { seat: "vaxjo/care", since: "2024-06-01", lastDay: null, holder: null, appointments: [] },
    ]);
    expect(on("2024-04-30", abolished("2024-04-30"))?.seats[1]?.lastDay).toBe("2024-04-30");
  });
  it("where a seat comes from", () => {
    const sourced: Fact = {
      ...seat,
      type: "SeatCreated",
      since: day("2024-01-01"),
      source: "the group's decision of 2023",
    };
    expect(on("2024-05-03", sourced)?.seats.at(-1)?.source).toBe("the group's decision of 2023");
  });
  it("a body is dissolved once, and its last day stands", () => {
    const dissolve = (lastDay: string): Command => ({ type: "DissolveBody", body: "au", lastDay: day(lastDay) });
    const dissolved: Fact = { type: "BodyDissolved", body: "au", lastDay: day("2024-06-30") };
    book
      .given(...group)
      .when(dissolve("2024-06-30"))
      .then(dissolved);
    book
      .given(...group, dissolved)
      .when(dissolve("2024-12-31"))
      .thenRefused({ type: "BodyHasEnded", body: "au", lastDay: day("2024-06-30") });
    expect(bodyView(replay([...group, dissolved]), "au", day("2025-01-01"))?.lastDay).toBe("2024-06-30");
  });
  it("a body is dissolved on its first day at the earliest", () => {
    const dissolve = (lastDay: string): Command => ({ type: "DissolveBody", body: "au", lastDay: day(lastDay) });
    book
      .given(...group)
      .when(dissolve("2024-01-01"))
      .thenDone();
    book
      .given(...group)
      .when(dissolve("2023-12-31"))
      .thenRefused({
        type: "BodyEndsBeforeItBegins",
        since: day("2024-01-01"),
        lastDay: day("2023-12-31"),
      });
  });
});
