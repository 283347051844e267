import { expect, it } from "vitest";
import { both, either, type Known } from "./known.ts";

const [yes, no, unknown] = [true, false, undefined];

it.each<[Known, Known, Known, Known]>([
  [yes, yes, yes, yes],
  [yes, no, no, yes],
  [no, no, no, no],
  [yes, unknown, unknown, yes],
  [no, unknown, no, unknown],
  [unknown, unknown, unknown, unknown],
])("%s and %s: both is %s, either is %s; whichever comes first", (a, b, isBoth, isEither) => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    expect([both(one, other), either(one, other)]).toEqual([isBoth, isEither]);
});
