/**
 * The formats that the papers of a meeting can be asked for in.
 */

/** Each format with its media type; the first is what comes where none is asked for. */
export const paperFormats = {
  markdown: "text/markdown",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The name of a format. */
export type PaperFormat = keyof typeof paperFormats;

/** Their names, in that order. */
export const formatNames = ["markdown", "html", "docx"] as const satisfies ReadonlyArray<PaperFormat>;
