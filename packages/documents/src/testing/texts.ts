/**
 * Everything that a paper says, in order.
 */
import type { Block, Written } from "../written.ts";

const textsOf = (block: Block): ReadonlyArray<string> => {
  switch (block.is) {
    case "list":
      return block.items;
    case "lines":
      return block.lines.flatMap(({ label, says }) => [label, ...says]);
    case "table":
      return [...block.head, ...block.rows.flat()].filter((cell) => cell !== "");
    case "resolution":
      return [block.label, block.text];
    default:
      return [block.text];
  }
};

/** Every text of a paper. */
export const textsIn = ({ group, title, blocks }: Written): ReadonlyArray<string> => [
  group,
  title,
  ...blocks.flatMap(textsOf),
];
