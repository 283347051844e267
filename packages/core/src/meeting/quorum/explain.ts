/**
 * The quorum answer in sentences a chair can read out, in Swedish and English: the rule, the seats,
 * since when, and what would cure it.
 */
import type { QuorumRule } from "../../constellation/quorum-rule.ts";
import {
  type Explanation,
  type Instant,
  type Language,
  saidClock,
  type Wording,
  wordsIn,
  writtenDay,
} from "../../kernel/index.ts";
import type { MissingSeat, QuorumAnswer, WhyMissing } from "./question.ts";

/** An answer before its words. */
export type Unexplained = Omit<QuorumAnswer, "cure" | "explanation">;

/** Something in both languages. */
export type Both<A> = { readonly sv: A; readonly en: A };

/** What seats and organisations are called, for whoever knows; without it their ids stand. */
export interface QuorumNames {
  readonly seat: (id: string) => Wording;
  readonly organisation: (id: string) => Wording;
}

/** Ids as they are. */
export const idsAsNames: QuorumNames = { seat: (id) => ({ sv: id }), organisation: (id) => ({ sv: id }) };

/** Why a seat is empty, in words. */
export const whyMissing: Record<Language, Record<WhyMissing, string>> = {
  sv: {
    absent: "frånvarande",
    vacant: "vakant",
    left: "har gått",
    late: "kom sent",
    recused: "jävig",
    remote: "på distans, vilket inte räknas",
    observer: "bara åhörare",
    otherOrganisation: "ersättare från annan organisation",
    notAdmitted: "inte insläppt",
    secondSeat: "personen fyller redan en annan plats",
  },
  en: {
    absent: "absent",
    vacant: "vacant",
    left: "has left",
    late: "arrived late",
    recused: "recused",
    remote: "remote, which does not count",
    observer: "only an observer",
    otherOrganisation: "a deputy from another organisation",
    notAdmitted: "not admitted",
    secondSeat: "the person already fills another seat",
  },
};

/** A quorum rule in words: "every seat must be filled". */
export const describeQuorum = (rule: QuorumRule | null, names: QuorumNames = idsAsNames): Both<string> => {
  if (rule === null) return { sv: "okänd regel", en: "unknown rule" };
  switch (rule.rule) {
    case "everySeat":
      return { sv: "varje plats ska vara fylld", en: "every seat must be filled" };
    case "everyOrganisation":
      return { sv: "varje organisation ska vara företrädd", en: "every organisation must be represented" };
    case "moreThan":
      return {
        sv: `mer än ${rule.share} av ${things.sv[rule.of]} ska vara ${filled.sv[rule.of]}`,
        en: `more than ${rule.share} of the ${things.en[rule.of]} must be ${filled.en[rule.of]}`,
      };
    case "atLeastShare":
      return {
        sv: `minst ${rule.share} av ${things.sv[rule.of]} ska vara ${filled.sv[rule.of]}`,
        en: `at least ${rule.share} of the ${things.en[rule.of]} must be ${filled.en[rule.of]}`,
      };
    case "atLeast":
      return {
        sv: `minst ${rule.count} av ${things.sv[rule.of]} ska vara ${(rule.count === 1 ? filledOne : filled.sv)[rule.of]}`,
        en: `at least ${rule.count} of the ${things.en[rule.of]} must be ${filled.en[rule.of]}`,
      };
    case "within": {
      const inner = describeQuorum(rule.quorum, names);
      const among = (language: Language) => rule.seats.map((id) => wordsIn(names.seat(id), language)).join(", ");
      return { sv: `bland ${among("sv")}: ${inner.sv}`, en: `among ${among("en")}: ${inner.en}` };
    }
    case "allOf":
      return joined(rule.rules, names, { sv: " och ", en: " and " });
    case "anyOf":
      return joined(rule.rules, names, { sv: " eller ", en: " or " });
  }
};

const things = {
  sv: { seats: "platserna", organisations: "organisationerna" },
  en: { seats: "seats", organisations: "organisations" },
};
const filled = {
  sv: { seats: "fyllda", organisations: "företrädda" },
  en: { seats: "filled", organisations: "represented" },
};

/** The same of one, where the language has a word of its own for that. */
const filledOne = { seats: "fylld", organisations: "företrädd" };

const joined = (rules: ReadonlyArray<QuorumRule | null>, names: QuorumNames, by: Both<string>): Both<string> => {
  const parts = rules.map((rule) => describeQuorum(rule, names));
  return { sv: parts.map((part) => part.sv).join(by.sv), en: parts.map((part) => part.en).join(by.en) };
};

/** The whole answer as one paragraph in each language: the rule in words, how it stood, and what would cure it. */
export const explain = (
  says: Both<string>,
  answer: Unexplained,
  cure: Both<ReadonlyArray<string>>,
  names: QuorumNames,
): Explanation => ({
  sv: sentencesSv(says.sv, answer) + seatsThat("sv", answer, names) + listed(" Det som behövs: ", cure.sv),
  en: sentencesEn(says.en, answer) + seatsThat("en", answer, names) + listed(" What is needed: ", cure.en),
});

/** Steps one after the other; a step that ends as a sentence is no sentence among others. */
const listed = (opening: string, steps: ReadonlyArray<string>): string => {
  if (steps.length === 0) return "";
  const inside = steps.map((step) => step.replace(/\.$/, "")).join("; ");
  return `${opening}${inside.replace(/:; /g, ": ").replace(/:$/, "")}.`;
};

const seatsThat = (language: Language, { missing, verdict, lostBefore }: Unexplained, names: QuorumNames): string => {
  if (verdict === "unknown") return "";
  return [
    ...(lostBefore === undefined ? [] : seatsIn(emptiedThen[language], lostBefore.missing, language, names)),
    ...seatsIn(empty[language], missing, language, names),
  ].join("");
};

/** What stands before a list of seats: of one, and of several. */
type Title = readonly [one: string, several: string];
const emptiedThen: Both<Title> = {
  sv: ["Plats som blev tom då", "Platser som blev tomma då"],
  en: ["Seat that emptied then", "Seats that emptied then"],
};
const empty: Both<Title> = { sv: ["Tom plats", "Tomma platser"], en: ["Empty seat", "Empty seats"] };

const seatsIn = (
  [one, several]: Title,
  missing: ReadonlyArray<MissingSeat>,
  language: Language,
  names: QuorumNames,
): ReadonlyArray<string> => {
  if (missing.length === 0) return [];
  const seats = missing
    .map(({ seat, why }) => `${wordsIn(names.seat(seat), language)} (${whyMissing[language][why]})`)
    .join(names === idsAsNames ? ", " : "; ");
  return [` ${missing.length === 1 ? one : several}: ${seats}.`];
};

/** Who is there of a group that may decide: all of it, every seat that counts for the item, or as many as are needed. */
const gathered = {
  whole: { sv: "Hela gruppen är samlad.", en: "The whole group is assembled." },
  part: {
    sv: "Alla platser som räknas i punkten är fyllda, men de är inte hela gruppen.",
    en: "Every seat that counts for the item is filled, but they are not the whole group.",
  },
  enough: {
    sv: "Hela gruppen är inte samlad, men så många som krävs för punkten är det.",
    en: "The whole group is not assembled, but enough of it is for this item.",
  },
} as const;

const gatheredAs = ({ forum, counted }: Unexplained): keyof typeof gathered => {
  if (forum === "assembled") return "whole";
  return counted.seats === counted.of ? "part" : "enough";
};

const sentencesSv = (says: string, answer: Unexplained): string => {
  const { rule, verdict, forum, counted, brokenAt, lostBefore } = answer;
  const tally = `${counted.seats} av ${counted.of ?? "okänt antal"} platser är ${counted.seats === 1 ? "fylld" : "fyllda"}`;
  if (verdict === "quorate") {
    return `Beslutför (${rule}): ${says}, och ${tally}. ${gathered[gatheredAs(answer)].sv}`;
  }
  if (verdict === "unknown")
    return `Det går inte att säga om gruppen är beslutför (${rule}): något avgörande är inte känt. Regeln: ${says}.`;
  if (lostBefore !== undefined)
    return `Inte beslutför (${rule}): ${says}, och gruppen slutade vara beslutför ${clockSv(lostBefore.at, brokenAt)}, innan punkten togs upp.`;
  const clock = brokenAt === null ? "" : saidClock(brokenAt);
  return forum === "broken"
    ? `Inte beslutför sedan klockan ${clock} (${rule}): ${says}, men ${tally}.`
    : `Inte beslutför (${rule}): ${says}, men ${tally} klockan ${clock}.`;
};

const sentencesEn = (says: string, answer: Unexplained): string => {
  const { rule, verdict, forum, counted, brokenAt, lostBefore } = answer;
  const tally = `${counted.seats} of ${counted.of ?? "an unknown number of"} seats ${counted.seats === 1 ? "is" : "are"} filled`;
  if (verdict === "quorate") {
    return `Quorate (${rule}): ${says}, and ${tally}. ${gathered[gatheredAs(answer)].en}`;
  }
  if (verdict === "unknown")
    return `It cannot be said whether the group is quorate (${rule}): something decisive is not known. The rule: ${says}.`;
  if (lostBefore !== undefined)
    return `Not quorate (${rule}): ${says}, and the group lost its quorum ${clockEn(lostBefore.at, brokenAt)}, before the item was taken up.`;
  const clock = brokenAt === null ? "" : saidClock(brokenAt);
  return forum === "broken"
    ? `Not quorate since ${clock} (${rule}): ${says}, but ${tally}.`
    : `Not quorate (${rule}): ${says}, but ${tally} at ${clock}.`;
};

/** A clock, and its day where that is another than the treatment's. */
const clockSv = (moment: Instant, treatment: Instant | null): string =>
  isSameDay(moment, treatment) ? `klockan ${saidClock(moment)}` : `${writtenDay(moment)} klockan ${saidClock(moment)}`;

const clockEn = (moment: Instant, treatment: Instant | null): string =>
  isSameDay(moment, treatment) ? `at ${saidClock(moment)}` : `on ${writtenDay(moment)} at ${saidClock(moment)}`;

const isSameDay = (moment: Instant, treatment: Instant | null): boolean =>
  treatment === null || writtenDay(moment) === writtenDay(treatment);
