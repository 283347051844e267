/**
 * How a refusal is said in one language, with the names of the book it comes from.
 */
import type { Explanation, Kind, Language, Refusal, Wording } from "@konstellation/core";

/** What a thing in the book is called. */
export interface Names {
  (kind: Kind, id: string): Wording;
  /** The ids of everything of a kind, for whoever named one that is not there. */
  readonly there?: (kind: Kind) => ReadonlyArray<string>;
}

/** A kind of thing as it stands in a sentence: "inget möte", "mötet". */
export interface KindWords {
  readonly no: Explanation;
  readonly the: Explanation;
}

/** How to say things in one language. */
export interface Say {
  readonly language: Language;
  /** The name alone: "Växjö kommun". */
  readonly name: (kind: Kind, id: string) => string;
  /** The thing with its name, within a sentence: "mötet ”Vårmöte”". */
  readonly the: (kind: Kind, id: string) => string;
  /** The same where a sentence begins: "Mötet ”Vårmöte”". */
  readonly The: (kind: Kind, id: string) => string;
  /** The kind without a name: "inget möte", "mötet". */
  readonly kind: (kind: Kind) => { readonly no: string; readonly the: string };
  /** What there is of a kind, where something else was named; nothing where that is not known. */
  readonly among: (kind: Kind, id: string) => string;
  readonly pick: (wording: Explanation) => string;
  /** Another refusal in the same language, as one of a list. */
  readonly explain: (refusal: Refusal) => string;
}

/** Words for refusals of some types. */
export type Explainers<Type extends Refusal["type"] = Refusal["type"]> = {
  readonly [Each in Type]: (refusal: Extract<Refusal, { type: Each }>, say: Say) => string;
};

/** Something quoted: ”så” in Swedish, “so” in English. */
export const quoted = (text: string, language: Language): string => (language === "sv" ? `”${text}”` : `“${text}”`);

/** Several things one after the other, where each may have a comma in it. */
export const listed = (items: ReadonlyArray<string>): string => items.join("; ");

/** Several short things as they are read out: "4, 5 och 6". */
export const inSeries = (items: ReadonlyArray<string>, language: Language): string => {
  const last = items.at(-1) ?? "";
  const before = items.slice(0, -1).join(", ");
  return before === "" ? last : `${before} ${language === "sv" ? "och" : "and"} ${last}`;
};

/** A sentence that begins with what was written small. */
export const opening = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
