/**
 * What stands on the papers of a meeting: its call, agenda and minutes, and the extract of a decision.
 */
export { type DocumentKind, documentKinds, documentWords } from "./labels.ts";
export { documentSentences } from "./sentences.ts";
