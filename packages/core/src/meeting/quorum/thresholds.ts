/**
 * A quorum rule compiled to a test of tallies: the whole algebra, with exact fractions.
 *
 * - **Rules** QUO-1 (every seat), QUO-2 (other thresholds).
 * - A threshold is tried twice, with the seats that are not known to be filled empty and filled; where
 *   the two differ the answer is not known. No rule ever holds over an empty set of seats.
 */
import { fractionOf, type QuorumRule } from "../../constellation/quorum-rule.ts";
import { both, either, type Known } from "./known.ts";
import type { Group, Tally } from "./tally.ts";

/** A rule compiled for a group of seats, asked of the tallies as they stand. */
export interface CompiledRule {
  /** Whether it holds. */
  readonly holds: () => Known;
  /** How many more seats must be filled at the least before it can hold; never more than it takes. */
  readonly lacks: () => number;
}

/** Gives the group of the seats with these ids within another group. */
export type Within = (group: Group, seats: ReadonlyArray<string>) => Group;

/** Compiles a rule for a group of seats. */
export const compileRule = (rule: QuorumRule | null, group: Group, within: Within): CompiledRule => {
  if (rule === null) return { holds: () => undefined, lacks: () => 0 };
  switch (rule.rule) {
    case "allOf": {
      const rules = rule.rules.map((inner) => compileRule(inner, group, within));
      return {
        holds: () => rules.reduce<Known>((known, { holds }) => both(known, holds()), true),
        lacks: () => rules.reduce((most, { lacks }) => Math.max(most, lacks()), 0),
      };
    }
    case "anyOf": {
      const rules = rule.rules.map((inner) => compileRule(inner, group, within));
      return {
        holds: () => rules.reduce<Known>((known, { holds }) => either(known, holds()), false),
        lacks: () => rules.reduce((least, { lacks }) => Math.min(least, lacks()), Number.POSITIVE_INFINITY),
      };
    }
    case "within":
      return compileRule(rule.quorum, within(group, rule.seats), within);
    default:
      return compileThreshold(rule, group);
  }
};

const compileThreshold = (rule: Threshold, { least, most }: Group): CompiledRule => {
  const needs = needed(rule);
  const filled = countsOrganisations(rule) ? (tally: Tally) => tally.organisations : (tally: Tally) => tally.filled;
  const reached = (tally: Tally): boolean => tally.of > 0 && filled(tally) >= needs(tally);
  return {
    holds:
      least === most
        ? () => reached(least)
        : () => {
            const atLeast = reached(least);
            return atLeast === reached(most) ? atLeast : undefined;
          },
    lacks: () => Math.max(0, needs(least) - filled(least)),
  };
};

type Threshold = Exclude<QuorumRule, { rule: "allOf" | "anyOf" | "within" }>;

/** Whether a rule counts organisations anywhere in it. */
export const asksForOrganisations = (rule: QuorumRule | null): boolean => {
  if (rule === null) return false;
  if (rule.rule === "within") return asksForOrganisations(rule.quorum);
  if (rule.rule === "allOf" || rule.rule === "anyOf") return rule.rules.some(asksForOrganisations);
  return countsOrganisations(rule);
};

const countsOrganisations = (rule: Threshold): boolean =>
  rule.rule === "everyOrganisation" || (rule.rule !== "everySeat" && rule.of === "organisations");

/** How many seats or organisations must be filled for a threshold: shares in whole numbers, never decimals. */
const needed = (rule: Threshold): ((tally: Tally) => number) => {
  switch (rule.rule) {
    case "everySeat":
      return (tally) => tally.of;
    case "everyOrganisation":
      return (tally) => tally.ofOrganisations;
    case "atLeast":
      return () => rule.count;
    case "moreThan": {
      const [numerator, divisor] = fractionOf(rule.share);
      return (tally) => Math.floor((numerator * countedOf(rule, tally)) / divisor) + 1;
    }
    case "atLeastShare": {
      const [numerator, divisor] = fractionOf(rule.share);
      // A share of nothing was once let through: somebody must be there all the same.
      return (tally) => Math.max(1, Math.ceil((numerator * countedOf(rule, tally)) / divisor));
    }
  }
};

const countedOf = (rule: Threshold, tally: Tally): number =>
  countsOrganisations(rule) ? tally.ofOrganisations : tally.of;
