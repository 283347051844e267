/**
 * Papers with their files on the command line: registered by the file, sent to everybody, given back to the byte.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "konstellation-papers-"));
const file = join(folder, "hjul.PDF");
const bytes = Buffer.from("%PDF-1.7 å i två former: å, å");
const hash = createHash("sha256").update(bytes).digest("hex");
let source: Source;
beforeEach(async () => {
  writeFileSync(file, bytes);
  source = await exampleBook();
});
afterEach(() => source.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...line: ReadonlyArray<string>) => {
  const asked = readArguments([...line, "--lang", "en"], verbs, {});
  const verb = verbs.flatMap((each) => ("onBook" in each ? [each] : [])).find(({ name }) => name === asked.verb);
  return verb?.onBook(source, asked);
};
const refused = async (...line: ReadonlyArray<string>) => {
  const end = run(...line).then(
    () => "done",
    (error: Error) => error.message,
  );
  return end;
};

describe("register-paper", () => {
  it("of a paper that is known takes the next version, and says what changed", async () => {
    const shown = await run("register-paper", "wheel-proposal", file, "--change", "substance", "--what", "From August");
    expect(shown?.text).toBe(
      `✓ Done: wheel-proposal, version 3 (application/pdf, ${bytes.length} byte)\nSHA-256 ${hash}`,
    );
    const told = (await run("papers", "wheel-proposal"))?.text;
    expect(told).toContain("Changed: change in substance. From August");
    expect(told).toContain(`Stored here: application/pdf, ${bytes.length} byte`);
  });

  it("of a new one says at which item and by which title, and can name its version", async () => {
    const at = ["--meeting", "llg-2024-06-07", "--item", "3"];
    expect(await refused("register-paper", "new", file, "--item", "3", "--title", "New")).toContain("Give --meeting");
    expect(await refused("register-paper", "new", file, ...at)).toContain("Give --title");
    await run("register-paper", "new", file, ...at, "--title", "New", "--paper-version", "draft");
    expect((await run("papers", "new"))?.text).toContain("Version: draft: New");
  });

  it("refuses another hash, another kind of change, a first version that changes something, and a file that is none", async () => {
    const wheel = ["register-paper", "wheel-proposal", file] as const;
    expect(await refused(...wheel, "--hash", "0".repeat(64))).toContain(`hash: Expected ${hash}`);
    expect(await refused(...wheel, "--change", "a little")).toContain("expected editorial or substance");
    expect(await refused(...wheel, "--what", "From August")).toContain("change: Missing key");
    expect(await refused("register-paper", "wheel-proposal", join(folder, "none"))).toContain("could not be read");
    expect((await run("papers", "wheel-proposal"))?.text).not.toContain("Version: 3");
    await run(...wheel, "--hash", hash);
  });
});

describe("send-paper", () => {
  it("shows to whom, and sends it to everybody with --enter", async () => {
    await run("register-paper", "wheel-proposal", file);
    expect((await run("send-paper", "wheel-proposal"))?.text).toContain("Nothing has been entered");
    expect((await run("papers", "wheel-proposal"))?.text).toContain("! Have not received it");
    expect((await run("send-paper", "wheel-proposal", "--enter"))?.text).toMatch(/version 3\), reached 28\/28$/);
    expect(await refused("send-paper", "dementia-slides")).toContain("No version is at hand");
  });
});

describe("paper-content", () => {
  it("gives the file back to the byte, and writes over another only where that is asked for", async () => {
    await run("register-paper", "wheel-proposal", file);
    const out = join(folder, "back.pdf");
    await run("paper-content", "wheel-proposal", "3", "--out", out);
    expect(readFileSync(out)).toEqual(bytes);
    expect(await refused("paper-content", "wheel-proposal", "3", "--out", out)).toContain("is there already");
    await run("paper-content", "wheel-proposal", "3", "--out", out, "--overwrite");
    expect(await refused("paper-content", "wheel-proposal", "1", "--out", out)).toContain("is not stored here");
  });
});
