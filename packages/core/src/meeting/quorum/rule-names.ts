/**
 * A quorum rule that is called by a name there is not: which it was, and which there are.
 */
import { QUORUM_RULES } from "../../constellation/quorum-rule.ts";
import type { Explanation, SaidFault } from "../../kernel/index.ts";

/** Every rule in a rule, as somebody wrote it, that says no name of a rule; each by its path. */
export const misnamedRules = (rule: unknown, path: string): ReadonlyArray<SaidFault> => {
  if (rule === null || rule === undefined) return [];
  if (typeof rule !== "object" || Array.isArray(rule)) return [{ path, says: noRule }];
  const named = rule as Readonly<Record<string, unknown>>;
  if (!QUORUM_RULES.some((name) => name === named["rule"]))
    return [{ path: `${path}.rule`, says: noSuchRule(named["rule"]) }];
  return [
    ...misnamedRules(named["quorum"], `${path}.quorum`),
    ...(Array.isArray(named["rules"]) ? named["rules"] : []).flatMap((inner, index) =>
      misnamedRules(inner, `${path}.rules[${index}]`),
    ),
  ];
};

const names = QUORUM_RULES.join(", ");

const noRule: Explanation = {
  sv: `Ska vara en regel, som {"rule": "everySeat"}, eller null. Reglerna är ${names}`,
  en: `Expected a rule, like {"rule": "everySeat"}, or null. The rules are ${names}`,
};

const noSuchRule = (name: unknown): Explanation =>
  typeof name === "string"
    ? {
        sv: `Det finns ingen regel ${written(name)}. Reglerna är ${names}`,
        en: `There is no rule ${written(name)}. The rules are ${names}`,
      }
    : {
        sv: `Regelns namn saknas. Reglerna är ${names}`,
        en: `The name of the rule is missing. The rules are ${names}`,
      };

/** What somebody wrote, cut where it is longer than any name. */
const written = (name: string): string => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
