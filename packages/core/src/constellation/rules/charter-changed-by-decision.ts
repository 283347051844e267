/**
 * CON-6: a charter is changed by a decision of the body itself, for days to come.
 *
 * The first charter is adopted with its source: there is no group yet that could decide on it. After that the
 * group alone changes how it decides, under its own quorum; and never for a day that has come, so that a
 * meeting is judged by rules that stood when it began.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Body } from "../schema.ts";

/** The body has a charter: only its own decision changes it. @category refusals @since 0.1.0 */
export interface CharterNeedsDecision {
  readonly type: "CharterNeedsDecision";
  readonly rule: "CON-6";
  readonly body: string;
  readonly inForceFrom: CalendarDate;
}

/** The decision does not carry the change: another body took it, or the change would reach back. @category refusals @since 0.1.0 */
export interface CharterNotDecided {
  readonly type: "CharterNotDecided";
  readonly rule: "CON-6";
  readonly body: string;
  readonly decision: string;
  readonly why: "otherBody" | "tooEarly";
  readonly decidedOn: CalendarDate;
}

export const CON_6 = rule({
  id: "CON-6",
  title: { sv: "Gruppen ändrar själv sin stadga", en: "The group changes its own charter" },
  source: "Konstellation; rules that could be changed around a group would not be the group's",
  text: {
    sv: "En stadga ändras av ett beslut som organet självt har fattat, och gäller tidigast dagen efter. Det som gällde förut står kvar för äldre möten.",
    en: "A charter is changed by a decision that the body itself has taken, from the day after at the earliest. What held before still judges earlier meetings.",
  },
});

/** The refusal when a charter is adopted for a body that has one, or undefined. @category rules @since 0.1.0 */
export const charterNeedsDecision = (body: Body): CharterNeedsDecision | undefined => {
  const last = body.charters.at(-1);
  return last && { type: "CharterNeedsDecision", rule: "CON-6", body: body.body, inForceFrom: last.from };
};

/** The refusal when a decision does not carry a change of a body's charter, or undefined. @category rules @since 0.1.0 */
export const charterNotDecided = (
  body: string,
  from: CalendarDate,
  decision: { readonly decision: string; readonly body: string; readonly day: CalendarDate },
): CharterNotDecided | undefined => {
  const no = (why: CharterNotDecided["why"]): CharterNotDecided => ({
    type: "CharterNotDecided",
    rule: "CON-6",
    body,
    decision: decision.decision,
    why,
    decidedOn: decision.day,
  });
  if (decision.body !== body) return no("otherBody");
  return from <= decision.day ? no("tooEarly") : undefined;
};
