/**
 * Whether a quorum rule holds for a seating: the whole algebra, with exact fractions.
 *
 * - **Rules** QUO-1 (every seat), QUO-2 (other thresholds).
 * - A threshold is tried twice, with the seats that are not known to be filled empty and filled; where
 *   the two differ the answer is not known. No rule ever holds over an empty set of seats.
 *
 * @since 0.1.0
 */
import { fractionOf, type QuorumRule } from "../../constellation/quorum-rule.ts";
import { both, either, type Known } from "./known.ts";
import type { Counted, QuorumCharter } from "./question.ts";
import type { SeatNow } from "./seating.ts";

/** Whether the charter's rule holds for the seats of the constellation at one moment. */
export const holds = (charter: QuorumCharter, seats: ReadonlyArray<SeatNow>): Known =>
  ruleHolds(charter.quorum, denominator(charter, seats, false), denominator(charter, seats, true));

/** Filled or not, with every doubt settled one way. */
interface Settled {
  readonly seat: string;
  readonly organisation: string;
  readonly filled: boolean;
}

/** The seats that count, with doubtful seats settled as filled or empty. A recused seat may leave (QUO-4). */
const denominator = (charter: QuorumCharter, seats: ReadonlyArray<SeatNow>, doubtIsFilled: boolean) =>
  seats.flatMap(({ seat, filled, recused }): ReadonlyArray<Settled> => {
    const settled = filled ?? doubtIsFilled;
    const leaves = charter.recused === "leavesDenominator" && recused && !settled;
    return leaves ? [] : [{ seat: seat.id, organisation: seat.organisation, filled: settled }];
  });

const ruleHolds = (rule: QuorumRule | null, least: ReadonlyArray<Settled>, most: ReadonlyArray<Settled>): Known => {
  if (rule === null) return undefined;
  switch (rule.rule) {
    case "allOf":
      return rule.rules.reduce<Known>((known, inner) => both(known, ruleHolds(inner, least, most)), true);
    case "anyOf":
      return rule.rules.reduce<Known>((known, inner) => either(known, ruleHolds(inner, least, most)), false);
    case "within": {
      const among = new Set(rule.seats);
      const inside = (seats: ReadonlyArray<Settled>) => seats.filter((seat) => among.has(seat.seat));
      return ruleHolds(rule.quorum, inside(least), inside(most));
    }
    default: {
      const atLeast = thresholdHolds(rule, least);
      return atLeast === thresholdHolds(rule, most) ? atLeast : undefined;
    }
  }
};

type Threshold = Exclude<QuorumRule, { rule: "allOf" | "anyOf" | "within" }>;

const thresholdHolds = (rule: Threshold, seats: ReadonlyArray<Settled>): boolean => {
  const { seats: filledSeats, of, organisations, ofOrganisations } = countOf(seats);
  if (of === 0) return false;
  if (rule.rule === "everySeat") return filledSeats === of;
  if (rule.rule === "everyOrganisation") return organisations === ofOrganisations;
  const [filled, all] = rule.of === "seats" ? [filledSeats, of] : [organisations, ofOrganisations];
  if (rule.rule === "atLeast") return filled >= rule.count;
  const [numerator, divisor] = fractionOf(rule.share);
  return rule.rule === "moreThan" ? filled * divisor > numerator * all : filled * divisor >= numerator * all;
};

const countOf = (seats: ReadonlyArray<Settled>) => {
  const filled = seats.filter((seat) => seat.filled);
  return {
    seats: filled.length,
    of: seats.length,
    organisations: new Set(filled.map((seat) => seat.organisation)).size,
    ofOrganisations: new Set(seats.map((seat) => seat.organisation)).size,
  };
};

/** How many seats and organisations are surely filled, of how many that count. */
export const counted = (charter: QuorumCharter, seats: ReadonlyArray<SeatNow>): Counted =>
  countOf(denominator(charter, seats, false));
