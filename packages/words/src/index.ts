/**
 * What people read, in Swedish and English, complete by type.
 *
 * @since 0.1.0
 */
export { explainCharter } from "./charter.ts";
export * from "./labels.ts";
export { languageOfRequest, languageOfTerminal } from "./language.ts";
export { explainClause } from "./notice-clause.ts";
export { type Phrase, phrases } from "./phrases.ts";
export { explainRefusal, type Names } from "./refusals/index.ts";
export { explainSuccession } from "./succession.ts";
export { dayIn, whenIn } from "./time.ts";
