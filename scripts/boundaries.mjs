// Holds the arrows between packages and concepts, and shows that the check can fail: a planted violation must be found.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cruiser = fileURLToPath(
  new URL("../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", import.meta.url),
);

const cruise = () =>
  spawnSync(
    process.execPath,
    [cruiser, "packages", "apps", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
    { cwd: root, encoding: "utf8" },
  );

/** Violations, each of which one rule must find. */
const planted = [
  ["packages/core/src/kernel/planted.ts", 'export { readFileSync } from "node:fs";\n', "core-knows-effect-only"],
  ["packages/core/src/kernel/planted.ts", 'export { bookDecider } from "../book/index.ts";\n', "core-order-kernel"],
  [
    "packages/core/src/book/planted.ts",
    'export { isPeriod } from "../kernel/period.ts";\n',
    "concept-through-its-index",
  ],
  [
    "packages/words/src/planted.ts",
    'export { memoryLedger } from "@konstellation/ledger";\n',
    "words-client-example-know-core-only",
  ],
  [
    "packages/calendar/src/planted.ts",
    'export { memoryLedger } from "@konstellation/ledger";\n',
    "calendar-import-know-core-and-words",
  ],
  [
    "packages/answer/src/planted.ts",
    'export { openSqlite } from "../../ledger-sqlite/src/index.ts";\n',
    "answer-knows-no-store-and-no-example",
  ],
  [
    "packages/ledger/src/planted.ts",
    'export { openSqlite } from "../../ledger-sqlite/src/index.ts";\n',
    "ledger-knows-core-only",
  ],
  ["apps/terminal/src/planted.ts", 'export { buildApp } from "../../server/src/app.ts";\n', "app-knows-no-other-app"],
];

const clean = cruise();
process.stdout.write(clean.stdout);
let failed = clean.status !== 0;
for (const [file, text, rule] of planted) {
  const path = `${root}/${file}`;
  writeFileSync(path, text);
  try {
    const found = cruise();
    const caught = found.status !== 0 && found.stdout.includes(rule);
    failed ||= !caught;
    process.stdout.write(`${caught ? "ok" : "NOT FOUND"}: a planted violation of ${rule}\n`);
  } finally {
    rmSync(path);
  }
}
process.exit(failed ? 1 : 0);
