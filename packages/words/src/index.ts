/**
 * What people read, in Swedish and English, complete by type.
 */
export * from "./concepts.ts";
export { type Counted, counted } from "./counted.ts";
export { type DocumentKind, documentKinds, documentSentences, documentWords } from "./documents/index.ts";
export { explainDoubt } from "./doubts.ts";
export { calendarKinds, foundKinds, type Phrase, phrases, radarKinds } from "./folded.ts";
export { languageOfRequest, languageOfTerminal } from "./language.ts";
export { explainRefusal, type Names } from "./refusals/index.ts";
export { type Environment, fileLimitIn, type Setting, said, settings, settingsRefused } from "./settings.ts";
export { dayIn, whenIn } from "./time.ts";
