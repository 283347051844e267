import { describe, expect, it } from "vitest";
import { type Command, type Fact, type Item, meetingView, type Presence, replay, type Treatment } from "../../index.ts";
import {
  assembled,
  book,
  clock,
  decide,
  decides,
  left,
  ljungby,
  onTheTable,
  opened,
  plain,
  under,
} from "../../testing/small-world.ts";
import { everybody, vaxjo } from "../../testing/three-seats.ts";
import { outsideAsRecused } from "./recusal.ts";

const SEAT = "ljungby/social";

const here = (from: string, until: string | null, more: Partial<Presence> = {}): Presence => ({
  seat: SEAT,
  person: "p",
  as: "holder",
  mode: "room",
  from: clock(from),
  until: until === null ? null : clock(until),
  ...more,
});

const closed = (from: string, until: string): Treatment => ({
  is: "closed",
  from: clock(from),
  until: clock(until),
  outcome: { kind: "discussed" },
});

const open = (from: string): Treatment => ({ is: "open", from: clock(from) });

const item = (
  recusals: ReadonlyArray<{ seat: string; person?: string }>,
  ...treatments: ReadonlyArray<Treatment>
): Item => ({
  meeting: "m",
  item: "1",
  title: { sv: "x" },
  kinds: ["dialogue"],
  papers: [],
  recusals: recusals.map((each) => ({ ...each, ground: { sv: "x" } })),
  treatments,
});

const recused = [{ seat: SEAT, person: "p" }];

const outside = (presence: ReadonlyArray<Presence>, ...items: ReadonlyArray<Item>) =>
  outsideAsRecused({ presence, items }).map(({ seat, from, until }) => [
    seat,
    from.slice(11, 16),
    until?.slice(11, 16) ?? null,
  ]);

const outAndIn = [here("09:00", "09:20"), here("09:40", null)];

describe("QUO-4: recusal in the book", () => {
  const recuse: Extract<Command, { type: "RecordRecusal" }> = {
    type: "RecordRecusal",
    meeting: "m",
    item: "1",
    ...ljungby,
    ground: { sv: "Part i saken" },
  };
  const recused: Fact = { ...recuse, type: "RecusalRecorded" };
  const withdraw: Command = { type: "WithdrawRecusal", meeting: "m", item: "1", ...ljungby };
  const half = under({ quorum: { rule: "atLeastShare", share: "1/2", of: "seats" }, recused: "leavesDenominator" });

  it("declared during the treatment it breaks the quorum of every seat, and not where the seat leaves the denominator", () => {
    expect(decides(...assembled, onTheTable("1"))).toBe(true);
    const refusal = book
      .given(...assembled, onTheTable("1"), recused)
      .when(decide)
      .thenRefused();
    expect(refusal).toMatchObject({ type: "NotQuorate", missing: [{ seat: "ljungby/social", why: "recused" }] });
    expect(decides(...half, ...opened("vaxjo", "ljungby"), onTheTable("1"), recused)).toBe(true);
  });
  it("is withdrawn as it was declared, and only then", () => {
    book
      .given(...assembled)
      .when(recuse)
      .then(recused);
    book
      .given(...assembled, recused)
      .when(recuse)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "alreadyRecused" });
    book
      .given(...assembled, recused)
      .when(withdraw)
      .then({ ...withdraw, type: "RecusalWithdrawn" });
    book
      .given(...assembled)
      .when(withdraw)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "notRecused" });
    expect(decides(...assembled, recused, { ...withdraw, type: "RecusalWithdrawn" }, onTheTable("1"))).toBe(true);
    const { person: _, ...seat } = recuse;
    book
      .given(...assembled, recused)
      .when(seat)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "alreadyRecused" });
    const both = [
      ...assembled,
      recused,
      { ...seat, type: "RecusalRecorded" } as Fact,
      { ...withdraw, type: "RecusalWithdrawn" } as Fact,
    ];
    expect(meetingView(replay(both), "m", plain)?.agenda[0]?.recused).toMatchObject([
      { seat: "ljungby/social", person: "p-ljungby", withdrawn: {} },
      { seat: "ljungby/social", ground: recuse.ground },
    ]);
  });
  it("who steps out as recused has not left: where who has left does not count again that day, they do", () => {
    const strict = under({ quorum: { rule: "everySeat" }, return: "notSameDay" });
    const outAndBack = (out: string, back: string): ReadonlyArray<Fact> => [
      left("ljungby", out),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock(back),
        people: [{ ...ljungby, as: "holder", mode: "room", organisation: "ljungby" }],
      },
    ];
    const talk = (from: string, until: string): ReadonlyArray<Fact> => [
      { type: "TreatmentOpened", meeting: "m", item: "2", at: clock(from) },
      { type: "ItemConcluded", meeting: "m", item: "2", at: clock(until), outcome: { kind: "discussed" } },
    ];
    const recusedInTalk = { ...recused, item: "2" } as Fact;
    const room = opened("vaxjo", "ljungby");
    const then = (...facts: ReadonlyArray<Fact>) => decides(...strict, ...room, ...facts, onTheTable("1"));
    expect(then(...talk("09:20", "09:40"), ...outAndBack("09:20", "09:40"))).toBe(false);
    expect(then(recusedInTalk, ...talk("09:20", "09:40"), ...outAndBack("09:20", "09:40"))).toBe(true);
    expect(then(recusedInTalk, ...talk("09:20", "09:40"), ...outAndBack("09:10", "09:50"))).toBe(true);
    expect(then(recusedInTalk, ...talk("09:20", "09:40"), ...outAndBack("09:40", "09:50"))).toBe(false);
    expect(then(recusedInTalk, ...talk("09:20", "09:40"), ...outAndBack("09:05", "09:20"))).toBe(false);
    const another = { ...recusedInTalk, person: "p-deputy" } as Fact;
    expect(then(another, ...talk("09:20", "09:40"), ...outAndBack("09:20", "09:40"))).toBe(false);
    const { person: _, ...seat } = recusedInTalk as Extract<Fact, { type: "RecusalRecorded" }>;
    expect(then(seat, ...talk("09:20", "09:40"), ...outAndBack("09:20", "09:40"))).toBe(true);
  });
  it("concerns seats of the item, and only that item", () => {
    const one: Fact = {
      type: "ItemPlaced",
      meeting: "m",
      item: "3",
      title: { sv: "x" },
      kinds: ["decision"],
      constellation: { seats: ["vaxjo/social"] },
    };
    book
      .given(...assembled, one)
      .when({ ...recuse, item: "3" })
      .thenRefused({ type: "RecusalDoesNotFit", problem: "seatNotConcerned" });
    book
      .given(...assembled)
      .when({ ...recuse, item: "9" })
      .thenRefused({ type: "NotInTheBook", kind: "item" });
    expect(decides(...assembled, { ...recused, item: "2" } as Fact, onTheTable("1"))).toBe(true);
  });
});

describe("QUO-4: of the seat and the person it was for", () => {
  it("a recusal is withdrawn of the seat and the person it was for", () => {
    const recused = (seat: string, person: string): Fact => ({
      type: "RecusalRecorded",
      meeting: "m",
      item: "1",
      seat,
      person,
      ground: { sv: "x" },
    });
    const withdrawn: Fact = { type: "RecusalWithdrawn", meeting: "m", item: "1", ...ljungby };
    const view = meetingView(
      replay([
        ...everybody,
        recused("ljungby/social", "p-ljungby"),
        recused("ljungby/social", "p-deputy"),
        recused("vaxjo/social", "p-vaxjo"),
        recused("alvesta/social", "p-ljungby"),
        withdrawn,
      ]),
      "m",
      plain,
    );
    const standing = view?.agenda[0]?.recused.filter((each) => each.withdrawn === undefined);
    expect(standing?.map(({ seat, person }) => ({ seat, person }))).toEqual([
      { seat: "ljungby/social", person: "p-deputy" },
      vaxjo,
      { seat: "alvesta/social", person: "p-ljungby" },
    ]);
    expect(view?.agenda[1]?.recused).toEqual([]);
    book
      .given(...everybody, recused("vaxjo/social", "p-vaxjo"))
      .when({ type: "RecordRecusal", meeting: "m", item: "1", ...ljungby, ground: { sv: "x" } })
      .then(recused("ljungby/social", "p-ljungby"));
    book
      .given(...everybody, recused("alvesta/social", "p-ljungby"))
      .when({ type: "RecordRecusal", meeting: "m", item: "1", ...ljungby, ground: { sv: "x" } })
      .then(recused("ljungby/social", "p-ljungby"));
    book
      .given(...everybody, recused("ljungby/social", "p-deputy"))
      .when({ type: "RecordRecusal", meeting: "m", item: "1", ...ljungby, ground: { sv: "x" } })
      .then(recused("ljungby/social", "p-ljungby"));
  });
});

describe("QUO-4: outside as recused", () => {
  it("is from stepping out until the first coming back, in whatever order that was written", () => {
    const presence = [here("09:00", "09:20"), here("10:00", null), here("09:40", "09:50")];
    expect(outside(presence, item(recused, closed("09:20", "09:40")))).toEqual([[SEAT, "09:20", "09:40"]]);
  });
  it("is over a treatment: closed, or still on the table; not beside it", () => {
    const through = [[SEAT, "09:20", "09:40"]];
    expect(outside(outAndIn, item(recused, open("09:10")))).toEqual(through);
    expect(outside(outAndIn, item(recused, open("09:39")))).toEqual(through);
    expect(outside(outAndIn, item(recused, open("09:40")))).toEqual([]);
    expect(outside(outAndIn, item(recused, closed("09:00", "09:21")))).toEqual(through);
    expect(outside(outAndIn, item(recused, closed("09:00", "09:20")))).toEqual([]);
    expect(outside(outAndIn, item(recused))).toEqual([]);
  });
  it("is of the person and the seat that are recused, or of whoever sits there", () => {
    const through = closed("09:10", "09:50");
    expect(outside(outAndIn, item([{ seat: SEAT }], through))).toHaveLength(1);
    expect(outside(outAndIn, item([{ seat: SEAT, person: "q" }], through))).toEqual([]);
    expect(outside(outAndIn, item([{ seat: "vaxjo/social", person: "p" }], through))).toEqual([]);
  });
  it("is not of somebody who never left, never came back, or changed in one go", () => {
    const through = closed("09:10", "09:50");
    const other = here("09:30", null, { person: "q" });
    expect(outside([here("09:00", null)], item(recused, through))).toEqual([]);
    expect(outside([here("09:00", "09:20"), other], item(recused, through))).toEqual([]);
    expect(outside([here("09:00", "09:20"), here("09:20", null)], item(recused, through))).toEqual([]);
  });
  it("is until the person is back, not until somebody else comes", () => {
    const presence = [...outAndIn, here("09:30", null, { person: "q" })];
    expect(outside(presence, item(recused, closed("09:10", "09:50")))).toEqual([[SEAT, "09:20", "09:40"]]);
  });
});
