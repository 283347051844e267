/**
 * The core as a stranger gets it: packed, installed in an empty folder, its README example run and typed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { environment, newFolder, root } from "./process.ts";

const folder = newFolder();
afterAll(folder.remove);
const run = (command: string, args: ReadonlyArray<string>, cwd: string) =>
  execFileSync(command, args, { cwd, env: environment(folder.path), encoding: "utf8" });

it("the ten lines of the README run and type-check against the packed package", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const expected = [...example.matchAll(/^console\.log\(.*\/\/ (.*)$/gm)].map(([, says = ""]) =>
    says.replace(/:.*/, ""),
  );
  expect(expected).toEqual(["inquorate ljungby/social", "Failure", "2024-12-31", "Failure"]);

  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", folder.path], join(root, "packages/core")),
  ) as [{ filename: string; files: ReadonlyArray<{ path: string }> }];
  expect(packed.files.some(({ path }) => path.endsWith(".test.ts"))).toBe(false);

  const home = join(folder.path, "stranger");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder.path, packed.filename)], home);
  writeFileSync(join(home, "example.ts"), example);
  expect(run(process.execPath, ["example.ts"], home).trim().split("\n")).toEqual(expected);

  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "NodeNext",
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: "ES2024",
        types: [],
        lib: ["ES2024", "DOM"],
      },
      files: ["example.ts"],
    }),
  );
  run(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.json"], home);
});
