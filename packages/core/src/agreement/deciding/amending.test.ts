import { describe, it } from "vitest";
import { type Command, day, type Fact, Period } from "../../index.ts";
import { county, noticeOf, of, proposed, registered, reviewed } from "../../testing/agreements.ts";
import { afterDeciding, book } from "../../testing/small-world.ts";

type Amend = Extract<Command, { type: "AmendAgreement" }>;

/** Twelve months' notice from the turn of the year. */
const amend = (more: Partial<Amend> = {}): Amend => ({
  type: "AmendAgreement",
  agreement: "a",
  from: day("2025-01-01"),
  notice: { length: Period.make("P12M") },
  source: { sv: "Tilläggsavtal" },
  ...more,
});

const fixedTo = (until: string) =>
  registered({ term: { kind: "fixed", from: day("2019-01-01"), until: day(until) }, notice: null });

const missing = <const Kind extends string>(kind: Kind, id: string) => ({ type: "NotInTheBook", kind, id }) as const;

describe("an agreement is amended", () => {
  it("as it was said, agreed on the day that is said, otherwise on the day it is entered", () => {
    book
      .given(...county, registered())
      .when(amend())
      .then({ ...amend(), type: "AgreementAmended", on: day("2024-05-03") });
    book
      .given(...county, registered())
      .when(amend({ on: day("2024-04-30") }))
      .then({ ...amend(), type: "AgreementAmended", on: day("2024-04-30") });
  });
  it("by a decision that was taken", () => {
    book
      .given(...afterDeciding(), registered())
      .when(amend({ decision: "d" }))
      .then({ ...amend({ decision: "d" }), type: "AgreementAmended", on: day("2024-05-03") });
    book
      .given(...afterDeciding(), registered())
      .when(amend({ decision: "e" }))
      .thenRefused(missing("decision", "e"));
  });
  it("that is in the book, and by parties that are in the collaboration", () => {
    book
      .given(...county)
      .when(amend())
      .thenRefused(missing("agreement", "a"));
    book
      .given(...county, registered())
      .when(amend({ parties: ["vaxjo", "flen"] }))
      .thenRefused(missing("organisation", "flen"));
  });
  it("from its last day at the latest, and not from the day after", () => {
    book
      .given(...county, fixedTo("2025-01-01"))
      .when(amend())
      .thenDone();
    book
      .given(...county, fixedTo("2024-12-31"))
      .when(amend())
      .thenRefused({ type: "AgreementHasEnded", by: "expiry", lastDay: day("2024-12-31") });
    book
      .given(...county, registered(), noticeOf("vaxjo"), noticeOf("ljungby"))
      .when(amend())
      .thenRefused({ type: "AgreementHasEnded", by: "termination", lastDay: day("2024-12-31") });
  });
  it("from the day it was concluded at the earliest; a draft is not amended", () => {
    const concluded = (on: string): Fact => ({ type: "AgreementConcluded", agreement: "a", on: day(on) });
    book
      .given(...county, proposed())
      .when(amend())
      .thenRefused({ type: "NotConcluded", concludedOn: null });
    book
      .given(...county, proposed(), concluded("2025-01-01"))
      .when(amend())
      .thenDone();
    book
      .given(...county, proposed(), concluded("2025-01-02"))
      .when(amend())
      .thenRefused({ type: "NotConcluded", concludedOn: day("2025-01-02") });
  });
  it("so that something changes, and the clauses that are left still fit", () => {
    const { notice: _, ...nothing } = amend();
    book
      .given(...county, registered())
      .when(nothing)
      .thenRefused({ type: "AmendmentDoesNotFit", why: "changesNothing" });
    // A fixed term cannot keep a notice that lands on a turn of the year.
    book
      .given(...county, registered())
      .when({ ...nothing, term: { kind: "fixed", from: day("2025-01-01"), until: day("2026-12-31") } })
      .thenRefused({ type: "TermDoesNotMakeSense" });
  });
});

describe("an agreement is looked over", () => {
  const review = (on: string) =>
    of("ReviewAgreement", { on: day(on), by: { kind: "body", id: "llg" }, finding: "fits" });
  const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-05-02") };

  it("by somebody who is in force that day, both sides of the day", () => {
    book
      .given(...county, registered(), dissolved)
      .when(review("2024-05-02"))
      .then(reviewed("2024-05-02"));
    book
      .given(...county, registered(), dissolved)
      .when(review("2024-05-03"))
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
    book
      .given(...county, registered())
      .when(review("2023-12-31"))
      .thenRefused({ type: "OwnerNotInForce", rule: "DEC-1" });
  });
  it("again on a later day, where one is set", () => {
    const again = (next: string) =>
      book.given(...county, registered()).when(
        of("ReviewAgreement", {
          on: day("2024-05-03"),
          by: { kind: "body", id: "llg" },
          finding: "fits",
          next: day(next),
        }),
      );
    again("2024-05-04").thenDone();
    for (const next of ["2024-05-03", "2024-05-02"]) again(next).thenRefused({ type: "NextReviewTooEarly" });
  });
  it("that is in the book", () => {
    book
      .given(...county)
      .when(review("2024-05-03"))
      .thenRefused(missing("agreement", "a"));
  });
});

describe("how long a party needs from a joint decision until its own notice is in", () => {
  const stated = (organisation: string): Extract<Fact, { type: "DecisionLeadTimeStated" }> => ({
    type: "DecisionLeadTimeStated",
    organisation,
    length: Period.make("P6W"),
    from: day("2024-01-01"),
    source: { sv: "Delegationsordningen" },
  });

  it("is stated of an organisation in the collaboration", () => {
    book
      .given(...county)
      .when({ ...stated("vaxjo"), type: "StateLeadTime" })
      .then(stated("vaxjo"));
    book
      .given(...county)
      .when({ ...stated("flen"), type: "StateLeadTime" })
      .thenRefused(missing("organisation", "flen"));
  });
});
