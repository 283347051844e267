// Every published package is what it says: exports that resolve, types that match, for those who import it.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => `${root}/node_modules/.bin/${name}`;
let failed = false;

for (const name of readdirSync(`${root}/packages`)) {
  const cwd = `${root}/packages/${name}`;
  const checks = [
    ["publint", ["run", "--strict", "--pack", "npm"]],
    ["attw", ["--pack", ".", "--profile", "esm-only", "--format", "ascii", "--no-emoji", "--quiet"]],
  ];
  for (const [tool, args] of checks) {
    const { status, stdout, stderr } = spawnSync(bin(tool), args, { cwd, encoding: "utf8" });
    process.stdout.write(`${status === 0 ? "ok" : "FAILED"}: ${tool} ${name}\n`);
    if (status !== 0) process.stdout.write(stdout + stderr);
    failed ||= status !== 0;
  }
}
process.exit(failed ? 1 : 0);
