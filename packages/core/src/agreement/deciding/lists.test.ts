import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { day } from "../../index.ts";
import { county, noticeOf, registered } from "../../testing/agreements.ts";
import { book } from "../../testing/small-world.ts";
import { ListHasFaults } from "../refusals.ts";

type Row = Partial<Omit<ReturnType<typeof registered>, "type">> & { readonly line?: number };

/** A row of the list: an agreement as it is entered alone, and where the list has it. */
const row = (agreement: string, more: Row = {}) => {
  const { type: _, ...fields } = registered({ agreement });
  return { ...fields, ...more };
};
const whole = book.given(...county);
const list = (...agreements: ReadonlyArray<ReturnType<typeof row>>) =>
  ({ type: "ImportAgreements", agreements }) as const;
const taken = (id: string) => ({ type: "AlreadyInTheBook", rule: "BOOK-2", kind: "agreement", id }) as const;
const missing = <const Kind extends string>(kind: Kind, id: string) =>
  ({ type: "NotInTheBook", rule: "BOOK-1", kind, id }) as const;

describe("a list of agreements is entered whole or not at all", () => {
  it("every agreement of it, in order, each with those before it in the book", () => {
    whole
      .when(list(row("a", { line: 2 }), row("b", { line: 3, fallsWith: "a" })))
      .then(registered(), registered({ agreement: "b", fallsWith: "a" }));
    whole.when(list(row("b", { fallsWith: "a" }), row("a"))).thenRefused({ type: "ListHasFaults", accepted: 1 });
  });
  it("one that is refused refuses all, each by its line, with how many could have been entered", () => {
    whole
      .when(list(row("a", { line: 2 }), row("a", { line: 5 }), row("c", { line: 7, parties: ["vaxjo", "flen"] })))
      .thenRefused({
        type: "ListHasFaults",
        rule: "AGR-1",
        accepted: 1,
        refused: [
          { line: 5, agreement: "a", refusal: taken("a") },
          { line: 7, agreement: "c", refusal: missing("organisation", "flen") },
        ],
      });
  });
  it("without lines they are counted from one", () => {
    whole.when(list(row("a"), row("a", { kind: "accord" }), row("a", { kind: "careProgramme" }))).thenRefused({
      accepted: 1,
      refused: [2, 3].map((line) => ({ line, agreement: "a", refusal: taken("a") })),
    });
  });
  it("a row that is refused is not there for those after it", () => {
    whole.when(list(row("a", { parties: ["vaxjo", "flen"] }), row("b", { fallsWith: "a" }))).thenRefused({
      accepted: 0,
      refused: [
        { line: 1, agreement: "a", refusal: missing("organisation", "flen") },
        { line: 2, agreement: "b", refusal: missing("agreement", "a") },
      ],
    });
  });
  it("what is in the book already is refused like any other", () => {
    book
      .given(...county, registered())
      .when(list(row("a"), row("b")))
      .thenRefused({ accepted: 1, refused: [{ line: 1, agreement: "a", refusal: taken("a") }] });
  });
});

describe("whatever a row is refused for, the list can say", () => {
  const ended = book.given(
    ...county,
    registered({ agreement: "old" }),
    ...["vaxjo", "ljungby"].map((party) => ({ ...noticeOf(party), agreement: "old" })),
  );
  it.each<[string, Row]>([
    [
      "TermDoesNotMakeSense",
      { term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-12-31") }, notice: null },
    ],
    ["NotAParty", { registers: [{ organisation: "rgk" }] }],
    ["OwnerNotInForce", { owner: { kind: "body", id: "nowhere" } }],
    ["AgreementHasEnded", { replaces: "old", term: { kind: "untilFurtherNotice", from: day("2025-01-02") } }],
    ["NotInTheBook", { parties: ["vaxjo", "flen"] }],
    ["NotInTheBook", { concluded: { on: day("2019-01-01"), decision: "nowhere" } }],
    ["AlreadyInTheBook", { agreement: "old" }],
  ])("%s", (type, more) => {
    const refusal = ended.when(list(row("a", more))).thenRefused({ type: "ListHasFaults" });
    expect(refusal).toMatchObject({ accepted: 0, refused: [{ line: 1, refusal: { type } }] });
    expect(Schema.is(ListHasFaults.schema)(refusal)).toBe(true);
  });
});
