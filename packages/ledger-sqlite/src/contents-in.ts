/**
 * The content of papers in an open SQLite file, by its hash.
 */
import type { DatabaseSync } from "node:sqlite";
import { type Contents, hashOfBytes } from "@konstellation/ledger";
import { attempt, type StillThere } from "./attempt.ts";
import { tablesIn } from "./schema.ts";

/** The content in a file. */
export const contentsIn = (db: DatabaseSync, there: StillThere): Contents => {
  // A file of an earlier release has no such table as long as it is only read.
  const isThere = (): boolean => tablesIn(db).includes("contents");
  return {
    keep: (book, { mediaType, bytes }) =>
      attempt(there, "writing", () => {
        const hash = hashOfBytes(bytes);
        // What lies there already is left, but for what is no longer what its hash says: then this is what it was.
        db.prepare(
          "INSERT INTO contents (book, hash, media_type, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (book, hash) DO UPDATE SET bytes = excluded.bytes WHERE bytes <> excluded.bytes",
        ).run(book, hash, mediaType, bytes);
        return hash;
      }),
    read: (book, hash) =>
      attempt(there, "reading", () => {
        const row = isThere()
          ? db.prepare("SELECT media_type, bytes FROM contents WHERE book = ? AND hash = ?").get(book, hash)
          : undefined;
        return row?.bytes instanceof Uint8Array ? { mediaType: String(row.media_type), bytes: row.bytes } : undefined;
      }),
    kept: (book) =>
      attempt(there, "reading", () => {
        const rows = isThere()
          ? db.prepare("SELECT hash, media_type, length(bytes) AS size FROM contents WHERE book = ?").all(book)
          : [];
        return new Map(
          rows.map((row) => [String(row.hash), { mediaType: String(row.media_type), size: Number(row.size) }]),
        );
      }),
  };
};
