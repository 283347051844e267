import { describe, expect, it } from "vitest";
import { bookDecider, type Command, type Fact, radarView, replay } from "../book/index.ts";
import { day, Period } from "../kernel/index.ts";
import { county, noticeOf, of, proposed, registered, seenOn } from "../testing/agreements.ts";
import { assembled, clock, decide, onTheTable } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const give = (party: string, given: Extract<Command, { type: "GiveNotice" }>["given"]) =>
  of("GiveNotice", { party, given });
const takeBack = (party: string, on: string) => of("WithdrawNotice", { party, on: day(on) });
const takenBack = (party: string, on: string): Fact => ({
  type: "NoticeWithdrawn",
  agreement: "a",
  party,
  on: day(on),
});
const three = { parties: ["vaxjo", "ljungby", "rgk"] };

describe("AGR-4, AGR-5: each party's notice, on its way, in, and back", () => {
  it("eight of nine is not nine: it is terminated when the last one is in", () => {
    const facts = [...county, registered(three), noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(seenOn("2024-05-03", ...facts)).toMatchObject({
      status: "beingTerminated",
      lastDay: null,
      outstanding: ["rgk"],
    });
    const all = [...facts, noticeOf("rgk", "2024-06-30")];
    expect(seenOn("2024-06-29", ...all)).toMatchObject({ status: "beingTerminated", outstanding: ["rgk"] });
    expect(seenOn("2024-06-30", ...all)).toMatchObject({ status: "terminated", lastDay: "2024-12-31" });
    const late = [...facts, noticeOf("rgk", "2024-07-01")];
    expect(seenOn("2024-07-01", ...late)).toMatchObject({ status: "terminated", lastDay: "2025-12-31" });
  });
  it("one that has been sent is on its way and does not count until it has come in", () => {
    const sent: Fact = { type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2024-06-28") } };
    const facts = [...county, registered(), noticeOf("ljungby"), sent];
    expect(seenOn("2024-06-28", ...facts)).toMatchObject({
      status: "beingTerminated",
      outstanding: ["vaxjo"],
      notices: [
        { party: "ljungby", is: "in" },
        { party: "vaxjo", is: "onItsWay", lastDay: null },
      ],
    });
    const receive = of("ReceiveNotice", { party: "vaxjo", received: day("2024-07-01") });
    const received: Fact = { type: "NoticeReceived", agreement: "a", party: "vaxjo", received: day("2024-07-01") };
    book
      .given(...facts)
      .when(receive)
      .then(received);
    expect(seenOn("2024-06-30", ...facts, received)).toMatchObject({ status: "beingTerminated", lastDay: null });
    expect(seenOn("2024-07-01", ...facts, received)).toMatchObject({ status: "terminated", lastDay: "2025-12-31" });
  });
  it("can be entered the day it is sent", () => {
    book
      .given(...county, registered())
      .when(give("vaxjo", { sent: day("2024-06-28") }))
      .then({ type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2024-06-28") } });
  });
  it("whichever came in last, the latest of the days they lead to counts, and not before the day that was decided", () => {
    const anyDay = registered({ notice: { length: Period.make("P3M") } });
    const both = [noticeOf("vaxjo", "2024-06-15"), noticeOf("ljungby", "2024-05-03")];
    expect(seenOn("2024-06-15", ...county, anyDay, ...both).lastDay).toBe("2024-09-15");
    const decided: Fact = {
      type: "TerminationDecided",
      agreement: "a",
      decision: "d",
      lastDay: day("2024-12-31"),
      day: day("2024-05-03"),
    };
    expect(seenOn("2024-06-15", ...county, anyDay, decided, ...both).lastDay).toBe("2024-12-31");
    expect(
      seenOn("2024-06-15", ...county, registered(), { ...decided, lastDay: day("2024-06-30") }, ...both).lastDay,
    ).toBe("2024-12-31");
  });
  it("by a clause nobody knows all have given notice and nobody can say when it ends; what comes after can be answered", () => {
    const facts = [...county, registered({ notice: { length: null } }), noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(seenOn("2024-05-03", ...facts)).toMatchObject({ status: "terminated", lastDay: null, ending: null });
    expect(seenOn("2024-05-03", ...facts).responsibilityGap).toEqual({ is: "unknown" });
    const leaving = registered({ notice: { length: null }, withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-05-03", ...county, leaving, noticeOf("vaxjo"))).toMatchObject({
      status: "inForce",
      leaving: [],
    });
    expect(seenOn("2024-05-03", ...county, leaving, noticeOf("vaxjo"), noticeOf("ljungby"))).toMatchObject({
      status: "terminated",
      lastDay: null,
    });
  });
  it("a notice taken back stays as it was when another is sent and comes in", () => {
    const sent: Fact = { type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2024-06-10") } };
    const received: Fact = { type: "NoticeReceived", agreement: "a", party: "vaxjo", received: day("2024-06-12") };
    const first: Fact = { ...sent, given: { sent: day("2024-05-03") } } as Fact;
    const facts = [...county, registered(), first, takenBack("vaxjo", "2024-05-20"), sent, received];
    expect(seenOn("2024-06-12", ...facts).notices).toMatchObject([
      { is: "withdrawn", given: { sent: "2024-05-03" } },
      { is: "in", given: { sent: "2024-06-10", received: "2024-06-12" } },
    ]);
    expect(seenOn("2024-06-12", ...facts).notices[0]?.given.received).toBeUndefined();
    const again = seenOn("2024-06-20", ...facts, takenBack("vaxjo", "2024-06-20"));
    expect(again.notices.map(({ is }) => is)).toEqual(["withdrawn", "withdrawn"]);
    expect(seenOn("2024-06-15", ...facts, takenBack("vaxjo", "2024-06-20")).notices.map(({ is }) => is)).toEqual([
      "withdrawn",
      "in",
    ]);
  });
  it("by a clause that counts sending, it counts from the day it was sent", () => {
    const clause = registered({ notice: { length: Period.make("P6M"), landing: "yearEnd", counts: "sent" } });
    const sent = (party: string): Fact => ({
      type: "NoticeGiven",
      agreement: "a",
      party,
      given: { sent: day("2024-06-30"), received: day("2024-07-03") },
    });
    expect(seenOn("2024-06-30", ...county, clause, sent("vaxjo"), sent("ljungby")).lastDay).toBe("2024-12-31");
    book
      .given(...county, clause)
      .when(give("vaxjo", { received: day("2024-07-03") }))
      .thenRefused({ type: "DecisionIsNotNotice", missing: "sent" });
  });
  it("refuses days out of order, and a receipt of what is not on its way or came before it was sent", () => {
    book
      .given(...county, registered())
      .when(give("vaxjo", { sent: day("2024-05-04"), received: day("2024-05-03") }))
      .thenRefused({ type: "NoticeDoesNotFit", why: "daysOutOfOrder", day: day("2024-05-03") });
    book
      .given(...county, registered())
      .when(give("vaxjo", { decided: day("2024-05-04"), received: day("2024-05-03") }))
      .thenRefused({ type: "NoticeDoesNotFit", why: "daysOutOfOrder" });
    const same = { decided: day("2024-05-03"), sent: day("2024-05-03"), received: day("2024-05-03") };
    book
      .given(...county, registered())
      .when(give("vaxjo", same))
      .then({ type: "NoticeGiven", agreement: "a", party: "vaxjo", given: same });
    const receive = (received: string) => of("ReceiveNotice", { party: "vaxjo", received: day(received) });
    book
      .given(...county, registered())
      .when(receive("2024-05-03"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneAwaited", day: null });
    book
      .given(...county, registered(), noticeOf("vaxjo"))
      .when(receive("2024-05-04"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneAwaited", day: day("2024-05-03") });
    const both: Fact = {
      ...noticeOf("vaxjo"),
      given: { sent: day("2024-05-02"), received: day("2024-05-03") },
    } as Fact;
    book
      .given(...county, registered(), both)
      .when(receive("2024-05-04"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneAwaited", day: day("2024-05-03") });
    const sent: Fact = { type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2024-05-03") } };
    book
      .given(...county, registered(), sent)
      .when(receive("2024-05-02"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "daysOutOfOrder", day: day("2024-05-02") });
    book
      .given(...county, registered(), sent)
      .when(receive("2024-05-03"))
      .then({ type: "NoticeReceived", agreement: "a", party: "vaxjo", received: day("2024-05-03") });
  });
  it("one party gives notice once; taken back, it may give another", () => {
    const facts = [...county, registered(), noticeOf("vaxjo"), noticeOf("ljungby")];
    book
      .given(...facts)
      .when(give("vaxjo", { received: day("2024-06-01") }))
      .thenRefused({ type: "NoticeAlreadyGiven", party: "vaxjo" });
    const back = [...facts, takenBack("vaxjo", "2024-05-20")];
    expect(seenOn("2024-05-19", ...back)).toMatchObject({ status: "terminated", lastDay: "2024-12-31" });
    expect(seenOn("2024-05-20", ...back)).toMatchObject({
      status: "beingTerminated",
      outstanding: ["vaxjo"],
      notices: [
        { party: "vaxjo", is: "withdrawn" },
        { party: "ljungby", is: "in" },
      ],
    });
    book
      .given(...back)
      .when(give("vaxjo", { received: day("2024-07-01") }))
      .then(noticeOf("vaxjo", "2024-07-01"));
    expect(seenOn("2024-07-01", ...back, noticeOf("vaxjo", "2024-07-01"))).toMatchObject({ lastDay: "2025-12-31" });
  });
  it("is taken back only once given, and until it has taken effect: both sides of both days", () => {
    const facts = [...county, registered(), noticeOf("vaxjo")];
    book
      .given(...facts)
      .when(takeBack("vaxjo", "2024-05-02"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneGiven", day: day("2024-05-03") });
    book
      .given(...facts)
      .when(takeBack("vaxjo", "2024-05-03"))
      .then(takenBack("vaxjo", "2024-05-03"));
    const all = [...facts, noticeOf("ljungby")];
    book
      .given(...all)
      .when(takeBack("vaxjo", "2024-12-31"))
      .then(takenBack("vaxjo", "2024-12-31"));
    book
      .given(...all)
      .when(takeBack("vaxjo", "2025-01-01"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "hasTakenEffect", day: day("2024-12-31") });
    const alone = [...county, registered({ ...three, withdrawal: { atLeast: 2 } }), noticeOf("vaxjo")];
    book
      .given(...alone)
      .when(takeBack("vaxjo", "2024-12-31"))
      .then(takenBack("vaxjo", "2024-12-31"));
    book
      .given(...alone)
      .when(takeBack("vaxjo", "2025-01-01"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "hasTakenEffect", day: day("2024-12-31") });
    book
      .given(...facts)
      .when(takeBack("ljungby", "2024-06-01"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneGiven", day: null });
  });
  it("while the others' are missing nothing has happened, and it can be taken back after the day it would have led to", () => {
    const facts = [...county, registered(), noticeOf("vaxjo")];
    expect(seenOn("2025-03-01", ...facts)).toMatchObject({ status: "beingTerminated", outstanding: ["ljungby"] });
    book
      .given(...facts)
      .when(takeBack("vaxjo", "2025-03-01"))
      .then(takenBack("vaxjo", "2025-03-01"));
    const unknown = [
      ...county,
      registered({ notice: { length: null }, withdrawal: { atLeast: 1 } }),
      noticeOf("vaxjo"),
    ];
    book
      .given(...unknown)
      .when(takeBack("vaxjo", "2030-01-01"))
      .then(takenBack("vaxjo", "2030-01-01"));
  });
  it("a renewal missed by one day renews for four years, and says so", () => {
    const four = registered({
      term: { kind: "renewing", from: day("2015-01-01"), until: day("2018-12-31"), renewsBy: Period.make("P4Y") },
      notice: { length: Period.make("P18M") },
    });
    const both = (received: string) => [...county, four, noticeOf("vaxjo", received), noticeOf("ljungby", received)];
    expect(seenOn("2018-12-31", ...both("2017-06-30"))).toMatchObject({ status: "terminated", lastDay: "2018-12-31" });
    expect(seenOn("2018-12-31", ...both("2017-07-01"))).toMatchObject({ lastDay: "2022-12-31" });
    const unused = seenOn("2017-07-01", ...county, four);
    expect(unused).toMatchObject({ lastDayToGiveNotice: "2021-06-30" });
    const kinds = (today: string) =>
      radarView(replay([...county, four]), day(today)).entries.map(({ kind, when, state }) => [kind, when, state]);
    expect(kinds("2017-06-30")).toEqual([["lastDayToGiveNotice", "2017-06-30", "soon"]]);
    expect(kinds("2017-07-01")).toEqual([
      ["lastDayToGiveNotice", "2021-06-30", "later"],
      ["cannotEndBefore", "2022-12-31", "later"],
    ]);
    expect(kinds("2019-01-01")).toEqual([["lastDayToGiveNotice", "2021-06-30", "later"]]);
  });
});

describe("AGR-4: one party leaves, and the agreement goes on for the rest", () => {
  const leaves = { withdrawal: { atLeast: 2, ofKind: [{ kind: "region" as const, atLeast: 1 }] }, ...three };
  it("while enough of the right kinds remain", () => {
    const facts = [...county, registered(leaves), noticeOf("vaxjo")];
    expect(seenOn("2024-05-03", ...facts)).toMatchObject({
      status: "inForce",
      parties: three.parties,
      leaving: [{ party: "vaxjo", lastDay: "2024-12-31" }],
      outstanding: [],
    });
    expect(seenOn("2024-12-31", ...facts).parties).toEqual(three.parties);
    expect(seenOn("2025-01-01", ...facts)).toMatchObject({ status: "inForce", parties: ["ljungby", "rgk"] });
  });
  it("who has left and is a party again by an amendment is in, and can leave again", () => {
    const again: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2026-01-01"),
      on: day("2025-11-03"),
      parties: three.parties,
      source: { sv: "x" },
    };
    const left = [...county, registered(leaves), noticeOf("vaxjo")];
    const facts = [...left, again];
    expect(seenOn("2025-12-31", ...facts)).toMatchObject({ parties: ["ljungby", "rgk"] });
    expect(seenOn("2026-01-01", ...facts)).toMatchObject({
      parties: three.parties,
      leaving: [],
      notices: [{ party: "vaxjo", is: "spent", lastDay: null }],
    });
    expect(seenOn("2025-12-31", ...facts).notices).toMatchObject([{ party: "vaxjo", is: "in" }]);
    book
      .given(...left)
      .when(give("vaxjo", { received: day("2026-05-04") }))
      .thenRefused({ type: "NoticeAlreadyGiven" });
    const second = noticeOf("vaxjo", "2026-05-04");
    book
      .given(...facts)
      .when(give("vaxjo", { received: day("2026-05-04") }))
      .then(second);
    expect(seenOn("2026-05-04", ...facts, second).leaving).toEqual([{ party: "vaxjo", lastDay: "2026-12-31" }]);
    book
      .given(...facts)
      .when(takeBack("vaxjo", "2026-05-04"))
      .thenRefused({ type: "NoticeDoesNotFit", why: "noneGiven" });
    const back = seenOn("2026-06-01", ...facts, second, takenBack("vaxjo", "2026-06-01"));
    expect(back).toMatchObject({ leaving: [], parties: three.parties });
    expect(back.notices.filter(({ is }) => is === "withdrawn")).toHaveLength(1);
  });
  it("is not a party again by an amendment that says nothing of parties, nor before the day that one does", () => {
    const amended = (from: string, more: object): Fact =>
      ({
        type: "AgreementAmended",
        agreement: "a",
        from: day(from),
        on: day("2024-08-01"),
        source: { sv: "x" },
        ...more,
      }) as Fact;
    const left = [...county, registered(leaves), noticeOf("vaxjo")];
    const other = amended("2026-01-01", { notice: { length: Period.make("P3M") } });
    expect(seenOn("2026-01-01", ...left, other).parties).toEqual(["ljungby", "rgk"]);
    const again = amended("2026-01-01", { parties: three.parties });
    for (const given of [{ received: day("2025-12-31") }, { sent: day("2025-12-31") }])
      book
        .given(...left, again)
        .when(give("vaxjo", given))
        .thenRefused({ type: "NoticeAlreadyGiven" });
    book
      .given(...left, again)
      .when(give("vaxjo", { sent: day("2026-01-01") }))
      .then({ type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2026-01-01") } });
    const lastDay = amended("2024-12-31", { parties: three.parties });
    expect(seenOn("2025-01-01", ...left, lastDay).parties).toEqual(["ljungby", "rgk"]);
    const dayAfter = amended("2025-01-01", { parties: three.parties });
    expect(seenOn("2025-01-01", ...left, dayAfter).parties).toEqual(three.parties);
  });
  it("a notice that is still running when another party joins goes on running", () => {
    const joins: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2024-09-01"),
      on: day("2024-08-01"),
      parties: three.parties,
      source: { sv: "x" },
    };
    const two = registered({ parties: ["vaxjo", "ljungby"], withdrawal: { atLeast: 1 } });
    expect(seenOn("2024-09-01", ...county, two, noticeOf("vaxjo"), joins)).toMatchObject({
      leaving: [{ party: "vaxjo", lastDay: "2024-12-31" }],
    });
    expect(seenOn("2025-01-01", ...county, two, noticeOf("vaxjo"), joins).parties).toEqual(["ljungby", "rgk"]);
  });
  it("it ends when too few remain, on the last day of the one that leaves too few", () => {
    const facts = [...county, registered(leaves), noticeOf("vaxjo"), noticeOf("ljungby", "2024-07-01")];
    expect(seenOn("2024-07-01", ...facts)).toMatchObject({
      status: "terminated",
      ending: { by: "withdrawal", lastDay: "2025-12-31" },
    });
    expect(seenOn("2026-01-01", ...facts)).toMatchObject({ status: "ended", ending: { by: "withdrawal" } });
  });
  it("who leaves first is told first, whoever said so first", () => {
    const facts = [
      ...county,
      registered({ withdrawal: { atLeast: 1 }, ...three }),
      noticeOf("vaxjo", "2024-07-01"),
      noticeOf("ljungby"),
    ];
    expect(seenOn("2024-07-01", ...facts).leaving).toEqual([
      { party: "ljungby", lastDay: "2024-12-31" },
      { party: "vaxjo", lastDay: "2025-12-31" },
    ]);
    const strict = registered({ withdrawal: { atLeast: 2 }, ...three });
    expect(
      seenOn("2024-07-01", ...county, strict, noticeOf("vaxjo", "2024-07-01"), noticeOf("ljungby")).ending,
    ).toEqual({
      by: "withdrawal",
      lastDay: "2025-12-31",
      with: null,
    });
  });
  it("a joint decision has no say in when those who leave alone leave", () => {
    const decided: Fact = {
      type: "TerminationDecided",
      agreement: "a",
      decision: "d",
      lastDay: day("2026-12-31"),
      day: day("2024-05-03"),
    };
    const all = three.parties.map((party) => noticeOf(party));
    expect(seenOn("2024-05-03", ...county, registered(leaves), decided, ...all).ending).toMatchObject({
      by: "termination",
      lastDay: "2024-12-31",
    });
  });
  it("it ends when none of a needed kind remains, though the number is enough", () => {
    const facts = [...county, registered(leaves), noticeOf("rgk")];
    expect(seenOn("2024-05-03", ...facts).ending).toEqual({ by: "withdrawal", lastDay: "2024-12-31", with: null });
  });
  it("when all leave on one day it is terminated by all, on different days it is withdrawal of too many", () => {
    const all = (last: string) => [
      ...county,
      registered(leaves),
      noticeOf("vaxjo"),
      noticeOf("ljungby"),
      noticeOf("rgk", last),
    ];
    expect(seenOn("2024-12-31", ...all("2024-05-03")).ending).toMatchObject({
      by: "termination",
      lastDay: "2024-12-31",
    });
    expect(seenOn("2024-12-31", ...all("2024-07-01")).ending).toMatchObject({
      by: "withdrawal",
      lastDay: "2024-12-31",
    });
  });
  it("where the agreement says nothing of it, nobody leaves alone", () => {
    const facts = [...county, registered(three), noticeOf("vaxjo")];
    expect(seenOn("2025-01-01", ...facts)).toMatchObject({
      status: "beingTerminated",
      parties: three.parties,
      leaving: [],
    });
  });
});

describe("AGR-7: five different ends, and falling with another", () => {
  const fixed = registered({
    term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-12-31") },
    notice: null,
  });
  it("expiry: both sides of the last day", () => {
    expect(seenOn("2024-12-31", ...county, fixed)).toMatchObject({ status: "inForce", lastDay: "2024-12-31" });
    expect(seenOn("2025-01-01", ...county, fixed)).toMatchObject({ status: "ended", ending: { by: "expiry" } });
  });
  it("a fixed term whose notices all came too late merely runs out", () => {
    const withClause = { ...fixed, notice: { length: Period.make("P3M") } };
    const both = (on: string) => [...county, withClause, noticeOf("vaxjo", on), noticeOf("ljungby", on)];
    expect(seenOn("2024-12-31", ...both("2024-10-01")).ending).toMatchObject({ by: "expiry" });
    expect(seenOn("2024-12-31", ...both("2024-09-30")).ending).toMatchObject({ by: "termination" });
    const one = [...county, withClause, noticeOf("vaxjo", "2024-09-30"), noticeOf("ljungby", "2024-10-01")];
    expect(seenOn("2024-12-31", ...one).ending).toMatchObject({ by: "termination", lastDay: "2024-12-31" });
  });
  it("replacement: the new one takes its place the day it begins, from when it was concluded", () => {
    const command: Command = {
      ...registered({
        agreement: "b",
        replaces: "a",
        term: { kind: "untilFurtherNotice", from: day("2025-01-01") },
        concluded: { on: day("2024-10-01") },
      }),
      type: "RegisterAgreement",
    };
    const { outcome } = book.given(...county, registered()).when(command);
    const facts = outcome._tag === "Success" ? outcome.success : [];
    expect(facts.map(({ type }) => type)).toEqual(["AgreementRegistered", "AgreementReplaced"]);
    const all = [...county, registered(), ...facts];
    expect(seenOn("2024-09-30", ...all)).toMatchObject({ status: "inForce", lastDay: null, replacedBy: null });
    expect(seenOn("2024-10-01", ...all)).toMatchObject({
      status: "terminated",
      ending: { by: "replacement", lastDay: "2024-12-31", with: "b" },
      replacedBy: "b",
      responsibilityGap: { is: "none" },
    });
    expect(seenOn("2025-01-01", ...all).status).toBe("ended");
    const later: Fact = {
      type: "SuccessionAnswered",
      agreement: "a",
      on: day("2024-10-01"),
      succession: {
        kind: "takenOver",
        parts: [{ what: { sv: "Råd" }, by: { kind: "organisation", id: "vaxjo" }, from: day("2025-01-03") }],
      },
    };
    expect(seenOn("2024-10-01", ...all, later).responsibilityGap).toMatchObject({ is: "gap", days: 2 });
  });
  it("a draft replaces nothing until it is concluded", () => {
    const draft = proposed({
      agreement: "b",
      replaces: "a",
      term: { kind: "untilFurtherNotice", from: day("2025-01-01") },
    });
    const before = [...county, registered(), draft];
    expect(seenOn("2025-06-01", ...before).status).toBe("inForce");
    const approve = (party: string): Command => ({
      type: "ApproveAgreement",
      agreement: "b",
      party,
      on: day("2024-10-01"),
    });
    const first: Fact = { type: "AgreementApproved", agreement: "b", party: "vaxjo", on: day("2024-10-01") };
    book
      .given(...before, first)
      .when(approve("ljungby"))
      .then(
        { type: "AgreementApproved", agreement: "b", party: "ljungby", on: day("2024-10-01") },
        { type: "AgreementConcluded", agreement: "b", on: day("2024-10-01") },
        { type: "AgreementReplaced", agreement: "a", by: "b", lastDay: day("2024-12-31"), on: day("2024-10-01") },
      );
  });
  it("what has ended before is not replaced: both sides of its last day", () => {
    const replacing = (from: string): Command => ({
      ...registered({ agreement: "b", replaces: "a", term: { kind: "untilFurtherNotice", from: day(from) } }),
      type: "RegisterAgreement",
    });
    book
      .given(...county, fixed)
      .when(replacing("2025-01-02"))
      .thenRefused({ type: "AgreementHasEnded", by: "expiry", lastDay: day("2024-12-31") });
    const { outcome } = book.given(...county, fixed).when(replacing("2025-01-01"));
    expect(outcome._tag).toBe("Success");
  });
  it("a dependent agreement falls with the one it depends on, in the same way and on the same day", () => {
    const dependent = registered({ agreement: "b", fallsWith: "a" });
    const ended = [...county, registered(), dependent, noticeOf("vaxjo"), noticeOf("ljungby")];
    const seen = replay(ended);
    expect(seenOn("2024-06-01", ...ended).dependents).toEqual(["b"]);
    const b = (today: string) =>
      radarView(seen, day(today)).entries.filter(({ about, kind }) => about.id === "b" && kind === "agreementEnds");
    expect(b("2024-06-01")).toMatchObject([{ when: "2024-12-31" }]);
    const own = [...county, registered({ agreement: "b" }), registered({ fallsWith: "b" })];
    const mainEnds: ReadonlyArray<Fact> = ["vaxjo", "ljungby"].map((party) => ({
      type: "NoticeGiven",
      agreement: "b",
      party,
      given: { received: day("2024-05-03") },
    }));
    expect(seenOn("2024-06-01", ...own, ...mainEnds)).toMatchObject({
      status: "terminated",
      ending: { by: "termination", lastDay: "2024-12-31", with: "b" },
    });
    expect(seenOn("2025-01-01", ...own, ...mainEnds).status).toBe("ended");
  });
  it("a condition that was not met takes the dependent ones with it", () => {
    const main = proposed({ agreement: "b", approveBy: day("2024-08-31") });
    const facts = [...county, main, registered({ fallsWith: "b" })];
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({
      status: "ended",
      ending: { by: "neverInForce", lastDay: null, with: "b" },
    });
    const ended = [...facts, noticeOf("vaxjo"), noticeOf("ljungby")];
    expect(seenOn("2024-09-01", ...ended).ending).toMatchObject({ by: "neverInForce" });
    expect(seenOn("2024-09-01", ...county, main, { ...fixed, fallsWith: "b" }).ending).toMatchObject({
      by: "neverInForce",
    });
  });
  it("where several ends meet, the earliest counts", () => {
    const main = registered({
      agreement: "b",
      term: { kind: "fixed", from: day("2020-01-01"), until: day("2024-06-30") },
      notice: null,
    });
    const facts = [...county, main, { ...fixed, fallsWith: "b" }];
    expect(seenOn("2024-05-03", ...facts).ending).toEqual({ by: "expiry", lastDay: "2024-06-30", with: "b" });
  });
  it("notice of what has ended is refused, both sides of the last day", () => {
    book
      .given(...county, fixed)
      .when(give("vaxjo", { received: day("2025-01-01") }))
      .thenRefused({ type: "AgreementHasEnded", by: "expiry", lastDay: day("2024-12-31") });
    book
      .given(...county, fixed)
      .when(give("vaxjo", { received: day("2024-12-31") }))
      .then(noticeOf("vaxjo", "2024-12-31"));
  });
});

describe("termination as a cascade: one act, all of it or none", () => {
  const { type: _, ...decision } = decide;
  const describeIt = {
    text: { sv: "Beskriv hur det fortsätter" },
    on: { kind: "organisation" as const, id: "vaxjo" },
    reportBack: { body: "llg", when: "2024-10" },
  };
  const terminate = (more: object): Command => ({
    ...decision,
    type: "TerminateAgreement",
    agreement: "a",
    lastDay: day("2024-12-31"),
    duties: [describeIt],
    ...more,
  });
  const onTable = [...county.filter((fact) => !assembled.includes(fact)), ...assembled, registered(), onTheTable("1")];
  const notices = ["vaxjo", "ljungby"].map((party) => ({ party, given: { received: day("2024-05-03") } }));
  const succession = { kind: "toBeDescribed" as const, commitment: "m.1.1" };

  it("decision, commitment, notices and what comes after in one entry", () => {
    const { outcome } = book.given(...onTable).when(terminate({ notices, succession }));
    const facts = outcome._tag === "Success" ? outcome.success : [];
    expect(facts.map(({ type }) => type)).toEqual([
      "DecisionTaken",
      "CommitmentMade",
      "ItemConcluded",
      "TerminationDecided",
      "NoticeGiven",
      "NoticeGiven",
      "SuccessionAnswered",
    ]);
    expect(seenOn("2024-05-03", ...onTable, ...facts)).toMatchObject({
      status: "terminated",
      lastDay: "2024-12-31",
      cascade: [
        { step: "decided", is: "done", decision: "d", rule: "QUO-1", seats: 2, of: 2 },
        { step: "notices", is: "done", in: 2, of: 2 },
        { step: "successor", is: "done", answer: "toBeDescribed" },
        { step: "reportBack", is: "waiting", commitment: "m.1.1", body: "llg", when: "2024-10" },
        { step: "responsibility", is: "waiting", days: null },
      ],
    });
    const cascade = (today: string) => seenOn(today, ...onTable, ...facts).cascade.map(({ step, is }) => [step, is]);
    expect(cascade("2024-11-01")).toContainEqual(["reportBack", "overdue"]);
    expect(cascade("2025-01-01")).toContainEqual(["responsibility", "overdue"]);
    const reported: Fact = {
      type: "CommitmentReported",
      commitment: "m.1.1",
      on: day("2024-10-04"),
      text: { sv: "Klart" },
      state: "carriedOut",
    };
    const answered: Fact = {
      type: "SuccessionAnswered",
      agreement: "a",
      on: day("2024-10-04"),
      succession: {
        kind: "takenOver",
        parts: [{ what: { sv: "Råd" }, by: { kind: "organisation", id: "vaxjo" }, from: day("2025-01-01") }],
      },
    };
    const whole = seenOn("2024-10-04", ...onTable, ...facts, reported, answered);
    expect(whole.cascade.every(({ is }) => is === "done")).toBe(true);
  });
  it("one notice by a stranger, or an answer that is none, and nothing of it is entered", () => {
    book
      .given(...onTable)
      .when(terminate({ notices: [...notices, { party: "rgk", given: { received: day("2024-05-03") } }] }))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...onTable)
      .when(terminate({ notices, succession: { kind: "toBeDescribed", commitment: "m.1.9" } }))
      .thenRefused({ type: "NotInTheBook", kind: "commitment", id: "m.1.9" });
    book
      .given(...onTable)
      .when(terminate({ notices: [notices[0], notices[0]] }))
      .thenRefused({ type: "NoticeAlreadyGiven", party: "vaxjo" });
  });
  it("what is outstanding is said party by party until the last one is in", () => {
    const { outcome } = book.given(...onTable).when(terminate({ notices: notices.slice(0, 1) }));
    const facts = outcome._tag === "Success" ? outcome.success : [];
    const seen = seenOn("2024-05-03", ...onTable, ...facts);
    expect(seen).toMatchObject({ status: "beingTerminated", outstanding: ["ljungby"] });
    expect(seen.cascade[1]).toMatchObject({ is: "waiting", in: 1, of: 2, outstanding: ["ljungby"], lastDay: null });
  });
  it("of a draft or of what has ended it is refused", () => {
    const ended = registered({
      term: { kind: "fixed", from: day("2023-01-01"), until: day("2024-05-02") },
      notice: null,
    });
    book
      .given(...assembled, ended, onTheTable("1"))
      .when(terminate({ at: clock("10:25") }))
      .thenRefused({ type: "AgreementHasEnded" });
    book
      .given(...assembled, proposed(), onTheTable("1"))
      .when(terminate({}))
      .thenRefused({ type: "NotConcluded" });
  });
});
