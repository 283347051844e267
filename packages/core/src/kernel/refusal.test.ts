import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.ts";
import { BOOK_1 } from "./rules.ts";

describe("a kind of refusal", () => {
  const why = Schema.Literals(["tooLate", "nothingThere"]);

  it("says what has to give, for each reason where they differ", () => {
    const TooLate = refusal(
      "TooLate",
      BOOK_1,
      { why },
      { by: "why", is: { tooLate: "mistaken", nothingThere: "hindered" } },
    );
    expect(TooLate.stanceOf(TooLate({ why: "tooLate" }))).toBe("mistaken");
    expect(TooLate.stanceOf(TooLate({ why: "nothingThere" }))).toBe("hindered");
  });

  it("does not compile where a reason has no stance, or where the field that says the reason is not there", () => {
    // @ts-expect-error: nothing is said of a reason.
    refusal("Lacking", BOOK_1, { why }, { by: "why", is: { tooLate: "mistaken" } });
    const besides = { tooLate: "mistaken", nothingThere: "hindered", neverHeardOf: "hindered" } as const;
    // @ts-expect-error: there is no such field.
    refusal("Elsewhere", BOOK_1, { why }, { by: "problem", is: besides });
    // @ts-expect-error: an id is no reason.
    refusal("ByName", BOOK_1, { why: Schema.String }, { by: "why", is: {} });
  });
});
