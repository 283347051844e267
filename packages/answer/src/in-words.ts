/**
 * What stood in the way of a request, where it is no rule that says so: in both languages, for the service and the terminal alike.
 */
import type { Explanation } from "@konstellation/core";
import type { Malformed } from "./answered.ts";

/** Where in a request a fault stands. */
export const whereItStands: Readonly<Record<Malformed["where"], Explanation>> = {
  Path: { sv: "Adressen", en: "Path" },
  Query: { sv: "Frågan i adressen", en: "Query" },
  Body: { sv: "Innehållet", en: "Body" },
  Header: { sv: "Rubrikerna", en: "Header" },
  Question: { sv: "Frågan", en: "Question" },
  Questions: { sv: "Frågorna", en: "Questions" },
};

/** That an id was used for something else. */
export const idReused = (id: string): Explanation => ({
  sv: `Id:t ”${id}” användes för en annan handling: ge den här ett eget`,
  en: `The id “${id}” was used for another act: give this one an id of its own`,
});

/** That a book has changed since its sender saw it. */
export const changedSince = (expected: number, actual: number): Explanation => ({
  sv: `Boken är vid version ${actual}, inte ${expected}: läs den på nytt`,
  en: `The book is at version ${actual}, not ${expected}: read it again`,
});
