/**
 * `ask quorum` and `ask notice`: the two public questions, without a book.
 */
import { readFileSync } from "node:fs";
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
import type { Shown, VerbAlone } from "../verb.ts";

/** An answer in words; the notice answer also has its steps. */
type Answer = { readonly explanation: Explanation; readonly steps?: ReadonlyArray<NoticeStep> };
type Ask = (input: unknown, language?: Language) => Result.Result<Answer, ReadonlyArray<Fault>>;

const questions: Readonly<Record<string, Ask>> = { quorum: askQuorum, notice: askNotice };

/** `ask`: the two questions. */
export const ask: VerbAlone = {
  name: "ask",
  takes: { sv: "quorum | ask notice", en: "quorum | ask notice" },
  does: {
    sv: "de två öppna frågorna: JSON på standard in eller --file; en eller flera i en lista",
    en: "the two public questions: JSON on standard input or --file; one or an array",
  },
  alone: async (asked) => answerTo(asked),
};

/** Asks a question, or an array of them. Malformed questions end with every fault named by its path. */
const answerTo = ({ rest, file, language }: Arguments): Shown => {
  const [which = ""] = rest;
  const question = questions[which];
  if (question === undefined)
    throw new Ending(
      `Ask what? konstellation ask quorum, or konstellation ask notice${which === "" ? "" : ` (not "${which}")`}`,
      EXIT.usage,
    );
  const input = readJson(file);
  const inputs: ReadonlyArray<unknown> = Array.isArray(input) ? input : [input];
  const answers = inputs.map((each) => question(each, language));
  const faults = answers.flatMap((answer, index) =>
    Result.isFailure(answer)
      ? answer.failure.map(({ path, message }) => `${where(path, index, Array.isArray(input))}: ${message}`)
      : [],
  );
  if (faults.length > 0)
    throw new Ending(`The question is malformed\n${faults.map((fault) => `  ${fault}`).join("\n")}`, EXIT.usage);
  const answered = answers.flatMap((answer) => (Result.isSuccess(answer) ? [answer.success] : []));
  return {
    json: Array.isArray(input) ? answered : answered[0],
    text: answered.map((answer) => inWords(answer, language)).join("\n\n"),
  };
};

/** The answer, and under it how it was reached: a day, what was done, by which rule. */
const inWords = ({ explanation, steps = [] }: Answer, language: Language): string =>
  [
    explanation[language],
    ...steps.map(({ day, explanation: done, rule }) => `  ${day}  ${done[language]} (${rule})`),
  ].join("\n");

const where = (path: string, index: number, many: boolean): string =>
  many ? (path === "$" ? `[${index}]` : `[${index}].${path}`) : path;

/** JSON from the command line itself, a file or standard input. */
export const readJson = (file: string | undefined, inline?: string): unknown => {
  const text = inline ?? readInput(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Ending(`$: not JSON: ${error instanceof Error ? error.message : String(error)}`, EXIT.usage);
  }
};

const readInput = (file: string | undefined): string => {
  if (file === undefined && process.stdin.isTTY)
    throw new Ending("Give the JSON on standard input, or with --file question.json", EXIT.usage);
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch (error) {
    throw new Ending(
      `${file ?? "standard input"} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.usage,
    );
  }
};
