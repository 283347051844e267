/**
 * Rendering what a reading route answers: as JSON, as a page with links, as text, or as the problem it is.
 */
import type { Answered, Answers, AskName, At, WrittenOut } from "@konstellation/answer";
import type { Language } from "@konstellation/core";
import * as Effect from "effect/Effect";
import type { Context } from "hono";
import { links } from "./listing.ts";
import { malformed, notFound, refused } from "./problems.ts";
import type { Read } from "./request.ts";
import { storedFile } from "./store.ts";

/** What a reading route answers. */
export const lookUp = (answers: Answers, name: AskName, read: Read, c: Context) => {
  const seen = (at: At) => c.req.header("if-none-match") === tagOf(at);
  return Effect.map(answers.ask(name, { ...read, seen }), (answered) => {
    // What is of one version and day may be kept and asked about again; anything else, and whatever names people, may not.
    if (!("at" in answered) || answered.at.people !== undefined) c.header("cache-control", "no-store");
    else {
      c.header("etag", tagOf(answered.at));
      c.header("cache-control", "no-cache");
    }
    return rendered(answered, read, c);
  });
};

/** A paper: shown where a browser can show it, else kept under its name. */
const paper = ({ answer, mediaType, file }: WrittenOut, language: Language, c: Context): Response => {
  const shown = mediaType.startsWith("text/");
  c.header("content-type", mediaType);
  c.header("content-disposition", `${shown ? "inline" : "attachment"}; filename="${file}"`);
  c.header("content-language", language);
  c.header("vary", "accept-language");
  return c.body(answer as Uint8Array<ArrayBuffer>);
};

/** The version and the day as an ETag: the answer is the same as long as both are. */
const tagOf = ({ version, day }: At): string => `"v${version}.${day}"`;

const rendered = (answered: Answered<AskName>, { language }: Read, c: Context): Response => {
  switch (answered.is) {
    case "found":
      return c.json(answered.answer as object);
    case "page":
      c.header("link", links(answered.answer, c));
      return c.json(answered.answer);
    case "text":
      c.header("content-type", answered.mediaType);
      c.header("vary", "accept-language");
      return c.body(answered.answer);
    case "file":
      return paper(answered, language, c);
    case "stored":
      return storedFile(answered, c);
    case "seen":
      return c.body(null, 304);
    case "noBook":
    case "nothing":
      return notFound(c, answered);
    case "refused":
      return refused(c, answered.refusal, answered.names);
    case "malformed":
      return malformed(c, answered.where, answered.faults);
  }
};
