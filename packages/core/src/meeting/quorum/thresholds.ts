/**
 * A quorum rule compiled to a test of tallies: the whole algebra, with exact fractions.
 *
 * - **Rules** QUO-1 (every seat), QUO-2 (other thresholds).
 * - A threshold is tried twice, with the seats that are not known to be filled empty and filled; where
 *   the two differ the answer is not known. No rule ever holds over an empty set of seats.
 *
 * @since 0.1.0
 */
import { fractionOf, type QuorumRule } from "../../constellation/quorum-rule.ts";
import { both, either, type Known } from "./known.ts";
import type { Group, Tally } from "./tally.ts";

/** Whether a rule holds for the tallies as they stand. */
export type Test = () => Known;

/** Gives the group of the seats with these ids within another group. */
export type Within = (group: Group, seats: ReadonlyArray<string>) => Group;

/** Compiles a rule for a group of seats. */
export const compileRule = (rule: QuorumRule | null, group: Group, within: Within): Test => {
  if (rule === null) return () => undefined;
  switch (rule.rule) {
    case "allOf": {
      const tests = rule.rules.map((inner) => compileRule(inner, group, within));
      return () => tests.reduce<Known>((known, test) => both(known, test()), true);
    }
    case "anyOf": {
      const tests = rule.rules.map((inner) => compileRule(inner, group, within));
      return () => tests.reduce<Known>((known, test) => either(known, test()), false);
    }
    case "within":
      return compileRule(rule.quorum, within(group, rule.seats), within);
    default: {
      const reached = threshold(rule);
      const { least, most } = group;
      if (least === most) return () => least.of > 0 && reached(least);
      return () => {
        const atLeast = least.of > 0 && reached(least);
        return atLeast === (most.of > 0 && reached(most)) ? atLeast : undefined;
      };
    }
  }
};

type Threshold = Exclude<QuorumRule, { rule: "allOf" | "anyOf" | "within" }>;

const threshold = (rule: Threshold): ((tally: Tally) => boolean) => {
  switch (rule.rule) {
    case "everySeat":
      return (tally) => tally.filled === tally.of;
    case "everyOrganisation":
      return (tally) => tally.organisations === tally.ofOrganisations;
    case "atLeast":
      return rule.of === "seats" ? (tally) => tally.filled >= rule.count : (tally) => tally.organisations >= rule.count;
    case "moreThan": {
      const [numerator, divisor] = fractionOf(rule.share);
      return rule.of === "seats"
        ? (tally) => tally.filled * divisor > numerator * tally.of
        : (tally) => tally.organisations * divisor > numerator * tally.ofOrganisations;
    }
    case "atLeastShare": {
      const [numerator, divisor] = fractionOf(rule.share);
      return rule.of === "seats"
        ? (tally) => tally.filled * divisor >= numerator * tally.of
        : (tally) => tally.organisations * divisor >= numerator * tally.ofOrganisations;
    }
  }
};
