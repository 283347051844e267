/**
 * `ask quorum` and `ask notice`: the two public questions, without a book.
 */
import {
  askNotice,
  askQuorum,
  type Explanation,
  type Fault,
  type Language,
  type NoticeStep,
} from "@konstellation/core";
import * as Result from "effect/Result";
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
  const inputs: ReadonlyArray<unknown> = Array.isArray(input) ? input : [input];
  const answers = inputs.map((each) => question(each, language));
  const faults = answers.flatMap((answer, index) =>
    Result.isFailure(answer)
      ? answer.failure.map(({ path, message }) => `${where(path, index, Array.isArray(input))}: ${message}`)
      : [],
  );
  if (faults.length > 0)
    throw new Ending(`${malformed[language]}\n${faults.map((fault) => `  ${fault}`).join("\n")}`, EXIT.usage);
  const answered = answers.flatMap((answer) => (Result.isSuccess(answer) ? [answer.success] : []));
  return {
    json: Array.isArray(input) ? answered : answered[0],
    text: answered.map((answer) => inWords(answer, language)).join("\n\n"),
  };
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

const where = (path: string, index: number, many: boolean): string =>
  many ? (path === "$" ? `[${index}]` : `[${index}].${path}`) : path;
