import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runTutorial } from "../scripts/tutorial.mjs";
import { root } from "./process.ts";

it("the tutorial prints what it says it prints", async () => {
  const page = readFileSync(join(root, "docs/tutorial/spring-meeting.md"), "utf8");
  expect(page.match(/^\$ /gm)?.length).toBeGreaterThan(12);
  expect(await runTutorial(page)).toBe(page);
});
