/**
 * Evidence proves one thing, and only a rule says that it has been proved: two kinds that shared a name would pass for each other,
 * and an assertion would be proof of anything.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { orderOfConcepts } from "../scripts/order-of-concepts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const core = join(root, "packages/core/src");
const sources = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(core, file), "utf8") }));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

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

it("no rule hands on what makes evidence: nobody but rules could be kept from it", () => {
  const handing = sources.filter(({ text }) =>
    /\bexport\b[^;=]*\bvouch\b[^;]*;|\bexport const \w+ = vouch\b(?!\()/.test(text),
  );
  expect(handing.map(({ file }) => file)).toEqual(["kernel/vouch.ts"]);
});

it("nothing in the core is left to chance: an answer is the same for the same question", () => {
  const chance = /\bMath\.random\b|\bcrypto\b|\bperformance\b|\bTemporal\.Now\b/;
  const found = sources.filter(({ file, text }) => !file.startsWith("testing/") && chance.test(withoutComments(text)));
  expect(found.map(({ file }) => file)).toEqual([]);
});

/** What a concept asserts although it decides: values of its schemas, nothing that a rule could have said. */
const ofValues = [
  'agreement/notice/answer.ts: "P3M" as Period',
  "constellation/schema.ts: … as Record<CharterValue, Schema.optionalKey<typeof Schema.NonEmptyString>>",
  "meeting/quorum-question.ts: … as QuorumCharter",
  "meeting/quorum/rule-names.ts: rule as Readonly<Record<string, unknown>>",
];

/** Whether the compiler is told here what something is, and believes it: by `as`, by `!`, or by what has no type or throws. */
const believed = (node: ts.Node, source: ts.SourceFile): boolean =>
  (ts.isAsExpression(node) && node.type.getText(source) !== "const") ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  (ts.isPropertyAccessExpression(node) && /^(?:JSON\.parse|Result\.getOrThrow\w*)$/.test(node.getText(source)));

/** All that is believed in a file, as it is written. */
const beliefsIn = ({ file, text }: (typeof sources)[number]): ReadonlyArray<string> => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true);
  const found: Array<string> = [];
  const visit = (node: ts.Node): void => {
    if (believed(node, source)) {
      const what = node.getText(source).replace(/\s+/g, " ");
      found.push(`${file}: ${what.length > 60 ? what.replace(/^.*(?= as )/, "…") : what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

it("nor is anything else asserted where it is decided: `as never` passes for every evidence, and for every fact", () => {
  const concepts = orderOfConcepts(root).slice(1, -1);
  const ofConcepts = sources.filter(
    ({ file }) => concepts.includes(file.split("/")[0] ?? "") && !/\/examples(?:\.ts$|\/)/.test(file),
  );
  expect(ofConcepts.filter(({ file }) => file.includes("/deciding/")).length).toBeGreaterThan(15);
  expect(ofConcepts.flatMap(beliefsIn).sort()).toEqual(ofValues);
});
