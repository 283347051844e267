/**
 * Which column of a list is which: by what Swedish and English lists usually call it, or as somebody says.
 */
import type { Explanation } from "@konstellation/core";

/** What a row can say of an agreement, and the headings lists usually have for it. */
const usual = {
  agreement: ["id", "avtals-id", "avtalsid", "nyckel"],
  title: ["avtal", "avtalsnamn", "namn", "titel", "benämning", "agreement", "title", "name"],
  kind: ["typ", "slag", "avtalstyp", "kind", "type"],
  parties: ["parter", "avtalsparter", "part", "parties"],
  from: ["från", "gäller från", "start", "startdatum", "avtalsstart", "from", "start date"],
  until: ["till", "till och med", "gäller till", "slut", "slutdatum", "avtalsslut", "until", "end date", "to"],
  renewsBy: ["förlängs", "förlängning", "förlängs med", "renews by", "renewal"],
  notice: ["uppsägning", "uppsägningstid", "notice", "notice period"],
  landing: ["upphör vid", "till vilken dag", "landar", "lands on", "landing"],
  concluded: ["ingånget", "undertecknat", "avtalsdatum", "concluded", "signed"],
  subject: ["ämne", "avser", "beskrivning", "subject", "description"],
  legalBasis: ["rättslig grund", "lagrum", "legal basis"],
  review: ["översyn", "ses över", "review"],
  source: ["källa", "source"],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;

/** What a row can say of an agreement. */
export type Column = keyof typeof usual;

/** Every column, in the order the documentation lists them. */
export const columns = Object.keys(usual) as ReadonlyArray<Column>;

/** The headings a column is known by without being told. */
export const usualHeadings: Readonly<Record<Column, ReadonlyArray<string>>> = usual;

/** Which heading each column has in a list. */
export type ColumnMapping = { readonly [Each in Column]?: string };

/** Where each column stands, the headings nobody asked for, and what is wrong with the mapping. */
export interface Placement {
  readonly places: ReadonlyMap<Column, number>;
  readonly ignored: ReadonlyArray<string>;
  readonly faults: ReadonlyArray<Explanation>;
}

/** Without these a row says nothing of an agreement. */
const needed: ReadonlyArray<Column> = ["title", "parties", "from"];

/** Finds each column among the headings of a list. */
export const placeColumns = (headings: ReadonlyArray<string>, mapping: ColumnMapping): Placement => {
  const plain = headings.map(plainly);
  const places = new Map<Column, number>();
  const faults: Array<Explanation> = [];
  const listed = headings.map((heading) => `”${heading}”`).join(", ");
  const listedEn = headings.map((heading) => `“${heading}”`).join(", ");
  for (const name of Object.keys(mapping).filter((each) => !columns.some((column) => column === each)))
    faults.push({
      sv: `”${name}” är ingen kolumn som kan läsas. Kolumnerna är ${columns.join(", ")}.`,
      en: `“${name}” is not a column that can be read. The columns are ${columns.join(", ")}.`,
    });
  for (const column of columns) {
    const wanted = mapping[column];
    const names = wanted === undefined ? usual[column].map(plainly) : [plainly(wanted)];
    const [found, ...others] = [...plain.keys()].filter((place) => names.includes(plain[place] ?? ""));
    if (found !== undefined && others.length > 0) faults.push(several(column, [found, ...others], headings));
    else if (found !== undefined) places.set(column, found);
    else if (wanted !== undefined)
      faults.push({
        sv: `Ingen kolumn heter ”${wanted}” (${column}). Kolumnerna är ${listed}.`,
        en: `No column is called “${wanted}” (${column}). The columns are ${listedEn}.`,
      });
    else if (needed.includes(column))
      faults.push({
        sv: `Ingen kolumn för ${column}: säg vilken, eller kalla den ”${usual[column][0]}”. Kolumnerna är ${listed}.`,
        en: `No column for ${column}: say which, or call it “${usual[column].at(-1)}”. The columns are ${listedEn}.`,
      });
  }
  const used = new Set(places.values());
  return { places, faults, ignored: headings.filter((heading, place) => heading.trim() !== "" && !used.has(place)) };
};

/** Which of several columns is meant is never guessed. */
const several = (column: Column, places: ReadonlyArray<number>, headings: ReadonlyArray<string>): Explanation => {
  const listed = (opens: string, and: string) =>
    places.map((place) => `${opens}${headings[place]?.trim()}” (${place + 1})`).join(` ${and} `);
  const alike = new Set(places.map((place) => plainly(headings[place] ?? ""))).size === 1;
  return {
    sv: `Flera kolumner kan vara ”${usual[column][0]}” (${column}): ${listed("”", "och")}. ${alike ? "Ge dem olika rubriker" : "Säg vilken"}, så att det syns vilken som ska läsas.`,
    en: `Several columns can be “${usual[column].at(-1)}” (${column}): ${listed("“", "and")}. ${alike ? "Give them different headings" : "Say which"}, so that it shows which is to be read.`,
  };
};

const plainly = (heading: string): string => heading.trim().toLocaleLowerCase("sv").replace(/\s+/g, " ");
