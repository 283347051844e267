/**
 * Lines of text: cells padded to columns, and paragraphs broken at words.
 */

/** How many columns a text takes; letters with marks written apart count as one. */
export const widthOf = (text: string): number => [...text.normalize("NFC")].length;

/** A text in exactly so many columns: padded, or cut with an ellipsis. */
export const fit = (text: string, width: number): string => {
  const letters = [...text.normalize("NFC")];
  return letters.length <= width
    ? text.normalize("NFC") + " ".repeat(width - letters.length)
    : `${letters.slice(0, Math.max(0, width - 1)).join("")}…`;
};

/** A text as lines of at most so many columns, broken at spaces; its own lines are kept, and a word that is longer is cut. */
export const wrapped = (text: string, width: number): ReadonlyArray<string> =>
  text.split("\n").flatMap((line) => wrappedLine(line, width));

const wrappedLine = (text: string, width: number): ReadonlyArray<string> => {
  const room = Math.max(10, width);
  const lines: Array<string> = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, room))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
};

const pieces = (word: string, width: number): ReadonlyArray<string> => {
  const letters = [...word.normalize("NFC")];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / width)) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(""),
  );
};

/** Rows of cells as lines, each column as wide as its widest cell. */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = rows.reduce<ReadonlyArray<number>>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, widthOf(cell))),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => fit(cell, widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/** Which column gives way first, and which are left out when there is no room. */
export interface Shape {
  readonly flexible: number;
  /** Columns that can be left out, the first of them first. */
  readonly dispensable: ReadonlyArray<number>;
}

/** The flexible column is never squeezed under this while another can be left out. */
const READABLE = 28;

/** The columns that fit and how wide each is: dispensable ones leave, then the flexible one gives way, then the widest. */
export const columnsThatFit = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  room: number,
  { flexible, dispensable }: Shape,
): ReadonlyArray<{ readonly column: number; readonly width: number }> => {
  const natural: Array<number> = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) natural[column] = Math.max(natural[column] ?? 0, widthOf(cell));
  let kept = natural.map((width, column) => ({ column, width })).filter(({ width }) => width > 0);
  const total = () => kept.reduce((sum, { width }) => sum + width, 2 * (kept.length - 1));
  for (const column of dispensable) {
    const squeezed = (natural[flexible] ?? 0) - (total() - room);
    if (total() > room && squeezed < READABLE) kept = kept.filter((each) => each.column !== column);
  }
  const shrink = (column: number, least: number) => {
    kept = kept.map((each) =>
      each.column === column
        ? { column, width: Math.max(Math.min(least, each.width), each.width - Math.max(0, total() - room)) }
        : each,
    );
  };
  shrink(flexible, 12);
  for (const { column } of [...kept].sort((a, b) => b.width - a.width)) shrink(column, 8);
  return kept;
};
