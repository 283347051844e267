/**
 * Writing a paper as Markdown (CommonMark, with tables as GitHub writes them): to be read as it stands, or put on a page.
 */
import { linesOf } from "./plain-text.ts";
import type { Block, Line, Written } from "./written.ts";

/** A paper as Markdown. */
export const toMarkdown = ({ group, title, blocks }: Written): string =>
  `${[lineOf(group), `# ${inHeading(title)}`, ...blocks.map(blockIn)].join("\n\n")}\n`;

const blockIn = (block: Block): string => {
  switch (block.is) {
    case "heading":
      return `${"#".repeat(block.level)} ${inHeading(block.text)}`;
    case "paragraph":
      return lineOf(block.text);
    case "mark":
      return `*${oneLine(block.text)}*`;
    case "resolution":
      return [`**${oneLine(block.label)}**`, ...linesOf(block.text).map(atStart)]
        .map((text) => `> ${text}`)
        .join("\\\n");
    case "list":
      return block.items.map((item) => `- ${indented(item)}`).join("\n");
    case "lines":
      return block.lines.flatMap(labelled).join("\\\n");
    case "table":
      return [block.head, block.head.map(() => DIVIDER), ...block.rows]
        .map((row, nth) => `| ${row.map((cell) => (nth === 1 ? cell : inCell(cell))).join(" | ")} |`)
        .join("\n");
  }
};

/** A label and what it says on one line; where it says several things, each on a line below. */
const labelled = ({ label, says }: Line): ReadonlyArray<string> => {
  const [first = "", ...others] = says;
  const before = `**${oneLine(label)}:**`;
  return others.length === 0 ? [`${before} ${oneLine(first)}`] : [before, ...says.map((each) => `– ${oneLine(each)}`)];
};

const DIVIDER = "---";

/** What means something to Markdown wherever it stands. A bar ends a cell; elsewhere it may as well be escaped. */
const inline = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");

/** What means something where a line begins: a heading, a list, a rule. */
const atStart = (text: string): string =>
  inline(text)
    .replace(/^\s+/, "")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** A text that begins a paragraph. */
const lineOf = (text: string): string => linesOf(text).map(atStart).join("\\\n");

/** Marks that end a heading would be taken for its end. */
const inHeading = (text: string): string => oneLine(text).replace(/#+$/, "\\$&");

const oneLine = (text: string): string => linesOf(text).map(inline).join(" ");

const indented = (text: string, by = 2): string =>
  linesOf(text)
    .map(atStart)
    .join(`\\\n${" ".repeat(by)}`);

const inCell = (text: string): string => linesOf(text).map(inline).join("<br>");
