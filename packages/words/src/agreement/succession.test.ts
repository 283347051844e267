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
  it("with where it is described, and that nobody has said from which day", () => {
    const about = {
      succession: { kind: "toBeDescribed", commitment: "plan" },
      responsibilityGap: { is: "unknown" },
    } as Parameters<typeof explainSuccession>[0];
    expect(explainSuccession(about)).toEqual([
      {
        sv: "Vad som kommer efter beskrivs i uppdraget plan.",
        en: "What comes after is described in commitment plan.",
      },
      {
        sv: "Det går inte att säga om det blir ett ansvarsglapp: ingen har angett vilken dag övertagandet är på plats.",
        en: "It cannot be said whether there will be a responsibility gap: nobody has given the day the takeover is in place.",
      },
    ]);
  });
  it.each([
    [
      null,
      1,
      "Ingen har ansvaret sedan 2025-01-01: 1 dag hittills.",
      "Nobody has been responsible since 2025-01-01: 1 day so far.",
    ],
    [
      null,
      2,
      "Ingen har ansvaret sedan 2025-01-01: 2 dagar hittills.",
      "Nobody has been responsible since 2025-01-01: 2 days so far.",
    ],
    [
      day("2025-01-01"),
      1,
      "Ansvarsglapp 2025-01-01 – 2025-01-01: ingen har ansvaret under 1 dag.",
      "Responsibility gap 2025-01-01 – 2025-01-01: for 1 day nobody is responsible.",
    ],
    [
      day("2025-01-02"),
      2,
      "Ansvarsglapp 2025-01-01 – 2025-01-02: ingen har ansvaret under 2 dagar.",
      "Responsibility gap 2025-01-01 – 2025-01-02: for 2 days nobody is responsible.",
    ],
  ])("with the days nobody answers for, until %s: %i", (until, days, sv, en) => {
    const [, gap] = explainSuccession({
      succession: null,
      responsibilityGap: { is: "gap", from: day("2025-01-01"), until, days },
    });
    expect(gap).toEqual({ sv, en });
  });
  it("in Swedish as in English", () => {
    expect(
      said({
        succession: { kind: "takenOver", parts: [{ ...advice, from: day("2025-04-01"), commitment: "c" }, advice] },
        responsibilityGap: { is: "none" },
      }),
    ).toEqual([
      "Rådgivning: rgk tar över från 2025-04-01, beskrivs i uppdraget c.",
      "Rådgivning: rgk tar över.",
      "Det blir inget ansvarsglapp.",
    ]);
  });
});
