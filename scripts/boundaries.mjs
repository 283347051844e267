// Holds the arrows between packages and concepts, and shows that every rule can fail: in a copy of the sources one
// violation is planted for each, all at once, and each must be found where it was planted. Nothing is written here.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { faultsOfOrder, orderOfConcepts } from "./order-of-concepts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const cruiser = fileURLToPath(
  new URL("../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", import.meta.url),
);
const COPY = "konstellation-boundaries-";

/** What a planted violation of a rule consists of: a file, and what it imports. @type {Record<string, [string, string]>} */
const planted = {
  "no-cycle": ["packages/core/src/kernel/planted-cycle.ts", "./planted-round.ts"],
  "core-knows-effect-only": ["packages/core/src/kernel/planted-node.ts", "node:fs"],
  "concept-through-its-index": ["packages/core/src/book/planted-inside.ts", "../kernel/period.ts"],
  "rules-know-no-decider": ["packages/core/src/agreement/rules/planted-decider.ts", "../deciding/lists.ts"],
  "sources-use-no-testing": ["packages/words/src/planted-testing.ts", "../../core/src/testing/index.ts"],
  "words-client-example-know-core-only": ["packages/words/src/planted-ledger.ts", "@konstellation/ledger"],
  "calendar-import-documents-know-core-and-words": [
    "packages/documents/src/planted-ledger.ts",
    "@konstellation/ledger",
  ],
  "answer-knows-no-store-and-no-example": ["packages/answer/src/planted-store.ts", "../../ledger-sqlite/src/index.ts"],
  "only-rules-vouch": ["packages/core/src/agreement/views/planted-vouch.ts", "../../kernel/vouch.ts"],
  "ledger-knows-core-only": ["packages/ledger/src/planted-store.ts", "../../ledger-sqlite/src/index.ts"],
  "a-store-knows-the-port-only": ["packages/ledger-sqlite/src/planted-words.ts", "../../words/src/index.ts"],
  "package-knows-no-app": ["packages/import/src/planted-app.ts", "../../../apps/server/src/app.ts"],
  "app-knows-no-other-app": ["apps/terminal/src/planted-app.ts", "../../server/src/app.ts"],
  "nothing-undeclared": ["packages/words/src/planted-undeclared.ts", "luxon"],
  ...Object.fromEntries(
    orderOfConcepts(root)
      .slice(0, -1)
      .map((concept) => [
        `core-order-${concept}`,
        [`packages/core/src/${concept}/planted-order.ts`, "../book/index.ts"],
      ]),
  ),
};
const alongside = { "packages/core/src/kernel/planted-round.ts": "./planted-cycle.ts" };
/** A second violation of a rule that is broken in two ways. @type {Record<string, [string, string]>} */
const second = { "core-knows-effect-only": ["packages/core/src/kernel/planted-clock.ts", "effect/DateTime"] };
const PLANTED_FOLDER = "packages/core/src/planted-concept";

/** The violations that are found in a tree. @param {string} tree @returns {Promise<ReadonlyArray<{ rule: string, from: string, to: string }>>} */
const cruise = async (tree) => {
  const args = [cruiser, "packages", "apps", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const child = spawn(process.execPath, args, { cwd: tree, stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += chunk));
  child.stderr.on("data", (chunk) => (said.err += chunk));
  await new Promise((done) => child.once("close", done));
  if (said.out === "") throw new Error(`The boundaries could not be read:\n${said.err}`);
  return JSON.parse(said.out).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
};

/** The sources with the planted violations, where nobody else reads them. @param {string} copy */
const plant = (copy) => {
  for (const name of readdirSync(root).filter((each) => /^(?:tsconfig.*|package)\.json$|^\.dependency/.test(each)))
    cpSync(join(root, name), join(copy, name));
  for (const name of ["packages", "apps", "scripts"])
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !["node_modules", "dist", ".turbo"].includes(basename(path)),
    });
  const modules = join(copy, "node_modules");
  mkdirSync(join(modules, "@konstellation"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")).filter((each) => each !== "@konstellation"))
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(join(copy, group)))
      symlinkSync(join(copy, group, name), join(modules, "@konstellation", name));
  for (const [file, from] of [...Object.values(planted), ...Object.values(second), ...Object.entries(alongside)]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `export * from "${from}";\n`);
  }
  mkdirSync(join(copy, PLANTED_FOLDER));
};

const say = (good, sentence) => {
  process.stdout.write(`${sentence}\n`);
  if (!good) process.exitCode = 1;
};

/** Whether the run that made a copy still goes on. @param {string} name */
const alive = (name) => {
  try {
    return process.kill(Number(name.slice(COPY.length).split("-")[0]), 0);
  } catch {
    return false;
  }
};

for (const left of readdirSync(tmpdir()).filter((name) => name.startsWith(COPY) && !alive(name))) {
  process.stdout.write(`removed ${left}: an earlier run was cut short\n`);
  rmSync(join(tmpdir(), left), { recursive: true, force: true });
}
const copy = mkdtempSync(join(tmpdir(), `${COPY}${process.pid}-`));
const remove = () => rmSync(copy, { recursive: true, force: true });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => {
    remove();
    process.exit(130);
  });
try {
  plant(copy);
  const [here, there] = await Promise.all([cruise(root), cruise(copy)]);
  for (const { rule, from, to } of here) say(false, `${rule}: ${from} → ${to}`);
  for (const fault of faultsOfOrder(root)) say(false, fault);

  const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs").forbidden.map(({ name }) => name);
  for (const rule of rules) {
    const files = [planted[rule], second[rule]].flatMap((violation) => violation?.slice(0, 1) ?? []);
    if (files.length === 0) say(false, `NOT TRIED: no violation of ${rule} is planted in scripts/boundaries.mjs`);
    for (const file of files)
      if (there.some((found) => found.rule === rule && found.from === file))
        say(true, `ok: a planted violation of ${rule}`);
      else say(false, `NOT FOUND: a planted violation of ${rule}, in ${file}`);
  }
  const everyFile = [
    ...[...Object.values(planted), ...Object.values(second)].map(([file]) => file),
    ...Object.keys(alongside),
  ];
  for (const { rule, from } of there.filter(({ from }) => !everyFile.includes(from)))
    if (!here.some((found) => found.rule === rule && found.from === from))
      say(false, `${rule}: found in ${from}, where nothing was planted`);
  const folder = relative("packages/core/src", PLANTED_FOLDER);
  const noticed = faultsOfOrder(copy).some((fault) => fault.includes(PLANTED_FOLDER));
  say(
    noticed,
    `${noticed ? "ok" : "NOT FOUND"}: a planted folder, ${folder}, that the order of concepts does not name`,
  );
} finally {
  remove();
}
