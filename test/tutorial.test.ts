import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runTutorial } from "../scripts/tutorial.mjs";
import { root } from "./process.ts";

const folder = join(root, "docs/tutorial");

it.each(readdirSync(folder))("%s prints what it says it prints", async (name) => {
  const page = readFileSync(join(folder, name), "utf8");
  expect(page.match(/^\$ /gm)?.length).toBeGreaterThan(12);
  expect(await runTutorial(page)).toBe(page);
});
