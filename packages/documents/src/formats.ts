/**
 * The formats that a paper can be written in, each with its media type and the end of its file's name.
 */
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import type { Written } from "./written.ts";

interface FormatOf {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (written: Written) => Promise<Uint8Array>;
}

const utf8 = async (text: string): Promise<Uint8Array> => new TextEncoder().encode(text);

/** Every format. */
export const formats = {
  markdown: {
    mediaType: "text/markdown; charset=utf-8",
    extension: "md",
    write: (written) => utf8(toMarkdown(written)),
  },
  html: {
    mediaType: "text/html; charset=utf-8",
    extension: "html",
    write: (written) => utf8(toHtml(written)),
  },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    // Read only where it is used: it is a large library.
    write: async (written) => (await import("./docx.ts")).toDocx(written),
  },
} as const satisfies Readonly<Record<string, FormatOf>>;

/** The name of a format. */
export type Format = keyof typeof formats;
