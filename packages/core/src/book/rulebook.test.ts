import { expect, it } from "vitest";
import { rulebook } from "../index.ts";

it("every rule has a title, a text and a source in its place", () => {
  for (const rule of rulebook) {
    expect(rule.id).toMatch(/^[A-Z]{3,4}-\d+$/);
    for (const text of [rule.title.sv, rule.title.en, rule.text.sv, rule.text.en, rule.source])
      expect(text.length).toBeGreaterThan(3);
  }
  expect(new Set(rulebook.map((rule) => rule.id)).size).toBe(rulebook.length);
});
