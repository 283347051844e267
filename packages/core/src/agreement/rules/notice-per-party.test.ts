import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, Period } from "../../index.ts";
import {
  county,
  give,
  noticeOf,
  of,
  registered,
  seenOn,
  takeBack,
  takenBack,
  three,
} from "../../testing/agreements.ts";
import { longAfter as book, group } from "../../testing/small-world.ts";

describe("AGR-4, AGR-5: each party's notice", () => {
  const notice: Extract<Command, { type: "GiveNotice" }> = {
    type: "GiveNotice",
    agreement: "a",
    party: "vaxjo",
    given: { received: day("2024-05-03") },
  };

  it("each party gives notice once, and a decision is no notice", () => {
    const given = [...group, registered()];
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
});

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
  it("a notice taken back stays as it was when another is sent and comes in", () => {
    const sent: Fact = { type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { sent: day("2024-06-10") } };
    const received: Fact = { type: "NoticeReceived", agreement: "a", party: "vaxjo", received: day("2024-06-12") };
    const first: Fact = { ...sent, given: { sent: day("2024-05-03") } };
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
    };
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
      .when(takeBack("vaxjo", "2026-12-31"))
      .then(takenBack("vaxjo", "2026-12-31"));
  });
});
