// What the changesets would make of the versions, in a copy: nothing here is changed.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "konstellation-version-"));
try {
  for (const name of ["package.json", "package-lock.json", ".changeset"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(join(root, group)))
      cpSync(join(root, group, name, "package.json"), join(copy, group, name, "package.json"));
  spawnSync("git", ["init", "-q"], { cwd: copy });
  const changeset = join(root, "node_modules/@changesets/cli/bin.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [changeset, "version"], {
    cwd: copy,
    encoding: "utf8",
  });
  if (status !== 0) process.stdout.write(stdout + stderr);
  for (const name of readdirSync(join(copy, "packages"))) {
    const { version } = JSON.parse(readFileSync(join(copy, "packages", name, "package.json"), "utf8"));
    process.stdout.write(
      `@konstellation/${name} would be ${version}${existsSync(join(copy, "packages", name, "CHANGELOG.md")) ? "" : " (unchanged)"}\n`,
    );
  }
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
