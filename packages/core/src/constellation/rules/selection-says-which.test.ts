import { describe, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import { abolished, created } from "../../testing/seats.ts";
import { book, group, plain, ready } from "../../testing/small-world.ts";

type Place = Extract<Command, { type: "PlaceItem" }>;

const place = (constellation: NonNullable<Place["constellation"]>): Place => ({
  type: "PlaceItem",
  meeting: "m",
  item: "3",
  title: { sv: "Punkt" },
  kinds: ["decision"],
  constellation,
});
const when = (constellation: NonNullable<Place["constellation"]>, ...more: ReadonlyArray<Fact>) =>
  book.given(...ready, ...more).when(place(constellation));

describe("CON-4: everything in the selection of an item takes in some seat on the day of the meeting", () => {
  it("a function that none has is refused also beside one that some have", () => {
    when({ functions: ["social", "scholls"] }).thenRefused({
      type: "SelectionMeansNothing",
      body: "llg",
      why: "function",
      words: ["scholls"],
      there: ["social"],
    });
    when({ functions: ["social"] }).thenDone();
  });
  it("so is a kind of organisation", () => {
    when({ functions: ["social"], organisationKinds: ["municipality", "region"] }).thenRefused({
      why: "organisationKind",
      words: ["region"],
      there: ["municipality"],
    });
    when({ functions: ["social"], organisationKinds: ["municipality"] }).thenDone();
  });
  it("and a seat that is gone by then; one that ends later is there", () => {
    const both = { seats: ["vaxjo/social", "ljungby/social"] };
    when(both, abolished("2024-05-02")).thenRefused({
      why: "seat",
      words: ["ljungby/social"],
      there: ["vaxjo/social"],
    });
    when(both, abolished("2024-05-03")).thenDone();
    when({ functions: ["social", "care"] }, created("2024-05-04")).thenRefused({ why: "function", words: ["care"] });
    when({ functions: ["social", "care"] }, created("2024-05-03")).thenDone();
  });
  it("a selection that says nothing is no selection", () => {
    when({}).thenRefused({ type: "SelectionMeansNothing", why: "nothingSaid", words: [], there: [] });
  });
  it("an item that was placed so is read as it was", () => {
    const { type: _, ...item } = place({ functions: ["social", "scholls"] });
    const view = meetingView(replay([...ready, { ...item, type: "ItemPlaced" }]), "m", plain);
    if (view?.agenda[2]?.seats !== 2) throw new Error("it concerns the two that have the function");
  });
});

describe("CON-4: so does everything in a part that is given a name", () => {
  const name = (more: object): Command => ({
    type: "NameSubConstellation",
    body: "llg",
    constellation: "part",
    name: { sv: "Delen" },
    ...more,
  });
  it("of the seats that there are or are to come", () => {
    book
      .given(...group)
      .when(name({ functions: ["social", "care"] }))
      .thenRefused({ type: "SelectionMeansNothing", why: "function", words: ["care"] });
    book
      .given(...group, created("2024-12-01"))
      .when(name({ functions: ["social", "care"] }))
      .thenDone();
    book
      .given(...group, abolished("2024-05-02"))
      .when(name({ seats: ["vaxjo/social", "ljungby/social"] }))
      .thenRefused({ why: "seat", words: ["ljungby/social"] });
    book
      .given(...group)
      .when(name({}))
      .thenRefused({ type: "SelectionMeansNothing", why: "nothingSaid" });
  });
});
