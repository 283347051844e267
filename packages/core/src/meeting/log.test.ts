import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { bookDecider, type Command, type Fact, meetingView, replay } from "../book/index.ts";
import { day, find, instant } from "../kernel/index.ts";
import {
  afterDeciding,
  assembled,
  called,
  charter,
  clock,
  decide,
  group,
  left,
  onTheTable,
  opened,
  ready,
} from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

/** Three seats and four people, so that the one is never taken for the other. */
const book = specify(bookDecider);
const plain = () => ({ sv: "", en: "" });
const FROM = day("2024-01-01");
const third: ReadonlyArray<Fact> = [
  { type: "OrganisationAdmitted", organisation: "alvesta", name: "Alvesta kommun", kind: "municipality", since: FROM },
  {
    type: "SeatCreated",
    seat: "alvesta/social",
    body: "llg",
    organisation: "alvesta",
    function: "social",
    label: { sv: "socialchef, alvesta" },
    since: FROM,
  },
  { type: "PersonAppointed", seat: "alvesta/social", person: "p-alvesta", as: "holder", from: FROM },
];
const world = [...group, ...third, charter, ...called];
const seated = (seat: string, person: string, more: object = {}) =>
  ({ seat, person, as: "holder", mode: "room", organisation: seat.split("/")[0] ?? "", ...more }) as const;
const arrives = (time: string, ...people: ReadonlyArray<ReturnType<typeof seated>>): Fact => ({
  type: "PeopleArrived",
  meeting: "m",
  at: clock(time),
  people,
});
const leaves = (time: string, ...people: ReadonlyArray<{ readonly seat: string; readonly person: string }>): Fact => ({
  type: "PeopleLeft",
  meeting: "m",
  at: clock(time),
  people,
});
const [vaxjo, ljungby, alvesta] = [
  { seat: "vaxjo/social", person: "p-vaxjo" },
  { seat: "ljungby/social", person: "p-ljungby" },
  { seat: "alvesta/social", person: "p-alvesta" },
];
const everybody = [
  ...world,
  { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact,
  arrives(
    "09:00",
    seated("vaxjo/social", "p-vaxjo"),
    seated("ljungby/social", "p-ljungby"),
    seated("alvesta/social", "p-alvesta"),
  ),
];
const presence = (...facts: ReadonlyArray<Fact>) =>
  (meetingView(replay(facts), "m", plain)?.presence ?? []).map(({ seat, person, from, until }) => [
    seat,
    person,
    from.slice(11, 16),
    until?.slice(11, 16) ?? null,
  ]);

describe("who comes and who goes", () => {
  const comes = (time: string, ...people: ReadonlyArray<object>): Command =>
    ({ type: "RecordArrivals", meeting: "m", at: clock(time), people }) as never;
  const goes = (
    time: string,
    ...people: ReadonlyArray<{ readonly seat: string; readonly person: string }>
  ): Command => ({ type: "RecordDepartures", meeting: "m", at: clock(time), people });
  const arriving = (seat: string, person: string) => ({ seat, person, as: "holder", mode: "room" });

  it("several at once, each with the organisation of the appointment; an observer has none", () => {
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    const observer = { seat: "vaxjo/social", person: "p-guest", as: "observer", mode: "room" } as const;
    book
      .given(...open)
      .when(comes("09:00", arriving("vaxjo/social", "p-vaxjo"), arriving("ljungby/social", "p-ljungby"), observer))
      .then({
        type: "PeopleArrived",
        meeting: "m",
        at: clock("09:00"),
        people: [seated("vaxjo/social", "p-vaxjo"), seated("ljungby/social", "p-ljungby"), observer],
      });
  });
  it("the same person twice on a seat in one roll is refused; on two seats, or two on one seat, not", () => {
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    book
      .given(...open)
      .when(comes("09:00", arriving("vaxjo/social", "p-vaxjo"), arriving("vaxjo/social", "p-vaxjo")))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "alreadyThere", seat: "vaxjo/social", person: "p-vaxjo" });
    const both: Fact = { type: "PersonAppointed", seat: "alvesta/social", person: "p-vaxjo", as: "deputy", from: FROM };
    expect(
      Result.isSuccess(
        book.given(...open, both).when(
          comes("09:00", arriving("vaxjo/social", "p-vaxjo"), {
            ...arriving("alvesta/social", "p-vaxjo"),
            as: "deputy",
          }),
        ).outcome,
      ),
    ).toBe(true);
    expect(
      Result.isSuccess(
        book.given(...open).when(
          comes("09:00", arriving("ljungby/social", "p-ljungby"), {
            ...arriving("ljungby/social", "p-deputy"),
            as: "deputy",
          }),
        ).outcome,
      ),
    ).toBe(true);
  });
  it("comes back to the seat not before leaving it, whoever else has been on it", () => {
    const gone = [...everybody, leaves("09:30", ljungby)];
    book
      .given(...gone)
      .when(comes("09:29", arriving("ljungby/social", "p-ljungby")))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:30") });
    expect(
      Result.isSuccess(book.given(...gone).when(comes("09:30", arriving("ljungby/social", "p-ljungby"))).outcome),
    ).toBe(true);
    const again = [...gone, arrives("09:40", seated("ljungby/social", "p-ljungby")), leaves("09:50", ljungby)];
    book
      .given(...again)
      .when(comes("09:45", arriving("ljungby/social", "p-ljungby")))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:50") });
    const other = [...gone, leaves("09:55", vaxjo)];
    expect(
      Result.isSuccess(book.given(...other).when(comes("09:31", arriving("ljungby/social", "p-ljungby"))).outcome),
    ).toBe(true);
  });
  it("leaves alone: the others stay where they are", () => {
    expect(presence(...everybody, leaves("09:30", ljungby))).toEqual([
      ["vaxjo/social", "p-vaxjo", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:00", "09:30"],
      ["alvesta/social", "p-alvesta", "09:00", null],
    ]);
    expect(presence(...everybody, leaves("09:30", ljungby, alvesta)).map(([, , , until]) => until)).toEqual([
      null,
      "09:30",
      "09:30",
    ]);
    const deputy = arrives("09:10", seated("ljungby/social", "p-deputy", { as: "deputy" }));
    expect(presence(...everybody, deputy, leaves("09:30", ljungby)).at(-1)).toEqual([
      "ljungby/social",
      "p-deputy",
      "09:10",
      null,
    ]);
  });
  it("leaves not before coming, and only who is there, on that seat", () => {
    const late = [...everybody, leaves("09:30", ljungby), arrives("09:40", seated("ljungby/social", "p-ljungby"))];
    book
      .given(...late)
      .when(goes("09:39", ljungby))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:40") });
    expect(Result.isSuccess(book.given(...late).when(goes("09:40", ljungby)).outcome)).toBe(true);
    book
      .given(...everybody)
      .when(goes("09:30", { seat: "ljungby/social", person: "p-vaxjo" }))
      .thenRefused({ problem: "notThere" });
    book
      .given(...everybody, leaves("09:20", ljungby))
      .when(goes("09:30", vaxjo, ljungby))
      .thenRefused({ problem: "notThere", person: "p-ljungby" });
    expect(Result.isSuccess(book.given(...everybody).when(goes("09:00", ljungby)).outcome)).toBe(true);
    book
      .given(...everybody)
      .when(goes("08:59", ljungby))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:00") });
  });
  it("who relieves takes one seat, and the rest of the room is as it was", () => {
    const relieve: Command = {
      type: "RelieveSeat",
      meeting: "m",
      at: clock("09:30"),
      seat: "ljungby/social",
      by: "p-deputy",
      mode: "room",
    };
    const facts = Result.getOrThrow(book.given(...everybody).when(relieve).outcome);
    expect(presence(...everybody, ...facts).map(([, person, , until]) => [person, until])).toEqual([
      ["p-vaxjo", null],
      ["p-ljungby", "09:30"],
      ["p-alvesta", null],
      ["p-deputy", null],
    ]);
    const back = [...everybody, leaves("09:10", ljungby), arrives("09:20", seated("ljungby/social", "p-ljungby"))];
    book
      .given(...back)
      .when(relieve)
      .then(leaves("09:30", ljungby), arrives("09:30", seated("ljungby/social", "p-deputy", { as: "deputy" })));
    const vacant: Fact = { type: "AppointmentEnded", seat: "ljungby/social", person: "p-ljungby", lastDay: FROM };
    book
      .given(...world, vacant, { type: "MeetingOpened", meeting: "m", at: clock("09:00") })
      .when(relieve)
      .then(arrives("09:30", seated("ljungby/social", "p-deputy", { as: "deputy" })));
  });
  it("who goes a second time keeps the first going, and who else is on the seat stays", () => {
    const twice = [
      ...everybody,
      leaves("09:10", ljungby),
      arrives("09:20", seated("ljungby/social", "p-ljungby"), seated("ljungby/social", "p-deputy", { as: "deputy" })),
      leaves("09:30", ljungby),
    ];
    expect(presence(...twice).slice(1)).toEqual([
      ["ljungby/social", "p-ljungby", "09:00", "09:10"],
      ["alvesta/social", "p-alvesta", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:20", "09:30"],
      ["ljungby/social", "p-deputy", "09:20", null],
    ]);
    const onTwo = [...everybody.slice(0, -1), arrives("09:00", seated("alvesta/social", "p-ljungby"))];
    book
      .given(...onTwo)
      .when(comes("09:20", arriving("ljungby/social", "p-ljungby")))
      .then(arrives("09:20", seated("ljungby/social", "p-ljungby")));
    const leavesOne = [...onTwo, arrives("09:20", seated("ljungby/social", "p-ljungby")), leaves("09:30", ljungby)];
    expect(presence(...leavesOne)).toEqual([
      ["alvesta/social", "p-ljungby", "09:00", null],
      ["ljungby/social", "p-ljungby", "09:20", "09:30"],
    ]);
    book
      .given(...everybody)
      .when(comes("09:20", { ...arriving("ljungby/social", "p-deputy"), as: "deputy" }))
      .then(arrives("09:20", seated("ljungby/social", "p-deputy", { as: "deputy" })));
  });
  it("the roll looks at each seat by itself", () => {
    const roll: Command = {
      type: "CallRoll",
      meeting: "m",
      at: clock("09:30"),
      remote: [{ seat: "alvesta/social" }],
      deputies: [{ seat: "ljungby/social", person: "p-deputy" }],
    };
    const open = [...world, { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact];
    const gone = [...open, arrives("09:00", seated("vaxjo/social", "p-vaxjo")), leaves("09:10", vaxjo)];
    book
      .given(...gone)
      .when(roll)
      .then({
        type: "PeopleArrived",
        meeting: "m",
        at: clock("09:30"),
        people: [
          seated("vaxjo/social", "p-vaxjo"),
          seated("ljungby/social", "p-deputy", { as: "deputy" }),
          seated("alvesta/social", "p-alvesta", { mode: "remote" }),
        ],
      });
    book
      .given(...everybody)
      .when({ type: "CallRoll", meeting: "m", at: clock("09:30") })
      .thenRefused({ problem: "nobodyToSeat", seat: "vaxjo/social", person: "" });
  });
  it("a link changes for one, and of who is there", () => {
    const remote = [
      ...world,
      { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact,
      arrives(
        "09:00",
        seated("vaxjo/social", "p-vaxjo", { mode: "remote" }),
        seated("ljungby/social", "p-ljungby", { mode: "remote" }),
      ),
    ];
    const lost: Fact = {
      type: "LinkChanged",
      meeting: "m",
      at: clock("09:30"),
      people: [{ ...ljungby, link: "lost" }],
    };
    const links = (...facts: ReadonlyArray<Fact>) =>
      (meetingView(replay(facts), "m", plain)?.presence ?? []).map(({ person, link, until }) => [
        person,
        link,
        until?.slice(11, 16) ?? null,
      ]);
    expect(links(...remote, lost)).toEqual([
      ["p-vaxjo", null, null],
      ["p-ljungby", null, "09:30"],
      ["p-ljungby", "lost", null],
    ]);
    expect(links(...remote, leaves("09:20", ljungby), lost)).toEqual([
      ["p-vaxjo", null, null],
      ["p-ljungby", null, "09:20"],
    ]);
    expect(
      links(
        ...remote,
        leaves("09:20", ljungby),
        arrives("09:25", seated("ljungby/social", "p-ljungby", { mode: "remote" })),
        lost,
      ).slice(1),
    ).toEqual([
      ["p-ljungby", null, "09:20"],
      ["p-ljungby", null, "09:30"],
      ["p-ljungby", "lost", null],
    ]);
    const onTwo = [
      ...remote.slice(0, -1),
      arrives("09:00", seated("alvesta/social", "p-ljungby"), seated("ljungby/social", "p-deputy")),
      arrives("09:05", seated("ljungby/social", "p-ljungby", { mode: "remote" })),
      lost,
    ];
    expect(presence(...onTwo).filter(([, , , until]) => until !== null)).toEqual([
      ["ljungby/social", "p-ljungby", "09:05", "09:30"],
    ]);
    const command = { ...lost, type: "RecordLink" } as Command;
    book
      .given(...remote, leaves("09:20", ljungby))
      .when(command)
      .thenRefused({ problem: "notThere" });
    book
      .given(...remote, arrives("09:31", seated("alvesta/social", "p-alvesta", { mode: "remote" })))
      .when({ ...command, people: [{ ...alvesta, link: "lost" }] } as Command)
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:31") });
  });
});

describe("corrections touch one interval", () => {
  const correct = (more: object): Extract<Command, { type: "CorrectPresence" }> => ({
    type: "CorrectPresence",
    meeting: "m",
    ...ljungby,
    reason: { sv: "Fel" },
    ...more,
  });
  const corrected = (more: object): Fact => ({ ...correct(more), type: "PresenceCorrected" });
  const twice = [...everybody, leaves("09:30", ljungby), arrives("10:00", seated("ljungby/social", "p-ljungby"))];
  it("that of the person, on the seat, that began then", () => {
    expect(
      presence(...twice, corrected({ was: clock("10:00"), now: { from: clock("09:45"), until: null } })).map(
        ([, , from, until]) => [from, until],
      ),
    ).toEqual([
      ["09:00", null],
      ["09:00", "09:30"],
      ["09:00", null],
      ["09:45", null],
    ]);
    expect(presence(...twice, corrected({ was: clock("09:00") })).map(([, person, from]) => [person, from])).toEqual([
      ["p-vaxjo", "09:00"],
      ["p-alvesta", "09:00"],
      ["p-ljungby", "10:00"],
    ]);
    book
      .given(...twice)
      .when(correct({ person: "p-vaxjo", was: clock("09:00") }))
      .thenRefused({ problem: "neverRecorded" });
    book
      .given(...twice)
      .when(correct({ seat: "vaxjo/social", was: clock("09:00") }))
      .thenRefused({ problem: "neverRecorded" });
    const utc = correct({ was: instant("2024-05-03T07:00:00Z") });
    book
      .given(...twice)
      .when(utc)
      .then({ ...utc, type: "PresenceCorrected" });
  });
  it("an added interval is in the room and of the holder unless it says otherwise, with its organisation", () => {
    const facts = Result.getOrThrow(
      book.given(...everybody, leaves("09:30", ljungby)).when(correct({ now: { from: clock("09:40"), until: null } }))
        .outcome,
    );
    expect(facts).toEqual([corrected({ now: { from: clock("09:40"), until: null }, organisation: "ljungby" })]);
    const book1 = replay([...everybody, leaves("09:30", ljungby), ...facts]);
    expect(book1.meeting.meetings.toString()).toContain('"from":"2024-05-03T09:40:00+02:00"');
    expect(meetingView(book1, "m", plain)?.presence.at(-1)).toMatchObject({ as: "holder", mode: "room", until: null });
    expect(find(book1.meeting.meetings, "m")?.presence.at(-1)).toStrictEqual({
      ...seated("ljungby/social", "p-ljungby"),
      from: clock("09:40"),
      until: null,
    });
    const observer = correct({ person: "p-guest", as: "observer", now: { from: clock("09:40"), until: null } });
    book
      .given(...everybody)
      .when(observer)
      .then({ ...observer, type: "PresenceCorrected" });
    expect(presence(...everybody, { ...observer, type: "PresenceCorrected" }).at(-1)).toEqual([
      "ljungby/social",
      "p-guest",
      "09:40",
      null,
    ]);
  });
  it("may overlap others on the seat, and the person elsewhere, but not the person there", () => {
    expect(
      Result.isSuccess(
        book
          .given(...everybody)
          .when(correct({ person: "p-deputy", as: "deputy", now: { from: clock("09:10"), until: clock("09:20") } }))
          .outcome,
      ),
    ).toBe(true);
    const both: Fact = {
      type: "PersonAppointed",
      seat: "alvesta/social",
      person: "p-ljungby",
      as: "deputy",
      from: FROM,
    };
    expect(
      Result.isSuccess(
        book
          .given(...everybody, both)
          .when(correct({ seat: "alvesta/social", as: "deputy", now: { from: clock("09:10"), until: clock("09:20") } }))
          .outcome,
      ),
    ).toBe(true);
    const later = [...everybody, leaves("09:10", ljungby), arrives("09:30", seated("ljungby/social", "p-ljungby"))];
    expect(
      Result.isSuccess(
        book.given(...later).when(correct({ now: { from: clock("09:10"), until: clock("09:30") } })).outcome,
      ),
    ).toBe(true);
    book
      .given(...later)
      .when(correct({ now: { from: clock("09:10"), until: clock("09:31") } }))
      .thenRefused({ problem: "overlaps" });
  });
  it("in a closed meeting until its last minute", () => {
    const closed = [...afterDeciding(), { type: "MeetingClosed", meeting: "m", at: clock("15:00") } as Fact];
    expect(
      Result.isSuccess(
        book
          .given(...closed)
          .when(correct({ was: clock("09:00"), now: { from: clock("09:01"), until: clock("15:00") } })).outcome,
      ),
    ).toBe(true);
  });
});

describe("items one after the other", () => {
  const open = (item: string, time: string): Command => ({
    type: "OpenTreatment",
    meeting: "m",
    item,
    at: clock(time),
  });
  const ended = (
    item: string,
    from: string,
    until: string,
    kind: "discussed" | "brokenOff" = "discussed",
  ): ReadonlyArray<Fact> => [
    { type: "TreatmentOpened", meeting: "m", item, at: clock(from) },
    { type: "ItemConcluded", meeting: "m", item, at: clock(until), outcome: { kind } },
  ];
  it("are taken up when the last has ended, whichever that was, and not before the meeting opened", () => {
    book
      .given(...assembled)
      .when(open("1", "09:30"))
      .then({ type: "TreatmentOpened", meeting: "m", item: "1", at: clock("09:30") });
    expect(Result.isSuccess(book.given(...assembled).when(open("1", "09:00")).outcome)).toBe(true);
    book
      .given(...assembled)
      .when(open("1", "08:59"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:00") });
    // Item 2 was taken first and item 1 last: the last to end is not the last on the agenda.
    const both = [...assembled, ...ended("2", "09:10", "09:20"), ...ended("1", "09:20", "09:40", "brokenOff")];
    book
      .given(...both)
      .when(open("2", "09:39"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:40") });
    book
      .given(...both)
      .when(open("2", "09:40"))
      .then({ type: "TreatmentOpened", meeting: "m", item: "2", at: clock("09:40") });
    const again = [
      ...assembled,
      ...ended("1", "09:10", "09:20", "brokenOff"),
      ...ended("2", "09:20", "09:30"),
      ...ended("1", "09:30", "09:50", "brokenOff"),
    ];
    book
      .given(...again)
      .when(open("2", "09:45"))
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:50") });
  });
  it("an earlier treatment keeps its own times and end when the item is taken up again", () => {
    const again = replay([
      ...assembled,
      ...ended("1", "09:10", "09:20", "brokenOff"),
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("10:00") },
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:20"),
        outcome: { kind: "noted", note: { sv: "x" } },
      },
    ]);
    expect(again.meeting.meetings.toString()).toContain(
      '"until":"2024-05-03T09:20:00+02:00","outcome":{"kind":"brokenOff"}',
    );
    expect(meetingView(again, "m", plain)?.agenda[0]).toMatchObject({
      from: clock("10:00"),
      outcome: { kind: "noted" },
    });
  });
  it("a talk that is on the table keeps the meeting open", () => {
    const noted: Fact = {
      type: "ItemConcluded",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      outcome: { kind: "noted", note: { sv: "x" } },
    };
    const open2: Fact = { type: "TreatmentOpened", meeting: "m", item: "2", at: clock("10:30") };
    book
      .given(...assembled, onTheTable("1"), noted, open2)
      .when({ type: "CloseMeeting", meeting: "m", at: clock("15:00") })
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["2"] });
  });
  it("ends are written as they were said, with a note where there is one", () => {
    const at = { meeting: "m", item: "1", at: clock("10:25") };
    const concludes = (command: Command, outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"]) =>
      book
        .given(...assembled, onTheTable("1"))
        .when(command)
        .then({ type: "ItemConcluded", ...at, outcome });
    const note = { sv: "Tack" };
    concludes({ type: "NoteItem", ...at, note }, { kind: "noted", note });
    concludes(
      { type: "NoteItem", ...at, note, decisionExpected: "2024-06" },
      { kind: "noted", note, decisionExpected: "2024-06" },
    );
    concludes({ type: "StateProposal", ...at, text: note }, { kind: "proposed", text: note });
    concludes({ type: "ConcludeDialogue", ...at }, { kind: "discussed" });
    concludes({ type: "ConcludeDialogue", ...at, note }, { kind: "discussed", note });
    concludes({ type: "BreakOffTreatment", ...at }, { kind: "brokenOff" });
    book
      .given(...ready, ...opened("vaxjo"))
      .when({ type: "LapseItem", ...at })
      .then({ type: "ItemConcluded", ...at, outcome: { kind: "lapsed" } });
  });
  it("lapsing looks at the moment it is said: somebody who came just then counts", () => {
    const late = [...ready, ...opened("vaxjo"), arrives("10:25", seated("ljungby/social", "p-ljungby"))];
    const lapse: Command = { type: "LapseItem", meeting: "m", item: "1", at: clock("10:25") };
    book
      .given(...late)
      .when(lapse)
      .thenRefused({ type: "GroupIsQuorate" });
    expect(Result.isSuccess(book.given(...late).when({ ...lapse, at: clock("10:24") }).outcome)).toBe(true);
  });
});

describe("the meeting and its agenda", () => {
  it("an item whose selection names nothing concerns the whole group", () => {
    const item: Extract<Command, { type: "PlaceItem" }> = {
      type: "PlaceItem",
      meeting: "m",
      item: "3",
      title: { sv: "x" },
      kinds: ["decision"],
      constellation: {},
    };
    const facts = Result.getOrThrow(book.given(...world).when(item).outcome);
    expect(facts).toMatchObject([{ type: "ItemPlaced", item: "3" }]);
    book
      .given(...world)
      .when({ ...item, constellation: { seats: [] } })
      .thenRefused({ type: "ConstellationIsEmpty" });
  });
  const openMeeting: Command = { type: "OpenMeeting", meeting: "m", at: clock("09:00") };
  const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
  it("opens once, and not again when it is closed", () => {
    book
      .given(...ready)
      .when(openMeeting)
      .then({ ...openMeeting, type: "MeetingOpened" } as Fact);
    book
      .given(...assembled)
      .when(openMeeting)
      .thenRefused({ type: "AlreadyInTheBook", kind: "meeting", id: "m (open)" });
    book
      .given(...afterDeciding(), closed)
      .when(openMeeting)
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
  it("closing ends every presence that runs, and keeps when it opened", () => {
    const view = meetingView(replay([...everybody, leaves("09:30", ljungby), closed]), "m", plain);
    expect(view?.presence.map(({ until }) => until)).toEqual([clock("15:00"), clock("09:30"), clock("15:00")]);
    expect(view?.opened).toBe(clock("09:00"));
  });
  it("a body meets on days before it was entered in the book", () => {
    const call: Command = {
      type: "CallMeeting",
      meeting: "old",
      body: "llg",
      day: day("2023-12-01"),
      title: { sv: "Förr" },
    };
    expect(Result.isSuccess(book.given(...group).when(call).outcome)).toBe(true);
  });
  it("takes an item once, and none when it is closed", () => {
    const place: Command = { type: "PlaceItem", meeting: "m", item: "1", title: { sv: "x" }, kinds: ["decision"] };
    book
      .given(...ready)
      .when(place)
      .thenRefused({ type: "AlreadyInTheBook", kind: "item", id: "m/1" });
    expect(Result.isSuccess(book.given(...assembled).when({ ...place, item: "9" }).outcome)).toBe(true);
    book
      .given(...afterDeciding(), closed)
      .when({ ...place, item: "9" })
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
  it("answers are kept seat by seat", () => {
    const reply = (seat: string, answer: "coming" | "notComing"): Fact => ({
      type: "ReplyReceived",
      meeting: "m",
      seat,
      reply: answer,
    });
    const view = meetingView(
      replay([
        ...world,
        reply("vaxjo/social", "coming"),
        reply("alvesta/social", "coming"),
        reply("vaxjo/social", "notComing"),
      ]),
      "m",
      plain,
    );
    expect(view?.roll.map((seat) => seat.reply)).toEqual(["notComing", null, "coming"]);
  });
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
    expect(view?.agenda[0]?.recused).toEqual([
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
  it("an item that was noted has ended, until it is taken up again", () => {
    const recuse: Command = { type: "RecordRecusal", meeting: "m", item: "1", ...ljungby, ground: { sv: "x" } };
    const noted = [
      ...everybody,
      onTheTable("1"),
      {
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:05"),
        outcome: { kind: "noted", note: { sv: "x" } },
      } as Fact,
    ];
    book
      .given(...noted)
      .when(recuse)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "itemHasEnded" });
    book
      .given(...noted, { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("10:10") })
      .when(recuse)
      .then({ ...recuse, type: "RecusalRecorded" } as Fact);
    const reason = { sv: "Bereds vidare" };
    book
      .given(...noted)
      .when({ type: "WithdrawItem", meeting: "m", item: "1", at: clock("10:20"), reason })
      .then({
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:20"),
        outcome: { kind: "withdrawn", reason },
      });
  });
  it("the roll of a body without seats has nobody on it", () => {
    book
      .given(
        ...world,
        { type: "MeetingCalled", meeting: "m2", body: "au", day: day("2024-05-03"), title: { sv: "Utan platser" } },
        { type: "MeetingOpened", meeting: "m2", at: clock("09:00") },
      )
      .when({ type: "CallRoll", meeting: "m2", at: clock("09:00"), absent: [], remote: [], deputies: [] })
      .thenRefused({ type: "PresenceDoesNotFit", problem: "nobodyToSeat" });
  });
});

describe("papers", () => {
  const paper: Fact = {
    type: "PaperRegistered",
    paper: "plan",
    version: "1",
    meeting: "m",
    item: "1",
    title: { sv: "Plan" },
    hash: "a".repeat(64),
  };
  const send: Extract<Command, { type: "DistributePaper" }> = {
    type: "DistributePaper",
    paper: "plan",
    version: "1",
    seats: ["vaxjo/social", "ljungby/social"],
    at: instant("2024-04-19T15:00:00+02:00"),
  };
  const sent = (more: object = {}): Fact => ({ ...send, ...more, type: "PaperDistributed" });
  it("are sent to seats there are, in a version there is", () => {
    book
      .given(...ready, paper)
      .when(send)
      .then(sent());
    book
      .given(...ready, paper)
      .when({ ...send, version: "2" })
      .thenRefused({ type: "NotInTheBook", kind: "paper", id: "plan 2" });
    book
      .given(...ready)
      .when(send)
      .thenRefused({ type: "NotInTheBook", kind: "paper" });
    book
      .given(...ready, paper)
      .when({ ...send, seats: ["vaxjo/social", "nowhere"] })
      .thenRefused({ type: "NotInTheBook", kind: "seat", id: "nowhere" });
  });
  it("are registered once a version, at their own item", () => {
    const register = { ...paper, type: "RegisterPaper" } as Command;
    book
      .given(...ready)
      .when(register)
      .then(paper);
    book
      .given(...ready, paper)
      .when(register)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper", id: "plan 1" });
    book
      .given(...ready, paper)
      .when({ ...register, version: "2" } as Command)
      .then({ ...paper, version: "2" } as Fact);
    book
      .given(...ready, paper)
      .when({ ...register, version: "2", item: "2" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
    const view = meetingView(replay([...ready, paper, { ...paper, paper: "map", item: "2" } as Fact]), "m", plain);
    expect(view?.agenda.map(({ papers }) => papers)).toEqual([["plan"], ["map"]]);
  });
  it("without a time in the charter they are in time when the item is taken up, and late a minute after", () => {
    const noTime = [...group, { ...charter, charter: { quorum: { rule: "everySeat" } } } as Fact, ...called];
    const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];
    const at = (time: string) => book.given(...noTime, paper, sent({ at: clock(time) }), ...room).when(decide);
    expect(Result.isSuccess(at("10:00").outcome)).toBe(true);
    at("10:01").thenRefused({ type: "PapersNotEqual" });
  });
  it("reached in time once is enough, however often they are sent again", () => {
    const facts = [
      ...ready,
      paper,
      sent(),
      sent({ at: instant("2024-05-02T15:00:00+02:00") }),
      ...opened("vaxjo", "ljungby"),
      onTheTable("1"),
    ];
    expect(Result.isSuccess(book.given(...facts).when(decide).outcome)).toBe(true);
  });
});

describe("the quorum question that the book asks", () => {
  const question = (...facts: ReadonlyArray<Fact>) => {
    const outcome = book.given(...facts).when(decide).outcome;
    const [taken] = Result.getOrThrow(outcome);
    return taken?.type === "DecisionTaken" ? taken.certificate.question : undefined;
  };
  it("holds what was until the treatment ended, and nothing else", () => {
    const late = arrives("10:25", seated("alvesta/social", "p-alvesta"));
    const facts = [
      ...ready,
      ...opened("vaxjo", "ljungby"),
      arrives("09:20", seated("ljungby/social", "p-deputy", { as: "deputy" })),
      leaves("09:20", { seat: "ljungby/social", person: "p-deputy" }),
      onTheTable("1"),
      left("ljungby", "10:25"),
    ];
    expect(question(...facts)).toStrictEqual({
      charter: { quorum: { rule: "everySeat" } },
      seats: [
        { id: "vaxjo/social", organisation: "vaxjo", function: "social", vacant: false },
        { id: "ljungby/social", organisation: "ljungby", function: "social", vacant: false },
      ],
      constellation: ["vaxjo/social", "ljungby/social"],
      presence: [
        { ...seated("vaxjo/social", "p-vaxjo"), from: clock("09:00"), until: null },
        { ...seated("ljungby/social", "p-ljungby"), from: clock("09:00"), until: null },
      ],
      treatment: { from: clock("10:00"), until: clock("10:25") },
    });
    expect(question(...facts, late)?.presence.length).toBe(2);
  });
  it("says since when a seat is empty: the last time somebody of that seat left", () => {
    const facts = [
      ...everybody,
      leaves("09:20", ljungby),
      leaves("09:30", alvesta),
      arrives("09:35", seated("alvesta/social", "p-alvesta")),
      arrives("09:40", { ...seated("ljungby/social", "p-guest"), as: "observer" } as never),
      onTheTable("1"),
    ];
    const refusal = Result.getOrThrow(Result.flip(book.given(...facts).when(decide).outcome));
    expect(refusal).toMatchObject({
      missing: [
        {
          seat: "ljungby/social",
          since: clock("09:20"),
          deputies: [{ person: "p-deputy", title: { sv: "biträdande socialchef" } }],
        },
      ],
    });
    const never = [...world, ...opened("vaxjo", "ljungby"), onTheTable("1")];
    expect(Result.getOrThrow(Result.flip(book.given(...never).when(decide).outcome))).toMatchObject({
      missing: [{ seat: "alvesta/social", since: null, deputies: [] }],
    });
  });
  it("leaves a vacant seat out only where the charter says so, and asks of them all when all are vacant", () => {
    const leavesOut = {
      ...charter,
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" }, vacancies: "leaveDenominator" },
    } as Fact;
    const ends = (person: string, seat: string): Fact => ({
      type: "AppointmentEnded",
      seat,
      person,
      lastDay: day("2024-04-30"),
    });
    const observer = arrives("09:10", { ...seated("ljungby/social", "p-guest"), as: "observer" } as never);
    const one = [
      ...group,
      leavesOut,
      ...called,
      ends("p-ljungby", "ljungby/social"),
      ...opened("vaxjo"),
      onTheTable("1"),
    ];
    expect(question(...one)?.constellation).toEqual(["vaxjo/social"]);
    expect(question(...one.slice(0, -1), observer, onTheTable("1"))?.constellation).toEqual(["vaxjo/social"]);
    const all = [
      ...group,
      leavesOut,
      ...called,
      ends("p-ljungby", "ljungby/social"),
      ends("p-vaxjo", "vaxjo/social"),
      { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact,
      onTheTable("1"),
    ];
    book
      .given(...all)
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
});

describe("who steps out as recused", () => {
  const strict = [
    ...group,
    ...third,
    { ...charter, charter: { quorum: { rule: "everySeat" }, return: "notSameDay" } } as Fact,
    ...called,
  ];
  const room = everybody.slice(world.length);
  const talk = (from: string, until: string): ReadonlyArray<Fact> => [
    { type: "TreatmentOpened", meeting: "m", item: "2", at: clock(from) },
    { type: "ItemConcluded", meeting: "m", item: "2", at: clock(until), outcome: { kind: "discussed" } },
  ];
  const recused: Fact = { type: "RecusalRecorded", meeting: "m", item: "2", ...ljungby, ground: { sv: "x" } };
  const presenceAsked = (...facts: ReadonlyArray<Fact>) => {
    const [taken] = Result.getOrThrow(book.given(...strict, ...room, ...facts, onTheTable("1")).when(decide).outcome);
    return taken?.type === "DecisionTaken"
      ? taken.certificate.question.presence
          .filter(({ person }) => person === "p-ljungby")
          .map(({ from, until, admitted }) => [from.slice(11, 16), until?.slice(11, 16) ?? null, admitted])
      : [];
  };
  it("is outside, not admitted, until the first coming back", () => {
    const facts = [
      recused,
      ...talk("09:20", "09:40"),
      leaves("09:20", ljungby),
      arrives("09:40", seated("ljungby/social", "p-ljungby")),
    ];
    expect(presenceAsked(...facts)).toEqual([
      ["09:00", "09:20", undefined],
      ["09:40", null, undefined],
      ["09:20", "09:40", false],
    ]);
  });
  it("over several treatments of the item, and over one that is still open in the log", () => {
    const twice = [
      recused,
      ...talk("09:10", "09:12"),
      ...talk("09:20", "09:40"),
      leaves("09:20", ljungby),
      arrives("09:40", seated("ljungby/social", "p-ljungby")),
    ];
    expect(presenceAsked(...twice).length).toBe(3);
  });
  it("and everybody else who goes has gone", () => {
    const facts = [
      recused,
      ...talk("09:20", "09:40"),
      leaves("09:20", alvesta),
      arrives("09:40", seated("alvesta/social", "p-alvesta")),
    ];
    book
      .given(...strict, ...room, ...facts, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    const gone = [recused, ...talk("09:20", "09:40"), leaves("09:20", ljungby)];
    book
      .given(...strict, ...room, ...gone, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
  });
});
