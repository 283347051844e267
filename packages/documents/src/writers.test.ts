/**
 * The three writers: they say all that there is to say, as text and as nothing but text.
 */
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { toDocx } from "./docx.ts";
import { formats } from "./formats.ts";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { JUNE, juneHeld } from "./testing/june.ts";
import { callIn, exampleBook, extractIn, minutesIn } from "./testing/papers.ts";
import { textsIn } from "./testing/texts.ts";
import { heading, line, lines, list, mark, paragraph, table, type Written } from "./written.ts";

/** A paper in which every place holds a text. */
const holding = (text: string): Written => ({
  kind: "agenda",
  language: "sv",
  group: text,
  title: text,
  blocks: [
    heading(2, text),
    paragraph(text),
    mark(text),
    { is: "resolution", label: text, text },
    ...list([text]),
    ...lines([line(text, text), line("två", text, text)]),
    ...table([text], [[text]]),
  ],
});

const rawText = async (written: Written): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(written)) })).value;

describe("DOCX", () => {
  it.each([
    ["the minutes", minutesIn(exampleBook, "sv")],
    ["minutes with all that can happen", minutesIn(juneHeld, "en", JUNE)],
    ["the call", callIn(exampleBook, "en")],
    ["the extract", extractIn(exampleBook, "sv")],
  ])("of %s says all of it in order, as another program reads it", async (_, written) => {
    const read = await rawText(written);
    let from = 0;
    for (const text of textsIn(written).flatMap((each) => each.split("\n"))) {
      const at = read.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at + text.length;
    }
  });

  it("has real headings, lists and tables", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await toDocx(minutesIn(exampleBook, "sv"))) });
    expect(value).toContain("<h1>Närvaro</h1>");
    expect(value).toContain("<h2>4. Årshjul</h2>");
    expect(value).toContain("<li>Benämning</li>");
    expect(value).toContain("<td><p>skolchef, Alvesta</p></td>");
  });

  it("is the same bytes each time, and knows nothing of when or by whom it was made", async () => {
    const written = minutesIn(exampleBook, "sv");
    const [one, other] = [await toDocx(written), await toDocx(written)];
    expect(Buffer.compare(one, other)).toBe(0);
    const core = new TextDecoder().decode(unzipSync(one)["docProps/core.xml"]);
    expect(core).toContain("1980-01-01T00:00:00Z</dcterms:created>");
    expect(core).not.toMatch(/202\d-/);
  });

  it("opens whatever somebody has pasted into a text", async () => {
    expect(await rawText(holding("a\u0000b\u000bc\ufffe & <d> \ud800 å"))).toContain("abc & <d> \ufffd å");
  });
});

describe("HTML", () => {
  it("has no script, no address, no style but its own, and one page's measure", () => {
    const page = toHtml(minutesIn(exampleBook, "sv"));
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).not.toMatch(/<script|\shref=|\ssrc=|\sstyle=|\son\w+=|https?:/);
    expect(page).toContain("@page { size: A4;");
  });

  it("shows what looks like markup as the text it is", () => {
    const page = toHtml(holding("<img src=x onerror=alert(1)> & \"två\" 'tre'</title></style><script>"));
    expect(page.match(/<(?:img|script)/g)).toBeNull();
    expect(page.match(/<\/(?:title|style)>/g)).toHaveLength(2);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;två&quot; &#39;tre&#39;");
  });
});

describe("Markdown", () => {
  it("shows what looks like markup as the text it is", () => {
    const text = toMarkdown(holding("# 1 | *två* [tre](x) <b> `fyra` &amp; a_b_c ~~e~~"));
    expect(text).toContain("\\# 1 \\| \\*två\\* \\[tre\\](x) \\<b\\> \\`fyra\\` \\&amp; a\\_b\\_c \\~\\~e\\~\\~");
    expect(text).not.toMatch(/^# 1/m);
  });

  it.each([
    ["1. Första", "1\\. Första"],
    ["- nej", "\\- nej"],
    ["+ ja", "\\+ ja"],
    ["2024-06-13", "2024-06-13"],
    ["a\nb", "a\\\nb"],
    ["a\r\n# b", "a\\\n\\# b"],
  ])("writes the paragraph %j so that it stays one", (text, written) => {
    expect(toMarkdown({ ...holding("x"), blocks: [paragraph(text)] })).toBe(`x\n\n# x\n\n${written}\n`);
  });

  it("keeps the whole of a heading", () => {
    expect(toMarkdown({ ...holding("x"), blocks: [heading(3, "C #")] })).toContain("### C \\#\n");
  });

  it("keeps a row of a table on one line", () => {
    const written = toMarkdown({ ...holding("x"), blocks: [...table(["a"], [["b\nc | d"]])] });
    expect(written).toContain("| b<br>c \\| d |");
  });
});

it("every format has its media type, and writes bytes", async () => {
  for (const { write, mediaType } of Object.values(formats)) {
    expect(mediaType).toMatch(/^(?:text|application)\//);
    expect((await write(holding("x"))).length).toBeGreaterThan(10);
  }
});
