/**
 * The quorum answer in sentences a chair can read out, in Swedish and English: the rule, the seats,
 * since when, and what would cure it.
 */
import type { QuorumRule } from "../../constellation/quorum-rule.ts";
import { type Explanation, type Language, type Wording, wordsIn, writtenClock } from "../../kernel/index.ts";
import type { MissingSeat, QuorumAnswer, QuorumFlag, QuorumQuestion, WhyMissing } from "./question.ts";

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
        sv: `minst ${rule.count} av ${things.sv[rule.of]} ska vara ${filled.sv[rule.of]}`,
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

const joined = (rules: ReadonlyArray<QuorumRule | null>, names: QuorumNames, by: Both<string>): Both<string> => {
  const parts = rules.map((rule) => describeQuorum(rule, names));
  return { sv: parts.map((part) => part.sv).join(by.sv), en: parts.map((part) => part.en).join(by.en) };
};

const nothingToCure: Both<ReadonlyArray<string>> = { sv: [], en: [] };

/** What would make it quorate, one sentence a step. Empty when it is. */
export const cureOf = (
  question: QuorumQuestion,
  answer: Unexplained,
  names: QuorumNames,
): Both<ReadonlyArray<string>> => {
  if (answer.verdict === "quorate") return nothingToCure;
  if (answer.verdict === "unknown") {
    const steps = [...new Map(answer.flags.map((flag) => [flag.code, flag])).values()].flatMap(curesOfFlag);
    return { sv: steps.map((step) => step.sv), en: steps.map((step) => step.en) };
  }
  const broken = answer.forum === "broken";
  const stays = broken && question.charter.continuity === "meeting";
  const again = stays
    ? {
        sv: [
          "Ta upp punkten på ett nytt möte: en grupp som har slutat vara beslutför kan inte bli det igen under samma möte.",
        ],
        en: [
          "Take the item up at a new meeting: once this group has lost its quorum it cannot regain it at the same meeting.",
        ],
      }
    : {
        sv: broken ? ["Ta upp punkten på nytt när gruppen är beslutför igen."] : [],
        en: broken ? ["Take the item up again once the group is quorate."] : [],
      };
  const some = question.charter.quorum?.rule === "everySeat" ? { sv: [], en: [] } : enoughOf(question, names);
  return {
    sv: [...again.sv, ...some.sv, ...answer.missing.map((seat) => cureOfSeat(question, seat, names, "sv"))],
    en: [...again.en, ...some.en, ...answer.missing.map((seat) => cureOfSeat(question, seat, names, "en"))],
  };
};

const enoughOf = ({ charter }: QuorumQuestion, names: QuorumNames): Both<ReadonlyArray<string>> => {
  const rule = describeQuorum(charter.quorum, names);
  return {
    sv: [`Fyll så många av dessa platser att regeln uppfylls (${rule.sv}):`],
    en: [`Fill enough of these seats to meet the rule (${rule.en}):`],
  };
};

const cureOfSeat = (
  { charter }: QuorumQuestion,
  { seat: id, organisation: of, why }: MissingSeat,
  names: QuorumNames,
  language: Language,
): string => {
  const seat = wordsIn(names.seat(id), language);
  const organisation = wordsIn(names.organisation(of), language);
  const own = charter.deputies !== "any";
  const sv = language === "sv";
  const deputy = sv
    ? `en ersättare${own ? ` från ${organisation}` : ""}`
    : `a deputy${own ? ` from ${organisation}` : ""}`;
  if (why === "remote")
    return sv ? `${seat}: innehavaren i rummet, eller ${deputy}` : `${seat}: its holder in the room, or ${deputy}`;
  if (why === "recused") return sv ? `${seat}: ${deputy} som inte är jävig` : `${seat}: ${deputy} who is not recused`;
  if (why === "vacant")
    return sv ? `${seat}: tillsätt platsen, eller ${deputy}` : `${seat}: appoint someone, or ${deputy}`;
  return sv ? `${seat}: innehavaren eller ${deputy}` : `${seat}: its holder, or ${deputy}`;
};

const curesOfFlag = ({ code }: QuorumFlag): ReadonlyArray<Both<string>> => {
  switch (code) {
    case "noRule":
      return [{ sv: "Besluta en kvorumregel i stadgan.", en: "Decide a quorum rule in the charter." }];
    case "seatsNotKnown":
      return [{ sv: "Ange vilka platser stadgan har.", en: "State which seats the charter has." }];
    case "remoteNotStated":
      return [{ sv: "Ange om närvaro på distans räknas.", en: "State whether remote presence counts." }];
    case "admissionNotKnown":
      return [{ sv: "Ange om personen är insläppt.", en: "State whether the person is admitted." }];
    case "organisationNotKnown":
      return [{ sv: "Ange ersättarens organisation.", en: "State the organisation of the deputy." }];
    case "personFillsTwoSeats":
      return [{ sv: "Ange om en person får fylla två platser.", en: "State whether one person may fill two seats." }];
    case "recusedPresent":
    case "outsideConstellation":
      return [];
  }
};

/** The whole answer as one paragraph in each language: the rule in words, how it stood, and what would cure it. */
export const explain = (
  says: Both<string>,
  answer: Unexplained,
  cure: Both<ReadonlyArray<string>>,
  names: QuorumNames,
): Explanation => ({
  sv: sentencesSv(says.sv, answer) + emptySeats("sv", answer, names) + listed(" Det som behövs: ", cure.sv),
  en: sentencesEn(says.en, answer) + emptySeats("en", answer, names) + listed(" What is needed: ", cure.en),
});

const listed = (opening: string, items: ReadonlyArray<string>): string =>
  items.length === 0
    ? ""
    : `${opening}${items
        .join("; ")
        .replace(/:; /g, ": ")
        .replace(/[.;:]$/, "")}.`;

const emptySeats = (language: Language, { missing, verdict }: Unexplained, names: QuorumNames): string => {
  if (missing.length === 0 || verdict === "unknown") return "";
  const empty = missing
    .map((seat) => `${wordsIn(names.seat(seat.seat), language)} (${whyMissing[language][seat.why]})`)
    .join(names === idsAsNames ? ", " : "; ");
  return language === "sv" ? ` Tomma platser: ${empty}.` : ` Empty seats: ${empty}.`;
};

const sentencesSv = (says: string, answer: Unexplained): string => {
  const { rule, verdict, forum, counted, brokenAt } = answer;
  const tally = `${counted.seats} av ${counted.of ?? "okänt antal"} platser är fyllda`;
  if (verdict === "quorate") {
    const who =
      forum === "assembled"
        ? "Hela gruppen är samlad."
        : "Hela gruppen är inte samlad, men så många som krävs för punkten är det.";
    return `Beslutför (${rule}): ${says}, och ${tally}. ${who}`;
  }
  if (verdict === "unknown")
    return `Det går inte att säga om gruppen är beslutför (${rule}): något avgörande är inte känt. Regeln: ${says}.`;
  const clock = brokenAt === null ? "" : writtenClock(brokenAt);
  return forum === "broken"
    ? `Inte beslutför sedan klockan ${clock} (${rule}): ${says}, men ${tally}.`
    : `Inte beslutför (${rule}): ${says}, men ${tally} klockan ${clock}.`;
};

const sentencesEn = (says: string, answer: Unexplained): string => {
  const { rule, verdict, forum, counted, brokenAt } = answer;
  const tally = `${counted.seats} of ${counted.of ?? "an unknown number of"} seats are filled`;
  if (verdict === "quorate") {
    const who =
      forum === "assembled"
        ? "The whole group is assembled."
        : "The whole group is not assembled, but enough of it is for this item.";
    return `Quorate (${rule}): ${says}, and ${tally}. ${who}`;
  }
  if (verdict === "unknown")
    return `It cannot be said whether the group is quorate (${rule}): something decisive is not known. The rule: ${says}.`;
  const clock = brokenAt === null ? "" : writtenClock(brokenAt);
  return forum === "broken"
    ? `Not quorate since ${clock} (${rule}): ${says}, but ${tally}.`
    : `Not quorate (${rule}): ${says}, but ${tally} at ${clock}.`;
};
