/**
 * `ask quorum` and `ask notice`: the two public questions, without a book.
 */
import { toQuestion } from "@konstellation/answer";
import {
  askNotice,
  askQuorum,
  type Explanation,
  type Fault,
  type Language,
  type NoticeStep,
} from "@konstellation/core";
import type * as Result from "effect/Result";
import type { Arguments } from "../args.ts";
import { Ending, EXIT } from "../exit.ts";
import { readJson } from "../standard-input.ts";
import type { Shown, VerbAlone } from "../verb.ts";

/** An answer in words; the notice answer also has its steps. */
type Answer = { readonly explanation: Explanation; readonly steps?: ReadonlyArray<NoticeStep> };
type Ask = (input: unknown, language?: Language) => Result.Result<Answer, ReadonlyArray<Fault>>;

const questions: Readonly<Record<string, Ask>> = { quorum: askQuorum, notice: askNotice };

/** `ask`: the two questions. */
export const ask: VerbAlone = {
  name: "ask",
  options: ["json", "file"],
  words: 1,
  takes: { sv: "quorum | ask notice", en: "quorum | ask notice" },
  does: {
    sv: "de två öppna frågorna: JSON på standard in eller --file; en eller flera i en lista",
    en: "the two public questions: JSON on standard input or --file; one or an array",
  },
  alone: async (asked) => answerTo(asked),
};

/** Asks a question, or an array of them. Malformed questions end with every fault named by its path. */
const answerTo = async ({ rest, file, language }: Arguments): Promise<Shown> => {
  const [which] = rest;
  const question = which === undefined ? undefined : questions[which];
  if (question === undefined) throw new Ending(unknownQuestion(which, language), EXIT.usage);
  const input = await readJson(file, language);
  const answered = toQuestion(question, input, language);
  if (answered.is === "malformed")
    throw new Ending(
      [malformed[language], ...answered.faults.map(({ path, message }) => `  ${path}: ${message}`)].join("\n"),
      EXIT.usage,
    );
  const answers: ReadonlyArray<Answer> = Array.isArray(answered.answer) ? answered.answer : [answered.answer];
  return { json: answered.answer, text: answers.map((answer) => inWords(answer, language)).join("\n\n") };
};

const unknownQuestion = (which: string | undefined, language: Language): string => {
  const all = Object.keys(questions)
    .map((name) => `konstellation ask ${name}`)
    .join(", ");
  if (language === "sv")
    return `${which === undefined ? "Fråga vad?" : `Det finns ingen fråga ”${which}”.`} Frågorna är: ${all}`;
  return `${which === undefined ? "Ask what?" : `There is no question “${which}”.`} The questions are: ${all}`;
};

/** The answer, and under it how it was reached: a day, what was done, by which rule. */
const inWords = ({ explanation, steps = [] }: Answer, language: Language): string =>
  [
    explanation[language],
    ...steps.map(({ day, explanation: done, rule }) => `  ${day}  ${done[language]} (${rule})`),
  ].join("\n");

const malformed = { sv: "Frågan går inte att läsa", en: "The question is malformed" };
