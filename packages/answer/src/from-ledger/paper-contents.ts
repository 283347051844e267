/**
 * Answering with the content of papers that is stored beside the book: what there is, and one file.
 */
import { fileKinds } from "@konstellation/client";
import { contentOf, find } from "@konstellation/core";
import { readContent } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered, At } from "../answered.ts";
import { type NamedBook, namesIn, onItsDay } from "../in-book.ts";
import { pageOf } from "../page-of.ts";
import type { LedgerReader } from "./reader.ts";

const nothing = ({ book }: NamedBook, at: At, id: string) =>
  ({
    is: "nothing",
    refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "paper", id },
    names: namesIn(book),
    at,
  }) as const;

export const paperContents: LedgerReader<"paperContents"> = (sources, asking) =>
  onItsDay<Answered<"paperContents">>(sources, asking, (named, at) => {
    const { paper: id = "" } = asking.path;
    const paper = find(named.book.meeting.papers, id);
    if (paper === undefined) return Effect.succeed(nothing(named, at, id));
    return Effect.map(sources.contents.kept(named.id), (kept) => {
      const stored = paper.versions.flatMap(({ version, hash }) => {
        const line = kept.get(hash);
        return line === undefined ? [] : [{ version, hash, ...line }];
      });
      return { is: "page", answer: pageOf(stored, asking), at } as const;
    });
  });

export const paperContent: LedgerReader<"paperContent"> = (sources, asking) =>
  onItsDay<Answered<"paperContent">>(sources, asking, (named, at) => {
    const { paper: id = "", version = "" } = asking.path;
    const found = find(named.book.meeting.papers, id)?.versions.find((each) => each.version === version);
    if (found === undefined) return Effect.succeed(nothing(named, at, `${id} ${version}`));
    return Effect.map(readContent(sources.contents, named.id, found.hash), (content): Answered<"paperContent"> => {
      const stored = contentOf({ ...found, paper: id }, content);
      if (Result.isFailure(stored)) return { is: "nothing", refusal: stored.failure, names: namesIn(named.book), at };
      const { bytes, mediaType } = stored.success;
      return {
        is: "stored",
        answer: bytes as Uint8Array<ArrayBuffer>,
        mediaType,
        file: `${id.replaceAll("/", "-")}-${version.replaceAll("/", "-")}${extensionOf(mediaType)}`,
        at,
      };
    });
  });

/** The usual ending of a file of a kind; of a kind that is not known here, none. */
const extensionOf = (mediaType: string): string =>
  Object.keys(fileKinds).find((extension) => fileKinds[extension] === mediaType.replace(/;.*/, "")) ?? "";
