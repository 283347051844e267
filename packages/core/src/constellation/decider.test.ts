import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { bodyView, bookDecider, type Command, type Fact, meetingView, replay } from "../book/index.ts";
import { day } from "../kernel/index.ts";
import {
  afterDeciding,
  assembled,
  called,
  charter,
  clock,
  decide,
  group,
  onTheDay,
  onTheTable,
  opened,
  ready,
} from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const seat: Extract<Command, { type: "CreateSeat" }> = {
  type: "CreateSeat",
  seat: "vaxjo/care",
  body: "llg",
  organisation: "vaxjo",
  function: "care",
  label: { sv: "omsorgschef, Växjö" },
};
const { from: _, type: __, ...made } = { ...seat, from: undefined };
const created = (since: string): Fact => ({ ...made, type: "SeatCreated", since: day(since) });
const abolished = (lastDay: string): Fact => ({ type: "SeatAbolished", seat: "ljungby/social", lastDay: day(lastDay) });
const decides = (...facts: ReadonlyArray<Fact>) => Result.isSuccess(book.given(...facts).when(decide).outcome);

describe("CON-1: seats are asked as of a day", () => {
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

  it("a seat made after the call counts from its first day: on the meeting day it is missing, the day after it is not there", () => {
    expect(decides(...ready, created("2024-05-04"), ...opened("vaxjo", "ljungby"), onTheTable("1"))).toBe(true);
    book
      .given(...ready, created("2024-05-03"), ...opened("vaxjo", "ljungby"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });

  it("an abolished seat counts on its last day, and not after", () => {
    expect(decides(...ready, abolished("2024-05-02"), ...opened("vaxjo"), onTheTable("1"))).toBe(true);
    expect(decides(...ready, abolished("2024-05-03"), ...opened("vaxjo"), onTheTable("1"))).toBe(false);
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
      .thenRefused({ type: "AlreadyInTheBook" });
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
    expect(Result.isSuccess(book.given(...ended).when({ ...again, from: day("2024-07-01") }).outcome)).toBe(true);
  });

  it("a vacant seat counts, unless the charter lets it leave; a deputy on it counts either way", () => {
    const vacant: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-04-30"),
    };
    const leaves: Fact = {
      ...charter,
      charter: { quorum: { rule: "everySeat" }, vacancies: "leaveDenominator" },
    } as Fact;
    const deputy = (time: string): Fact => ({
      type: "PeopleArrived",
      meeting: "m",
      at: clock(time),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
    });
    expect(decides(...ready, vacant, ...opened("vaxjo"), onTheTable("1"))).toBe(false);
    const without = [...group, leaves, ...called, vacant, ...opened("vaxjo"), onTheTable("1")];
    const outcome = Result.getOrThrow(book.given(...without).when(decide).outcome);
    expect(outcome[0]).toMatchObject({ certificate: { answer: { counted: { seats: 1, of: 1 } } } });
    // Once somebody has sat on it, it is a seat of the meeting, and late is late.
    expect(decides(...without, deputy("10:05"))).toBe(false);
    expect(decides(...without, deputy("09:30"))).toBe(true);
  });
});

describe("CON-3: deputies in the charter's order", () => {
  it("those with a place come first, in order", () => {
    const second: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-first",
      as: "deputy",
      from: day("2024-01-01"),
      order: 1,
    };
    const view = bodyView(replay([...group, second]), "llg", day("2024-05-03"));
    expect(view?.seats[1]?.deputies.map(({ person }) => person)).toEqual(["p-first", "p-deputy"]);
  });

  it("a deputy from another organisation fills the seat only where the charter lets any", () => {
    const foreign: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-foreign",
      as: "deputy",
      from: day("2024-01-01"),
      organisation: "vaxjo",
    };
    const arrive: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:10"),
      people: [{ seat: "ljungby/social", person: "p-foreign", as: "deputy", mode: "room" }],
    };
    const arrived = Result.getOrThrow(book.given(...ready, foreign, ...opened("vaxjo")).when(arrive).outcome);
    expect(arrived[0]).toMatchObject({ people: [{ organisation: "vaxjo" }] });
    const room = [...opened("vaxjo"), ...arrived, onTheTable("1")];
    book
      .given(...ready, foreign, ...room)
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    const any: Fact = { ...charter, charter: { quorum: { rule: "everySeat" }, deputies: "any" } } as Fact;
    expect(decides(...group, any, ...called, foreign, ...room)).toBe(true);
  });
});

describe("who could fill which seat, on any day", () => {
  const next: Fact = {
    type: "PersonAppointed",
    seat: "vaxjo/social",
    person: "p-next",
    as: "holder",
    from: day("2024-07-01"),
  };
  const ends: Fact = { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-05-31") };
  const on = (date: string, ...more: ReadonlyArray<Fact>) =>
    bodyView(replay([...group, ends, next, ...more]), "llg", day(date));
  it.each([
    ["2023-12-31", undefined],
    ["2024-05-31", "p-vaxjo"],
    ["2024-06-01", null],
    ["2024-06-30", null],
    ["2024-07-01", "p-next"],
    ["2030-01-01", "p-next"],
  ])("%s: %s", (date, holder) => {
    expect(on(date)?.seats[0]?.holder).toBe(holder);
    expect(on(date)?.vacant).toEqual(holder === null ? ["vaxjo/social"] : []);
  });

  it("flags one person who holds two seats, while they do", () => {
    const both: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-next",
      as: "holder",
      from: day("2024-07-01"),
    };
    const leaves: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-06-30"),
    };
    expect(on("2024-06-30", leaves, both)?.onSeveralSeats).toEqual([]);
    expect(on("2024-07-01", leaves, both)?.onSeveralSeats).toEqual([
      { person: "p-next", seats: ["vaxjo/social", "ljungby/social"] },
    ]);
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
  const { type: ___, ...part } = name;
  const named: Fact = { ...part, type: "SubConstellationNamed" };
  const place = (constellation: Extract<Command, { type: "PlaceItem" }>["constellation"]): Command => ({
    type: "PlaceItem",
    meeting: "m",
    item: "3",
    title: { sv: "x" },
    kinds: ["decision"],
    ...(constellation === undefined ? {} : { constellation }),
  });
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
    const { functions: ____, ...nobody } = name;
    book
      .given(...group)
      .when(nobody)
      .thenRefused({ type: "ConstellationIsEmpty" });
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
      expect(Result.isSuccess(book.given(...ready, named).when(place(constellation)).outcome)).toBe(true);
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

describe("CON-6: a charter is changed by the body's own decision", () => {
  const change: Extract<Command, { type: "ChangeCharter" }> = {
    type: "ChangeCharter",
    body: "llg",
    from: day("2024-05-04"),
    source: "the group's own decision",
    decision: "d",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
  };
  const changed: Fact = {
    type: "CharterAdopted",
    body: "llg",
    from: day("2024-05-04"),
    source: "the group's own decision",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    decision: "d",
  };
  it("from the day after, with the decision in it", () => {
    book
      .given(...afterDeciding())
      .when(change)
      .then(changed);
    book
      .given(...afterDeciding())
      .when({ ...change, from: day("2024-05-03") })
      .thenRefused({ type: "CharterNotDecided", why: "tooEarly", decidedOn: day("2024-05-03") });
  });

  it("one charter from a day", () => {
    book
      .given(...afterDeciding(), changed)
      .when(change)
      .thenRefused({ type: "AlreadyInTheBook", kind: "charter" });
  });

  it("not by another body's decision, nor by none", () => {
    book
      .given(...afterDeciding())
      .when({ ...change, body: "au" })
      .thenRefused({ type: "CharterNotDecided", why: "otherBody" });
    book
      .given(...assembled)
      .when(change)
      .thenRefused({ type: "NotInTheBook", kind: "decision" });
    book
      .given(...afterDeciding())
      .when({ ...change, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
    const { decision: _____, ...adopt } = change;
    book
      .given(...group, charter)
      .when({ ...adopt, type: "AdoptCharter" })
      .thenRefused({ type: "CharterNeedsDecision", inForceFrom: day("2024-01-01") });
    book
      .given(...group)
      .when({ ...adopt, type: "AdoptCharter", body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
  });

  it("each meeting is judged by the charter of its own day", () => {
    const meeting = (on: string): ReadonlyArray<Fact> => [
      { type: "MeetingCalled", meeting: "m2", body: "llg", day: day(on), title: { sv: "Nästa" } },
      { type: "ItemPlaced", meeting: "m2", item: "1", title: { sv: "x" }, kinds: ["decision"] },
      ...opened("vaxjo").map((fact) => ({ ...fact, meeting: "m2" }) as Fact),
      { ...onTheTable("1"), meeting: "m2" } as Fact,
    ];
    const again: Command = { ...decide, decision: "d2", meeting: "m2" };
    const inForce = [
      ...afterDeciding(),
      { type: "MeetingClosed", meeting: "m", at: onTheDay.instant } as Fact,
      changed,
    ];
    book
      .given(...inForce, ...meeting("2024-05-03"))
      .when(again)
      .thenRefused({ type: "NotQuorate" });
    expect(Result.isSuccess(book.given(...inForce, ...meeting("2024-05-04")).when(again).outcome)).toBe(true);
  });

  it("the view shows every charter the body has had, with where each comes from", () => {
    const view = bodyView(replay([...afterDeciding(), changed]), "llg", day("2024-05-03"));
    expect(view?.charter?.from).toBe("2024-01-01");
    expect(view?.charters.map(({ from, decision }) => [from, decision])).toEqual([
      ["2024-01-01", null],
      ["2024-05-04", "d"],
    ]);
  });
});

describe("a law's values, when they are asked for", () => {
  const adopt: Extract<Command, { type: "AdoptCharter" }> = {
    type: "AdoptCharter",
    body: "au",
    from: day("2024-01-01"),
    source: "the board's own rules",
    charter: {},
  };
  const adopted = (command: Command) => Result.getOrThrow(book.given(...group).when(command).outcome)[0];
  it("every value comes with its paragraph", () => {
    const fact = adopted({ ...adopt, pack: "kommunallagen" });
    if (fact?.type !== "CharterAdopted") throw new Error("no charter");
    expect(fact).toMatchObject({
      pack: "kommunallagen",
      charter: {
        quorum: { rule: "moreThan", share: "1/2", of: "seats" },
        recused: "missing",
        remote: "counts",
        remoteNeeds: "soundAndPicture",
        vacancies: "count",
        adjustment: { days: 14, nature: "statutory" },
      },
    });
    expect(Object.keys(fact.sources ?? {}).sort()).toEqual(Object.keys(fact.charter).sort());
    expect(fact.sources?.quorum).toContain("6 kap. 27 §");
  });

  it("what the body says itself comes before the law's, with its own source", () => {
    const fact = adopted({
      ...adopt,
      pack: "kommunallagen",
      charter: { remote: "doesNotCount" },
      sources: { remote: "the board's rules 4 §" },
    });
    expect(fact).toMatchObject({ charter: { remote: "doesNotCount" }, sources: { remote: "the board's rules 4 §" } });
    const silent = adopted({ ...adopt, pack: "kommunallagen", charter: { remote: "doesNotCount" } });
    expect(silent?.type === "CharterAdopted" && silent.sources?.remote).toBeUndefined();
  });

  it("is never applied unasked: without the pack nothing is assumed", () => {
    expect(adopted(adopt)).toEqual({
      type: "CharterAdopted",
      body: "au",
      from: "2024-01-01",
      source: adopt.source,
      charter: { quorum: null },
    });
  });
});

describe("bodies and appointments", () => {
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
  it("CON-2: appointments meet but do not overlap; deputies may be several, the same person not twice", () => {
    const appoint = (
      more: Partial<Extract<Command, { type: "AppointPerson" }>>,
    ): Extract<Command, { type: "AppointPerson" }> => ({
      type: "AppointPerson",
      seat: "vaxjo/social",
      person: "p-new",
      as: "holder",
      from: day("2024-03-01"),
      ...more,
    });
    const held: Fact = {
      type: "PersonAppointed",
      seat: "vaxjo/social",
      person: "p-old",
      as: "holder",
      from: day("2024-03-01"),
      until: day("2024-03-31"),
    };
    const empty = [...group.filter((fact) => fact.type !== "PersonAppointed"), held];
    const can = (more: Parameters<typeof appoint>[0]) =>
      Result.isSuccess(book.given(...empty).when(appoint(more)).outcome);
    expect(can({ from: day("2024-04-01") })).toBe(true);
    expect(can({ from: day("2024-03-31") })).toBe(false);
    expect(can({ from: day("2024-01-01"), until: day("2024-02-29") })).toBe(true);
    expect(can({ from: day("2024-01-01"), until: day("2024-03-01") })).toBe(false);
    expect(can({ from: day("2024-04-01"), until: day("2024-04-01") })).toBe(true);
    expect(can({ from: day("2024-01-01") })).toBe(false);
    expect(can({ as: "deputy" })).toBe(true);
    expect(can({ as: "deputy", person: "p-old" })).toBe(false);
    book
      .given(...empty)
      .when(appoint({ from: day("2024-04-02"), until: day("2024-04-01") }))
      .thenRefused({ type: "AppointmentEndsBeforeItBegins", from: day("2024-04-02"), until: day("2024-04-01") });
    book
      .given(...empty)
      .when(appoint({}))
      .thenRefused({
        type: "AppointmentOverlaps",
        seat: "vaxjo/social",
        from: day("2024-03-01"),
        until: day("2024-03-31"),
      });
    book
      .given(...group)
      .when(appoint({}))
      .thenRefused({ type: "AppointmentOverlaps", from: day("2024-01-01"), until: null });
    const deputies = [...empty, { ...held, person: "p-first", as: "deputy" } as Fact];
    expect(Result.isSuccess(book.given(...deputies).when(appoint({ as: "deputy", person: "p-second" })).outcome)).toBe(
      true,
    );
    const again: Fact = { ...appoint({ person: "p-old", from: day("2024-05-01") }), type: "PersonAppointed" };
    const ended: Fact = { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-old", lastDay: day("2024-06-30") };
    expect(
      Result.isSuccess(
        book.given(...empty, again, ended).when(appoint({ from: day("2024-04-01"), until: day("2024-04-30") })).outcome,
      ),
    ).toBe(true);
    const onlyDeputy = deputies.filter((fact) => fact !== held);
    expect(Result.isSuccess(book.given(...onlyDeputy).when(appoint({})).outcome)).toBe(true);
    expect(Result.isSuccess(book.given(...deputies).when(appoint({ from: day("2024-04-01") })).outcome)).toBe(true);
    book
      .given(...group)
      .when(appoint({ seat: "nowhere" }))
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });
});
