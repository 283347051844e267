import { expect, it } from "vitest";
import { columnsThatFit, fit, table, widthOf, wrapped } from "./lines.ts";

it("å ä ö are one column, however they are written", () => {
  expect(widthOf("a\u030aa\u0308o\u0308")).toBe(3);
  expect(fit("Ljungby a\u030a", 8)).toBe("Ljungby…");
  expect(fit("Åre", 5)).toBe("Åre  ");
});

it("paragraphs break at words, and longer words are cut", () => {
  expect(wrapped("ett två tre fyra", 10)).toEqual(["ett två", "tre fyra"]);
  expect(wrapped("x".repeat(25), 10)).toEqual(["x".repeat(10), "x".repeat(10), "xxxxx"]);
  expect(wrapped("", 10)).toEqual([""]);
});

it("a table aligns its columns and leaves no blanks at the end", () => {
  expect(
    table([
      ["a", "bb"],
      ["aaa", "b"],
    ]),
  ).toBe("a    bb\naaa  b");
});

it("columns fit: what can be spared leaves first, then the flexible one gives way", () => {
  const rows = [["12345678", "a rather long title that can give way to others", "extra words here"]];
  const shape = { flexible: 1, dispensable: [2] };
  expect(columnsThatFit(rows, 100, shape).map(({ column }) => column)).toEqual([0, 1, 2]);
  expect(columnsThatFit(rows, 50, shape)).toEqual([
    { column: 0, width: 8 },
    { column: 1, width: 40 },
  ]);
  for (const room of [30, 40, 60, 90]) {
    const columns = columnsThatFit(rows, room, shape);
    expect(columns.reduce((sum, { width }) => sum + width, 2 * (columns.length - 1))).toBeLessThanOrEqual(room);
  }
});
