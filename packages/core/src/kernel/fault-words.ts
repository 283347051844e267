/**
 * A fault in the language of whoever asks.
 */
import type { Fault } from "./fault.ts";
import type { Explanation, Language } from "./wording.ts";

/** A fault that is said in both languages. */
export interface SaidFault {
  readonly path: string;
  readonly says: Explanation;
}

/** A fault in a language. */
export const faultIn = ({ path, says }: SaidFault, language: Language): Fault => ({ path, message: says[language] });

/** A fault of the shape, which is found in English, in a language. */
export const faultOfShape = ({ path, message }: Fault, language: Language): Fault => ({
  path,
  message:
    language === "sv" ? swedish.reduce((said, [english, word]) => said.replace(english, word), message) : message,
});

/** What the schemas say, piece by piece; a piece that is not here stays as it is. */
const swedish: ReadonlyArray<readonly [RegExp, string]> = [
  [/^Missing key/, "Saknas"],
  [/^Not JSON:/, "Inte JSON:"],
  [/^Expected once, not several times/, "Ska stå en gång, inte flera"],
  [/^Expected each once; this is the same as (.+)$/, "Ska stå en gång; det här är samma som $1"],
  [/^Expected each once; this has the same (.+) as (.+)$/, "Ska stå en gång; det här har samma $1 som $2"],
  [/^Expected a text that says something, not only blanks/, "Ska vara en text som säger något, inte bara blanktecken"],
  [/^Expected no excess property/, "Ett fält med det namnet finns inte"],
  [/^Expected at most (\d+) levels of nesting/, "Högst $1 nivåer i varandra"],
  [/^Expected a moment with its offset, RFC 3339:/, "Ska vara en tidpunkt med förskjutning enligt RFC 3339:"],
  [/^Expected a value with a length of at least (\d+)/, "Minst $1 behövs"],
  [/^Expected a value greater than or equal to (\d+)/, "Ska vara minst $1"],
  [/^Expected an exact fraction/, "Ska vara ett exakt bråk"],
  [/ above 0 and up to 1, like /, " större än 0 och högst 1, till exempel "],
  [/^Expected /, "Ska vara "],
  [/^Ska vara (string|an? string)\b/, "Ska vara en text"],
  [/^Ska vara array\b/, "Ska vara en lista"],
  [/^Ska vara object\b/, "Ska vara ett objekt"],
  [/^Ska vara boolean\b/, "Ska vara true eller false"],
  [/^Ska vara number\b/, "Ska vara ett tal"],
  [/, got /, ", inte "],
  [/\. Did you mean (.+)\?$/, ". Menades $1?"],
];
