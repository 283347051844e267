/**
 * The write token: made once, kept for whoever runs the service, and nothing else opens.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openToken } from "./token.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "konstellation-token-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const kept = (file: string) => readFileSync(join(folder, file), "utf8");

describe("the write token", () => {
  it("is made where there is none: 256 bits in a file of its owner's, and a hash beside it that does not tell it", () => {
    const { file, accepts } = openToken(folder);
    expect(file).toBe(join(folder, "write-token"));
    expect(kept("write-token")).toMatch(/^kst_[\w-]{43}\n$/);
    expect(kept("write-token.sha256")).toMatch(/^[0-9a-f]{64}\n$/);
    for (const each of ["write-token", "write-token.sha256"])
      expect([each, statSync(join(folder, each)).mode & 0o777]).toEqual([each, 0o600]);
    expect(accepts(kept("write-token").trim())).toBe(true);
  });
  it("is the same at the next start, also when it has been moved elsewhere, and is never the same in two folders", () => {
    openToken(folder);
    const token = kept("write-token").trim();
    rmSync(join(folder, "write-token"));
    expect(openToken(folder).accepts(token)).toBe(true);
    expect(() => kept("write-token")).toThrow("ENOENT");
    const other = mkdtempSync(join(folder, "other-"));
    expect(openToken(other).accepts(token)).toBe(false);
  });
  it("is its owner's to read, also where a file that everybody could read lay in its place", () => {
    writeFileSync(join(folder, "write-token"), "old", { mode: 0o644 });
    const { accepts } = openToken(folder);
    expect(statSync(join(folder, "write-token")).mode & 0o777).toBe(0o600);
    expect(accepts(kept("write-token").trim())).toBe(true);
  });
  it("is taken whole, and no other is", () => {
    const { accepts } = openToken(folder);
    const token = kept("write-token").trim();
    for (const other of ["", token.slice(0, -1), `${token}x`, token.toUpperCase(), kept("write-token.sha256").trim()])
      expect([other, accepts(other)]).toEqual([other, false]);
  });
  it("is none where the hash has been damaged, rather than any", () => {
    openToken(folder);
    const token = kept("write-token").trim();
    for (const damaged of ["", "zz", kept("write-token.sha256").slice(0, 62)]) {
      writeFileSync(join(folder, "write-token.sha256"), damaged);
      expect([damaged, openToken(folder).accepts(token), openToken(folder).accepts("")]).toEqual([
        damaged,
        false,
        false,
      ]);
    }
  });
});
