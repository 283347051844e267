/**
 * What can be wrong with a quorum question beyond its shape: names that do not match, times that
 * run backwards, one person twice on one seat. Every fault is found, each by its path.
 */
import * as Result from "effect/Result";
import type { QuorumRule } from "../../constellation/quorum-rule.ts";
import { decodeWith, type Fault, toMilliseconds } from "../../kernel/index.ts";
import { QuorumQuestion } from "./question.ts";

const decode = decodeWith(QuorumQuestion);

/** Reads a quorum question from JSON. @returns the question, or every fault by its path */
export const readQuorumQuestion = (input: unknown): Result.Result<QuorumQuestion, ReadonlyArray<Fault>> => {
  const decoded = decode(input);
  if (Result.isFailure(decoded)) return decoded;
  const faults = faultsOf(decoded.success);
  return faults.length > 0 ? Result.fail(faults) : decoded;
};

const faultsOf = (question: QuorumQuestion): ReadonlyArray<Fault> => [
  ...faultsOfSeats(question),
  ...faultsOfNames(question),
  ...faultsOfTime(question),
  ...faultsOfOverlap(question),
];

const faultsOfSeats = ({ seats, constellation }: QuorumQuestion): ReadonlyArray<Fault> => [
  ...(seats === null
    ? []
    : emptyOrTwice(
        seats.map((seat) => seat.id),
        "seats",
        ".id",
      )),
  ...(constellation === undefined ? [] : emptyOrTwice(constellation, "constellation", "")),
];

const emptyOrTwice = (ids: ReadonlyArray<string>, path: string, suffix: string): ReadonlyArray<Fault> =>
  ids.length === 0
    ? [{ path, message: "Expected at least one seat" }]
    : ids.flatMap((id, index) => {
        const first = ids.indexOf(id);
        return first < index
          ? [{ path: `${path}[${index}]${suffix}`, message: `The seat "${id}" is already at ${path}[${first}]` }]
          : [];
      });

const faultsOfNames = (question: QuorumQuestion): ReadonlyArray<Fault> => {
  if (question.seats === null) return [];
  const known = new Set(question.seats.map((seat) => seat.id));
  const unknown = (id: string, path: string): ReadonlyArray<Fault> =>
    known.has(id) ? [] : [{ path, message: `No seat in seats has the id "${id}"` }];
  return [
    ...(question.constellation ?? []).flatMap((id, index) => unknown(id, `constellation[${index}]`)),
    ...question.presence.flatMap((entry, index) => unknown(entry.seat, `presence[${index}].seat`)),
    ...(question.recused ?? []).flatMap((entry, index) => unknown(entry.seat, `recused[${index}].seat`)),
    ...namesInRule(question.charter.quorum, "charter.quorum", unknown),
  ];
};

const namesInRule = (
  rule: QuorumRule | null,
  path: string,
  unknown: (id: string, path: string) => ReadonlyArray<Fault>,
): ReadonlyArray<Fault> => {
  if (rule === null) return [];
  if (rule.rule === "within")
    return [
      ...rule.seats.flatMap((id, index) => unknown(id, `${path}.seats[${index}]`)),
      ...namesInRule(rule.quorum, `${path}.quorum`, unknown),
    ];
  if (rule.rule === "allOf" || rule.rule === "anyOf")
    return rule.rules.flatMap((inner, index) => namesInRule(inner, `${path}.rules[${index}]`, unknown));
  return [];
};

const faultsOfTime = ({ treatment, presence }: QuorumQuestion): ReadonlyArray<Fault> => [
  ...runsBackwards(treatment.from, treatment.until, "treatment"),
  ...presence.flatMap((entry, index) => runsBackwards(entry.from, entry.until ?? null, `presence[${index}]`)),
];

const runsBackwards = (
  from: QuorumQuestion["treatment"]["from"],
  until: QuorumQuestion["treatment"]["from"] | null,
  path: string,
): ReadonlyArray<Fault> =>
  until !== null && toMilliseconds(until) <= toMilliseconds(from)
    ? [{ path: `${path}.until`, message: `Expected a moment after ${path}.from (${from})` }]
    : [];

/** The same person twice on the same seat at the same time; found by sorting, so a long list stays cheap. */
const faultsOfOverlap = ({ presence }: QuorumQuestion): ReadonlyArray<Fault> => {
  const spans = presence
    .map((entry, index) => ({
      index,
      key: JSON.stringify([entry.seat, entry.person]),
      from: toMilliseconds(entry.from),
      until: entry.until == null ? Number.POSITIVE_INFINITY : toMilliseconds(entry.until),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.from - b.from || a.index - b.index));
  const faults: Array<Fault> = [];
  let previous: (typeof spans)[number] | undefined;
  for (const span of spans) {
    if (previous !== undefined && previous.key === span.key && span.from < previous.until) {
      const [earlier, later] = [previous.index, span.index].sort((a, b) => a - b);
      faults.push({
        path: `presence[${later}]`,
        message: `The same person is on the same seat at the same time in presence[${earlier}]`,
      });
    }
    if (previous === undefined || previous.key !== span.key || span.until > previous.until) previous = span;
  }
  return faults;
};
