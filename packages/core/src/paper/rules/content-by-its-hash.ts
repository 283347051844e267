/**
 * PAP-7: the content of a version lies beside the book, by its hash, or somewhere else.
 *
 * - **Source** A county leadership group's office: papers are sent by e-mail and lie on a shared place, and a decision has to say which it
 *   rested on.
 */
import * as Result from "effect/Result";
import { Id, refusal, rule } from "../../kernel/index.ts";
import { ContentHash } from "../../meeting/index.ts";

export const PAP_7 = rule({
  id: "PAP-7",
  title: { sv: "Innehållet ligger bredvid boken", en: "The content lies beside the book" },
  source: "A county leadership group's office: a paper lies on a shared place, and the decision names its hash",
  text: {
    sv: "Boken har ett underlags kontrollsumma, och intyget nämner den. Filen kan ligga lagrad bredvid boken under sin kontrollsumma, eller någon annanstans. Det som lämnas ut är prövat mot kontrollsumman.",
    en: "The book has the hash of a paper, and the certificate names it. The file can be stored beside the book under its hash, or lie somewhere else. What is given out has been held against the hash.",
  },
});

/** The file of the version is not stored here; whoever has it can tell it by its hash. */
export const ContentNotStored = refusal(
  "ContentNotStored",
  PAP_7,
  { paper: Id, version: Id, hash: ContentHash },
  "hindered",
);
export type ContentNotStored = typeof ContentNotStored.Type;

/** The content of a version, where it is stored here. */
export const contentOf = <Content>(
  { paper, version, hash }: { readonly paper: string; readonly version: string; readonly hash: string },
  content: Content | undefined,
): Result.Result<Content, ContentNotStored> =>
  content === undefined ? Result.fail(ContentNotStored({ paper, version, hash })) : Result.succeed(content);
