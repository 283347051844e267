/**
 * `call`, `agenda`, `minutes`, `extract`: the papers of a meeting written out, to standard output or into a file.
 */
import { writeFileSync } from "node:fs";
import { type Answer, formatNames, type PaperFormat } from "@konstellation/client";
import type { Explanation, Language } from "@konstellation/core";
import type { Arguments } from "../args.ts";
import { Ending, EXIT, usage } from "../exit.ts";
import type { Source } from "../source.ts";
import type { Shown, VerbOnBook } from "../verb.ts";

interface Asked {
  readonly collaboration: string;
  readonly query: { readonly format: PaperFormat };
}

type Bytes = Answer<"writtenMinutes">;

/** The verb that writes a paper out of a meeting or a decision. */
const writing = (
  name: string,
  of: Explanation,
  does: Explanation,
  ask: (source: Source, id: string, asked: Asked) => Promise<Bytes>,
): VerbOnBook => ({
  name,
  words: 1,
  options: ["format", "out", "overwrite"],
  takes: of,
  does,
  onBook: async (source, asked) => {
    const [id] = asked.rest;
    if (id === undefined) throw usage({ sv: `${name} ${of.sv}`, en: `${name} ${of.en}` }, asked.language);
    const format = formatIn(asked);
    const bytes = await ask(source, id, { collaboration: asked.book, query: { format } });
    return asked.out === undefined ? printed(bytes, format) : intoFile(bytes, format, asked.out, asked);
  },
});

/** A paper of what the book has itself, or else of what it has from old papers by that name. */
const orRecorded = async (paper: Promise<Bytes>, recorded: () => Promise<Bytes>): Promise<Bytes> => {
  try {
    return await paper;
  } catch (error) {
    if (!(error instanceof Ending) || error.code !== EXIT.notFound) throw error;
    // By no such name either: then it is the first thing that was asked for that is not there.
    return recorded().catch(() => Promise.reject(error));
  }
};

const aMeeting: Explanation = { sv: "MÖTE", en: "MEETING" };

/** The verbs, in the order in which the papers come. */
export const documents: ReadonlyArray<VerbOnBook> = [
  writing(
    "call",
    aMeeting,
    {
      sv: "kallelsen som dokument; --format docx tar --out FIL",
      en: "the call as a document; --format docx takes --out FILE",
    },
    (source, meeting, asked) => source.call("writtenCall", { ...asked, meeting }),
  ),
  writing(
    "agenda",
    aMeeting,
    { sv: "dagordningen som dokument", en: "the agenda as a document" },
    (source, meeting, asked) => source.call("writtenAgenda", { ...asked, meeting }),
  ),
  writing(
    "minutes",
    aMeeting,
    {
      sv: "anteckningarna från ett möte som hållits eller återgivits, som dokument",
      en: "the minutes of a meeting that has been held or recorded, as a document",
    },
    (source, id, asked) =>
      orRecorded(source.call("writtenMinutes", { ...asked, meeting: id }), () =>
        source.call("writtenRecordedMinutes", { ...asked, recordedMeeting: id }),
      ),
  ),
  writing(
    "extract",
    { sv: "BESLUT", en: "DECISION" },
    { sv: "ett beslut som utdrag, som dokument", en: "a decision as an extract, as a document" },
    (source, id, asked) =>
      orRecorded(source.call("writtenExtract", { ...asked, decision: id }), () =>
        source.call("writtenRecordedExtract", { ...asked, recordedDecision: id }),
      ),
  ),
];

/** The format that is asked for: one that there is, and into a file where a terminal could not show it. */
const formatIn = ({ format = "markdown", out, overwrite, language }: Arguments): PaperFormat => {
  const known = formatNames.find((each) => each === format);
  if (known === undefined)
    throw new Ending(
      language === "sv"
        ? `--format är ”${format}”: väntade ${formatNames.join(", ")}`
        : `--format is “${format}”: expected ${formatNames.join(", ")}`,
      EXIT.usage,
    );
  if (out === undefined && known === "docx") throw new Ending(needsFile[language], EXIT.usage);
  if (out === undefined && overwrite) throw new Ending(overwritesNothing[language], EXIT.usage);
  return known;
};

const needsFile: Explanation = {
  sv: "--format docx skrivs till en fil: ange --out FIL.",
  en: "--format docx goes into a file: give --out FILE.",
};

const overwritesNothing: Explanation = {
  sv: "--overwrite betyder något bara med --out FIL. Utelämna det.",
  en: "--overwrite means something only with --out FILE. Leave it out.",
};

const printed = (bytes: Bytes, format: PaperFormat): Shown => {
  const text = new TextDecoder().decode(bytes);
  return { json: { format, text }, text, raw: text };
};

const intoFile = (
  bytes: Bytes,
  format: PaperFormat,
  file: string,
  how: Pick<Arguments, "overwrite" | "language">,
): Shown => {
  written(bytes, file, how);
  return { json: { format, file, bytes: bytes.length }, text: `✓ ${file}` };
};

/** Writes a file, and over another only where that was asked for. */
export const written = (
  bytes: Uint8Array,
  file: string,
  { overwrite, language }: Pick<Arguments, "overwrite" | "language">,
): void => {
  try {
    writeFileSync(file, bytes, { flag: overwrite ? "w" : "wx" });
  } catch (error) {
    throw notWritten(file, error, language);
  }
};

const notWritten = (file: string, error: unknown, language: Language): Ending => {
  if (error instanceof Error && "code" in error && error.code === "EEXIST")
    return new Ending(
      language === "sv"
        ? `${file} finns redan och lämnas som den är. Ange ett annat namn, eller --overwrite.`
        : `${file} is there already and is left as it is. Give another name, or --overwrite.`,
      EXIT.failure,
    );
  const why = error instanceof Error ? error.message : String(error);
  return new Ending(
    language === "sv" ? `${file} kunde inte skrivas: ${why}` : `${file} could not be written: ${why}`,
    EXIT.failure,
  );
};
