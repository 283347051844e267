import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { askNotice } from "../../agreement/index.ts";
import { agreementView, bookDecider, falseCertificates, replay, rulebook } from "../../book/index.ts";
import { actDue, lengthOf } from "../../kernel/index.ts";
import { onTheDay } from "../small-world.ts";
import { ruleExamples } from "./index.ts";

describe.each(rulebook.map(({ id }) => id))("%s", (rule) => {
  const examples = ruleExamples.filter((example) => example.rule === rule);
  it("has examples, and one of them is refused where the rule can refuse", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ says }) => says.en)).size).toBe(examples.length);
  });
  it.each(examples.map((example) => [example.says.en, example] as const))("%s", (_, example) => {
    if ("notice" in example) expect(Result.getOrThrow(askNotice(example.notice))).toMatchObject(example.answers);
    else if ("certificates" in example)
      expect(falseCertificates(example.given).map(({ why }) => why)).toEqual(example.certificates);
    else if ("shows" in example)
      expect(agreementView(replay(example.given), example.agreement, example.asked)).toMatchObject(example.shows);
    else if ("due" in example) {
      const { from, within, nature } = example.act;
      expect(actDue(from, lengthOf(within), nature)).toBe(example.due);
    } else {
      const context = { ...onTheDay, day: example.on ?? onTheDay.day };
      const outcome = bookDecider.decide(replay(example.given), example.when, context);
      if ("refuses" in example) expect(Result.getOrThrow(Result.flip(outcome)).type).toBe(example.refuses);
      else expect(Result.getOrThrow(outcome).map(({ type }) => type)).toEqual(example.adds);
    }
  });
});
