/**
 * All concepts together: every label and phrase in both languages, and nothing said twice.
 */
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Folded, SaidTwice } from "./concept-words.ts";
import concepts, * as shown from "./concepts.ts";
import { calendarKinds, explainers, foundKinds, kinds, phrases, radarKinds } from "./folded.ts";

it("every label and phrase is written in both languages", () => {
  const {
    default: _default,
    explainCharter: _charter,
    explainClause: _clause,
    explainSuccession: _succession,
    ...labels
  } = shown;
  const tables = [...Object.values(labels), radarKinds, foundKinds, calendarKinds, phrases];
  const all = [
    ...tables.flatMap((table) => Object.values(table)),
    ...Object.values(kinds).flatMap(({ no, the }) => [no, the]),
  ];
  expect(all.length).toBeGreaterThan(300);
  for (const { sv, en } of all) for (const text of [sv, en]) expect(text.trim().length).toBeGreaterThan(1);
});

describe("what the concepts say becomes one table", () => {
  const words = { radar: { sv: "Radar", en: "Radar" } };
  const more = { rounds: { sv: "Rundor", en: "Rounds" } };

  it("with the names of all of them", () => {
    type Both = Folded<"phrases", readonly [{ phrases: typeof words }, { kinds: object }, { phrases: typeof more }]>;
    expectTypeOf<keyof Both>().toEqualTypeOf<"radar" | "rounds">();
  });

  it("where two of them say the same name, the type tells which", () => {
    type Twice = Folded<"phrases", readonly [{ phrases: typeof words }, { phrases: typeof words & typeof more }]>;
    expectTypeOf<Twice>().toEqualTypeOf<SaidTwice<"radar">>();
  });

  it("and nothing is lost: as many phrases and refusals as the concepts have", () => {
    const count = (section: "phrases" | "refusals" | "kinds" | "radarKinds" | "foundKinds" | "calendarKinds") =>
      concepts.reduce(
        (sum, concept) => sum + Object.keys((concept as Partial<Record<string, object>>)[section] ?? {}).length,
        0,
      );
    expect(Object.keys(phrases).length).toBe(count("phrases"));
    expect(Object.keys(explainers).length).toBe(count("refusals"));
    expect(Object.keys(kinds).length).toBe(count("kinds"));
    expect(Object.keys(radarKinds).length).toBe(count("radarKinds"));
    expect(Object.keys(foundKinds).length).toBe(count("foundKinds"));
    expect(Object.keys(calendarKinds).length).toBe(count("calendarKinds"));
  });
});
