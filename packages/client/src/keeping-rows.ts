/**
 * The rows that keep something beside the book: who people are. They are no acts: nothing of them is an entry, and no version changes.
 */
import type { Explanation } from "@konstellation/core";
import type { RouteSchema } from "./route.ts";

/** Adds, with an id that is made for it. */
export const adds = <const Path extends string, Body extends RouteSchema, Answer extends RouteSchema>(
  path: Path,
  summary: Explanation,
  body: Body,
  answer: Answer,
  example: Body["Type"],
) => ({ method: "post", path, summary, scope: "write", body, answer, paged: false, keeps: "adds", example }) as const;

/** Writes anew what is kept under an id. */
export const changes = <const Path extends string, Body extends RouteSchema, Answer extends RouteSchema>(
  path: Path,
  summary: Explanation,
  body: Body,
  answer: Answer,
  example: Body["Type"],
) => ({ method: "put", path, summary, scope: "write", body, answer, paged: false, keeps: "changes", example }) as const;

/** Erases for good what is kept under an id. */
export const erases = <const Path extends string, Answer extends RouteSchema>(
  path: Path,
  summary: Explanation,
  answer: Answer,
) => ({ method: "delete", path, summary, scope: "write", answer, paged: false, keeps: "erases" }) as const;
