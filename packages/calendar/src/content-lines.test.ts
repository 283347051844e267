import type { Command } from "@konstellation/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, text } from "./content-lines.ts";
import { calendarFeed } from "./feed.ts";
import { byUid, founded, june, keep, options } from "./testing/kept-book.ts";

describe("content lines", () => {
  it("are folded at 75 octets and never inside a letter, and unfold to what they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (written) => {
        const value = text(written);
        const line = contentLine("SUMMARY", value);
        const pieces = line.slice(0, -2).split("\r\n");
        for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join("")).toBe(`SUMMARY:${value}`);
      }),
    );
  });
  it("escape what means something, and read back as it was by another program", () => {
    const written = 'Möte; "vård", omsorg\\ och\nmer åäö 🏥 '.repeat(4).trim();
    const book = keep();
    book.give("2024-05-06T09:00:00+02:00", ...founded, { ...june, title: { sv: written } } as Command);
    const event = byUid(calendarFeed(book.entries, { ...options, titles: true }), "meeting/june");
    expect(event?.summary).toBe(`Möte: ${written}`);
  });
  it("escape every comma, semicolon and backslash in the title of a meeting, as RFC 5545 says", () => {
    expect(text("a, b; c\\d")).toBe("a\\, b\\; c\\\\d");
    const book = keep();
    book.give("2024-05-06T09:00:00+02:00", ...founded, june);
    const feed = calendarFeed(book.entries, { ...options, titles: true });
    expect(feed).toContain("SUMMARY:Möte: Junimöte\\; vård\\, omsorg\\noch mer\r\n");
  });
  it("leave out control characters", () => {
    expect(text("a\u0000b\u0007c\u007fd\te\r\nf")).toBe("a b c d e\\nf");
  });
});
