// `npm test`: builds what the end-to-end tests start, then runs every test, and says plainly how many passed.
// Nothing may depend on the machine's time zone, so what can tell it runs again east and west of the day.
// `npm test -- NAME` runs those whose file has NAME in it, once. A person sees how it goes; a pipe gets what fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "konstellation-test-"));
const report = join(folder, "report.json");

try {
  await build([]);
  const config = asked.length === 0 ? "vitest.zones.config.ts" : "vitest.config.ts";
  const reporter = process.stdout.isTTY ? "default" : "agent";
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      "run",
      "--config",
      config,
      `--reporter=${reporter}`,
      "--reporter=json",
      `--outputFile.json=${report}`,
    ].concat(asked),
    { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, TZ: "UTC" } },
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  process.stdout.write(`${counts.numPassedTests ?? 0} passed, ${counts.numFailedTests ?? 0} failed\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
