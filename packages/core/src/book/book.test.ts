import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { day, instant, Period } from "../kernel/index.ts";
import { called, charter, clock, decide, group, left, onTheDay, onTheTable, opened } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";
import { bookDecider, Command, Fact, replay } from "./book.ts";
import { falseCertificates } from "./certificates.ts";
import { rulebook } from "./rulebook.ts";
import { meetingView } from "./views/index.ts";

const book = specify(bookDecider);
const ready = [...group, charter, ...called];
const assembled = [...ready, ...opened("vaxjo", "ljungby")];

describe("the collaboration and its bodies", () => {
  const { since: _, ...admit } = {
    ...(group[0] as Extract<Fact, { type: "OrganisationAdmitted" }>),
    type: "AdmitOrganisation" as const,
  };
  it("admits an organisation once", () => {
    book
      .given()
      .when(admit, onTheDay)
      .then({ ...admit, type: "OrganisationAdmitted", since: onTheDay.day });
    book
      .given(...group)
      .when(admit)
      .thenRefused({ type: "AlreadyInTheBook", rule: "BOOK-2" });
  });

  const seat: Extract<Command, { type: "CreateSeat" }> = {
    type: "CreateSeat",
    seat: "x",
    body: "llg",
    organisation: "vaxjo",
    function: "social",
    label: { sv: "x" },
  };
  it("CON-1: has one seat for an organisation and a function", () => {
    book
      .given(...group)
      .when(seat)
      .thenRefused({ type: "SeatAlreadyExists", rule: "CON-1" });
    book
      .given(...group)
      .when({ ...seat, organisation: "nowhere" })
      .thenRefused({ type: "NotInTheBook", rule: "BOOK-1" });
    book
      .given(...group)
      .when({ ...seat, function: "schools" }, onTheDay)
      .then({ ...seat, type: "SeatCreated", function: "schools", since: onTheDay.day });
  });

  const appoint: Extract<Command, { type: "AppointPerson" }> = {
    type: "AppointPerson",
    seat: "vaxjo/social",
    person: "p2",
    as: "holder",
    from: day("2024-07-01"),
  };
  it("CON-2: has one holder at a time, on both sides of the last day", () => {
    const ended: Fact = {
      type: "AppointmentEnded",
      seat: "vaxjo/social",
      person: "p-vaxjo",
      lastDay: day("2024-06-30"),
    };
    book
      .given(...group)
      .when(appoint)
      .thenRefused({ type: "AppointmentOverlaps", rule: "CON-2" });
    book
      .given(...group, ended)
      .when(appoint)
      .then({ ...appoint, type: "PersonAppointed" });
    book
      .given(...group, ended)
      .when({ ...appoint, from: day("2024-06-30") })
      .thenRefused({ type: "AppointmentOverlaps" });
    book
      .given(...group)
      .when({ ...appoint, until: day("2024-06-30") })
      .thenRefused({ type: "AppointmentEndsBeforeItBegins" });
  });

  it("CON-4: lets an item concern some of the seats, never none", () => {
    const item: Extract<Command, { type: "PlaceItem" }> = {
      type: "PlaceItem",
      meeting: "m",
      item: "3",
      title: { sv: "x" },
      kinds: ["decision"],
      constellation: { functions: ["schools"] },
    };
    book
      .given(...ready)
      .when(item)
      .thenRefused({ type: "ConstellationIsEmpty", rule: "CON-4" });
    book
      .given(...ready)
      .when({ ...item, constellation: { seats: ["nowhere"] } })
      .thenRefused({ type: "ConstellationIsEmpty", strangers: ["nowhere"] });
    const { type: __, ...placed } = { ...item, constellation: { functions: ["social"] } };
    book
      .given(...ready)
      .when({ ...placed, type: "PlaceItem" })
      .then({ ...placed, type: "ItemPlaced" });
  });
});

describe("QUO-1: the group decides only while it is the group", () => {
  it("decides with everybody there, and the decision carries its certificate", () => {
    const { outcome } = book.given(...assembled, onTheTable("1")).when(decide);
    const facts = Result.getOrThrow(outcome);
    expect(facts.map((fact) => fact.type)).toEqual(["DecisionTaken", "ItemConcluded"]);
    expect(facts[0]).toMatchObject({
      body: "llg",
      day: "2024-05-03",
      effect: "recommendation",
      certificate: {
        charterFrom: "2024-01-01",
        answer: { verdict: "quorate", forum: "assembled", counted: { seats: 2, of: 2 } },
      },
    });
  });

  it("refuses with a seat empty, says since when, and which deputy would cure it", () => {
    const { outcome } = book.given(...assembled, left("ljungby", "09:30"), onTheTable("1")).when(decide);
    const refusal = Result.getOrThrow(Result.flip(outcome));
    expect(refusal).toMatchObject({
      type: "NotQuorate",
      rule: "QUO-1",
      forum: "informal",
      missing: [
        {
          seat: "ljungby/social",
          why: "left",
          since: clock("09:30"),
          deputies: [{ person: "p-deputy", title: { sv: "biträdande socialchef" } }],
        },
      ],
    });
  });

  it("decides with the deputy in the seat", () => {
    const deputy: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("09:45"),
      people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
    };
    const { outcome } = book.given(...assembled, left("ljungby", "09:30"), deputy, onTheTable("1")).when(decide);
    expect(Result.isSuccess(outcome)).toBe(true);
  });

  it("QUO-3: refuses when somebody was out for a minute of the treatment", () => {
    const back: Fact = {
      type: "PeopleArrived",
      meeting: "m",
      at: clock("10:11"),
      people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "room" }],
    };
    book
      .given(...assembled, onTheTable("1"), left("ljungby", "10:10"), back)
      .when(decide)
      .thenRefused({ type: "NotQuorate", rule: "QUO-3", forum: "broken", brokenAt: clock("10:10") });
  });

  it("assumes no rule where no charter says one", () => {
    book
      .given(...group, ...called, ...opened("vaxjo", "ljungby"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "QuorumNotKnown", flags: [{ code: "noRule" }] });
  });

  it("judges a meeting by the charter of its day, whatever comes later", () => {
    const later: Fact = {
      ...charter,
      from: day("2024-05-04"),
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    } as Fact;
    book
      .given(...ready, later, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "NotQuorate" });
    book
      .given(...ready, { ...later, from: day("2024-05-03") } as Fact, ...opened("vaxjo"), onTheTable("1"))
      .when(decide)
      .outcome.pipe(Result.isSuccess, (decided) => expect(decided).toBe(true));
  });
});

describe("PAP-1: equal papers", () => {
  const paper: Fact = {
    type: "PaperRegistered",
    paper: "plan",
    version: "1",
    meeting: "m",
    item: "1",
    title: { sv: "Plan" },
    hash: "a".repeat(64),
  };
  const sent = (version: string, date: string, ...seats: ReadonlyArray<string>): Fact => ({
    type: "PaperDistributed",
    paper: "plan",
    version,
    seats,
    at: instant(`${date}T15:00:00+02:00`),
  });
  const both = ["vaxjo/social", "ljungby/social"];
  const ask = (...facts: ReadonlyArray<Fact>) =>
    book.given(...ready, paper, ...facts, ...opened("vaxjo", "ljungby"), onTheTable("1")).when(decide);
  const lacking = (...facts: ReadonlyArray<Fact>) => {
    const { outcome } = ask(...facts);
    return Result.isFailure(outcome) && outcome.failure.type === "PapersNotEqual"
      ? outcome.failure.papers.flatMap(({ seats }) => seats)
      : [];
  };

  it("names every seat that has not got the paper", () => {
    expect(lacking(sent("1", "2024-04-19", "vaxjo/social"))).toEqual([{ seat: "ljungby/social", why: "notReached" }]);
  });
  it("reached in time seven days before, late six days before", () => {
    expect(Result.isSuccess(ask(sent("1", "2024-04-26", ...both)).outcome)).toBe(true);
    expect(lacking(sent("1", "2024-04-27", ...both)).map((seat) => seat.why)).toEqual(["late", "late"]);
  });
  it("starts over with a new version", () => {
    const second: Fact = { ...paper, version: "2", hash: "b".repeat(64) } as Fact;
    expect(lacking(sent("1", "2024-04-19", ...both), second, sent("2", "2024-04-20", "vaxjo/social"))).toEqual([
      { seat: "ljungby/social", why: "olderVersion" },
    ]);
  });
});

describe("MTG: what may happen when", () => {
  it("MTG-1: decides nothing outside a treatment, or in a dialogue", () => {
    book
      .given(...assembled)
      .when(decide)
      .thenRefused({ type: "NoOpenTreatment", rule: "MTG-1" });
    book
      .given(...assembled, onTheTable("2"))
      .when({ ...decide, item: "2" })
      .thenRefused({ type: "NotADecisionItem", rule: "MTG-1" });
  });
  it("MTG-2: does not close with a decision item left, nor with an item on the table", () => {
    const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
    book
      .given(...assembled)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome", rule: "MTG-2", items: ["1"] });
    const proposed: Fact = {
      type: "ItemConcluded",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      outcome: { kind: "proposed", text: { sv: "x" } },
    };
    book
      .given(...assembled, onTheTable("1"), proposed)
      .when(close)
      .thenRefused({ type: "ItemsWithoutOutcome" });
    const noted: Fact = { ...proposed, outcome: { kind: "noted", note: { sv: "x" } } } as Fact;
    book
      .given(...assembled, onTheTable("1"), noted)
      .when(close)
      .then({ ...close, type: "MeetingClosed" } as Fact);
  });
  it("MTG-3: does nothing before it is opened or after it is closed", () => {
    const arrive: Command = {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:00"),
      people: [{ seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room" }],
    };
    book
      .given(...ready)
      .when(arrive)
      .thenRefused({ type: "MeetingNotOpen", rule: "MTG-3", status: "called" });
    const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
    book
      .given(...assembled, onTheTable("1"), closed)
      .when(decide)
      .thenRefused({ type: "MeetingNotOpen", status: "closed" });
  });
  it("MTG-4: the log of the room adds up", () => {
    const people = [{ seat: "vaxjo/social", person: "p-vaxjo", as: "holder", mode: "room" }] as const;
    book
      .given(...assembled)
      .when({ type: "RecordArrivals", meeting: "m", at: clock("09:10"), people })
      .thenRefused({ type: "PresenceDoesNotFit", problem: "alreadyThere" });
    book
      .given(...ready, ...opened("ljungby"))
      .when({
        type: "RecordDepartures",
        meeting: "m",
        at: clock("09:10"),
        people: [people[0]].map(({ seat, person }) => ({ seat, person })),
      })
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notThere" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ type: "OpenTreatment", meeting: "m", item: "2", at: clock("10:10") })
      .thenRefused({ type: "AnotherItemOpen", open: "1" });
    book
      .given(...assembled, onTheTable("1"))
      .when({ ...decide, at: clock("10:00") })
      .thenRefused({ type: "OutOfOrder", rule: "MTG-4" });
    book
      .given(...ready)
      .when({ type: "RecordArrivals", meeting: "nowhere", at: clock("09:10"), people })
      .thenRefused({ type: "NotInTheBook", kind: "meeting" });
  });
  it("CON-3: only the holder, or a deputy appointed for the seat, sits on it", () => {
    const arrive = (person: string, as: "holder" | "deputy", seat = "ljungby/social"): Command => ({
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:05"),
      people: [{ seat, person, as, mode: "room" }],
    });
    const started = [...ready, ...opened("vaxjo")];
    book
      .given(...started)
      .when(arrive("p-deputy", "holder"))
      .thenRefused({ type: "NotAppointed", rule: "CON-3" });
    book
      .given(...started)
      .when(arrive("p-deputy", "deputy", "vaxjo/social"))
      .thenRefused({ type: "NotAppointed", as: "deputy" });
    expect(Result.isSuccess(book.given(...started).when(arrive("p-deputy", "deputy")).outcome)).toBe(true);
    const ended: Fact = {
      type: "AppointmentEnded",
      seat: "ljungby/social",
      person: "p-ljungby",
      lastDay: day("2024-05-03"),
    };
    expect(Result.isSuccess(book.given(...started, ended).when(arrive("p-ljungby", "holder")).outcome)).toBe(true);
    book
      .given(...started, { ...ended, lastDay: day("2024-05-02") } as Fact)
      .when(arrive("p-ljungby", "holder"))
      .thenRefused({ type: "NotAppointed" });
  });
});

describe("DEC: what follows from a decision", () => {
  const atTable = [...assembled, onTheTable("1")];
  it("DEC-1: has an owner that exists, never a person", () => {
    book
      .given(...atTable)
      .when({ ...decide, owner: { kind: "seat", id: "nowhere" } })
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
    expect(Schema.is(Command)({ ...decide, owner: { kind: "person", id: "p1" } })).toBe(false);
  });
  it("DEC-2: a duty on every party is one commitment each", () => {
    const duty = { text: { sv: "Svara" }, on: "everyParty", due: "2024-06", condition: true } as const;
    const facts = Result.getOrThrow(book.given(...atTable).when({ ...decide, duties: [duty] }).outcome);
    expect(
      facts.flatMap((fact) => (fact.type === "CommitmentMade" ? `${fact.commitment} ${fact.owner.id}` : [])),
    ).toEqual(["m.1.1.vaxjo vaxjo", "m.1.1.ljungby ljungby"]);
  });
  it("DEC-6: what is sent on comes back after the meeting", () => {
    const defer: Command = {
      type: "DeferItem",
      meeting: "m",
      item: "1",
      at: clock("10:25"),
      until: "2024-06",
      reason: { sv: "x" },
    };
    book
      .given(...atTable)
      .when(defer)
      .then({
        type: "ItemConcluded",
        meeting: "m",
        item: "1",
        at: clock("10:25"),
        outcome: { kind: "deferred", until: "2024-06", reason: { sv: "x" } },
      });
    book
      .given(...atTable)
      .when({ ...defer, until: "2024-05-03" })
      .thenRefused({ type: "ComesBackTooEarly", rule: "DEC-6" });
    book
      .given(...atTable)
      .when({
        type: "ReferItem",
        meeting: "m",
        item: "1",
        at: clock("10:25"),
        to: "nowhere",
        scope: [{ sv: "x" }],
        back: "2024-06",
      })
      .thenRefused({ type: "OwnerNotInForce" });
  });
  it("DEC-7: is reported on until it is carried out", () => {
    const made: Fact = {
      type: "CommitmentMade",
      commitment: "c",
      meeting: "m",
      item: "1",
      owner: { kind: "body", id: "au" },
      text: { sv: "x" },
      condition: false,
      since: day("2024-05-03"),
    };
    const report: Command = {
      type: "ReportCommitment",
      commitment: "c",
      on: day("2024-06-01"),
      text: { sv: "x" },
      state: "carriedOut",
    };
    book
      .given(...group, made)
      .when(report)
      .then({ ...report, type: "CommitmentReported" } as Fact);
    book
      .given(...group, made, { ...report, type: "CommitmentReported" } as Fact)
      .when(report)
      .thenRefused({ type: "CommitmentCarriedOut" });
  });
});

describe("AGR: agreements", () => {
  const registered: Fact = {
    type: "AgreementRegistered",
    agreement: "a",
    title: { sv: "Avtal" },
    kind: "agreement",
    parties: ["vaxjo", "ljungby"],
    term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
    notice: { length: Period.make("P6M"), landing: "yearEnd" },
    source: { sv: "x" },
  };
  const notice: Extract<Command, { type: "GiveNotice" }> = {
    type: "GiveNotice",
    agreement: "a",
    party: "vaxjo",
    given: { received: day("2024-05-03") },
  };
  const register = { ...registered, type: "RegisterAgreement" } as Extract<Command, { type: "RegisterAgreement" }>;

  it("AGR-1: has a term that makes sense, between parties that exist", () => {
    book
      .given(...group)
      .when(register)
      .then(registered);
    book
      .given(...group)
      .when({ ...register, term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-01-01") } })
      .thenRefused({ type: "TermDoesNotMakeSense", rule: "AGR-1" });
    book
      .given(...group)
      .when({ ...register, parties: ["vaxjo", "nowhere"] })
      .thenRefused({ type: "NotInTheBook", id: "nowhere" });
    book
      .given(...group, registered)
      .when(register)
      .thenRefused({ type: "AlreadyInTheBook", kind: "agreement", id: "a" });
    book
      .given(...group)
      .when({ ...register, notice: null })
      .then({ ...registered, notice: null });
    book
      .given(...group, { ...registered, notice: null })
      .when(notice)
      .then({ ...notice, type: "NoticeGiven" });
  });
  it("AGR-4, AGR-5: each party gives notice once, and a decision is no notice", () => {
    const given = [...group, registered];
    book
      .given(...given)
      .when(notice)
      .then({ ...notice, type: "NoticeGiven" });
    book
      .given(...given, { ...notice, type: "NoticeGiven" })
      .when(notice)
      .thenRefused({ type: "NoticeAlreadyGiven", rule: "AGR-4" });
    book
      .given(...given)
      .when({ ...notice, party: "au" })
      .thenRefused({ type: "NotAParty", rule: "AGR-4", agreement: "a", party: "au" });
    book
      .given(...given)
      .when({ ...notice, given: { decided: day("2024-05-03") } })
      .thenRefused({ type: "DecisionIsNotNotice", rule: "AGR-5", missing: "received" });
  });
  it("AGR-2: is terminated to a day that its clause can reach, by a group that may decide", () => {
    const { type: _, ...decision } = decide;
    const terminate: Command = { ...decision, type: "TerminateAgreement", agreement: "a", lastDay: day("2024-12-31") };
    const given = [...assembled, registered, onTheTable("1")];
    const facts = Result.getOrThrow(book.given(...given).when(terminate).outcome);
    expect(facts.map((fact) => fact.type)).toEqual(["DecisionTaken", "ItemConcluded", "TerminationDecided"]);
    book
      .given(...given)
      .when({ ...terminate, lastDay: day("2024-12-30") })
      .thenRefused({ type: "LastDayNotReachable", rule: "AGR-2", firstPossible: day("2024-12-31") });
    book
      .given(...ready, ...opened("vaxjo"), registered, onTheTable("1"))
      .when(terminate)
      .thenRefused({ type: "NotQuorate" });
  });
});

describe("a meeting that is going on, as it is seen", () => {
  const light = (...facts: ReadonlyArray<Fact>) => {
    const view = meetingView(replay([...ready, ...facts]), "m", (refusal) => ({ sv: refusal.rule, en: refusal.type }));
    return (view?.agenda ?? []).map((item) => [
      item.status,
      item.light,
      item.obstacles.map((obstacle) => obstacle.rule).join(),
    ]);
  };
  it("has no light before it is opened", () => {
    expect(light()).toEqual([
      ["waiting", null, ""],
      ["waiting", null, ""],
    ]);
  });
  it("has a light for every item as of the latest moment, and says what would stop a decision", () => {
    expect(light(...opened("vaxjo", "ljungby"))).toEqual([
      ["waiting", "quorate", ""],
      ["waiting", "quorate", ""],
    ]);
    expect(light(...opened("vaxjo"))).toEqual([
      ["waiting", "inquorate", "QUO-1"],
      ["waiting", "inquorate", ""],
    ]);
    expect(light(...opened("vaxjo", "ljungby"), onTheTable("1"), left("ljungby", "10:10"))[0]).toEqual([
      "open",
      "inquorate",
      "QUO-3",
    ]);
  });
  it("speaks of the room's own clock", () => {
    const view = meetingView(replay([...ready, ...opened("vaxjo")]), "m", (refusal) => ({
      sv: refusal.rule,
      en: refusal.type,
    }));
    expect(view?.agenda[0]?.quorum?.explanation.en).toContain("at 09:00");
  });
});

describe("certificates", () => {
  const facts = () => {
    const before = [...assembled, onTheTable("1")];
    return [...before, ...Result.getOrThrow(book.given(...before).when(decide).outcome)];
  };
  it("are true as long as the log is what it was", () => {
    expect(falseCertificates(facts())).toEqual([]);
  });
  it("are false when the log says that somebody had left, and say from when", () => {
    const forged = facts().flatMap((fact) =>
      fact.type === "DecisionTaken" ? [left("ljungby", "10:10"), fact] : [fact],
    );
    expect(falseCertificates(forged)).toEqual([{ decision: "d", why: "notQuorate", at: clock("10:10") }]);
  });
  it("are false when they hold another roll than the log", () => {
    const forged = facts().map((fact) =>
      fact.type === "DecisionTaken"
        ? { ...fact, certificate: { ...fact.certificate, question: { ...fact.certificate.question, presence: [] } } }
        : fact,
    );
    expect(falseCertificates(forged)).toEqual([{ decision: "d", why: "notWhatTheLogHolds", at: null }]);
  });
});

it("facts and commands survive being written and read", () => {
  const facts = [
    ...assembled,
    onTheTable("1"),
    ...Result.getOrThrow(book.given(...assembled, onTheTable("1")).when(decide).outcome),
  ];
  for (const fact of facts) expect(Schema.decodeUnknownSync(Fact)(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
});

it("a book replayed in any chunks is the same book", () => {
  const facts = [
    ...assembled,
    onTheTable("1"),
    ...Result.getOrThrow(book.given(...assembled, onTheTable("1")).when(decide).outcome),
  ];
  for (let cut = 0; cut <= facts.length; cut += 1)
    expect(replay(facts.slice(cut), replay(facts.slice(0, cut)))).toEqual(replay(facts));
});

it("the test language itself fails on a wrong fact, a wrong refusal and a fact too many", () => {
  const open: Command = { type: "OpenMeeting", meeting: "m", at: clock("09:00") };
  const done: Fact = { ...open, type: "MeetingOpened" };
  book
    .given(...ready)
    .when(open)
    .then(done);
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .then({ ...done, at: clock("09:01") }),
  ).toThrow(/Expected facts/);
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .then(done, done),
  ).toThrow();
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .thenRefused({ type: "NotInTheBook" }),
  ).toThrow(/refusal/);
  expect(() => book.given().when(open).thenRefused({ type: "NotInTheBook", id: "other" })).toThrow();
  expect(() => book.given().when(open).then(done)).toThrow();
});

it("every rule has a title, a text and a source in its place", () => {
  for (const rule of rulebook) {
    expect(rule.id).toMatch(/^[A-Z]{3,4}-\d+$/);
    for (const text of [rule.title.sv, rule.title.en, rule.text.sv, rule.text.en, rule.source])
      expect(text.length).toBeGreaterThan(3);
  }
  expect(new Set(rulebook.map((rule) => rule.id)).size).toBe(rulebook.length);
});
