/**
 * What has been read for a page: its rows, its heading, what it opens and what its keys do. The same kind of thing for
 * every page, whatever was read.
 */
import { type Called, nobodyCalled } from "@konstellation/words";
import { type Shape, wrapped } from "../lines.ts";
import type { Row } from "../row.ts";
import { type Address, hereOf } from "./address.ts";
import type { Frame, Look } from "./asking.ts";
import type { Definition, Keys, PageAbout, PageRow, WholeRow } from "./definition.ts";
import type { Step, Told } from "./step.ts";

/** What has been read for a page. */
export interface Contents {
  /** How the list gives way when the window is narrow; undefined for running text, which is scrolled. */
  readonly shape: Shape | undefined;
  readonly rows: (frame: Frame) => ReadonlyArray<WholeRow>;
  readonly heading: (look: Look) => ReadonlyArray<string>;
  readonly opens: (row: WholeRow, pageAbout: PageAbout) => Address | undefined;
  readonly keys: (row: Row | undefined) => Keys;
  /** What a key of the page leads to; undefined if it is not one of its keys. */
  readonly press: (key: string, row: Row | undefined, told: Told) => Step | undefined;
  /** The same, seen from the other side of the page. */
  readonly turnedTo: (address: Address) => Contents;
}

/** What a page shows of what has been read for it. */
export const contentsOf = <Named extends string, Read>(
  page: Definition<Named, Read>,
  address: Address,
  read: Read,
  called: Called = nobodyCalled,
): Contents => {
  const here = hereOf(page.names ?? [], address);
  const seen = { here, read, called };
  return {
    shape: "text" in page ? undefined : page.shape(here),
    rows: remembered((frame) =>
      ("text" in page ? linesOf(page.text(seen, frame), frame) : page.rows(seen, frame)).map(wholeRow),
    ),
    heading: (look) => page.heading?.(seen, look) ?? [],
    opens: (row, pageAbout) => page.opens?.(seen, row, pageAbout),
    keys: (row) => page.keys?.(here, row, read) ?? { bindings: [] },
    press: (key, row, told) =>
      page
        .keys?.(here, row, read)
        .bindings.find(({ keys }) => keys.includes(key))
        ?.step(seen, row, told),
    turnedTo: (other) => contentsOf(page, other, read, called),
  };
};

const wholeRow = (row: PageRow): WholeRow => ({ below: () => [], ...row });

/** Running text as rows, a line each. */
const linesOf = (paragraphs: ReadonlyArray<string>, { columns }: Frame): ReadonlyArray<PageRow> =>
  paragraphs.flatMap((paragraph) =>
    wrapped(paragraph, columns - 4).map((line) => ({ id: "", cells: [line], tone: "calm" as const })),
  );

/** The rows in the latest frame: between two keys they are asked for many times, and they do not change. */
const remembered = (rowsIn: (frame: Frame) => ReadonlyArray<WholeRow>): ((frame: Frame) => ReadonlyArray<WholeRow>) => {
  let last: (Frame & { readonly rows: ReadonlyArray<WholeRow> }) | undefined;
  return ({ language, columns }) => {
    if (last?.language !== language || last.columns !== columns)
      last = { language, columns, rows: rowsIn({ language, columns }) };
    return last.rows;
  };
};
