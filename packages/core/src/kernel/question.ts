/**
 * Questions that anyone may ask: only what has been read is answered.
 *
 * A question that has been read is known again, so that whoever asks it often pays for the reading once. Any other is
 * read before it is answered, and one that is malformed is never answered.
 */
import * as Result from "effect/Result";
import type { Fault } from "./fault.ts";
import type { Language } from "./wording.ts";

/** Reads a question from JSON, or says every fault by its path, in English unless Swedish is asked for. */
export type ReadQuestion<Question> = (
  input: unknown,
  language?: Language,
) => Result.Result<Question, ReadonlyArray<Fault>>;

/** The questions of one kind that have been read. */
export interface Questions<Question> {
  readonly read: ReadQuestion<Question>;
  /** Makes known a question that nobody wrote: the book put it together, and answers for it. */
  readonly fromTheBook: (question: Question) => Question;
  /** The question as it is answered, read first unless it has been; throws a `RangeError` for one that is malformed. */
  readonly toAnswer: (question: Question) => Question;
}

/** The questions of a kind, by what reads one. */
export const questions = <Question extends object>(name: string, read: ReadQuestion<Question>): Questions<Question> => {
  const known = new WeakSet<object>();
  const fromTheBook = (question: Question): Question => {
    known.add(question);
    return question;
  };
  const readOnce: ReadQuestion<Question> = (input, language) => Result.map(read(input, language), fromTheBook);
  const toAnswer = (question: Question): Question => {
    if (known.has(question)) return question;
    const asked = readOnce(question);
    if (Result.isSuccess(asked)) return asked.success;
    throw new RangeError(
      `The ${name} question is malformed: ${asked.failure.map(({ path, message }) => `${path}: ${message}`).join("; ")}`,
    );
  };
  return { read: readOnce, fromTheBook, toAnswer };
};
