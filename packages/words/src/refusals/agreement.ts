/**
 * What agreements and notices refuse.
 *
 * @since 0.1.0
 */
import { wordsIn } from "@konstellation/core";
import type { Explainers } from "./say.ts";

/** The words. */
export const agreementRefusals: Explainers<
  | "TermDoesNotMakeSense"
  | "LastDayNotReachable"
  | "NotAParty"
  | "NoticeAlreadyGiven"
  | "DecisionIsNotNotice"
  | "NothingIsEnding"
  | "NobodyDescribesIt"
> = {
  TermDoesNotMakeSense: ({ faults }, { pick }) => {
    const each = faults.map((fault) => `${fault.path}: ${fault.message}`).join("; ");
    return pick({ sv: `Avtalstiden går inte ihop. ${each}.`, en: `The term does not make sense. ${each}.` });
  },
  LastDayNotReachable: ({ agreement, wanted, firstPossible }, { pick, name }) =>
    pick({
      sv: `${name("agreement", agreement)} kan inte upphöra ${wanted}. Första möjliga dag är ${firstPossible}.`,
      en: `${name("agreement", agreement)} cannot end ${wanted}. The first possible day is ${firstPossible}.`,
    }),
  NotAParty: ({ agreement, party }, { pick, name }) =>
    pick({
      sv: `${name("organisation", party)} är inte part i ${name("agreement", agreement)}.`,
      en: `${name("organisation", party)} is not a party to ${name("agreement", agreement)}.`,
    }),
  NoticeAlreadyGiven: ({ party }, { pick, name }) =>
    pick({
      sv: `${name("organisation", party)} har redan sagt upp avtalet.`,
      en: `${name("organisation", party)} has already given notice.`,
    }),
  NothingIsEnding: ({ agreement, on }, { pick, name }) =>
    pick({
      sv: `${name("agreement", agreement)} upphör inte den ${on}: det är varken uppsagt eller tidsbestämt. Vad som kommer efter svarar man på när avtalet är på väg att upphöra.`,
      en: `${name("agreement", agreement)} is not ending on ${on}: no notice, no decision, no last day. What comes after is answered once an agreement is ending.`,
    }),
  NobodyDescribesIt: ({ what }, { pick }) =>
    pick({
      sv: `”${wordsIn(what, "sv")}” tas över utan dag, och ingen har åtagit sig att beskriva hur. Ange dagen då det är på plats, eller uppdraget att beskriva det och återrapportera.`,
      en: `“${wordsIn(what, "en")}” is taken over without a day, and nobody has undertaken to describe how. Give the day it is in place, or the commitment to describe it and report back.`,
    }),
  DecisionIsNotNotice: ({ missing }, { pick }) =>
    missing === "received"
      ? pick({
          sv: "Ett beslut är ingen uppsägning: ange dagen då uppsägningen togs emot.",
          en: "A decision is not a notice: say which day the notice was received.",
        })
      : pick({
          sv: "Ett beslut är ingen uppsägning: ange dagen då uppsägningen skickades.",
          en: "A decision is not a notice: say which day the notice was sent.",
        }),
};
