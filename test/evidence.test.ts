/**
 * Evidence proves one thing, and only a rule says that it has been proved: two kinds that shared a name would pass for each other,
 * and an assertion would be proof of anything.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const core = fileURLToPath(new URL("../packages/core/src", import.meta.url));
const sources = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, text: readFileSync(join(core, file), "utf8") }));

/** Every kind of evidence: the type that is shown, what it proves, and where it is declared. */
const kinds = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/type (\w+) = Evidence<\s*"(\w+)"/g)].map(([, type = "", proves = ""]) => ({ file, type, proves })),
);

it("no two kinds of evidence prove the same by name", () => {
  const names = kinds.map(({ proves }) => proves);
  expect(kinds.filter(({ proves }) => names.indexOf(proves) !== names.lastIndexOf(proves))).toEqual([]);
  expect(kinds.length).toBeGreaterThan(50);
});

it("no evidence is asserted: it is what a rule has vouched for", () => {
  const types = kinds.map(({ type }) => type).join("|");
  const asserted = new RegExp(`\\b(?:as|satisfies) (?:unknown as )?(?:${types})\\b`, "g");
  const found = sources.flatMap(({ file, text }) => [...text.matchAll(asserted)].map(([words]) => `${file}: ${words}`));
  expect(found).toEqual([]);
});
