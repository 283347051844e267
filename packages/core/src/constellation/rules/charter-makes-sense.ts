/**
 * CON-10: a charter does not contradict itself, and asks for nothing that the body can never have.
 *
 * A value that can never matter is a value that somebody relies on. So what only means something beside another value is
 * given with it, and no rule asks for more than the seats of the charter's first day. What a book holds already is read as it is.
 * A body that has no seats that day is not counted: its seats are made afterwards.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { CountedThing, fractionOf, type QuorumRule } from "../quorum-rule.ts";
import { valuesGiven } from "../rule-pack.ts";
import type { Body, Charter, CharterSources, CharterWish, RulePackName, Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";
import { seatsOn } from "./seats-in-force.ts";

export const CON_10 = rule({
  id: "CON-10",
  title: { sv: "En stadga går ihop", en: "A charter makes sense" },
  source: "Konstellation; a value that can never matter is a value that somebody relies on",
  text: {
    sv: "En stadga säger inte emot sig själv. Krav på länken anges bara om närvaro på distans kan räknas, vem som kan avstå från kallelsetiden bara om det finns en sådan tid, och en källa bara för ett värde som anges. Ingen kvorumregel kräver fler platser eller organisationer än organet har den dag stadgan börjar gälla.",
    en: "A charter does not contradict itself. What a link must carry is stated only if remote presence can count, who can waive the notice only if there is notice to waive, and a source only for a value that is given. No quorum rule asks for more seats or organisations than the body has on the day the charter takes effect.",
  },
});

/** The charter contradicts itself: where in the act, and why. */
export const CharterContradictsItself = refusal(
  "CharterContradictsItself",
  CON_10,
  {
    body: Id,
    /** Where it is said: `charter.secondCall.quorum.rules[1]`. */
    at: Schema.String,
    why: Schema.Literals(["remoteDoesNotCount", "noNoticeToWaive", "valueNotGiven"]),
  },
  "mistaken",
);
export type CharterContradictsItself = typeof CharterContradictsItself.Type;

/** A quorum rule asks for more than there is on the charter's first day; none is left where rules name different seats. */
export const QuorumOutOfReach = refusal(
  "QuorumOutOfReach",
  CON_10,
  { body: Id, at: Schema.String, needs: Schema.Int, there: Schema.Int, of: CountedThing },
  "hindered",
);
export type QuorumOutOfReach = typeof QuorumOutOfReach.Type;

/** Evidence that a charter does not contradict itself, and can be met. */
export type MakesSense = Evidence<"makesSense">;

/** A charter as it is asked for. */
interface Asked {
  readonly body: string;
  readonly from: CalendarDate;
  readonly charter: CharterWish;
  readonly pack?: RulePackName;
  readonly sources?: CharterSources;
}

/**
 * Whether a charter that is asked for makes sense.
 *
 * @param charter the one that is meant, with the values of the rule pack
 */
export const charterMakesSense = (
  state: ConstellationPart,
  body: Body,
  asked: Asked,
  charter: Charter,
): Result.Result<MakesSense, CharterContradictsItself | QuorumOutOfReach> => {
  const contradiction = contradictionIn(asked, charter);
  if (contradiction !== undefined) return Result.fail(CharterContradictsItself({ body: body.body, ...contradiction }));
  const seats = seatsOn(state, body, asked.from);
  const rules = [
    ["charter.quorum", charter.quorum],
    ["charter.secondCall.quorum", charter.secondCall?.quorum ?? null],
  ] as const;
  const [tooMuch] = seats.length === 0 ? [] : rules.flatMap(([at, each]) => outOfReach(each, at, seats));
  return tooMuch === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(QuorumOutOfReach({ body: body.body, ...tooMuch }));
};

const contradictionIn = (
  { charter: wish, pack, sources = {} }: Asked,
  { remote, remoteNeeds, noticeDays = 0, noticeWaiver }: Charter,
): Pick<CharterContradictsItself, "at" | "why"> | undefined => {
  if (remoteNeeds !== undefined && remote === "doesNotCount")
    return { at: "charter.remoteNeeds", why: "remoteDoesNotCount" };
  if (noticeWaiver !== undefined && noticeDays === 0) return { at: "charter.noticeWaiver", why: "noNoticeToWaive" };
  const given = valuesGiven(wish, pack);
  const sourceOfNothing = Object.keys(sources).find((value) => !given.has(value));
  return sourceOfNothing === undefined ? undefined : { at: `sources.${sourceOfNothing}`, why: "valueNotGiven" };
};

/** Every threshold in a rule that the seats can never reach, by where it stands. */
const outOfReach = (
  rule: QuorumRule | null,
  at: string,
  seats: ReadonlyArray<Seat>,
): ReadonlyArray<Pick<QuorumOutOfReach, "at" | "needs" | "there" | "of">> => {
  if (rule === null) return [];
  switch (rule.rule) {
    case "allOf":
    case "anyOf":
      return rule.rules.flatMap((inner, index) => outOfReach(inner, `${at}.rules[${index}]`, seats));
    case "within": {
      const among = seats.filter(({ seat }) => rule.seats.includes(seat));
      if (among.length === 0) return [{ at: `${at}.seats`, needs: 1, there: 0, of: "seats" }];
      return outOfReach(rule.quorum, `${at}.quorum`, among);
    }
    case "atLeast":
    case "moreThan": {
      const there = rule.of === "seats" ? seats.length : new Set(seats.map(({ organisation }) => organisation)).size;
      const needs = rule.rule === "atLeast" ? rule.count : moreThan(rule.share, there);
      return needs > there ? [{ at, needs, there, of: rule.of }] : [];
    }
    // What is asked of all there are, or of a share of them, is within reach.
    case "everySeat":
    case "everyOrganisation":
    case "atLeastShare":
      return [];
  }
};

const moreThan = (share: string, there: number): number => {
  const [numerator, divisor] = fractionOf(share);
  return Math.floor((numerator * there) / divisor) + 1;
};
