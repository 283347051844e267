import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  bookDecider,
  type Command,
  type Fact,
  falseCertificates,
  meetingView,
  radarView,
  replay,
} from "../book/index.ts";
import { day, instant } from "../kernel/index.ts";
import {
  afterDeciding,
  assembled,
  called,
  charter,
  clock,
  decide,
  group,
  left,
  onTheDay,
  onTheTable,
  opened,
  ready,
} from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const plain = () => ({ sv: "", en: "" });
const under = (value: Extract<Fact, { type: "CharterAdopted" }>["charter"]): ReadonlyArray<Fact> => [
  ...group,
  { ...charter, charter: value } as Fact,
  ...called,
];
const decides = (...facts: ReadonlyArray<Fact>) => Result.isSuccess(book.given(...facts).when(decide).outcome);
const at = { meeting: "m", at: clock("09:30") };
const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
const ljungby = { seat: "ljungby/social", person: "p-ljungby" };

describe("the roll of a whole room in one command", () => {
  const roll: Extract<Command, { type: "CallRoll" }> = { type: "CallRoll", ...at };
  const open = [...ready, ...opened()].filter((fact) => fact.type !== "PeopleArrived");
  it("seats everybody who holds a seat", () => {
    book
      .given(...open)
      .when(roll)
      .then({
        type: "PeopleArrived",
        ...at,
        people: [
          { seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room", organisation: "vaxjo" },
          { ...ljungby, as: "holder", mode: "room", organisation: "ljungby" },
        ],
      });
  });
  it("but for those absent, on a link, or relieved by a deputy", () => {
    book
      .given(...open)
      .when({
        ...roll,
        absent: ["vaxjo/social"],
        remote: [{ seat: "ljungby/social", link: "sound" }],
        deputies: [{ seat: "ljungby/social", person: "p-deputy" }],
      })
      .then({
        type: "PeopleArrived",
        ...at,
        people: [
          {
            seat: "ljungby/social",
            person: "p-deputy",
            as: "deputy",
            mode: "remote",
            link: "sound",
            organisation: "ljungby",
          },
        ],
      });
  });
  it("leaves those alone who are there, and a vacant seat empty", () => {
    const outcome = book.given(...ready, ...opened("vaxjo")).when(roll).outcome;
    expect(Result.getOrThrow(outcome)[0]).toMatchObject({ people: [ljungby] });
    const vacant: Fact = { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-04-30") };
    expect(Result.getOrThrow(book.given(...open, vacant).when(roll).outcome)[0]).toMatchObject({
      people: [{ person: "p-vaxjo" }],
    });
    book
      .given(...assembled)
      .when(roll)
      .thenRefused({ type: "PresenceDoesNotFit", problem: "nobodyToSeat" });
  });
  it.each([
    [{ absent: ["nowhere"] }],
    [{ remote: [{ seat: "nowhere" }] }],
    [{ deputies: [{ seat: "nowhere", person: "p" }] }],
  ])("refuses a seat that is not the body's: %o", (more) => {
    book
      .given(...open)
      .when({ ...roll, ...more })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
  });
  it("seats no deputy who is not appointed, and nobody in a meeting that is not open", () => {
    book
      .given(...open)
      .when({ ...roll, deputies: [{ seat: "vaxjo/social", person: "p-deputy" }] })
      .thenRefused({ type: "NotAppointed", as: "deputy" });
    book
      .given(...ready)
      .when(roll)
      .thenRefused({ type: "MeetingNotOpen" });
  });
});

describe("one person relieves another", () => {
  const relieve = (by: string, more: Partial<Extract<Command, { type: "RelieveSeat" }>> = {}): Command => ({
    type: "RelieveSeat",
    meeting: "m",
    at: clock("10:10"),
    seat: "ljungby/social",
    by,
    mode: "room",
    ...more,
  });
  it("a deputy steps in during the treatment, and it stays whole", () => {
    const before = [...assembled, onTheTable("1")];
    const facts = Result.getOrThrow(book.given(...before).when(relieve("p-deputy")).outcome);
    expect(facts).toEqual([
      { type: "PeopleLeft", meeting: "m", at: clock("10:10"), people: [ljungby] },
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:10"),
        people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
      },
    ]);
    expect(decides(...before, ...facts)).toBe(true);
    const back = Result.getOrThrow(
      book.given(...before, ...facts).when(relieve("p-ljungby", { at: clock("10:20"), link: "sound", mode: "remote" }))
        .outcome,
    );
    expect(back[1]).toMatchObject({ people: [{ person: "p-ljungby", as: "holder", mode: "remote", link: "sound" }] });
  });
  it("sits down on an empty seat, and an observer on it is left alone", () => {
    const observer: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("09:00"),
      people: [{ seat: "ljungby/social", person: "p-guest", as: "observer", mode: "room" }],
    };
    expect(
      Result.getOrThrow(book.given(...ready, ...opened("vaxjo"), observer).when(relieve("p-deputy")).outcome).map(
        ({ type }) => type,
      ),
    ).toEqual(["PeopleArrived"]);
  });
  it("not who is there already, not a stranger, not before the other came, not on another body's seat", () => {
    book
      .given(...assembled)
      .when(relieve("p-ljungby"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "alreadyThere" });
    book
      .given(...assembled)
      .when(relieve("p-nobody"))
      .thenRefused({ type: "NotAppointed" });
    const late = [
      ...ready,
      ...opened("vaxjo"),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:30"),
        people: [{ ...ljungby, as: "holder", mode: "room" }],
      } as Fact,
    ];
    book
      .given(...late)
      .when(relieve("p-deputy"))
      .thenRefused({ type: "OutOfOrder" });
    book
      .given(...assembled)
      .when(relieve("p-deputy", { seat: "nowhere" }))
      .thenRefused({ type: "NotInTheBook" });
  });
});

describe("QUO-5: a link is an interval", () => {
  const remote: ReadonlyArray<Fact> = [
    ...opened("vaxjo"),
    {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("09:00"),
      people: [{ ...ljungby, as: "holder", mode: "remote", link: "soundAndPicture", organisation: "ljungby" }],
    },
  ];
  const counts = under({ quorum: { rule: "everySeat" }, remote: "counts", return: "notSameDay" });
  const link = (
    become: "soundAndPicture" | "sound" | "lost",
    time: string,
  ): Extract<Command, { type: "RecordLink" }> => ({
    type: "RecordLink",
    meeting: "m",
    at: clock(time),
    people: [{ ...ljungby, link: become }],
  });
  const becomes = (become: "soundAndPicture" | "sound" | "lost", time: string): Fact => ({
    ...link(become, time),
    type: "LinkChanged",
  });

  it("lost for a minute during the treatment breaks it; lost and back before it does not, and nobody has left", () => {
    expect(
      decides(...counts, ...remote, onTheTable("1"), becomes("lost", "10:10"), becomes("soundAndPicture", "10:11")),
    ).toBe(false);
    expect(
      decides(...counts, ...remote, becomes("lost", "09:50"), becomes("soundAndPicture", "09:59"), onTheTable("1")),
    ).toBe(true);
    const view = meetingView(replay([...counts, ...remote, becomes("lost", "09:50")]), "m", plain);
    expect(view?.roll[1]).toMatchObject({ sitting: { link: "lost", mode: "remote" }, left: null });
    expect(view?.presence.map(({ link: carried, until }) => [carried, until])).toEqual([
      [null, null],
      ["soundAndPicture", clock("09:50")],
      ["lost", null],
    ]);
  });
  it("sound alone counts where the charter asks for no picture, and not where it does; unsaid is unknown there", () => {
    const picture = under({ quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" });
    expect(decides(...counts, ...remote, becomes("sound", "09:30"), onTheTable("1"))).toBe(true);
    expect(decides(...picture, ...remote, becomes("sound", "09:30"), onTheTable("1"))).toBe(false);
    expect(decides(...picture, ...remote, onTheTable("1"))).toBe(true);
    const unsaid = remote.map((fact) =>
      fact.type === "PeopleArrived" ? { ...fact, people: fact.people.map(({ link: _, ...who }) => who) } : fact,
    );
    expect(decides(...counts, ...unsaid, onTheTable("1"))).toBe(true);
    book
      .given(...picture, ...unsaid, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "QuorumNotKnown" });
  });
  it("is recorded of those on one, when it changes, in order", () => {
    book
      .given(...counts, ...remote)
      .when(link("lost", "09:30"))
      .then(becomes("lost", "09:30"));
    book
      .given(...counts, ...remote)
      .when(link("soundAndPicture", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "sameLink" });
    book
      .given(...assembled)
      .when(link("lost", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notRemote" });
    book
      .given(...ready, ...opened("vaxjo"))
      .when(link("lost", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notThere" });
    book
      .given(...counts, ...remote, becomes("lost", "10:10"))
      .when(link("sound", "10:09"))
      .thenRefused({ type: "OutOfOrder" });
  });
});

describe("MTG-4: the log is corrected by new entries", () => {
  const correct = (
    more: Partial<Extract<Command, { type: "CorrectPresence" }>>,
  ): Extract<Command, { type: "CorrectPresence" }> => ({
    type: "CorrectPresence",
    meeting: "m",
    ...ljungby,
    reason: { sv: "Fel antecknat" },
    ...more,
  });
  const nine = clock("09:00");
  const wholeDay = [...afterDeciding(), closed];

  it("an interval gets other ends, is struck, or is added; the old one stays in the book", () => {
    const shorter = correct({ was: nine, now: { from: nine, until: clock("10:10") } });
    book
      .given(...assembled)
      .when(shorter)
      .then({ ...shorter, type: "PresenceCorrected" });
    const view = meetingView(replay([...assembled, { ...shorter, type: "PresenceCorrected" }]), "m", plain);
    expect(view?.presence[1]?.until).toBe(clock("10:10"));
    expect(view?.corrections).toEqual([
      {
        ...ljungby,
        was: { from: nine, until: null },
        now: { from: nine, until: clock("10:10") },
        reason: { sv: "Fel antecknat" },
      },
    ]);
    const struck = correct({ was: nine });
    const without = meetingView(replay([...assembled, { ...struck, type: "PresenceCorrected" }]), "m", plain);
    expect(without?.presence.map(({ seat }) => seat)).toEqual(["vaxjo/social"]);
    expect(without?.corrections[0]).toMatchObject({ now: null });
    const added = correct({
      person: "p-deputy",
      as: "deputy",
      mode: "room",
      now: { from: nine, until: clock("11:00") },
    });
    book
      .given(...wholeDay)
      .when(added)
      .then({ ...added, type: "PresenceCorrected", organisation: "ljungby" });
    const withDeputy = meetingView(
      replay([...wholeDay, { ...added, type: "PresenceCorrected", organisation: "ljungby" }]),
      "m",
      plain,
    );
    expect(withDeputy?.presence.at(-1)).toMatchObject({ person: "p-deputy", as: "deputy", until: clock("11:00") });
    expect(withDeputy?.corrections[0]).toMatchObject({ was: null });
  });

  it.each([
    ["says nothing", {}, "saysNothing"],
    ["changes nothing", { was: nine, now: { from: nine, until: null } }, "saysNothing"],
    ["of what nobody recorded", { was: clock("09:01") }, "neverRecorded"],
    ["that ends as it begins", { was: nine, now: { from: clock("10:00"), until: clock("10:00") } }, "backwards"],
    ["before the meeting", { was: nine, now: { from: clock("08:59"), until: null } }, "outsideMeeting"],
    ["that overlaps another", { now: { from: clock("09:30"), until: clock("10:00") } }, "overlaps"],
  ] as const)("not one that %s", (_, more, problem) => {
    book
      .given(...assembled)
      .when(correct(more))
      .thenRefused({ type: "CorrectionDoesNotFit", problem });
  });

  it("on both sides of the meeting's ends, and of a neighbour", () => {
    const ends = (until: string | null) =>
      correct({ was: nine, now: { from: nine, until: until === null ? null : clock(until) } });
    expect(Result.isSuccess(book.given(...wholeDay).when(ends("14:59")).outcome)).toBe(true);
    book
      .given(...wholeDay)
      .when(ends("15:01"))
      .thenRefused({ problem: "outsideMeeting" });
    book
      .given(...wholeDay)
      .when(ends(null))
      .thenRefused({ problem: "outsideMeeting" });
    book
      .given(...ready)
      .when(correct({ now: { from: nine, until: null } }))
      .thenRefused({ problem: "outsideMeeting" });
    const gone = [...assembled, left("ljungby", "09:30")];
    expect(
      Result.isSuccess(
        book.given(...gone).when(correct({ now: { from: clock("09:30"), until: clock("10:00") } })).outcome,
      ),
    ).toBe(true);
    book
      .given(...gone)
      .when(correct({ now: { from: clock("09:29"), until: clock("10:00") } }))
      .thenRefused({ problem: "overlaps" });
    expect(
      Result.isSuccess(book.given(...gone).when(correct({ was: nine, now: { from: nine, until: null } })).outcome),
    ).toBe(true);
  });

  it("adds only somebody appointed to the seat", () => {
    book
      .given(...wholeDay)
      .when(correct({ person: "p-stranger", now: { from: nine, until: clock("10:00") } }))
      .thenRefused({ type: "NotAppointed", as: "holder" });
    book
      .given(...wholeDay)
      .when(correct({ meeting: "nowhere", was: nine }))
      .thenRefused({ type: "NotInTheBook" });
  });

  it("what is corrected before the decision is what it rests on", () => {
    const gap = {
      ...correct({ was: nine, now: { from: nine, until: clock("10:10") } }),
      type: "PresenceCorrected",
    } as Fact;
    book
      .given(...assembled, onTheTable("1"), gap)
      .when(decide)
      .thenRefused({ type: "NotQuorate", rule: "QUO-3", brokenAt: clock("10:10") });
  });
});

describe("guests never count", () => {
  const guests: Extract<Command, { type: "RecordGuests" }> = {
    type: "RecordGuests",
    ...at,
    people: [{ person: "g1", as: { sv: "processledare" } }],
  };
  it("they are noted, and nothing more", () => {
    book
      .given(...assembled)
      .when(guests)
      .then({ ...guests, type: "GuestsArrived" });
    book
      .given(...ready)
      .when(guests)
      .thenRefused({ type: "MeetingNotOpen" });
    const noted = [...ready, ...opened("vaxjo"), { ...guests, type: "GuestsArrived" } as Fact];
    expect(meetingView(replay(noted), "m", plain)?.guests).toEqual([
      { person: "g1", as: { sv: "processledare" }, from: at.at },
    ]);
    expect(decides(...noted, onTheTable("1"))).toBe(false);
  });
});

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
    const refusal = Result.getOrThrow(
      Result.flip(book.given(...assembled, onTheTable("1"), recused).when(decide).outcome),
    );
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
      .then({ ...withdraw, type: "RecusalWithdrawn" } as Fact);
    book
      .given(...assembled)
      .when(withdraw)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "notRecused" });
    expect(decides(...assembled, recused, { ...withdraw, type: "RecusalWithdrawn" } as Fact, onTheTable("1"))).toBe(
      true,
    );
    const { person: _, ...seat } = recuse;
    expect(Result.isSuccess(book.given(...assembled, recused).when(seat).outcome)).toBe(true);
    const both = [
      ...assembled,
      recused,
      { ...seat, type: "RecusalRecorded" } as Fact,
      { ...withdraw, type: "RecusalWithdrawn" } as Fact,
    ];
    expect(meetingView(replay(both), "m", plain)?.agenda[0]?.recused).toEqual([{ seat: "ljungby/social" }]);
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
  it("concerns seats of the item, before it has ended, and only that item", () => {
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
      .given(...afterDeciding())
      .when(recuse)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "itemHasEnded" });
    book
      .given(...assembled)
      .when({ ...recuse, item: "9" })
      .thenRefused({ type: "NotInTheBook", kind: "item" });
    expect(decides(...assembled, { ...recused, item: "2" } as Fact, onTheTable("1"))).toBe(true);
  });
});

describe("MTG-2: how items end", () => {
  const open: Command = { type: "OpenTreatment", meeting: "m", item: "1", at: clock("11:00") };
  const ends = (outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"], time = "10:25"): Fact => ({
    type: "ItemConcluded",
    meeting: "m",
    item: "1",
    at: clock(time),
    outcome,
  });
  const treated = (outcome: Extract<Fact, { type: "ItemConcluded" }>["outcome"]) => [
    ...assembled,
    onTheTable("1"),
    ends(outcome),
  ];
  const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };

  it("a broken-off treatment keeps the item on the agenda: it can be taken up again, and must be before the meeting closes", () => {
    const command: Command = {
      type: "BreakOffTreatment",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      note: { sv: "Kvorum bröts." },
    };
    const brokenOff = ends({ kind: "brokenOff", note: { sv: "Kvorum bröts." } });
    book
      .given(...assembled, onTheTable("1"))
      .when(command)
      .then(brokenOff);
    book
      .given(...assembled)
      .when(command)
      .thenRefused({ type: "NoOpenTreatment" });
    book
      .given(...assembled, onTheTable("1"), brokenOff)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
    expect(Result.isSuccess(book.given(...assembled, onTheTable("1"), brokenOff).when(open).outcome)).toBe(true);
  });
  it("the group comes back while it sits, and the new treatment is judged by itself", () => {
    const again = [
      ...assembled,
      onTheTable("1"),
      left("ljungby", "10:10"),
      ends({ kind: "brokenOff" }),
      {
        type: "PeopleArrived",
        meeting: "m",
        at: clock("10:40"),
        people: [{ ...ljungby, as: "holder", mode: "room", organisation: "ljungby" }],
      } as Fact,
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("11:00") } as Fact,
    ];
    const outcome = book.given(...again).when({ ...decide, at: clock("11:20") }).outcome;
    expect(Result.isSuccess(outcome)).toBe(true);
    const meetingRule = under({ quorum: { rule: "everySeat" }, continuity: "meeting" });
    book
      .given(...meetingRule, ...again.slice(ready.length))
      .when({ ...decide, at: clock("11:20") })
      .thenRefused({ type: "NotQuorate", cure: "newMeeting" });
    book
      .given(...assembled, onTheTable("1"), left("ljungby", "10:10"))
      .when(decide)
      .thenRefused({ type: "NotQuorate", cure: "newTreatment" });
    book
      .given(...ready, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate", cure: "fillSeats" });
  });
  it.each([
    ["decided", { kind: "decided", decision: "d" }, false],
    ["withdrawn", { kind: "withdrawn", reason: { sv: "x" } }, false],
    ["lapsed", { kind: "lapsed" }, false],
    ["noted", { kind: "noted", note: { sv: "x" } }, true],
    ["deferred", { kind: "deferred", until: "2024-06", reason: { sv: "x" } }, true],
    ["referred", { kind: "referred", to: "au", scope: [{ sv: "x" }], back: "2024-06" }, true],
    ["proposed", { kind: "proposed", text: { sv: "x" } }, true],
    ["discussed", { kind: "discussed" }, true],
  ] as const)("what was %s can be taken up again: %s", (_, outcome, again) => {
    expect(Result.isSuccess(book.given(...treated(outcome)).when(open).outcome)).toBe(again);
    expect(Result.isSuccess(book.given(...treated(outcome)).when(close).outcome)).toBe(
      outcome.kind !== "proposed" && outcome.kind !== "discussed",
    );
  });
  it("taken up again, an item has no end until it ends again", () => {
    const deferred = [
      ...treated({ kind: "deferred", until: "2024-06", reason: { sv: "x" } }),
      { type: "TreatmentOpened", meeting: "m", item: "1", at: clock("11:00") } as Fact,
    ];
    book
      .given(...deferred)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", items: ["1"] });
  });

  const withdraw: Command = {
    type: "WithdrawItem",
    meeting: "m",
    item: "1",
    at: clock("10:25"),
    reason: { sv: "Dras tillbaka" },
  };
  const withdrawn = ends({ kind: "withdrawn", reason: { sv: "Dras tillbaka" } });
  it("an item is withdrawn on the table or before it comes there, once", () => {
    book
      .given(...assembled)
      .when(withdraw)
      .then(withdrawn);
    book
      .given(...assembled, onTheTable("1"))
      .when(withdraw)
      .then(withdrawn);
    book
      .given(...assembled, withdrawn)
      .when(withdraw)
      .thenRefused({ type: "ItemHasEnded", outcome: "withdrawn" });
    book
      .given(...assembled, withdrawn)
      .when(close)
      .then({ ...close, type: "MeetingClosed" } as Fact);
    book
      .given(...ready)
      .when(withdraw)
      .thenRefused({ type: "MeetingNotOpen" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...withdraw, at: clock("10:00") } as Command)
      .thenRefused({ type: "OutOfOrder" });
    expect(meetingView(replay([...assembled, withdrawn]), "m", plain)?.agenda[0]).toMatchObject({
      status: "concluded",
      outcome: { kind: "withdrawn" },
    });
  });
  it("lapses only while the group is not the group", () => {
    const lapse: Command = {
      type: "LapseItem",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      note: { sv: "Ljungby saknas" },
    };
    const alone = [...ready, ...opened("vaxjo")];
    book
      .given(...alone)
      .when(lapse)
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" } }));
    book
      .given(...alone, onTheTable("1"))
      .when(lapse)
      .then(ends({ kind: "lapsed", note: { sv: "Ljungby saknas" } }));
    book
      .given(...assembled)
      .when(lapse)
      .thenRefused({ type: "GroupIsQuorate" });
    expect(Result.isSuccess(book.given(...group, ...called, ...opened("vaxjo", "ljungby")).when(lapse).outcome)).toBe(
      true,
    );
    book
      .given(...alone, ends({ kind: "lapsed" }, "10:00"))
      .when(lapse)
      .thenRefused({ type: "ItemHasEnded" });
  });
  it("an inquorate meeting goes on as an informal gathering: notes, yes; decisions, no", () => {
    const alone = [...ready, ...opened("vaxjo"), onTheTable("1")];
    for (const command of [
      { type: "NoteItem", meeting: "m", item: "1", at: clock("10:25"), note: { sv: "Samtal" } },
      { type: "StateProposal", meeting: "m", item: "1", at: clock("10:25"), text: { sv: "Förslag" } },
      { type: "DeferItem", meeting: "m", item: "1", at: clock("10:25"), until: "2024-06", reason: { sv: "x" } },
    ] satisfies ReadonlyArray<Command>)
      expect(Result.isSuccess(book.given(...alone).when(command).outcome)).toBe(true);
    book
      .given(...alone)
      .when(decide)
      .thenRefused({ type: "NotQuorate", forum: "informal" });
  });
});

describe("what was prepared survives for the next meeting", () => {
  const paper: Fact = {
    type: "PaperRegistered",
    paper: "plan",
    version: "1",
    meeting: "m",
    item: "1",
    title: { sv: "Plan" },
    hash: "a".repeat(64),
  };
  const sent: Fact = {
    type: "PaperDistributed",
    paper: "plan",
    version: "1",
    seats: ["vaxjo/social", "ljungby/social"],
    at: instant("2024-04-19T15:00:00+02:00"),
  };
  const next: ReadonlyArray<Fact> = [
    { type: "MeetingCalled", meeting: "m2", body: "llg", day: day("2024-05-10"), title: { sv: "Nästa" } },
  ];
  const place: Extract<Command, { type: "PlaceItem" }> = {
    type: "PlaceItem",
    meeting: "m2",
    item: "1",
    title: { sv: "Igen" },
    kinds: ["decision"],
    continues: { meeting: "m", item: "1" },
  };
  const { type: _, ...placed } = place;

  it("an item that continues another brings its papers, and when they reached whom", () => {
    book
      .given(...ready, paper, sent, ...next)
      .when(place)
      .then({ ...placed, type: "ItemPlaced", carries: ["plan"] });
    book
      .given(...ready, ...next)
      .when(place)
      .then({ ...placed, type: "ItemPlaced" });
    const held = [
      ...ready,
      paper,
      sent,
      ...next,
      { ...placed, type: "ItemPlaced", carries: ["plan"] } as Fact,
      ...opened("vaxjo", "ljungby").map((fact) => ({ ...fact, meeting: "m2" }) as Fact),
      { ...onTheTable("1"), meeting: "m2" } as Fact,
    ];
    expect(Result.getOrThrow(book.given(...held).when({ ...decide, meeting: "m2" }).outcome)[0]).toMatchObject({
      certificate: { papers: [{ paper: "plan", version: "1" }] },
    });
  });
  it("a new version of a carried paper is registered at the new item, and starts over", () => {
    const carried = [...ready, paper, sent, ...next, { ...placed, type: "ItemPlaced", carries: ["plan"] } as Fact];
    const second: Command = {
      ...paper,
      type: "RegisterPaper",
      meeting: "m2",
      version: "2",
      hash: "b".repeat(64),
    } as Command;
    book
      .given(...carried)
      .when(second)
      .then({ ...second, type: "PaperRegistered" } as Fact);
    book
      .given(...carried)
      .when({ ...second, version: "1" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
    const other: Fact = { type: "ItemPlaced", meeting: "m2", item: "2", title: { sv: "x" }, kinds: ["decision"] };
    book
      .given(...carried, other)
      .when({ ...second, item: "2" } as Command)
      .thenRefused({ type: "AlreadyInTheBook", kind: "paper" });
  });
  it("an item continues only one that is there", () => {
    book
      .given(...ready, ...next)
      .when({ ...place, continues: { meeting: "m", item: "9" } })
      .thenRefused({ type: "NotInTheBook", kind: "item" });
    book
      .given(...ready, ...next)
      .when({ ...place, continues: { meeting: "m9", item: "1" } })
      .thenRefused({ type: "NotInTheBook", kind: "meeting" });
  });
});

describe("QUO-7: a second call", () => {
  const lower = under({
    quorum: { rule: "everySeat" },
    secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 7 },
  });
  const first: ReadonlyArray<Fact> = [
    ...opened("vaxjo"),
    { type: "ItemConcluded", meeting: "m", item: "1", at: clock("10:00"), outcome: { kind: "lapsed" } },
    closed,
  ];
  const call = (on: string, more: Partial<Extract<Command, { type: "CallMeeting" }>> = {}): Command => ({
    type: "CallMeeting",
    meeting: "m2",
    body: "llg",
    day: day(on),
    title: { sv: "Andra" },
    secondCallOf: "m",
    ...more,
  });
  it("exists only by charter, to a closed meeting of the body where something lapsed, and after its days", () => {
    expect(Result.isSuccess(book.given(...lower, ...first).when(call("2024-05-10")).outcome)).toBe(true);
    book
      .given(...lower, ...first)
      .when(call("2024-05-09"))
      .thenRefused({ type: "NoSecondCall", why: "tooSoon", earliest: day("2024-05-10") });
    book
      .given(...ready, ...first)
      .when(call("2024-05-10"))
      .thenRefused({ type: "NoSecondCall", why: "charterHasNone" });
    book
      .given(...group, ...called, ...first)
      .when(call("2024-05-10"))
      .thenRefused({ type: "NoSecondCall", why: "charterHasNone" });
    book
      .given(...lower, ...first.slice(0, -1))
      .when(call("2024-05-10"))
      .thenRefused({ why: "firstNotClosed" });
    book
      .given(
        ...lower,
        ...opened("vaxjo"),
        { ...first[2], outcome: { kind: "noted", note: { sv: "x" } } } as Fact,
        closed,
      )
      .when(call("2024-05-10"))
      .thenRefused({ why: "nothingLapsed" });
    book
      .given(...lower, ...first)
      .when(call("2024-05-10", { body: "au" }))
      .thenRefused({ why: "otherBody" });
    book
      .given(...lower, ...first)
      .when(call("2024-05-10", { secondCallOf: "nowhere" }))
      .thenRefused({ type: "NotInTheBook" });
  });
  it("comes the day after at the earliest where the charter says no days", () => {
    const noDays = under({
      quorum: { rule: "everySeat" },
      secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    });
    const zero = under({
      quorum: { rule: "everySeat" },
      secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 0 },
    });
    for (const charterOf of [noDays, zero]) {
      expect(Result.isSuccess(book.given(...charterOf, ...first).when(call("2024-05-04")).outcome)).toBe(true);
      book
        .given(...charterOf, ...first)
        .when(call("2024-05-03"))
        .thenRefused({ why: "tooSoon" });
    }
  });
  it("lowers the bar for the items that lapsed, and for no other", () => {
    const second = (continues: boolean, secondCall: boolean): ReadonlyArray<Fact> => [
      {
        type: "MeetingCalled",
        meeting: "m2",
        body: "llg",
        day: day("2024-05-10"),
        title: { sv: "Andra" },
        ...(secondCall ? { secondCallOf: "m" } : {}),
      },
      {
        type: "ItemPlaced",
        meeting: "m2",
        item: "1",
        title: { sv: "x" },
        kinds: ["decision"],
        ...(continues ? { continues: { meeting: "m", item: "1" } } : {}),
      },
      ...opened("vaxjo").map((fact) => ({ ...fact, meeting: "m2" }) as Fact),
      { ...onTheTable("1"), meeting: "m2" } as Fact,
    ];
    const outcome = (continues: boolean, secondCall: boolean, charterFacts = lower) =>
      Result.isSuccess(
        book.given(...charterFacts, ...first, ...second(continues, secondCall)).when({ ...decide, meeting: "m2" })
          .outcome,
      );
    expect(outcome(true, true)).toBe(true);
    expect(outcome(false, true)).toBe(false);
    expect(outcome(true, false)).toBe(false);
    expect(outcome(false, false)).toBe(false);
    expect(outcome(true, true, ready)).toBe(false);
  });
});

describe("calling, and answering the call", () => {
  const call: Extract<Command, { type: "CallMeeting" }> = {
    type: "CallMeeting",
    meeting: "m",
    body: "llg",
    day: day("2024-05-03"),
    title: { sv: "Möte" },
  };
  const noticed = [...group, { ...charter, charter: { quorum: null, noticeDays: 14 } } as Fact];
  it("the call says when it went out, today unless it says another day", () => {
    book
      .given(...group)
      .when(call, onTheDay)
      .then({ ...call, type: "MeetingCalled", calledOn: day("2024-05-03") });
    book
      .given(...group)
      .when({ ...call, calledOn: day("2024-04-19") }, onTheDay)
      .then({ ...call, type: "MeetingCalled", calledOn: day("2024-04-19") });
  });
  it("MTG-5: in the charter's time, on both sides of the day; without a rule there is none", () => {
    expect(Result.isSuccess(book.given(...noticed).when({ ...call, calledOn: day("2024-04-19") }).outcome)).toBe(true);
    book
      .given(...noticed)
      .when({ ...call, calledOn: day("2024-04-20") })
      .thenRefused({ type: "CalledTooLate", noticeDays: 14, earliest: day("2024-05-04") });
    expect(Result.isSuccess(book.given(...group, charter).when({ ...call, calledOn: day("2024-06-01") }).outcome)).toBe(
      true,
    );
    const zero = [...group, { ...charter, charter: { quorum: null, noticeDays: 0 } } as Fact];
    expect(Result.isSuccess(book.given(...zero).when({ ...call, calledOn: day("2024-06-01") }).outcome)).toBe(true);
  });
  it("not of a body that has ended by then", () => {
    const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-05-02") };
    book
      .given(...group, dissolved)
      .when(call)
      .thenRefused({ type: "NotInTheBook", kind: "body" });
    expect(
      Result.isSuccess(book.given(...group, { ...dissolved, lastDay: day("2024-05-03") } as Fact).when(call).outcome),
    ).toBe(true);
    book
      .given(...group)
      .when({ ...call, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook" });
  });
  it("a seat answers until the meeting is closed, and the latest answer counts", () => {
    const reply = (answer: "coming" | "notComing"): Extract<Command, { type: "RecordReply" }> => ({
      type: "RecordReply",
      meeting: "m",
      seat: "ljungby/social",
      reply: answer,
    });
    book
      .given(...ready)
      .when(reply("coming"))
      .then({ ...reply("coming"), type: "ReplyReceived" });
    book
      .given(...afterDeciding(), closed)
      .when(reply("coming"))
      .thenRefused({ type: "MeetingNotOpen" });
    book
      .given(...ready)
      .when({ ...reply("coming"), seat: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "seat" });
    const twice = replay([
      ...ready,
      { ...reply("coming"), type: "ReplyReceived" },
      { ...reply("notComing"), type: "ReplyReceived" },
    ]);
    expect(meetingView(twice, "m", plain)?.roll.map((seat) => seat.reply)).toEqual([null, "notComing"]);
  });
});

describe("MTG-3: the notes are adjusted", () => {
  const done = [...afterDeciding(), closed];
  const draft: Extract<Command, { type: "DraftNotes" }> = {
    type: "DraftNotes",
    meeting: "m",
    noteTakers: ["vaxjo/social"],
  };
  const drafted: Fact = { ...draft, type: "NotesDrafted" };
  const adjust: Extract<Command, { type: "AdjustNotes" }> = {
    type: "AdjustNotes",
    meeting: "m",
    adjuster: "ljungby/social",
    on: day("2024-05-17"),
  };
  const adjusted: Fact = { ...adjust, type: "NotesAdjusted" };
  it("after the meeting, by another, once", () => {
    book
      .given(...done)
      .when(draft)
      .then(drafted);
    book
      .given(...done, drafted)
      .when(adjust)
      .then(adjusted);
    book
      .given(...afterDeciding(), drafted)
      .when(adjust)
      .thenRefused({ type: "NotesNotAdjustable", why: "meetingNotClosed" });
    book
      .given(...done)
      .when(adjust)
      .thenRefused({ why: "notDrafted" });
    book
      .given(...done, drafted)
      .when({ ...adjust, adjuster: "vaxjo/social" })
      .thenRefused({ why: "adjusterTookTheNotes" });
    book
      .given(...done, drafted, adjusted)
      .when(adjust)
      .thenRefused({ why: "alreadyAdjusted" });
    book
      .given(...done, drafted, adjusted)
      .when(draft)
      .thenRefused({ why: "alreadyAdjusted" });
    book
      .given(...done)
      .when({ ...draft, noteTakers: ["nowhere"] })
      .thenRefused({ type: "NotInTheBook" });
    book
      .given(...done, drafted)
      .when({ ...adjust, adjuster: "nowhere" })
      .thenRefused({ type: "NotInTheBook" });
  });
  it("one person on two seats is still one person", () => {
    const same: ReadonlyArray<Fact> = [
      { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-05-01") },
      { type: "PersonAppointed", seat: "ljungby/social", person: "p-vaxjo", as: "holder", from: day("2024-05-02") },
    ];
    book
      .given(...done, drafted, ...same)
      .when(adjust)
      .thenRefused({ why: "adjusterTookTheNotes" });
    const vacant: ReadonlyArray<Fact> = [
      { type: "AppointmentEnded", ...ljungby, lastDay: day("2024-05-01") },
      { type: "AppointmentEnded", seat: "vaxjo/social", person: "p-vaxjo", lastDay: day("2024-05-01") },
    ];
    expect(Result.isSuccess(book.given(...done, drafted, ...vacant).when(adjust).outcome)).toBe(true);
  });
  it("in the charter's time: a statutory time rolls past a holiday, an agreed one does not, and the radar says when", () => {
    // Thirty-four days after 2024-05-03 is the sixth of June, the national day; the seventh is an ordinary Friday.
    const within = (nature: "agreed" | "statutory") =>
      ({ ...charter, charter: { quorum: { rule: "everySeat" }, adjustment: { days: 34, nature } } }) as Fact;
    const due = (nature: "agreed" | "statutory", ...more: ReadonlyArray<Fact>) => {
      const state = replay([...group, within(nature), ...called, ...done.slice(ready.length), ...more]);
      return {
        notes: meetingView(state, "m", plain)?.notes,
        radar: radarView(state, day("2024-06-08"))
          .entries.filter(({ kind }) => kind === "notesToAdjust")
          .map(({ when, state: is }) => [when, is]),
      };
    };
    expect(due("agreed", drafted)).toMatchObject({
      notes: { due: "2024-06-06", adjusted: null },
      radar: [["2024-06-06", "overdue"]],
    });
    expect(due("statutory", drafted)).toMatchObject({
      notes: { due: "2024-06-07" },
      radar: [["2024-06-07", "overdue"]],
    });
    const on = (date: string) => due("statutory", drafted, { ...adjusted, on: day(date) } as Fact);
    expect(on("2024-06-07")).toMatchObject({ notes: { adjusted: { by: "ljungby/social", late: false } }, radar: [] });
    expect(on("2024-06-08")).toMatchObject({ notes: { adjusted: { late: true } }, radar: [] });
    expect(on("2024-06-09").radar).toEqual([["2024-06-07", "overdue"]]);
    expect(meetingView(replay([...done, drafted]), "m", plain)?.notes).toMatchObject({ due: null });
  });
});

it("nothing that comes after a decision makes its certificate false but a correction, or a late truth in the log", () => {
  const after = afterDeciding();
  expect(falseCertificates([...after, left("ljungby", "10:25"), closed])).toEqual([]);
  expect(falseCertificates([...after, left("ljungby", "10:24"), closed])).toEqual([
    { decision: "d", why: "correctedSince", at: clock("10:24") },
  ]);
});
