/**
 * Every concept that has words: one line in the list, and its labels for whoever shows them.
 *
 * A concept's default export is what is folded into the whole; what it exports by name is for all to use.
 */
import agreement from "./agreement/index.ts";
import announcement from "./announcement.ts";
import archive from "./archive.ts";
import book from "./book.ts";
import collaboration from "./collaboration.ts";
import constellation from "./constellation/index.ts";
import correspondence from "./correspondence.ts";
import decision from "./decision.ts";
import discussion from "./discussion.ts";
import meeting from "./meeting/index.ts";
import paper from "./paper.ts";
import remit from "./remit.ts";
import reserved from "./reserved.ts";
import terminal from "./terminal.ts";
import wish from "./wish.ts";

export * from "./agreement/index.ts";
export * from "./announcement.ts";
export * from "./archive.ts";
export * from "./book.ts";
export * from "./collaboration.ts";
export * from "./constellation/index.ts";
export * from "./correspondence.ts";
export * from "./decision.ts";
export * from "./discussion.ts";
export * from "./meeting/index.ts";
export * from "./paper.ts";
export * from "./reserved.ts";
export * from "./wish.ts";
export * from "./wish.ts";

/** The concepts, and the terminal, which belongs to none of them. */
// biome-ignore format: one concept a line, so that a new one is a line.
export default [
  collaboration,
  constellation,
  meeting,
  reserved,
  discussion,
  wish,
  archive,
  decision,
  paper,
  remit,
  announcement,
  correspondence,
  agreement,
  book,
  terminal,
] as const;
