/**
 * What agreements and notices refuse.
 *
 * @since 0.1.0
 */
import { wordsIn } from "@konstellation/core";
import { endedBy } from "../labels.ts";
import { type Explainers, listed } from "./say.ts";

/** The words. */
export const agreementRefusals: Explainers<
  | "TermDoesNotMakeSense"
  | "LastDayNotReachable"
  | "NotAParty"
  | "NoticeAlreadyGiven"
  | "DecisionIsNotNotice"
  | "NothingIsEnding"
  | "NobodyDescribesIt"
  | "NoticeDoesNotFit"
  | "AgreementHasEnded"
  | "NotConcluded"
  | "NothingToApprove"
  | "AmendmentDoesNotFit"
  | "ListHasFaults"
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
  NoticeDoesNotFit: ({ agreement, party, why, day }, { pick, name }) => {
    const who = name("organisation", party);
    const what = name("agreement", agreement);
    switch (why) {
      case "daysOutOfOrder":
        return pick({
          sv: `Dagarna för ${who}s uppsägning går inte ihop: ${day} ligger före den dag som ska komma innan. En uppsägning beslutas, skickas och tas emot i den ordningen.`,
          en: `The days of ${who}'s notice do not fit: ${day} lies before the day that should come first. A notice is decided, sent and received in that order.`,
        });
      case "noneAwaited":
        return pick({
          sv: `Ingen uppsägning från ${who} är på väg: registrera den med dagen då den togs emot.`,
          en: `No notice from ${who} is on its way: enter it with the day it was received.`,
        });
      case "noneGiven":
        return pick({
          sv: `${who} har ingen uppsägning av ${what} att ta tillbaka den dagen.`,
          en: `${who} has no notice of ${what} to take back on that day.`,
        });
      case "hasTakenEffect":
        return pick({
          sv: `${who}s uppsägning har redan fått verkan: sista dag var ${day}. Vill parten vara med igen ändras avtalet.`,
          en: `${who}'s notice has taken effect: the last day was ${day}. To be a party again the agreement is amended.`,
        });
    }
  },
  AgreementHasEnded: ({ agreement, by, lastDay }, { pick, name, language }) => {
    const how = endedBy[by][language];
    return lastDay === null
      ? pick({
          sv: `${name("agreement", agreement)} har aldrig trätt i kraft: det godkändes inte av alla i tid.`,
          en: `${name("agreement", agreement)} never came into force: not all approved it in time.`,
        })
      : pick({
          sv: `${name("agreement", agreement)} har upphört (${how}); sista dag var ${lastDay}.`,
          en: `${name("agreement", agreement)} has ended (${how}); its last day in force was ${lastDay}.`,
        });
  },
  NotConcluded: ({ agreement, day, concludedOn, lacking }, { pick, name }) => {
    const missing = lacking.map((party) => name("organisation", party)).join(", ");
    return concludedOn === null
      ? pick({
          sv: `${name("agreement", agreement)} är inte ingånget: godkännande saknas från ${missing}.`,
          en: `${name("agreement", agreement)} is not concluded: the approval of ${missing} is missing.`,
        })
      : pick({
          sv: `${name("agreement", agreement)} ingicks ${concludedOn}, efter ${day}. Ingicks det tidigare, ange den dagen när det registreras.`,
          en: `${name("agreement", agreement)} was concluded on ${concludedOn}, after ${day}. If it was concluded earlier, say that day when it is registered.`,
        });
  },
  NothingToApprove: ({ agreement, party, why, day }, { pick, name }) => {
    const what = name("agreement", agreement);
    const who = name("organisation", party);
    switch (why) {
      case "alreadyConcluded":
        return pick({
          sv: `${what} är redan ingånget${day === null ? "" : ` (${day})`}.`,
          en: `${what} is concluded already${day === null ? "" : ` (${day})`}.`,
        });
      case "alreadyApproved":
        return pick({ sv: `${who} godkände ${what} redan ${day}.`, en: `${who} approved ${what} already on ${day}.` });
      case "tooLate":
        return pick({
          sv: `${what} skulle ha godkänts senast ${day} och trädde inte i kraft. Ta fram det på nytt med en senare dag.`,
          en: `${what} was to be approved by ${day} and did not come into force. Propose it again with a later day.`,
        });
      case "beforeProposed":
        return pick({
          sv: `${what} lades fram ${day}: ${who} kan inte ha godkänt det tidigare.`,
          en: `${what} was proposed on ${day}: ${who} cannot have approved it before that.`,
        });
    }
  },
  AmendmentDoesNotFit: ({ agreement, from, why, latest }, { pick, name }) =>
    why === "changesNothing"
      ? pick({
          sv: `Ändringen av ${name("agreement", agreement)} ändrar inget: ange parter, avtalstid, uppsägning, utträde eller översyn.`,
          en: `The amendment of ${name("agreement", agreement)} changes nothing: give parties, term, notice, withdrawal or review.`,
        })
      : pick({
          sv: `${name("agreement", agreement)} har en version som gäller från ${latest}: en ändring gäller från en senare dag än så, inte från ${from}.`,
          en: `${name("agreement", agreement)} has a version from ${latest}: an amendment holds from a later day, not from ${from}.`,
        }),
  ListHasFaults: ({ accepted, refused }, { pick, explain }) =>
    pick({
      sv: `Inget av listan har förts in: ${refused.length} rader avvisas och ${accepted} hade godtagits. ${listed(refused.map(({ line, refusal }) => `Rad ${line}: ${explain(refusal)}`))}`,
      en: `Nothing of the list has been entered: ${refused.length} rows are refused and ${accepted} would have been accepted. ${listed(refused.map(({ line, refusal }) => `Row ${line}: ${explain(refusal)}`))}`,
    }),
};
