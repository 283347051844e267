/**
 * Words that people wrote or read, in Swedish and, where somebody has written it, English.
 */
import * as Schema from "effect/Schema";

/** A language the product speaks. */
export const Language = Schema.Literals(["sv", "en"]);
export type Language = typeof Language.Type;

/** What somebody wrote: Swedish always, English when written. */
export const Wording = Schema.Struct({
  sv: Schema.NonEmptyString,
  en: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Wording" });
export type Wording = typeof Wording.Type;

/** An explanation in both languages. */
export const Explanation = Schema.Struct({ sv: Schema.String, en: Schema.String }).annotate({
  identifier: "Explanation",
});
export type Explanation = typeof Explanation.Type;

/** The words in a language, falling back to Swedish, which is always there. */
export const wordsIn = (wording: Wording, language: Language): string =>
  language === "en" ? (wording.en ?? wording.sv) : wording.sv;
