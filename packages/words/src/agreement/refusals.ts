/**
 * Why agreements say no: their clauses, who is a party, how they are concluded and amended. Notices stand beside.
 */
import { wordsIn } from "@konstellation/core";
import { type Explainers, inSeries, listed } from "../refusals/say.ts";
import { endedBy } from "./labels.ts";
import { noticeRefusals } from "./notice-refusals.ts";

const clauses: Explainers<
  | "TermDoesNotMakeSense"
  | "NotAParty"
  | "NothingIsEnding"
  | "NobodyDescribesIt"
  | "AgreementHasEnded"
  | "NotConcluded"
  | "NothingToApprove"
  | "AmendmentDoesNotFit"
  | "NextReviewTooEarly"
  | "ListHasFaults"
> = {
  TermDoesNotMakeSense: ({ faults }, { pick, language }) => {
    const each = faults.map(({ path, says }) => `${path}: ${says[language]}`).join("; ");
    return pick({
      sv: `Avtalets villkor går inte ihop. ${each}.`,
      en: `The clauses of the agreement do not fit together. ${each}.`,
    });
  },
  NotAParty: ({ agreement, party }, { pick, name, the }) =>
    pick({
      sv: `${name("organisation", party)} är inte part i ${the("agreement", agreement)}.`,
      en: `${name("organisation", party)} is not a party to ${the("agreement", agreement)}.`,
    }),
  NothingIsEnding: ({ agreement, on }, { pick, The }) =>
    pick({
      sv: `${The("agreement", agreement)} är inte på väg att upphöra den ${on}: det är varken uppsagt eller tidsbestämt. Svara på vad som kommer efter när det är på väg att upphöra.`,
      en: `${The("agreement", agreement)} is not ending as of ${on}: nobody has given notice, and it has no last day. Say what comes after once it is ending.`,
    }),
  NobodyDescribesIt: ({ what }, { pick }) =>
    pick({
      sv: `Ingen dag är angiven då ”${wordsIn(what, "sv")}” tas över, och ingen har åtagit sig att beskriva hur det går till. Ange dagen, eller uppdraget att beskriva det och återrapportera.`,
      en: `No day is given for when “${wordsIn(what, "en")}” is taken over, and nobody has undertaken to describe how. Give the day, or the commitment to describe it and report back.`,
    }),
  AgreementHasEnded: ({ agreement, by, lastDay }, { pick, The, language }) =>
    lastDay === null
      ? pick({
          sv: `${The("agreement", agreement)} trädde aldrig i kraft: alla parter godkände det inte i tid.`,
          en: `${The("agreement", agreement)} never came into force: not every party approved it in time.`,
        })
      : pick({
          sv: `${The("agreement", agreement)} har upphört (${endedBy[by][language]}). Sista dagen var ${lastDay}.`,
          en: `${The("agreement", agreement)} has ended (${endedBy[by][language]}). Its last day in force was ${lastDay}.`,
        }),
  NotConcluded: ({ agreement, day, concludedOn, lacking }, { pick, name, The, language }) => {
    const missing = inSeries(
      lacking.map((party) => name("organisation", party)),
      language,
    );
    return concludedOn === null
      ? pick({
          sv: `${The("agreement", agreement)} är inte ingånget än: godkännande saknas från ${missing}.`,
          en: `${The("agreement", agreement)} has not been concluded yet: approval is missing from ${missing}.`,
        })
      : pick({
          sv: `${The("agreement", agreement)} ingicks först ${concludedOn}, efter ${day}. Ingicks det tidigare, ange den dagen när det registreras.`,
          en: `${The("agreement", agreement)} was not concluded until ${concludedOn}, after ${day}. If it was concluded earlier, give that day when you register it.`,
        });
  },
  NextReviewTooEarly: ({ agreement, on, next }, { pick, The }) =>
    pick({
      sv: `${The("agreement", agreement)} sågs över ${on}, så nästa översyn kan inte vara ${next}. Ange en senare dag.`,
      en: `${The("agreement", agreement)} was reviewed on ${on}, so the next review cannot be on ${next}. Give a later day.`,
    }),
  NothingToApprove: ({ agreement, party, why, day }, { pick, name, the, The }) => {
    const who = name("organisation", party);
    switch (why) {
      case "alreadyConcluded":
        return pick({
          sv: `${The("agreement", agreement)} är redan ingånget${day === null ? "" : ` (${day})`}.`,
          en: `${The("agreement", agreement)} has already been concluded${day === null ? "" : ` (${day})`}.`,
        });
      case "alreadyApproved":
        return pick({
          sv: `${who} godkände ${the("agreement", agreement)} redan ${day}.`,
          en: `${who} already approved ${the("agreement", agreement)} on ${day}.`,
        });
      case "tooLate":
        return pick({
          sv: `${The("agreement", agreement)} skulle ha godkänts senast ${day} och trädde inte i kraft. Lägg fram det på nytt med en senare dag.`,
          en: `${The("agreement", agreement)} was to be approved by ${day} and did not come into force. Propose it again with a later day.`,
        });
      case "beforeProposed":
        return pick({
          sv: `${The("agreement", agreement)} lades fram ${day}, så ${who} kan inte ha godkänt det tidigare.`,
          en: `${The("agreement", agreement)} was proposed on ${day}, so ${who} cannot have approved it before then.`,
        });
    }
  },
  AmendmentDoesNotFit: ({ agreement, from, why, latest }, { pick, the, The }) =>
    why === "changesNothing"
      ? pick({
          sv: `Ändringen av ${the("agreement", agreement)} ändrar inget. Ange parter, avtalstid, uppsägning, utträde eller översyn.`,
          en: `The amendment of ${the("agreement", agreement)} changes nothing. Give parties, term, notice, withdrawal or review.`,
        })
      : pick({
          sv: `${The("agreement", agreement)} har redan en version som gäller från ${latest}. En ändring måste gälla från en senare dag, inte från ${from}.`,
          en: `${The("agreement", agreement)} already has a version in force from ${latest}. An amendment must apply from a later day, not from ${from}.`,
        }),
  ListHasFaults: ({ accepted, refused }, { pick, explain }) => {
    const rows = refused.length === 1;
    return pick({
      sv: `Inget i listan har förts in: ${refused.length} ${rows ? "rad" : "rader"} avvisas och ${accepted} hade godtagits. ${listed(refused.map(({ line, refusal }) => `Rad ${line}: ${explain(refusal)}`))}`,
      en: `Nothing in the list has been entered: ${refused.length} ${rows ? "row is" : "rows are"} refused and ${accepted} would have been accepted. ${listed(refused.map(({ line, refusal }) => `Row ${line}: ${explain(refusal)}`))}`,
    });
  },
};

/** The words. */
export const agreementRefusals: typeof clauses & typeof noticeRefusals = { ...clauses, ...noticeRefusals };
