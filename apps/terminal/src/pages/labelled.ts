/**
 * A label and what it says: "Owner: the county management group".
 */
import type { Language } from "@konstellation/core";
import { type Phrase, phrases } from "@konstellation/words";

/** A phrase as a label before a text. */
export const labelled = (label: Phrase, text: string, language: Language): string =>
  `${phrases[label][language]}: ${text}`;
