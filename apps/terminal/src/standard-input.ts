/**
 * What a verb reads: a file, or standard input to its end, whatever the speed of whoever writes it.
 *
 * The only place that reads standard input. It is read as a stream: read in one go it fails whenever the writer is later
 * than the reader.
 */
import { readFile } from "node:fs/promises";
import { isatty } from "node:tty";
import { jsonOfBytes } from "@konstellation/answer";
import { faultOfShape, type Language, parseJson } from "@konstellation/core";
import * as Result from "effect/Result";
import { Ending, EXIT } from "./exit.ts";

/** How standard input is written as a file. */
export const STANDARD_INPUT = "-";

/** The bytes of a file; of standard input where no file is named, or `-` is. */
export const readInput = async (file: string | undefined, language: Language): Promise<Uint8Array> => {
  if (file !== undefined && file !== STANDARD_INPUT) return fromFile(file, language);
  // Whoever names `-` at a terminal types there until Ctrl-D; whoever names nothing has forgotten something.
  if (file === undefined && isatty(0)) throw new Ending(forgotten[language], EXIT.usage);
  if (process.stdin.readableEnded) throw new Ending(once[language], EXIT.usage);
  const chunks: Array<Uint8Array> = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const fromFile = async (file: string, language: Language): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Ending(
      `${file} ${unread[language]}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.usage,
    );
  }
};

/** JSON from the command line itself, a file or standard input. */
export const readJson = async (file: string | undefined, language: Language, inline?: string): Promise<unknown> => {
  const written = inline ?? (await readInput(file, language));
  if (isBlank(written)) throw new Ending(empty[language], EXIT.usage);
  const read = typeof written === "string" ? parseJson(written) : jsonOfBytes(written);
  if (Result.isSuccess(read)) return read.success;
  const faults = read.failure
    .map((fault) => faultOfShape(fault, language))
    .map(({ path, message }) => (path === "$" ? message : `${path}: ${message}`))
    .join("; ");
  throw new Ending(inline === undefined ? faults : `${faults}\n${howToQuote[language]}`, EXIT.usage);
};

/** A shell takes away the quotes that it reads itself. */
const howToQuote = {
  sv: `Skriv fälten inom enkla citattecken, som '{"meeting": "llg-2024-06-07"}', eller i en fil: --file FIL.json.`,
  en: `Write the fields between single quotes, such as '{"meeting": "llg-2024-06-07"}', or in a file: --file FILE.json.`,
};

const isBlank = (written: string | Uint8Array): boolean =>
  (typeof written === "string" ? written : new TextDecoder().decode(written)).trim() === "";

const forgotten = {
  sv: "Ge JSON på standard in, eller i en fil med --file FIL.json.",
  en: "Give the JSON on standard input, or in a file with --file FILE.json.",
};
const once = {
  sv: "Standard in är redan läst till slutet: bara en sak kan läsas därifrån.",
  en: "Standard input has been read to its end already: only one thing can be read from there.",
};
const unread = { sv: "kunde inte läsas", en: "could not be read" };
const empty = { sv: "Det som lästes är tomt: JSON väntades.", en: "What was read is empty: JSON was expected." };
