/**
 * Rendering what became of an act that stores a file, and giving a stored file back.
 */
import type { Answers, Stored, StoredFile } from "@konstellation/answer";
import type { StoreName } from "@konstellation/client";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import { demandsIn, inLanguage, rendered, tagOf } from "./act.ts";
import type { Read } from "./request.ts";

/** What a route answers that stores a file. */
export const store = (answers: Answers, name: StoreName, read: Read, c: Context) => {
  const { path, query, file = { mediaType: "", bytes: new Uint8Array() } } = read;
  return Effect.map(answers.store(name, { path, query, file, actor: "write-token", demands: demandsIn(c) }), (stored) =>
    storedIn(stored, read, c),
  );
};

const storedIn = (stored: Stored, read: Read, c: Context): Response => {
  if (stored.is !== "stored") return rendered(stored, read, c);
  c.header("etag", tagOf(stored.receipt.version));
  return c.json(inLanguage(stored.receipt, read.language), stored.receipt.repeated ? 200 : 201);
};

/** A stored file: to be kept under a name, whatever it is; nothing of it is shown or run in the service's name. */
export const storedFile = ({ answer, mediaType, file }: StoredFile, c: Context): Response => {
  c.header("content-type", mediaType);
  c.header("content-disposition", `attachment; filename="${file}"`);
  c.header("x-content-type-options", "nosniff");
  return c.body(answer as Uint8Array<ArrayBuffer>);
};
