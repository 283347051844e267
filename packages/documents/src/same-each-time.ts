/**
 * The bytes of a DOCX made the same each time: what the library takes from the clock and from chance is taken out again.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** A paper says itself when its meeting was: when the file was made says nothing. */
const MADE = "1980-01-01T00:00:00";

/** The same file with fixed times, entries in the order of their names, and names of relations that count from one. */
export const sameEachTime = (docx: Uint8Array): Uint8Array => {
  const files = unzipSync(docx);
  const relations = new Map<string, string>();
  const numbered = (random: string): string => {
    const known = relations.get(random) ?? `rIdL${relations.size + 1}`;
    relations.set(random, known);
    return known;
  };
  const out: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const xml = strFromU8(files[name] ?? new Uint8Array())
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE}Z`)
      .replace(/rId(?=[a-z0-9_-]*[a-z_-])[a-z0-9_-]{15,}/g, numbered);
    out[name] = [strToU8(xml), { mtime: MADE, level: 6 }];
  }
  return zipSync(out);
};
