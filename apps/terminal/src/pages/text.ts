/**
 * The page behind a row that has no page of its own: everything that is said of it, to be read in peace.
 */
import type { Address } from "./address.ts";
import { page } from "./page.ts";

/** Running text. Nothing is read for it: it has been said already. */
export const text = page({
  at: "text",
  names: ["paragraphs"],
  read: async (_source, _asking, { paragraphs }) => paragraphs,
  known: ({ paragraphs }) => paragraphs,
  text: ({ read }) => read.split("\n"),
});

/** The page of what is said below a row. */
export const textOf = ({ below }: { readonly below: () => ReadonlyArray<string> }): Address =>
  text.address({ paragraphs: below().join("\n") });
