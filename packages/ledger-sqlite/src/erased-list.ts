/**
 * The list of erased ids that lies beside a file of books: `konstellation.sqlite-erased`.
 *
 * A copy of the file from before an erasure has the name still. The list is no part of that copy, so that whoever puts the copy back
 * gets the book and not the name. It holds ids that say nothing, and nothing else.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** An erased person: in which book, by which id. */
export interface ErasedId {
  readonly book: string;
  readonly person: string;
}

/** The list beside a file. */
export interface ErasedList {
  readonly read: () => ReadonlyArray<ErasedId>;
  /** Adds to the list; it is on disk when this returns. */
  readonly add: (ids: ReadonlyArray<ErasedId>) => void;
}

/** Books that are in memory only have none beside them. */
const IN_MEMORY: ErasedList = { read: () => [], add: () => {} };

const OWNER_ONLY = 0o600;

/** The list beside a file of books. */
export const erasedListOf = (file: string): ErasedList => {
  if (file === ":memory:") return IN_MEMORY;
  const path = `${file}-erased`;
  return {
    read: () =>
      textOf(path)
        .split("\n")
        .flatMap((line) => {
          const [book, person] = line.split("\t");
          return book === undefined || person === undefined || person === "" ? [] : [{ book, person }];
        }),
    add: (ids) => {
      if (ids.length === 0) return;
      const opened = openSync(path, "a", OWNER_ONLY);
      try {
        writeSync(opened, ids.map(({ book, person }) => `${book}\t${person}\n`).join(""));
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
    },
  };
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
};
