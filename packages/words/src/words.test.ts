import { bookDecider, day, nameOf, Period, replay, rulebook } from "@konstellation/core";
import {
  adoptTheWheel,
  kronobergUntilTheWheel,
  kronobergWithLjungbyGone,
  terminateTheAgreement,
} from "@konstellation/example";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  dayIn,
  explainClause,
  explainRefusal,
  explainSuccession,
  languageOfRequest,
  languageOfTerminal,
  phrases,
  whenIn,
} from "./index.ts";
import * as labels from "./labels.ts";
import { refusalSamples } from "./samples.ts";

const refused = (steps: typeof kronobergUntilTheWheel, command: typeof adoptTheWheel) => {
  let book = bookDecider.initial;
  for (const step of steps)
    book = replay(Result.getOrThrow(bookDecider.decide(book, step.command, step.context)), book);
  const context = { day: day("2024-05-03"), instant: "2024-05-03T12:00:00Z" as never, actor: "test" };
  const refusal = Result.getOrThrow(Result.flip(bookDecider.decide(book, command, context)));
  return explainRefusal(refusal, (kind, id) => nameOf(book, kind, id));
};

describe("a refusal is said so that a chair can read it out", () => {
  it("the wheel: who lacks the paper, and what to do", () => {
    const said = refused(kronobergUntilTheWheel, adoptTheWheel);
    expect(said.sv).toContain("21 har inte fått det: skolchef, Alvesta");
    expect(said.en).toContain("Send the paper to them and take the item up at the next meeting. (PAP-1)");
  });

  it("the termination: which seat, since when, which deputy", () => {
    const said = refused(kronobergWithLjungbyGone, terminateTheAgreement);
    expect(said.sv).toBe(
      "Gruppen är inte samlad: inget kan beslutas. 27 av 28 platser är fyllda. Tomt: socialchef, Ljungby (har gått sedan 11:25; ersättare: biträdande socialchef, Ljungby). (QUO-1)",
    );
    expect(said.en).toContain("has left since 11:25; deputy: deputy head of social services, Ljungby");
  });

  it("every refusal says other things in Swedish and English, and names its rule", () => {
    for (const refusal of Object.values(refusalSamples)) {
      const { sv, en } = explainRefusal(refusal);
      expect(sv).not.toBe(en);
      for (const text of [sv, en]) {
        expect(text.endsWith(`(${refusal.rule})`)).toBe(true);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it("every rule that can refuse is in the rulebook", () => {
    const rules = rulebook.map((rule) => rule.id as string);
    for (const refusal of Object.values(refusalSamples)) expect(rules).toContain(refusal.rule);
  });
});

it("every label and phrase is written in both languages", () => {
  const all = [...Object.values(labels).flatMap((table) => Object.values(table)), ...Object.values(phrases)];
  expect(all.length).toBeGreaterThan(100);
  for (const { sv, en } of all) for (const text of [sv, en]) expect(text.trim().length).toBeGreaterThan(1);
});

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
      "Advice: rgk takes over on 2025-04-01, described in commitment c.",
      "Advice: rgk takes over.",
      "Responsibility gap 2025-01-01 – 2025-03-31: 90 days on which nobody is responsible.",
    ]);
  });
  it("with a gap that grows where nobody has answered, and none where nothing is taken over", () => {
    const since = { is: "gap", from: day("2025-01-01"), until: null, days: 1 } as const;
    expect(said({ succession: null, responsibilityGap: since })).toEqual([
      "Inget svar på vad som kommer efter.",
      "Ingen har ansvaret sedan 2025-01-01: 1 dag hittills.",
    ]);
    expect(
      said({ succession: { kind: "nothing", reason: { sv: "Slutfört" } }, responsibilityGap: { is: "none" } }),
    ).toEqual(["Inget att ta över: Slutfört.", "Inget ansvarsglapp."]);
  });
});

it("a notice clause is said as people say it", () => {
  const said = (length: string | null, more: object = {}) =>
    explainClause({ length: length === null ? null : Period.make(length), ...more });
  expect(explainClause(null).sv).toBe("ingen behövs");
  expect(said("P6M", { landing: "yearEnd" })).toEqual({
    sv: "6 månader, till ett årsskifte",
    en: "6 months, to the turn of a year",
  });
  expect(said("P1M", { landing: "anyDay", counts: "sent" }).en).toBe("1 month, from when it is sent");
  expect(said("P1Y2W", { landing: { yearly: "06-30" } }).sv).toBe("12 månader och 14 dagar, till den 06-30 ett år");
  expect(said("P1D", { landing: { days: [day("2025-06-30"), day("2026-06-30")] } }).en).toBe(
    "1 day, to 2025-06-30 or 2026-06-30",
  );
  expect(said(null).en).toBe("of unknown length");
});

it("days and times are written as people write them", () => {
  expect(dayIn(day("2026-12-04"), "sv")).toBe("fre 2026-12-04");
  expect(dayIn(day("2024-05-06"), "en")).toBe("Mon 2024-05-06");
});

it.each([
  ["2024-06-13", "tor 2024-06-13", "Thu 2024-06-13"],
  ["2026-W49", "v. 49 2026", "week 49 of 2026"],
  ["2024-06", "juni 2024", "June 2024"],
  ["2024-Q3", "tredje kvartalet 2024", "the third quarter of 2024"],
  ["2026-spring", "våren 2026", "the spring of 2026"],
  ["2026-autumn", "hösten 2026", "the autumn of 2026"],
  ["2024", "2024", "2024"],
  ["2024/25", "årsskiftet 24/25", "the turn of the year 24/25"],
])("%s is said as precisely as it was: %s, %s", (when, sv, en) => {
  expect([whenIn(when, "sv"), whenIn(when, "en")]).toEqual([sv, en]);
});

describe("which language is spoken", () => {
  it.each([
    ["sv", {}, "sv"],
    [undefined, { LANG: "sv_SE.UTF-8" }, "sv"],
    [undefined, { LC_ALL: "en_GB", LANG: "sv_SE" }, "en"],
    [undefined, { LANG: "C.UTF-8" }, "en"],
    [undefined, {}, "en"],
  ])("--lang %s with %o is %s", (asked, environment, language) =>
    expect(languageOfTerminal(asked, environment)).toBe(language),
  );
  it.each([
    ["sv", "sv"],
    ["en-GB, sv;q=0.8", "en"],
    ["de, sv;q=0.5, en;q=0.4", "sv"],
    ["sv;q=0, en", "en"],
    ["de", "en"],
    [undefined, "en"],
  ])("Accept-Language: %s is %s", (header, language) => expect(languageOfRequest(header)).toBe(language));
});
