import { describe, expect, it } from "vitest";
import { bookDecider, type Command, type Fact, radarView, replay } from "../book/index.ts";
import { day, Period } from "../kernel/index.ts";
import { county, noticeOf, of, proposed, registered, seenOn } from "../testing/agreements.ts";
import { afterDeciding } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const book = specify(bookDecider);
const approve = (party: string, on = "2024-06-10") => of("ApproveAgreement", { party, on: day(on) });
const approved = (party: string, on = "2024-06-10"): Fact => ({
  type: "AgreementApproved",
  agreement: "a",
  party,
  on: day(on),
});
const register = (more: Partial<ReturnType<typeof registered>> = {}): Command => ({
  ...registered(more),
  type: "RegisterAgreement",
});

describe("AGR-13: concluded when every party has approved", () => {
  it("is unconcluded until the last approval, and says whose is missing", () => {
    const draft = [...county, proposed()];
    expect(seenOn("2024-05-03", ...draft)).toMatchObject({ status: "unconcluded", lacking: ["vaxjo", "ljungby"] });
    expect(seenOn("2024-06-10", ...draft, approved("vaxjo"))).toMatchObject({
      status: "unconcluded",
      lacking: ["ljungby"],
      lastDay: null,
      lastDayToGiveNotice: null,
    });
    expect(seenOn("2024-06-09", ...draft, approved("vaxjo")).lacking).toEqual(["vaxjo", "ljungby"]);
  });
  it("the last approval concludes it, on the day of the latest approval, with the decision behind it", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    book
      .given(...county, proposed())
      .when(approve("vaxjo"))
      .then(approved("vaxjo"));
    book
      .given(...county, ...decided, proposed(), approved("vaxjo", "2024-08-01"))
      .when(of("ApproveAgreement", { party: "ljungby", on: day("2024-06-10"), decision: "d" }))
      .then({ ...approved("ljungby"), decision: "d" } as Fact, {
        type: "AgreementConcluded",
        agreement: "a",
        on: day("2024-08-01"),
        decision: "d",
      });
    const concluded: Fact = { type: "AgreementConcluded", agreement: "a", on: day("2024-08-01") };
    const facts = [...county, proposed(), approved("vaxjo"), approved("ljungby", "2024-08-01"), concluded];
    expect(seenOn("2024-07-31", ...facts)).toMatchObject({ status: "unconcluded", lacking: ["ljungby"] });
    expect(seenOn("2024-08-01", ...facts)).toMatchObject({ status: "notYetInForce", lacking: [] });
    expect(seenOn("2024-08-31", ...facts).status).toBe("notYetInForce");
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({ status: "inForce", concluded: { on: "2024-08-01" } });
  });
  it("an approval with a decision names it, also when another party concludes later", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    book
      .given(...county, ...decided, proposed(), { ...approved("vaxjo"), decision: "d" } as Fact)
      .when(approve("ljungby"))
      .then(approved("ljungby"), { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10"), decision: "d" });
  });
  it("both sides of the day it was to be approved by; after it, it never came into force", () => {
    const draft = [...county, proposed({ approveBy: day("2024-08-31") }), approved("vaxjo")];
    book
      .given(...draft)
      .when(approve("ljungby", "2024-08-31"))
      .then(approved("ljungby", "2024-08-31"), {
        type: "AgreementConcluded",
        agreement: "a",
        on: day("2024-08-31"),
      });
    book
      .given(...draft)
      .when(approve("ljungby", "2024-09-01"))
      .thenRefused({ type: "NothingToApprove", why: "tooLate", day: day("2024-08-31") });
    expect(seenOn("2024-08-31", ...draft)).toMatchObject({ status: "unconcluded", approveBy: "2024-08-31" });
    expect(seenOn("2024-09-01", ...draft)).toMatchObject({
      status: "ended",
      ending: { by: "neverInForce", lastDay: null },
      responsibilityGap: null,
      cascade: [],
    });
    book
      .given(...draft)
      .when(of("GiveNotice", { party: "vaxjo", given: { received: day("2024-09-02") } }))
      .thenRefused({ type: "NotConcluded", concludedOn: null, lacking: ["ljungby"] });
  });
  it("an approval without a decision keeps the one named before; the last of three concludes it", () => {
    const three = { parties: ["vaxjo", "ljungby", "rgk"] };
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    const first: Fact = { ...approved("vaxjo"), decision: "d" } as Fact;
    book
      .given(...county, proposed(three), approved("vaxjo"))
      .when(approve("ljungby"))
      .then(approved("ljungby"));
    book
      .given(...county, ...decided, proposed(three), first, approved("ljungby"))
      .when(approve("rgk"))
      .then(approved("rgk"), { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10"), decision: "d" });
  });
  it("what was approved in time is in force after the day it was to be approved by", () => {
    const concluded: Fact = { type: "AgreementConcluded", agreement: "a", on: day("2024-06-10") };
    const facts = [
      ...county,
      proposed({ approveBy: day("2024-08-31") }),
      approved("vaxjo"),
      approved("ljungby"),
      concluded,
    ];
    expect(seenOn("2024-09-01", ...facts)).toMatchObject({ status: "inForce", ending: null, approveBy: "2024-08-31" });
  });
  it("nothing comes after what is not concluded, whatever its term", () => {
    const draft = proposed({
      term: { kind: "fixed", from: day("2024-05-03"), until: day("2024-12-31") },
      notice: null,
    });
    book
      .given(...county, draft)
      .when(of("AnswerSuccession", { on: day("2024-06-01"), succession: { kind: "nothing", reason: { sv: "x" } } }))
      .thenRefused({ type: "NothingIsEnding" });
  });
  it("refuses an approval by a stranger, twice, before it was proposed, and of what is concluded", () => {
    const draft = [...county, proposed()];
    book
      .given(...draft)
      .when(approve("rgk"))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...draft, approved("vaxjo"))
      .when(approve("vaxjo"))
      .thenRefused({ type: "NothingToApprove", why: "alreadyApproved", day: day("2024-06-10") });
    book
      .given(...draft)
      .when(approve("vaxjo", "2024-05-02"))
      .thenRefused({ type: "NothingToApprove", why: "beforeProposed", day: day("2024-05-03") });
    book
      .given(...draft)
      .when(approve("vaxjo", "2024-05-03"))
      .then(approved("vaxjo", "2024-05-03"));
    book
      .given(...county, registered())
      .when(approve("vaxjo"))
      .thenRefused({ type: "NothingToApprove", why: "alreadyConcluded", day: null });
    book
      .given(...draft)
      .when(of("ApproveAgreement", { party: "vaxjo", on: day("2024-06-10"), decision: "nowhere" }))
      .thenRefused({ type: "NotInTheBook", kind: "decision" });
  });
  it("is put forward on the day that is said, otherwise on the day it is entered", () => {
    const { on: _, type: __, ...fields } = proposed();
    const propose: Command = { ...fields, type: "ProposeAgreement" };
    book
      .given(...county)
      .when(propose)
      .then(proposed());
    book
      .given(...county)
      .when({ ...propose, on: day("2024-04-30") })
      .then({ ...propose, on: day("2024-04-30"), type: "AgreementProposed" });
  });
  it("the radar asks each party whose approval is missing, by the day it must be in", () => {
    const missing = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay(facts), day("2024-06-10"))
        .entries.filter(({ kind }) => kind === "approvalMissing")
        .map(({ when, from }) => [when, from.id]);
    const draft = [...county, proposed({ approveBy: day("2024-08-31") })];
    expect(missing(...draft, approved("vaxjo"))).toEqual([["2024-08-31", "ljungby"]]);
    expect(missing(...county, proposed())).toEqual([
      ["2024-09-01", "vaxjo"],
      ["2024-09-01", "ljungby"],
    ]);
  });
});

describe("what an agreement points at is there", () => {
  it("a party that is not in the collaboration is refused by name", () => {
    book
      .given(...county)
      .when(register({ parties: ["vaxjo", "flen"] }))
      .thenRefused({ type: "NotInTheBook", kind: "organisation", id: "flen" });
  });
  it.each([
    ["the decision that concluded it", { concluded: { on: day("2019-01-01"), decision: "nowhere" } }, "decision"],
    ["the agreement it falls with", { fallsWith: "nowhere" }, "agreement"],
    ["the agreement it replaces", { replaces: "nowhere" }, "agreement"],
  ] as const)("%s", (_, more, kind) => {
    book
      .given(...county)
      .when(register(more))
      .thenRefused({ type: "NotInTheBook", kind, id: "nowhere" });
  });
  it("registers are those of parties, and who answers for it is in force", () => {
    book
      .given(...county)
      .when(register({ registers: [{ organisation: "rgk", reference: "RS 1" }] }))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...county)
      .when(register({ owner: { kind: "body", id: "nowhere" } }))
      .thenRefused({ type: "OwnerNotInForce" });
    const whole = {
      registers: [{ organisation: "vaxjo", reference: "KS 1" }],
      owner: { kind: "body", id: "llg" } as const,
      legalBasis: ["HSL 16 kap. 3 §"],
      subject: { sv: "Rådgivning" },
    };
    book
      .given(...county)
      .when(register(whole))
      .then(registered(whole));
    expect(seenOn("2024-05-03", ...county, registered(whole))).toMatchObject({
      ...whole,
      owner: { kind: "body", id: "llg", name: { sv: "Ledningsgruppen" } },
    });
  });
  it("terms that make no sense name each fault: until before from, too few that may leave, a review before it begins", () => {
    const faults = (more: Partial<ReturnType<typeof registered>>) => {
      const { outcome } = book.given(...county).when(register(more));
      return outcome._tag === "Failure" && outcome.failure.type === "TermDoesNotMakeSense"
        ? outcome.failure.faults.map(({ path }) => path)
        : outcome._tag;
    };
    const fixed = (until: string) => ({ kind: "fixed", from: day("2024-01-01"), until: day(until) }) as const;
    expect(faults({ term: fixed("2023-12-31"), notice: null })).toEqual(["term.until"]);
    expect(faults({ term: fixed("2024-01-01"), notice: null })).toBe("Success");
    expect(faults({ withdrawal: { atLeast: 2 } })).toEqual(["withdrawal.atLeast"]);
    expect(faults({ withdrawal: { atLeast: 1 } })).toBe("Success");
    const both = [{ kind: "municipality", atLeast: 2 }] as const;
    expect(faults({ withdrawal: { atLeast: 1, ofKind: both } })).toEqual(["withdrawal.ofKind"]);
    expect(faults({ review: { first: day("2018-12-31") } })).toEqual(["review.first"]);
    expect(faults({ review: { first: day("2019-01-01") } })).toBe("Success");
  });
});

describe("a list of agreements is entered whole or not at all", () => {
  const { type: _, ...fields } = registered();
  const row = (line: number, agreement: string, more: Partial<typeof fields> = {}) => ({
    ...fields,
    line,
    agreement,
    ...more,
  });
  it("every agreement of it, in order, each with those before it in the book", () => {
    const rows = [row(2, "a"), row(3, "b", { fallsWith: "a" })];
    book
      .given(...county)
      .when({ type: "ImportAgreements", agreements: rows })
      .then(registered(), registered({ agreement: "b", fallsWith: "a" }));
  });
  it("one that is refused refuses all, each by its line; without lines they are counted from one", () => {
    const rows = [row(2, "a"), row(5, "a"), row(7, "c", { parties: ["vaxjo", "flen"] })];
    book
      .given(...county)
      .when({ type: "ImportAgreements", agreements: rows })
      .thenRefused({
        type: "ListHasFaults",
        accepted: 1,
        refused: [
          {
            line: 5,
            agreement: "a",
            refusal: { type: "AlreadyInTheBook", rule: "BOOK-2", kind: "agreement", id: "a" },
          },
          {
            line: 7,
            agreement: "c",
            refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "flen" },
          },
        ],
      });
    const { outcome } = book.given(...county, registered()).when({ type: "ImportAgreements", agreements: [fields] });
    expect(outcome).toMatchObject({ failure: { refused: [{ line: 1 }] } });
  });
});

describe("an agreement of which nothing more is known", () => {
  it("says nothing more", () => {
    expect(seenOn("2024-05-03", ...county, registered())).toMatchObject({
      owner: null,
      subject: null,
      legalBasis: [],
      registers: [],
      assumed: [],
      approvals: [],
      notices: [],
      versions: [{ from: "2019-01-01", source: { sv: "x" }, decision: null }],
      concluded: null,
      approveBy: null,
      termination: null,
      replacedBy: null,
      latestReview: null,
      succession: null,
      cascade: [],
    });
  });
  it("names the decision behind each version that has one", () => {
    const decided = afterDeciding().filter((fact) => !county.includes(fact));
    const amended: Fact = {
      type: "AgreementAmended",
      agreement: "a",
      from: day("2025-01-01"),
      on: day("2024-05-03"),
      decision: "d",
      notice: null,
      source: { sv: "y" },
    };
    const concluded = registered({ concluded: { on: day("2018-11-05"), decision: "d" } });
    expect(seenOn("2024-05-03", ...county, ...decided, concluded, amended)).toMatchObject({
      concluded: { on: "2018-11-05", decision: "d" },
      versions: [
        { from: "2018-11-05", decision: "d" },
        { from: "2025-01-01", decision: "d" },
      ],
    });
  });
});

describe("notice before conclusion", () => {
  const given = (received: string) => of("GiveNotice", { party: "vaxjo", given: { received: day(received) } });
  it("without a day of conclusion it is concluded when its term begins", () => {
    book
      .given(...county, registered())
      .when(given("2018-12-31"))
      .thenRefused({ type: "NotConcluded", concludedOn: day("2019-01-01"), lacking: [] });
    book
      .given(...county, registered())
      .when(given("2019-01-01"))
      .then(noticeOf("vaxjo", "2019-01-01"));
  });
  it("with one, both sides of it", () => {
    const early = registered({ concluded: { on: day("2018-11-05") } });
    book
      .given(...county, early)
      .when(given("2018-11-05"))
      .then(noticeOf("vaxjo", "2018-11-05"));
    book
      .given(...county, early)
      .when(given("2018-11-04"))
      .thenRefused({ type: "NotConcluded", concludedOn: day("2018-11-05"), lacking: ["vaxjo", "ljungby"] });
  });
});

describe("AGR-14: amended by a new version, never edited", () => {
  const amend = (from: string, more: object = { notice: { length: Period.make("P12M") } }) =>
    of("AmendAgreement", { from: day(from), source: { sv: "Tillägg" }, ...more });
  const amendment = (from: string, more: object = { notice: { length: Period.make("P12M") } }): Fact =>
    ({ ...amend(from, more), type: "AgreementAmended", on: day("2024-05-03") }) as unknown as Fact;

  it("holds from its day: an earlier notice is judged by the clauses of its own day", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    const lastDay = (received: string) =>
      seenOn("2026-12-31", ...facts, noticeOf("vaxjo", received), noticeOf("ljungby", received)).lastDay;
    expect(lastDay("2024-12-31")).toBe("2025-12-31");
    expect(lastDay("2025-01-01")).toBe("2026-01-01");
    expect(seenOn("2024-12-31", ...facts).notice).toEqual({ length: "P6M", landing: "yearEnd" });
    expect(seenOn("2025-01-01", ...facts).notice).toEqual({ length: "P12M" });
  });
  it("says which versions were known, and not before they were", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    expect(seenOn("2024-05-02", ...facts).versions.map(({ from }) => from)).toEqual(["2019-01-01"]);
    expect(seenOn("2024-05-03", ...facts).versions.map(({ from }) => from)).toEqual(["2019-01-01", "2025-01-01"]);
  });
  it("comes after the version before it, both sides of the day", () => {
    const facts = [...county, registered(), amendment("2025-01-01")];
    book
      .given(...facts)
      .when(amend("2025-01-01"))
      .thenRefused({ type: "AmendmentDoesNotFit", why: "notAfterTheLatest", latest: day("2025-01-01") });
    book
      .given(...facts)
      .when(amend("2025-01-02"))
      .then(amendment("2025-01-02"));
  });
  it("was agreed on the day that is said, otherwise on the day it is entered", () => {
    const agreed = { notice: null, on: day("2024-04-30") };
    const { outcome } = book.given(...county, registered()).when(amend("2025-01-01", agreed));
    expect(outcome).toMatchObject({ success: [{ type: "AgreementAmended", on: "2024-04-30" }] });
  });
  it("changes something, keeps what it does not mention, and takes away with null", () => {
    book
      .given(...county, registered())
      .when(amend("2025-01-01", {}))
      .thenRefused({ type: "AmendmentDoesNotFit", why: "changesNothing" });
    const withClauses = registered({ withdrawal: { atLeast: 1 }, review: { first: day("2024-10-01") } });
    const kept = seenOn("2025-01-01", ...county, withClauses, amendment("2025-01-01"));
    expect(kept).toMatchObject({ withdrawal: { atLeast: 1 }, review: { first: "2024-10-01" } });
    const taken = [...county, withClauses, amendment("2025-01-01", { withdrawal: null, review: null, notice: null })];
    expect(seenOn("2025-01-01", ...taken)).toMatchObject({ withdrawal: null, review: null, notice: null });
  });
  it("of three versions each holds from its own day, and the latest is what the next amendment changes", () => {
    const facts = [
      ...county,
      registered(),
      amendment("2025-01-01"),
      amendment("2026-01-01", { notice: { length: Period.make("P3M") } }),
    ];
    expect(["2024-12-31", "2025-06-01", "2026-01-01"].map((today) => seenOn(today, ...facts).notice?.length)).toEqual([
      "P6M",
      "P12M",
      "P3M",
    ]);
    book
      .given(...facts)
      .when(amend("2026-01-01"))
      .thenRefused({ type: "AmendmentDoesNotFit", latest: day("2026-01-01") });
  });
  it("who joins can give notice from then on, and not before", () => {
    const joined = amendment("2025-01-01", { parties: ["vaxjo", "ljungby", "rgk"] });
    const give = (received: string) => of("GiveNotice", { party: "rgk", given: { received: day(received) } });
    book
      .given(...county, registered(), joined)
      .when(give("2024-12-31"))
      .thenRefused({ type: "NotAParty", party: "rgk" });
    book
      .given(...county, registered(), joined)
      .when(give("2025-01-01"))
      .then(noticeOf("rgk", "2025-01-01"));
    book
      .given(...county, registered(), joined)
      .when(of("GiveNotice", { party: "rgk", given: { decided: day("2024-05-03") } }))
      .thenRefused({ type: "DecisionIsNotNotice", party: "rgk" });
  });
  it("a notice that was sent before an amendment and came in after it is judged by the amended clause", () => {
    const facts = [...county, registered(), amendment("2024-06-01", { notice: { length: Period.make("P1M") } })];
    const given = (party: string): Fact => ({
      type: "NoticeGiven",
      agreement: "a",
      party,
      given: { sent: day("2024-05-31"), received: day("2024-06-03") },
    });
    expect(seenOn("2024-06-03", ...facts, given("vaxjo"), given("ljungby")).lastDay).toBe("2024-07-03");
  });
  it("a party joins by an amendment, if it is in the collaboration", () => {
    const joined = { parties: ["vaxjo", "ljungby", "rgk"] };
    expect(seenOn("2025-01-01", ...county, registered(), amendment("2025-01-01", joined)).parties).toEqual(
      joined.parties,
    );
    book
      .given(...county, registered())
      .when(amend("2025-01-01", { parties: ["vaxjo", "flen"] }))
      .thenRefused({ type: "NotInTheBook", id: "flen" });
  });
  it("is refused where the clauses no longer fit, of a draft, of what has ended, and with a decision nobody took", () => {
    book
      .given(...county, registered())
      .when(amend("2025-01-01", { term: { kind: "fixed", from: day("2025-01-01"), until: day("2026-12-31") } }))
      .thenRefused({ type: "TermDoesNotMakeSense" });
    book
      .given(...county, proposed())
      .when(amend("2025-01-01"))
      .thenRefused({ type: "NotConcluded" });
    book
      .given(...county, registered(), noticeOf("vaxjo"), noticeOf("ljungby"))
      .when(amend("2025-01-01"))
      .thenRefused({ type: "AgreementHasEnded", by: "termination", lastDay: day("2024-12-31") });
    book
      .given(...county, registered())
      .when(amend("2025-01-01", { notice: null, decision: "nowhere" }))
      .thenRefused({ type: "NotInTheBook", kind: "decision" });
  });
});
