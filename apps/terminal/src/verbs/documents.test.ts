import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { documents } from "./documents.ts";
import { verbs } from "./index.ts";

const SPRING = "llg-2024-05-03";
const folder = mkdtempSync(join(tmpdir(), "konstellation-papers-"));
afterAll(() => rmSync(folder, { recursive: true }));

let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const run = async (...line: ReadonlyArray<string>) => {
  const asked = readArguments(line, verbs, {});
  const verb = documents.find(({ name }) => name === asked.verb);
  if (verb === undefined) throw new Error(`${asked.verb} writes no paper`);
  return verb.onBook(source, asked);
};

describe("a paper of a meeting", () => {
  it.each([
    ["call", SPRING, "# Notice of meeting"],
    ["agenda", SPRING, "# Agenda"],
    ["minutes", SPRING, "# Minutes"],
    ["extract", "resource-centre-terminated", "# Extract of a decision"],
  ])("%s goes out as Markdown, byte for byte", async (verb, of, title) => {
    const { raw, json } = await run(verb, of);
    expect(raw).toContain(title);
    expect(json).toEqual({ format: "markdown", text: raw });
  });

  it("of what only old papers tell is written by the same verb, and says that it is not certified", async () => {
    const { raw } = await run("minutes", "chief-executives-spring");
    expect(raw).toContain("*Recorded from old papers, not certified.*");
  });

  it("goes out as HTML, and in Swedish to whoever asks in Swedish", async () => {
    source.close();
    source = await exampleBook("sv");
    const { raw } = await run("minutes", SPRING, "--format", "html");
    expect(raw).toContain('<html lang="sv">');
    expect(raw).toContain("<h1>Mötesanteckningar</h1>");
  });

  it("goes into a file, and over another only when that is said", async () => {
    const out = join(folder, "minutes.docx");
    const { text, json } = await run("minutes", SPRING, "--format", "docx", "--out", out);
    expect(text).toBe(`✓ ${out}`);
    const bytes = readFileSync(out);
    expect(json).toEqual({ format: "docx", file: out, bytes: bytes.length });
    expect(bytes.subarray(0, 2).toString()).toBe("PK");

    writeFileSync(out, "mine");
    await expect(run("minutes", SPRING, "--format", "docx", "--out", out)).rejects.toMatchObject({
      message: `${out} is there already and is left as it is. Give another name, or --overwrite.`,
      code: 1,
    });
    expect(readFileSync(out, "utf8")).toBe("mine");
    await run("minutes", SPRING, "--format", "docx", "--out", out, "--overwrite");
    expect(readFileSync(out).equals(bytes)).toBe(true);
  });
});

describe("what cannot be written says why", () => {
  it.each([
    [["minutes"], "Usage: konstellation minutes MEETING", 2],
    [["extract", "--lang", "sv"], "Användning: konstellation extract BESLUT", 2],
    [["call", SPRING, "--format", "pdf"], "--format is “pdf”: expected markdown, html, docx", 2],
    [["call", SPRING, "--format", "docx", "--lang", "sv"], "--format docx skrivs till en fil: ange --out FIL.", 2],
    [["call", SPRING, "--overwrite"], "--overwrite means something only with --out FILE. Leave it out.", 2],
    [["minutes", "llg-2024-06-07"], "has not been held yet, so there are no minutes to write out", 3],
    [["minutes", "nothing"], "There is no meeting called “nothing” in the book. There is: ", 5],
    [["extract", "nothing"], "There is no decision called “nothing” in the book. (BOOK-1)", 5],
    [["agenda", SPRING, "--out", join(folder, "no", "such", "folder.md")], "could not be written", 1],
  ] as const)("%j", async (line, message, code) => {
    await expect(run(...line)).rejects.toMatchObject({ message: expect.stringContaining(message), code });
  });
});
