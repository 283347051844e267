import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { exampleIn, newFolder, readWhole } from "./testing/files.ts";

const folder = newFolder();
afterAll(folder.remove);

/** Whether a folder can be made read-only here; permissions stop no administrator. */
function canMount(): boolean {
  const probe = join(folder.path, "probe");
  try {
    mkdirSync(probe);
    execFileSync("mount", ["--bind", probe, probe], { stdio: "ignore" });
    execFileSync("umount", [probe], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

it.runIf(canMount())("a book on media that cannot be written is read", async () => {
  const media = join(folder.path, "media");
  mkdirSync(media);
  const file = await exampleIn(join(media, "books.sqlite"));
  execFileSync("mount", ["--bind", media, media]);
  try {
    execFileSync("mount", ["-o", "remount,ro,bind", media]);
    expect(await readWhole(file)).toBe("sound");
  } finally {
    execFileSync("umount", [media]);
  }
});
