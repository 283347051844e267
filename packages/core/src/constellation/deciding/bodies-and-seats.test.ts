import { describe, expect, it } from "vitest";
import { bodyView, type Command, replay } from "../../index.ts";
import { seat } from "../../testing/seats.ts";
import { book, group, onTheDay } from "../../testing/small-world.ts";

describe("establishing bodies and creating seats", () => {
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
