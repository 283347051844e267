/**
 * The quorum verdict by plain recomputation: at every moment everybody is seated anew and the rule is read aloud over the
 * seats. Slow and obvious, and written apart from the engine, which is checked against it.
 */
import type { QuorumQuestion, QuorumRule, QuorumSeat } from "../../index.ts";
import { type Answered, everybody, isExcused, midnights, ms, whyNobody } from "./naive-presence.ts";

/** A seat at one moment. */
interface Seated {
  readonly seat: QuorumSeat;
  readonly filled: Answered;
  /** Whether it has left the denominator, to be counted only if it is filled. */
  readonly outside: boolean;
  readonly why: string;
  /** Who sits there and may count or not. */
  readonly doubtful: ReadonlyArray<number>;
}

const either = (all: ReadonlyArray<Answered>): Answered =>
  all.includes("yes") ? "yes" : all.includes("maybe") ? "maybe" : "no";
const both = (all: ReadonlyArray<Answered>): Answered =>
  all.includes("no") ? "no" : all.includes("maybe") ? "maybe" : "yes";

/** How every seat of the constellation stands at a moment. */
const seatedAt = (question: QuorumQuestion, at: number): ReadonlyArray<Seated> => {
  const { charter, seats, constellation, treatment } = question;
  const asked = (seats ?? []).filter(({ id }) => constellation?.includes(id) ?? true);
  const binds = charter.entry === "betweenItems" && at > ms(treatment.from);
  const began = binds ? seatedAt(question, ms(treatment.from)) : undefined;
  return everybody(question, asked, at).map(({ seat, here }, place) => {
    const excused = isExcused(question, seat.id, at, "holder");
    const now = either([...here.map(({ counts }) => counts), excused && charter.recused === "counts" ? "yes" : "no"]);
    return {
      seat,
      filled: both([now, began?.[place]?.filled ?? "yes"]),
      outside: excused && charter.recused === "leavesDenominator",
      why: now === "yes" ? "late" : whyNobody(question, seat, here, at),
      doubtful: here.filter(({ counts }) => counts === "maybe").map(({ entry }) => question.presence.indexOf(entry)),
    };
  });
};

interface Settled {
  readonly id: string;
  readonly organisation: string;
  readonly filled: boolean;
}

/** Whether the charter's rule holds at a moment. */
const holdsAt = (question: QuorumQuestion, at: number): Answered => {
  const seated = seatedAt(question, at);
  const settled = (doubt: boolean): ReadonlyArray<Settled> =>
    seated
      .map(({ seat, filled, outside }) => ({
        seat,
        outside,
        filled: filled === "yes" || (doubt && filled === "maybe"),
      }))
      .filter(({ filled, outside }) => filled || !outside)
      .map(({ seat: { id, organisation }, filled }) => ({ id, organisation, filled }));
  return ruleHolds(question.charter.quorum, settled(false), settled(true));
};

const ruleHolds = (rule: QuorumRule | null, least: ReadonlyArray<Settled>, most: ReadonlyArray<Settled>): Answered => {
  if (rule === null) return "maybe";
  if (rule.rule === "allOf") return both(rule.rules.map((inner) => ruleHolds(inner, least, most)));
  if (rule.rule === "anyOf") return either(rule.rules.map((inner) => ruleHolds(inner, least, most)));
  if (rule.rule === "within") {
    const inside = (seats: ReadonlyArray<Settled>) => seats.filter(({ id }) => rule.seats.includes(id));
    return ruleHolds(rule.quorum, inside(least), inside(most));
  }
  const [a, b] = [thresholdHolds(rule, least), thresholdHolds(rule, most)];
  return a === b ? (a ? "yes" : "no") : "maybe";
};

const thresholdHolds = (
  rule: Exclude<QuorumRule, { rule: "allOf" | "anyOf" | "within" }>,
  seats: ReadonlyArray<Settled>,
): boolean => {
  const filled = seats.filter((seat) => seat.filled);
  const of = "of" in rule ? rule.of : rule.rule === "everySeat" ? "seats" : "organisations";
  const count = (some: ReadonlyArray<Settled>) =>
    of === "seats" ? some.length : new Set(some.map(({ organisation }) => organisation)).size;
  if (seats.length === 0) return false;
  if (rule.rule === "everySeat" || rule.rule === "everyOrganisation") return count(filled) === count(seats);
  if (rule.rule === "atLeast") return count(filled) >= rule.count;
  const [numerator = 0, denominator = 1] = rule.share.split("/").map(Number);
  const [part, whole] = [count(filled) * denominator, count(seats) * numerator];
  return rule.rule === "moreThan" ? part > whole : part >= whole;
};

/** Every moment at which anything in the question begins or ends, and every midnight. */
const momentsOf = (question: QuorumQuestion): ReadonlyArray<number> => {
  const written = [
    ...question.presence,
    ...(question.recused ?? []),
    ...(question.recess ?? []),
    { from: question.treatment.from },
  ].flatMap((span) => [span.from ?? [], ("until" in span ? span.until : undefined) ?? []].flat().map(ms));
  return [...new Set([...written, ...midnights(question)])].sort((a, b) => a - b);
};

/** Whether the group was kept together in the meeting before a moment, once it had been reached. */
const keptBefore = (question: QuorumQuestion, moments: ReadonlyArray<number>): { kept: Answered; held: boolean } => {
  let states = new Set<"notReached" | "holding" | "lost">(["notReached"]);
  let held = false;
  let doubt = "";
  for (const moment of moments) {
    if ((question.recess ?? []).some(({ from, until }) => ms(from) <= moment && moment < ms(until))) continue;
    const now = holdsAt(question, moment);
    if (now === "yes") held = true;
    // The same doubt about the same people is settled the same way as long as it lasts.
    const same = doubt;
    doubt = now === "maybe" ? JSON.stringify(seatedAt(question, moment).map(({ why: _, ...seat }) => seat)) : "";
    if (doubt !== "" && doubt === same) continue;
    const truths = now === "maybe" ? [true, false] : [now === "yes"];
    states = new Set(
      [...states].flatMap((state) =>
        truths.map((truth) => (state === "lost" ? "lost" : truth ? "holding" : state === "holding" ? "lost" : state)),
      ),
    );
  }
  const kept = !states.has("lost") ? "yes" : states.size === 1 ? "no" : "maybe";
  return { kept, held };
};

/** The verdict, the moment it broke, and every empty seat with its why, by plain recomputation. */
export const naiveQuorum = (question: QuorumQuestion) => {
  const [from, until] = [ms(question.treatment.from), ms(question.treatment.until)];
  const moments = momentsOf(question);
  const before =
    question.charter.continuity === "meeting"
      ? keptBefore(
          question,
          moments.filter((moment) => moment < from),
        )
      : ({ kept: "yes", held: false } as const);
  const treatment = moments.filter((moment) => moment >= from && moment < until);
  const answers = treatment.map((moment) => both([holdsAt(question, moment), before.kept]));
  const verdict = both(answers);
  const broke = answers.indexOf("no");
  const brokenAt = broke < 0 ? undefined : treatment[broke];
  const seats = seatedAt(question, brokenAt ?? treatment.at(-1) ?? from);
  return {
    verdict: verdict === "yes" ? "quorate" : verdict === "no" ? "inquorate" : "unknown",
    brokenAt,
    broken: broke >= 0 && (before.held || answers.slice(0, broke).includes("yes")),
    missing: seats.flatMap(({ seat, filled, why }) => (filled === "no" ? [`${seat.id} ${why}`] : [])),
    filled: seats.filter(({ filled }) => filled === "yes").length,
  };
};
