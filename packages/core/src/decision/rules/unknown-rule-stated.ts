/**
 * CON-8: a charter whose quorum rule nobody knows is replaced by one that is stated with its source.
 *
 * Such a body cannot decide, so it cannot decide on a rule either. Whoever has found out says what holds and where that
 * stands; it is shown as stated and not decided, and reaches no day on which something was decided.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type Body,
  type CharterMayBegin,
  type CharterVersion,
  type ConstellationPart,
  knownAmong,
  type QuorumRule,
  seatsOn,
} from "../../constellation/index.ts";
import {
  CalendarDate,
  Id,
  inAnyOrder,
  inForceOn,
  mustExist,
  type NotInTheBook,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { DecisionPart } from "../state.ts";

export const CON_8 = rule({
  id: "CON-8",
  title: { sv: "En okänd regel anges med sin källa", en: "A rule that nobody knows is stated with its source" },
  source: "Konstellation; a group that cannot decide because nobody knows its rule cannot decide on a rule either",
  text: {
    sv: "När stadgans kvorumregel är okänd, eller nämner en plats som har upphört, kan organet inte besluta om en ny. Då kan stadgan anges med sin källa. Det syns att den är angiven och inte beslutad, och den gäller aldrig en dag då något har beslutats under den gamla, eller en dag dessförinnan.",
    en: "When the charter's quorum rule is not known, or names a seat that is gone, the body cannot decide on a new one. The charter can then be stated with its source. It is shown as stated and not decided, and it never applies to a day on which something was decided under the old one, or to a day before that.",
  },
});

/** The rule is known, so that the body itself decides; or something was decided under it on that day or later. */
export const CharterNotStated = refusal(
  "CharterNotStated",
  CON_8,
  {
    body: Id,
    from: CalendarDate,
    why: Schema.Literals(["ruleIsKnown", "decidedUnderIt"]),
    /** The first day of the charter that would be replaced. */
    charterFrom: CalendarDate,
    lastDecided: Schema.NullOr(CalendarDate),
  },
  "hindered",
);
export type CharterNotStated = typeof CharterNotStated.Type;

/** Whether a charter can be stated from a day: the one it replaces, or why not. */
export const ruleIsUnknown = (
  state: ConstellationPart & DecisionPart,
  body: Body,
  from: CalendarDate,
): Result.Result<
  { readonly mayBegin: CharterMayBegin; readonly unknown: CalendarDate },
  CharterNotStated | NotInTheBook<"charter">
> =>
  Result.flatMap(mustExist(inForceOn(body.charters, from), "charter", `${body.body}/${from}`), (charter) => {
    const no = (why: CharterNotStated["why"], lastDecided: CalendarDate | null = null) =>
      Result.fail(CharterNotStated({ body: body.body, from, why, charterFrom: charter.from, lastDecided }));
    if (canHold(knownAmong(seatsOn(state, body, from), charter.value.quorum))) return no("ruleIsKnown");
    const last = lastDecidedUnder(state, body.body, charter);
    if (last !== undefined && from <= last) return no("decidedUnderIt", last);
    return Result.succeed({ mayBegin: vouch({}), unknown: charter.from });
  });

/** Whether a quorum can be known to be there by a rule: not where all of it, or a part that it must have, is unknown. */
const canHold = (rule: QuorumRule | null): boolean => {
  if (rule === null) return false;
  if (rule.rule === "within") return canHold(rule.quorum);
  if (rule.rule === "allOf") return rule.rules.every(canHold);
  return rule.rule === "anyOf" ? rule.rules.some(canHold) : true;
};

const lastDecidedUnder = (
  { decision }: DecisionPart,
  body: string,
  { from }: Pick<CharterVersion, "from">,
): CalendarDate | undefined =>
  inAnyOrder(decision.decisions)
    .filter((taken) => taken.body === body && taken.certificate.charterFrom === from)
    .reduce<CalendarDate | undefined>((last, { day }) => (last === undefined || day > last ? day : last), undefined);
