/**
 * Writing a paper as DOCX, to be gone on with in a word processor: A4, real headings and lists, page numbers.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { GREY, styles } from "./docx-styles.ts";
import { linesOf } from "./plain-text.ts";
import { sameEachTime } from "./same-each-time.ts";
import type { Block, Line, Written } from "./written.ts";

/** A paper as the bytes of a DOCX file: the same paper gives the same bytes. */
export const toDocx = async (written: Written): Promise<Uint8Array> =>
  sameEachTime(new Uint8Array(await Packer.toArrayBuffer(documentOf(written))));

const MARGIN = convertMillimetersToTwip(20);
const LABELS = convertMillimetersToTwip(45);
const POINT = { left: 340, hanging: 283 };
const TEXT_WIDTH = convertMillimetersToTwip(170);
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

const documentOf = ({ language, group, title, blocks }: Written): Document =>
  new Document({
    creator: "Konstellation",
    lastModifiedBy: "Konstellation",
    title: `${title} – ${group}`,
    styles: styles(language),
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ style: "Group", children: runs(group) }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...blocks.flatMap(blockIn),
        ],
      },
    ],
  });

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"], size: 18 })],
  });

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

const blockIn = (block: Block): ReadonlyArray<Paragraph | Table> => {
  switch (block.is) {
    case "heading":
      return [written(block.text, { heading: headings[block.level], keepNext: true })];
    case "paragraph":
      return [written(block.text)];
    case "mark":
      return [written(block.text, { style: "Mark" })];
    case "resolution":
      return [
        new Paragraph({ style: "Resolution", keepNext: true, children: runs(block.label, { bold: true }) }),
        written(block.text, { style: "Resolution" }),
      ];
    case "list":
      return block.items.map((item) => written(item, { style: "Point", bullet: { level: 0 }, indent: POINT }));
    case "lines":
      return block.lines.map(labelled);
    case "table":
      // A paragraph after it, or the next heading would stand against its last line.
      return [tableOf(block.head, block.rows), new Paragraph({ style: "AfterTable" })];
  }
};

const written = (text: string, more: Omit<IParagraphOptions, "children"> = {}): Paragraph =>
  new Paragraph({ ...more, children: runs(text) });

/** A text as runs: a line end is a break, which a run does not make of itself. */
const runs = (text: string, look: Pick<IRunOptions, "bold" | "color"> = {}): Array<TextRun> =>
  linesOf(text).map((line, nth) => new TextRun({ ...look, text: line, ...(nth === 0 ? {} : { break: 1 }) }));

/** The label, and what it says beside it, one below the other. */
const labelled = ({ label, says }: Line): Paragraph =>
  new Paragraph({
    style: "Labelled",
    tabStops: [{ type: "left", position: LABELS }],
    children: [
      ...runs(label, { color: GREY }),
      ...says.flatMap((each, nth) => [
        new TextRun(nth === 0 ? { children: ["\t"] } : { text: "", break: 1 }),
        ...runs(each),
      ]),
    ],
    indent: { left: LABELS, hanging: LABELS },
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" } as const;

const tableOf = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): Table => {
  const widths = columnWidths(head, rows);
  const row = (cells: ReadonlyArray<string>, isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ style: "Cell", children: runs(cell, isHead ? { bold: true } : {}) })],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 115, marginUnitType: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: THIN, bottom: THIN },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
};

/** Up to so many letters a column is as wide as its text, so that a clock or a number never wraps. */
const NARROW = 14;
/** Beyond so many a cell counts for no more: its text wraps. */
const LONG = 42;
/** About how wide a letter of a table is, in twentieths of a point, and the room beside the text. */
const LETTER = 108;
const BESIDE = 130;

/** How wide each column is: short ones as wide as their text, the others in proportion to theirs. */
const columnWidths = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): Array<number> => {
  const letters = head.map((title, column) =>
    Math.max(...[title, ...rows.map((cells) => cells[column] ?? "")].flatMap(linesOf).map(({ length }) => length)),
  );
  const narrow = letters.map((count) => (count <= NARROW ? count * LETTER + BESIDE : 0));
  const rest = TEXT_WIDTH - sum(narrow);
  const wide = letters.map((count) => (count <= NARROW ? 0 : Math.min(LONG, count)));
  return wide.map((weight, column) => (weight === 0 ? (narrow[column] ?? 0) : Math.floor((rest * weight) / sum(wide))));
};

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, each) => total + each, 0);
