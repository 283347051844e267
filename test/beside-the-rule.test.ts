/**
 * What proves a rule stands beside it: whoever opens a rule finds its minutes next to it, under its own name.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { orderOfConcepts } from "../scripts/order-of-concepts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The files among a concept's rules; a concept without rules has no folder for them. */
const filesOf = (concept: string): ReadonlyArray<string> => {
  const folder = join(root, "packages/core/src", concept, "rules");
  return (existsSync(folder) ? readdirSync(folder) : []).map((name) => `${concept}/rules/${name}`);
};

it("every rule has its test beside it", () => {
  const files = orderOfConcepts(root).flatMap(filesOf);
  const rules = files.filter((file) => !file.endsWith(".test.ts"));
  expect(rules.length).toBeGreaterThan(40);
  const unproved = rules.filter((rule) => !files.includes(rule.replace(/\.ts$/, ".test.ts")));
  expect(unproved, "no test of that name stands beside").toEqual([]);
});
