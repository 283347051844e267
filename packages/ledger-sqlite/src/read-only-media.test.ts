import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
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

const mountable = canMount();

it.runIf(mountable)("a book on media that cannot be written is read", async () => {
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

it.runIf(mountable)("a book on a disk that is full is read, and nothing is left beside it", async () => {
  const disk = join(folder.path, "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
  try {
    const file = await exampleIn(join(disk, "books.sqlite"));
    expect(() => writeFileSync(join(disk, "filling"), Buffer.alloc(8 * 1024 * 1024))).toThrow("ENOSPC");
    expect(await readWhole(file)).toBe("sound");
    expect(existsSync(`${file}-shm`)).toBe(false);
  } finally {
    execFileSync("umount", [disk]);
  }
});
