/**
 * Words that people wrote or read, in Swedish and, where somebody has written it, English.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";

/** A language the product speaks. @category models @since 0.1.0 */
export const Language = Schema.Literals(["sv", "en"]);
export type Language = typeof Language.Type;

/** What somebody wrote: Swedish always, English when written. @category models @since 0.1.0 */
export const Wording = Schema.Struct({
  sv: Schema.NonEmptyString,
  en: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Wording" });
export type Wording = typeof Wording.Type;

/** An explanation in both languages. @category models @since 0.1.0 */
export const Explanation = Schema.Struct({ sv: Schema.String, en: Schema.String }).annotate({
  identifier: "Explanation",
});
export type Explanation = typeof Explanation.Type;

/** The words in a language, falling back to Swedish, which is always there. @category getters @since 0.1.0 */
export const wordsIn = (wording: Wording, language: Language): string =>
  language === "en" ? (wording.en ?? wording.sv) : wording.sv;
