/**
 * What is to be written, before it is Markdown, HTML or DOCX: headings, paragraphs, lists, tables, labelled lines.
 *
 * Every text is in the language already. A writer decides how a block looks, and never what it says.
 */
import type { Language } from "@konstellation/core";
import type { DocumentKind } from "@konstellation/words";

/** A label with what it says: one thing, or several one below the other. */
export interface Line {
  readonly label: string;
  readonly says: ReadonlyArray<string>;
}

/** A piece of a paper. */
export type Block =
  /** Two is a part of the paper, three an item, four a part of an item. */
  | { readonly is: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  /** A mark that says how something came into the book: a draft, entered afterwards. */
  | { readonly is: "mark"; readonly text: string }
  /** What was decided or proposed, set off so that it is found. */
  | { readonly is: "resolution"; readonly label: string; readonly text: string }
  | { readonly is: "list"; readonly items: ReadonlyArray<string> }
  | { readonly is: "lines"; readonly lines: ReadonlyArray<Line> }
  | { readonly is: "table"; readonly head: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> };

/** A paper of a meeting in one language. */
export interface Written {
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Whose paper it is: the body's. */
  readonly group: string;
  /** What the paper is: "Mötesanteckningar". */
  readonly title: string;
  readonly blocks: ReadonlyArray<Block>;
}

/** A heading of a part of the paper, of an item, or of a part of an item. */
export const heading = (level: 2 | 3 | 4, text: string): Block => ({ is: "heading", level, text });

/** A paragraph. */
export const paragraph = (text: string): Block => ({ is: "paragraph", text });

/** A mark. */
export const mark = (text: string): Block => ({ is: "mark", text });

/** A line with one thing, or several. */
export const line = (label: string, ...says: ReadonlyArray<string>): Line => ({ label, says });

/** Lines, where there are any. */
export const lines = (of: ReadonlyArray<Line>): ReadonlyArray<Block> =>
  of.length === 0 ? [] : [{ is: "lines", lines: of }];

/** A list, where there is anything in it. */
export const list = (items: ReadonlyArray<string>): ReadonlyArray<Block> =>
  items.length === 0 ? [] : [{ is: "list", items }];

/** A table, where it has rows. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<Block> =>
  rows.length === 0 ? [] : [{ is: "table", head, rows }];
