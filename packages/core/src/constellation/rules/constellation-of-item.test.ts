import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { created } from "../../testing/seats.ts";
import { book, decide, group, onTheTable, opened, ready } from "../../testing/small-world.ts";
import { world } from "../../testing/three-seats.ts";

/** An item that concerns a part of the group, or the whole group where none is said. */
const place = (
  constellation: Extract<Command, { type: "PlaceItem" }>["constellation"],
): Extract<Command, { type: "PlaceItem" }> => ({
  type: "PlaceItem",
  meeting: "m",
  item: "3",
  title: { sv: "x" },
  kinds: ["decision"],
  ...(constellation === undefined ? {} : { constellation }),
});

describe("CON-4: the part of the group that an item concerns", () => {
  it("lets an item concern some of the seats, never none", () => {
    const item = place({ functions: ["schools"] });
    book
      .given(...ready)
      .when(item)
      .thenRefused({ type: "ConstellationIsEmpty", rule: "CON-4" });
    book
      .given(...ready)
      .when({ ...item, constellation: { seats: ["nowhere"] } })
      .thenRefused({ type: "ConstellationIsEmpty", strangers: ["nowhere"] });
    const { type: _type, ...placed } = { ...item, constellation: { functions: ["social"] } };
    book
      .given(...ready)
      .when({ ...placed, type: "PlaceItem" })
      .then({ ...placed, type: "ItemPlaced" });
  });
  it("an item without a selection concerns the whole group, and a list of none concerns nobody", () => {
    const item = place(undefined);
    const facts = book
      .given(...world)
      .when(item)
      .thenDone();
    expect(facts).toMatchObject([{ type: "ItemPlaced", item: "3" }]);
    book
      .given(...world)
      .when({ ...item, constellation: { seats: [] } })
      .thenRefused({ type: "ConstellationIsEmpty" });
  });
});

describe("CON-4: a body without seats on the day", () => {
  const called = (since: string | undefined): ReadonlyArray<Fact> => [
    { type: "OrganisationAdmitted", organisation: "a", name: "A", kind: "region", since: day("2024-01-01") },
    { type: "BodyEstablished", body: "llg", name: { sv: "L" }, kind: "leadershipGroup", since: day("2024-01-01") },
    ...(since === undefined
      ? []
      : (["b", "c"] as const).map((seat, index) => ({
          type: "SeatCreated" as const,
          body: "llg",
          seat,
          organisation: "a",
          function: "social",
          label: { sv: seat },
          since: index === 0 ? day("2024-12-01") : day(since),
        }))),
    { type: "MeetingCalled", meeting: "m", body: "llg", day: day("2024-05-03"), dayIs: "stated", title: { sv: "M" } },
  ];
  it("is told from when it has its first, or that it never has one", () => {
    for (const [since, seatsFrom] of [
      ["2024-11-27", day("2024-11-27")],
      [undefined, null],
    ] as const)
      book
        .given(...called(since))
        .when(place(undefined))
        .thenRefused({ type: "ConstellationIsEmpty", seatsFrom });
  });
});

describe("CON-4: parts of the body", () => {
  const name: Extract<Command, { type: "NameSubConstellation" }> = {
    type: "NameSubConstellation",
    body: "llg",
    constellation: "social",
    name: { sv: "Socialtjänsten" },
    functions: ["social"],
  };
  const { type: _type, ...part } = name;
  const named: Fact = { ...part, type: "SubConstellationNamed" };

  it("are named once, select somebody, and select only the body's own seats", () => {
    book
      .given(...group)
      .when(name)
      .then(named);
    book
      .given(...group, named)
      .when(name)
      .thenRefused({ type: "AlreadyInTheBook", kind: "subConstellation" });
    book
      .given(...group)
      .when({ ...name, functions: ["schools"] })
      .thenRefused({ type: "ConstellationIsEmpty", strangers: [] });
    const { functions: _functions, ...nobody } = name;
    book
      .given(...group)
      .when(nobody)
      .thenRefused({ type: "SelectionMeansNothing", why: "nothingSaid" });
    book
      .given(...group)
      .when({ ...nobody, seats: ["nowhere"] })
      .thenRefused({ type: "ConstellationIsEmpty", strangers: ["nowhere"] });
    book
      .given(...group)
      .when({ ...name, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
  });
  it("are resolved on the meeting day: a seat that comes later is not in it, one that has come is", () => {
    const concerned = (since: string) =>
      meetingView(
        replay([
          ...ready,
          named,
          created(since),
          { ...place({ named: "social", functions: ["care"] }), type: "ItemPlaced" } as Fact,
        ]),
        "m",
        () => ({ sv: "", en: "" }),
      )?.agenda[2];
    expect(concerned("2024-05-04")).toMatchObject({ seats: 2, ofSeats: 2 });
    expect(concerned("2024-05-03")).toMatchObject({ seats: 3, ofSeats: 3 });
  });
  it("can be seats, functions or kinds of organisation, and an unknown name is refused", () => {
    for (const constellation of [
      { named: "social" },
      { seats: ["vaxjo/social"] },
      { organisationKinds: ["municipality" as const] },
      undefined,
    ])
      book
        .given(...ready, named)
        .when(place(constellation))
        .thenDone();
    book
      .given(...ready, named)
      .when(place({ named: "nothing" }))
      .thenRefused({ type: "ConstellationIsEmpty", strangers: ["nothing"] });
    book
      .given(...ready)
      .when(place({ organisationKinds: ["region"] }))
      .thenRefused({ type: "ConstellationIsEmpty" });
  });
  it("somebody outside the part does not matter to it", () => {
    const two: Fact = {
      type: "ItemPlaced",
      meeting: "m",
      item: "3",
      title: { sv: "x" },
      kinds: ["decision"],
      constellation: { seats: ["vaxjo/social"] },
    };
    const outcome = book
      .given(...ready, two, ...opened("vaxjo"), onTheTable("3"))
      .when({ ...decide, item: "3" }).outcome;
    expect(Result.getOrThrow(outcome)[0]).toMatchObject({ certificate: { answer: { forum: "subAssembled" } } });
  });
});
