// `npm run adversary -- --minutes 5` plays random games against rules, ledger and service for so long (one minute unless said);
// `--seed N --path P` plays once more what a failure printed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const options = { minutes: { type: "string" }, seed: { type: "string" }, path: { type: "string" } };

/** What was asked for; anything else is told apart from it at once. */
const asked = () => {
  const { values } = parseArgs({ options });
  const { minutes = values.path === undefined ? "1" : undefined, seed, path } = values;
  if (minutes !== undefined && !(Number(minutes) > 0))
    throw new TypeError(`--minutes ${minutes}: give a number above 0`);
  if (seed !== undefined && !/^-?\d+$/.test(seed))
    throw new TypeError(`--seed ${seed}: give the number that was printed`);
  if (path !== undefined && !/^[\d:]+$/.test(path))
    throw new TypeError(`--path ${path}: give the path that was printed`);
  if (path !== undefined && seed === undefined) throw new TypeError("--path: give the --seed it was printed with");
  return Object.entries({ MINUTES: minutes, SEED: seed, PATH: path }).filter(([, value]) => value !== undefined);
};

try {
  const env = Object.fromEntries(asked().map(([name, value]) => [`KONSTELLATION_ADVERSARY_${name}`, value]));
  const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "end-to-end", "test/adversary"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: "UTC", ...env },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
