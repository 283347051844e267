// `npm test`: builds what the end-to-end tests start, then runs every test, and says plainly how many passed.
// Nothing may depend on the machine's time zone, so all but the end-to-end tests run again east and west of the day.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "konstellation-test-"));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

/** Runs tests in a time zone, and counts them. */
const run = (zone, filters) => {
  const report = join(folder, `${zone.replace("/", "-")}.json`);
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  process.stdout.write(`\nTZ=${zone}\n`);
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { status: status ?? 1, passed: numPassedTests, failed: numFailedTests };
};

await build([]);
const asked = process.argv.slice(2);
try {
  const runs = [run("UTC", asked)];
  if (asked.length === 0)
    for (const zone of ["Europe/Stockholm", "Pacific/Kiritimati"]) runs.push(run(zone, ["packages", "apps"]));
  const sum = (count) => runs.reduce((total, each) => total + count(each), 0);
  process.stdout.write(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed\n`);
  process.exitCode = Math.max(...runs.map(({ status }) => status));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
