/**
 * What every route answers, from a ledger.
 */
export type { Acted, Acting, Demands } from "./act.ts";
export { type Answers, answerOn, type Beside } from "./answer-on.ts";
export type {
  Answered,
  Asking,
  AskName,
  At,
  Malformed,
  NoBook,
  NotAnswered,
  Page,
  Refusing,
  StoredFile,
  WrittenOut,
} from "./answered.ts";
export { whereItStands } from "./in-words.ts";
export { jsonOfBytes } from "./json-of-bytes.ts";
export type { Keeping, Kept } from "./keep.ts";
export { identityNumberIn } from "./nobodys-number.ts";
export { toQuestion } from "./question.ts";
export { FILE_LIMIT, type Stored, type Storing } from "./store.ts";
