/**
 * What comes after an agreement, as it is read out.
 */
import { day } from "@konstellation/core";
import { describe, expect, it } from "vitest";
import { explainSuccession } from "./succession.ts";

describe("what comes after an agreement is said", () => {
  const said = (about: Parameters<typeof explainSuccession>[0]) => explainSuccession(about).map(({ sv }) => sv);
  const advice = { what: { sv: "Rådgivning", en: "Advice" }, by: { kind: "organisation", id: "rgk" } } as const;

  it("only where something is ending", () =>
    expect(explainSuccession({ succession: null, responsibilityGap: null })).toEqual([]));
  it("with who takes over what, from which day, described where", () => {
    expect(
      explainSuccession({
        succession: { kind: "takenOver", parts: [{ ...advice, from: day("2025-04-01"), commitment: "c" }, advice] },
        responsibilityGap: { is: "gap", from: day("2025-01-01"), until: day("2025-03-31"), days: 90 },
      }).map(({ en }) => en),
    ).toEqual([
      "Advice: rgk takes over from 2025-04-01, described in commitment c.",
      "Advice: rgk takes over.",
      "Responsibility gap 2025-01-01 – 2025-03-31: for 90 days nobody is responsible.",
    ]);
  });
  it("with a gap that grows where nobody has answered, and none where nothing is taken over", () => {
    const since = { is: "gap", from: day("2025-01-01"), until: null, days: 1 } as const;
    expect(said({ succession: null, responsibilityGap: since })).toEqual([
      "Ingen har svarat på vad som kommer efter.",
      "Ingen har ansvaret sedan 2025-01-01: 1 dag hittills.",
    ]);
    expect(
      said({ succession: { kind: "nothing", reason: { sv: "Slutfört" } }, responsibilityGap: { is: "none" } }),
    ).toEqual(["Det finns inget att ta över: Slutfört.", "Det blir inget ansvarsglapp."]);
  });
});
