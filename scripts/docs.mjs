// Writes the documents that come from the code; with --check, says which of them are not what the code would write.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { routeRows } from "@konstellation/client";
import { rulebook, rulePacks } from "@konstellation/core";
import { outcomeOf, refusalIn, ruleExamples } from "@konstellation/core/testing";
import * as Result from "effect/Result";
import { helpText } from "../apps/terminal/src/help.ts";
import { explainRefusal } from "../packages/words/src/refusals/index.ts";
import { build } from "./build.mjs";
import { drawArchitecture } from "./drawing.mjs";
import { runTutorial } from "./tutorial.mjs";

const docs = fileURLToPath(new URL("../docs", import.meta.url));
const check = process.argv.includes("--check");
const GENERATED = "<!-- Written by `npm run docs` from the code; edit the code. -->\n\n";

const ruleFile = (id) => `rulebook/${id.toLowerCase()}.md`;

const rulePage = (rule) => {
  const examples = ruleExamples.filter((example) => example.rule === rule.id);
  return `${GENERATED}# ${rule.id}: ${rule.title.en}

*${rule.title.sv}*

${rule.text.en}

> ${rule.text.sv}

**Source.** ${rule.source}.
${refusalsIn(examples)}
## Examples

Each of these runs as a test. They are of a small group: two seats, Växjö's and Ljungby's heads of social services, Ljungby's with a
deputy; a meeting on 2024-05-03 with a decision item and a dialogue.
${examples.map(exampleSection).join("")}`;
};

/** Things of the small world are called by their ids; what kind of thing it is the sentence says itself. */
const small = (_kind, id) => ({ sv: id });

const exampleSection = (example) => {
  const { sv, en } = example.says;
  return `\n### ${en}\n\n*${sv}*\n\n${shownIn(example)}\n`;
};

const shownIn = (example) => {
  if ("asks" in example) return askedIn(example);
  if ("reads" in example) return `${example.reads}\n\n→ ${refusedIn(explainRefusal(refusalIn(example), small))}`;
  const outcome = outcomeOf(example);
  const then = Result.isSuccess(outcome)
    ? outcome.success.map((fact) => `\`${fact.type}\``).join(", ")
    : refusedIn(explainRefusal(outcome.failure, small));
  return `${json(example.when)}\n\n→ ${then}`;
};

const refusedIn = ({ sv, en }) => `refused: ${en}\n\n> ${sv}`;

/** What is asked and what comes of it: a sentence where there is one, otherwise what the example looks at. */
const askedIn = ({ asks, of, answers }) => {
  const answer = of();
  const said = typeof answer === "string" ? answer : answer.explanation?.en;
  return `${typeof asks === "string" ? asks : json(asks)}\n\n${said === undefined ? json(answers) : `→ ${said}`}`;
};

const json = (value) => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

/** What a rule's examples were refused with: one of each kind, as it happened. */
const refusalsIn = (examples) => {
  const happened = new Map();
  for (const refusal of examples.flatMap((example) => refusalIn(example) ?? [])) {
    if (!happened.has(refusal.type)) happened.set(refusal.type, refusal);
  }
  return happened.size === 0 ? "" : `\n## What it refuses\n${[...happened.values()].map(refusalSection).join("")}`;
};

const refusalSection = (refusal) => {
  const { sv, en } = explainRefusal(refusal, small);
  return `\n### \`${refusal.type}\`\n\n${en}\n\n> ${sv}\n`;
};

const rulebookIndex = () => `${GENERATED}# Rulebook

Every rule of the engine, with its source and what it refuses. A refusal always names its rule.

| rule | title | på svenska |
| --- | --- | --- |
${rulebook.map((rule) => `| [${rule.id}](${rule.id.toLowerCase()}.md) | ${rule.title.en} | ${rule.title.sv} |`).join("\n")}
`;

const restPage = () => `${GENERATED}# REST routes

One row a route: the service mounts, validates and describes itself from the same table, and the typed client comes from it. A
running service shows the same with examples at \`/docs\`, and as OpenAPI 3.1 at \`/openapi.json\`. How to write, page, repeat and
guard against a change in between is in [run the service](../how-to/run-the-service.md).

| name | route | what | needs the token |
| --- | --- | --- | --- |
${routeRows.map(([name, route]) => `| \`${name}\` | \`${route.method.toUpperCase()} ${route.path}\` | ${route.summary.en} | ${route.scope === "write" ? "yes" : ""} |`).join("\n")}

Besides these: \`GET /api-info\`, \`/healthz\`, \`/readyz\`, \`/openapi.json\`, \`/docs\`.
`;

const rulePacksPage = () => `${GENERATED}# Rule packs

Values that a law gives a formal board, each with its paragraph. A pack is taken only when a charter asks for it by name
(\`"pack": "kommunallagen"\` in \`AdoptCharter\` or \`ChangeCharter\`); a steering group of officials is not a board, and nothing here
binds it unasked. What the charter says itself comes before the pack.
${Object.entries(rulePacks)
  .map(
    ([name, { charter, sources }]) => `
## \`${name}\`

| value | is | source |
| --- | --- | --- |
${Object.entries(charter)
  .map(
    ([value, is]) => `| \`${value}\` | \`${typeof is === "string" ? is : JSON.stringify(is)}\` | ${sources[value]} |`,
  )
  .join("\n")}
`,
  )
  .join("")}`;

const commandLinePage = () => `${GENERATED}# Command line

\`\`\`
${helpText("en").trimEnd()}
\`\`\`
`;

const written = {
  "rulebook/README.md": rulebookIndex(),
  ...Object.fromEntries(rulebook.map((rule) => [ruleFile(rule.id), rulePage(rule)])),
  "reference/rest.md": restPage(),
  "reference/command-line.md": commandLinePage(),
  "reference/rule-packs.md": rulePacksPage(),
  "explanation/architecture.svg": drawArchitecture(),
};
if (!check) {
  // The tutorial starts what has been built: a clone that has not would have nothing to start.
  await build([]);
  for (const name of readdirSync(join(docs, "tutorial")))
    written[`tutorial/${name}`] = await runTutorial(readFileSync(join(docs, "tutorial", name), "utf8"));
}

const stale = Object.entries(written).filter(
  ([file, text]) => !existsSync(join(docs, file)) || readFileSync(join(docs, file), "utf8") !== text,
);
const orphans = readdirSync(join(docs, "rulebook")).filter((file) => !(`rulebook/${file}` in written));
if (check) {
  for (const [file] of stale) process.stdout.write(`docs/${file} is not what the code says: run npm run docs\n`);
  for (const file of orphans) process.stdout.write(`docs/rulebook/${file} belongs to no rule: remove it\n`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(docs, file)), { recursive: true });
    writeFileSync(join(docs, file), text);
    process.stdout.write(`wrote docs/${file}\n`);
  }
}
