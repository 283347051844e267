/**
 * Reading a quorum question: its shape, its names in one normal form, and everything that is wrong with it by its path.
 */
import * as Result from "effect/Result";
import {
  decodeWith,
  type Fault,
  faultIn,
  faultOfShape,
  type Language,
  questions,
  type SaidFault,
} from "../../kernel/index.ts";
import { faultsOfNames } from "./faults.ts";
import { faultsOfTimes } from "./faults-of-times.ts";
import { inNormalForm } from "./normal-form.ts";
import { QuorumQuestion } from "./question.ts";
import { misnamedRules } from "./rule-names.ts";

const decode = decodeWith(QuorumQuestion);

/** The quorum questions that have been read. */
export const quorumQuestions = questions(
  "quorum",
  (input: unknown, language: Language = "en"): Result.Result<QuorumQuestion, ReadonlyArray<Fault>> => {
    const decoded = decode(input);
    if (Result.isFailure(decoded)) return Result.fail(faultsOfShape(input, decoded.failure, language));
    const question = inNormalForm(decoded.success);
    const faults = [...faultsOfNames(question), ...faultsOfTimes(question)];
    return faults.length > 0 ? Result.fail(faults.map((fault) => faultIn(fault, language))) : Result.succeed(question);
  },
);

/** Reads a quorum question from JSON. @returns the question with its names in normal form, or every fault by its path */
export const readQuorumQuestion = quorumQuestions.read;

/** The faults of the shape; what is wrong with the charter's rule is said by the rules' names. */
export const faultsOfShape = (
  input: unknown,
  faults: ReadonlyArray<Fault>,
  language: Language,
): ReadonlyArray<Fault> => {
  const misnamed: ReadonlyArray<SaidFault> = faults.some(({ path }) => path === "$")
    ? []
    : misnamedRules(ruleIn(input), "charter.quorum");
  const said = (path: string) => misnamed.some((fault) => fault.path === path || fault.path === `${path}.rule`);
  return [
    ...faults.filter(({ path }) => !said(path)).map((fault) => faultOfShape(fault, language)),
    ...misnamed.map((fault) => faultIn(fault, language)),
  ];
};

const ruleIn = (input: unknown): unknown => {
  const charter: unknown = typeof input === "object" && input !== null ? Reflect.get(input, "charter") : undefined;
  return typeof charter === "object" && charter !== null ? Reflect.get(charter, "quorum") : undefined;
};
