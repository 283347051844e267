/**
 * Names in one normal form: composed (NFC), without blanks around them. Two writings of one name are one name.
 */
import type { QuorumRule } from "../../constellation/quorum-rule.ts";
import type { QuorumQuestion } from "./question.ts";

/** A name as it is compared. */
export const normalName = (name: string): string => name.normalize("NFC").trim();

/** A quorum question with every name in normal form. */
export const inNormalForm = (question: QuorumQuestion): QuorumQuestion => ({
  ...question,
  charter: { ...question.charter, quorum: ruleInNormalForm(question.charter.quorum) },
  seats:
    question.seats?.map((seat) => ({
      ...seat,
      id: normalName(seat.id),
      organisation: normalName(seat.organisation),
    })) ?? null,
  ...(question.constellation === undefined ? {} : { constellation: question.constellation.map(normalName) }),
  presence: question.presence.map((entry) => ({
    ...entry,
    seat: normalName(entry.seat),
    person: normalName(entry.person),
    ...(entry.organisation === undefined ? {} : { organisation: normalName(entry.organisation) }),
  })),
  ...(question.recused === undefined
    ? {}
    : {
        recused: question.recused.map((recusal) => ({
          ...recusal,
          seat: normalName(recusal.seat),
          ...(recusal.person === undefined ? {} : { person: normalName(recusal.person) }),
        })),
      }),
});

/** A rule with the seats it names in normal form. */
export const ruleInNormalForm = (rule: QuorumRule | null): QuorumRule | null => {
  if (rule === null) return null;
  if (rule.rule === "within")
    return { ...rule, seats: rule.seats.map(normalName), quorum: ruleInNormalForm(rule.quorum) };
  if (rule.rule === "allOf" || rule.rule === "anyOf") return { ...rule, rules: rule.rules.map(ruleInNormalForm) };
  return rule;
};

/** Names that differ only in dashes, blanks or letter case, each group of them in the order they come. */
export const namesAlike = (names: Iterable<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const alike = new Map<string, Array<string>>();
  for (const name of new Set(names)) {
    const bare = BARE.test(name) ? name : name.toLowerCase().replace(DASHES_AND_BLANKS, "");
    const others = alike.get(bare);
    if (others === undefined) alike.set(bare, [name]);
    else others.push(name);
  }
  return [...alike.values()].filter((group) => group.length > 1);
};

/** A name that stays as it is, as the ids of most seats do. */
const BARE = /^[a-z0-9/._]+$/;
/** Every dash there is, the minus sign, the soft hyphen, and blanks with and without width. */
const DASHES_AND_BLANKS = /[\p{Pd}\u2212\u00ad\s\u200b\u2060]/gu;
