import { describe, it } from "vitest";
import { type Command, type Context, day, type Fact, plusMilliseconds } from "../../index.ts";
import {
  assembled,
  book,
  clock,
  FROM,
  ljungby,
  onTheDay,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";
import { alvesta, third, vaxjo } from "../../testing/three-seats.ts";

type Recuse = Extract<Command, { type: "RecordRecusal" }>;
type Withdraw = Extract<Command, { type: "WithdrawRecusal" }>;

const recuse = (more: Partial<Recuse> = {}): Recuse => ({
  type: "RecordRecusal",
  meeting: "m",
  item: "1",
  ...ljungby,
  ground: { sv: "Part i saken" },
  ...more,
});
const recused = (more: Partial<Recuse> = {}): Fact => ({ ...recuse(more), type: "RecusalRecorded" });
const withdraw = (more: Partial<Withdraw> = {}): Withdraw => ({
  type: "WithdrawRecusal",
  meeting: "m",
  item: "1",
  ...ljungby,
  ...more,
});

/** Twenty past ten, on the meeting's day. */
const twentyPast: Context = { ...onTheDay, instant: clock("10:20") };
const treated = [...assembled, onTheTable("1")];

describe("a recusal is recorded", () => {
  it("as it is said before the item is taken up; it then holds for the whole treatment", () => {
    book
      .given(...assembled)
      .when(recuse())
      .then(recused());
  });
  it("from the moment that is said, or from now when the item is on the table", () => {
    book
      .given(...assembled)
      .when(recuse({ from: clock("09:30") }))
      .then(recused({ from: clock("09:30") }));
    book
      .given(...treated)
      .when(recuse(), twentyPast)
      .then(recused({ from: clock("10:20") }));
    // What follows at the moment that an act is said to be at follows on it, and a clock that has been set back says less still.
    for (const instant of [clock("10:00"), clock("09:58")])
      book
        .given(...treated)
        .when(recuse(), { ...onTheDay, instant })
        .then(recused({ from: plusMilliseconds(clock("10:00"), 1) }));
    const early = recuse({ from: clock("10:05"), reason: { sv: "Sades i rummet" } });
    book
      .given(...treated)
      .when(early, twentyPast)
      .then({ ...early, type: "RecusalRecorded" });
  });
  it("not from a moment that has not come", () => {
    book
      .given(...treated)
      .when(recuse({ from: clock("10:21") }), twentyPast)
      .thenRefused({ type: "NotYet" });
  });
  it("without a person, of whoever sits there", () => {
    const { person: _, ...seat } = recuse();
    book
      .given(...assembled)
      .when(seat)
      .then({ ...seat, type: "RecusalRecorded" });
  });
});

describe("a recusal is of somebody who is or could be on the seat", () => {
  const ends = (lastDay: string): Fact => ({
    type: "AppointmentEnded",
    ...ljungby,
    lastDay: day(lastDay),
  });
  const nobodyFrom = (facts: ReadonlyArray<Fact>, seat: string) =>
    facts.filter((fact) => fact.type !== "PersonAppointed" || fact.seat !== seat);

  it.each([
    ["its holder, though absent", ljungby.person],
    ["its deputy, though absent", "p-deputy"],
  ])("of %s", (_, person) => {
    book
      .given(...ready, ...opened("vaxjo"))
      .when(recuse({ person }))
      .then(recused({ person }));
  });
  it("of who is appointed on the meeting's day, both sides of it", () => {
    book
      .given(...ready, ...opened("vaxjo"), ends("2024-05-03"))
      .when(recuse())
      .thenDone();
    book
      .given(...ready, ...opened("vaxjo"), ends("2024-05-02"))
      .when(recuse())
      .thenRefused({ type: "RecusalDoesNotFit", problem: "notOnTheSeat", person: ljungby.person });
  });
  it("of who was there all the same", () => {
    book
      .given(...assembled, ends("2024-05-02"))
      .when(recuse())
      .thenDone();
  });
  it("not of somebody on another seat", () => {
    book
      .given(...assembled)
      .when(recuse({ person: vaxjo.person }))
      .thenRefused({ type: "RecusalDoesNotFit", problem: "notOnTheSeat", person: vaxjo.person });
  });
  it("not of whoever sits there, where nobody could", () => {
    const { person: _, ...seat } = recuse();
    book
      .given(...nobodyFrom(ready, ljungby.seat), ...opened("vaxjo"))
      .when(seat)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "notOnTheSeat", person: null });
    const deputy: Fact = { type: "PersonAppointed", seat: ljungby.seat, person: "p-deputy", as: "deputy", from: FROM };
    book
      .given(...nobodyFrom(ready, ljungby.seat), deputy, ...opened("vaxjo"))
      .when(seat)
      .thenDone();
  });
});

describe("a recusal is for one item that there is", () => {
  const forTwo: Fact = {
    type: "ItemPlaced",
    meeting: "m",
    item: "3",
    title: { sv: "För två" },
    kinds: ["decision"],
    constellation: { seats: [ljungby.seat, vaxjo.seat] },
  };

  it("of a seat that the item concerns", () => {
    const room = [...assembled, ...third, forTwo];
    book
      .given(...room)
      .when(recuse({ item: "1", ...alvesta }))
      .thenDone();
    book
      .given(...room)
      .when(recuse({ item: "3", ...alvesta }))
      .thenRefused({ type: "RecusalDoesNotFit", problem: "seatNotConcerned", seat: alvesta.seat });
    book
      .given(...room)
      .when(recuse({ seat: "nowhere" }))
      .thenRefused({ type: "RecusalDoesNotFit", problem: "seatNotConcerned", seat: "nowhere" });
  });
  it.each([
    ["recorded", recuse],
    ["taken back", withdraw],
  ] as const)("is %s of a meeting and an item in the book", (_, act) => {
    book
      .given(...assembled, recused())
      .when(act({ meeting: "n" }))
      .thenRefused({ type: "NotInTheBook", kind: "meeting", id: "n" });
    book
      .given(...assembled, recused())
      .when(act({ item: "9" }))
      .thenRefused({ type: "NotInTheBook", kind: "item", id: "m/9" });
  });
  it("once for a person and a seat, until it is taken back", () => {
    book
      .given(...assembled, recused())
      .when(recuse())
      .thenRefused({ type: "RecusalDoesNotFit", problem: "alreadyRecused" });
    book
      .given(...assembled, recused(), { ...withdraw(), type: "RecusalWithdrawn" })
      .when(recuse())
      .thenDone();
    book
      .given(...assembled, recused())
      .when(recuse({ item: "2" }))
      .thenDone();
  });
});

describe("a recusal is taken back", () => {
  const why = { reason: { sv: "Det var en annan sak" } };

  it("as if it had never been, before the item is taken up", () => {
    book
      .given(...assembled, recused())
      .when(withdraw(why))
      .then({ ...withdraw(why), type: "RecusalWithdrawn" });
  });
  it("from now on, when the item is on the table", () => {
    book
      .given(...treated, recused())
      .when(withdraw(why), twentyPast)
      .then({ ...withdraw(why), type: "RecusalWithdrawn", until: clock("10:20") });
  });
  it("where one stands, of that seat and that person", () => {
    for (const other of [withdraw({ person: "p-deputy" }), withdraw(vaxjo), withdraw({ item: "2" })])
      book
        .given(...assembled, recused())
        .when(other)
        .thenRefused({ type: "RecusalDoesNotFit", problem: "notRecused" });
  });
});
