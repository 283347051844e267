import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { type Refusal, Refusal as RefusalSchema, refusalKinds, rulebook } from "../index.ts";
import { type Asks, reasonFields } from "./example.ts";
import { outcomeOf, refusalIn, ruleExamples } from "./examples.ts";

const isReasonField = (field: string) => reasonFields.some((each) => each === field);

/** The reason that a refusal gives, where it has several. */
const reasonOf = (refusal: Refusal): string | undefined => {
  const said = Object.entries(refusal).filter(([field]) => isReasonField(field));
  return said.map(([, value]) => value).find((value) => typeof value === "string");
};

/** Every reason that a kind of refusal can give, as its schema says. */
const reasonsOf = ({ fields }: (typeof refusalKinds)[number]): ReadonlyArray<string> =>
  Object.entries(fields).flatMap(([field, schema]) =>
    isReasonField(field) && "literals" in schema ? (schema.literals as ReadonlyArray<string>) : [],
  );

/** Text and lists are the whole answer; of anything else an example says what it looks at, which is something. */
const expectAnswer = ({ of, answers }: Asks) => {
  if (typeof answers === "string" || Array.isArray(answers)) return expect(of()).toEqual(answers);
  expect(answers).not.toEqual({});
  expect(of()).toMatchObject(answers);
};

describe.each(rulebook.map(({ id }) => id))("%s", (rule) => {
  const examples = ruleExamples.filter((example) => example.rule === rule);
  it("has examples, each said in a sentence of its own", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const language of ["sv", "en"] as const)
      expect(new Set(examples.map(({ says }) => says[language])).size).toBe(examples.length);
  });
  it.each(examples.map((example) => [example.says.en, example] as const))("%s", (_, example) => {
    if ("asks" in example) expectAnswer(example);
    else if ("refuses" in example) {
      const refusal = refusalIn(example);
      expect(refusal?.type).toBe(example.refuses);
      expect(refusal && reasonOf(refusal)).toBe(example.because);
    } else if ("adds" in example)
      expect(Result.getOrThrow(outcomeOf(example)).map(({ type }) => type)).toEqual(example.adds);
    else throw new Error(`this shows nothing: ${JSON.stringify(example satisfies never)}`);
  });
});

describe("every refusal is shown under its own rule, for each reason it can give", () => {
  const shown = ruleExamples.flatMap((example) => {
    const refusal = refusalIn(example);
    return refusal?.rule === example.rule ? [refusal] : [];
  });
  it.each(refusalKinds.map((kind) => [kind.type, kind] as const))("%s", (type, kind) => {
    const ofType = shown.filter((refusal) => refusal.type === type);
    expect(ofType.length, `no example shows ${type} under its own rule`).toBeGreaterThan(0);
    const lacking = reasonsOf(kind).filter((reason) => !ofType.some((refusal) => reasonOf(refusal) === reason));
    expect(lacking, `these reasons of ${type} have no example`).toEqual([]);
  });
  it("reads as its schema says", () => {
    const read = Schema.decodeUnknownSync(RefusalSchema, { onExcessProperty: "error" });
    for (const refusal of shown) expect(read(JSON.parse(JSON.stringify(refusal)))).toEqual(refusal);
  });
});
