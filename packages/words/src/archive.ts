/**
 * What is said about what is known from old papers only.
 */
import type { RecordedOutcome } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";
import type { Explainers } from "./refusals/say.ts";
import { whenIn } from "./time.ts";

const refusals: Explainers<"RecordedAhead" | "NotThereThen" | "RecordIsStruck" | "DoesNotComeBack"> = {
  RecordedAhead: ({ when, day }, { pick }) =>
    pick({
      sv: `Tiden (${whenIn(when, "sv")}) har inte börjat den ${day}. Återge det som har hänt; det som ska hända tas upp på ett möte.`,
      en: `The time (${whenIn(when, "en")}) has not begun on ${day}. Record what has happened; what is to happen is taken up at a meeting.`,
    }),
  NotThereThen: ({ who, when }, { pick, name }) =>
    pick({
      sv: `${name(who.kind, who.id)} fanns inte då (${whenIn(when, "sv")}). Rätta tiden eller vem det gäller; ett organ som inte finns i boken återges med sitt namn.`,
      en: `${name(who.kind, who.id)} did not exist then (${whenIn(when, "en")}). Correct the time or whom it is about; a body that is not in the book is recorded by its name.`,
    }),
  RecordIsStruck: ({ on }, { pick }) =>
    pick({
      sv: `Det ströks den ${on}, och ingenting mer händer med det. Återge det rätta på nytt.`,
      en: `It was struck on ${on}, and nothing more happens to it. Record what is right anew.`,
    }),
  DoesNotComeBack: ({ recordedMeeting, item, why }, { pick, name }) => {
    const meeting = name("recordedMeeting", recordedMeeting);
    return {
      notPutOff: pick({
        sv: `Punkt ${item} (${meeting}) är inte återgiven som uppskjuten eller skickad vidare, så den väntar inte på något. Välj en annan punkt.`,
        en: `Item ${item} (${meeting}) is not recorded as put off or sent on, so that it waits for nothing. Choose another item.`,
      }),
      cameBackAlready: pick({
        sv: `Det står redan i boken var punkt ${item} (${meeting}) kom tillbaka.`,
        en: `The book says already where item ${item} (${meeting}) came back.`,
      }),
      before: pick({
        sv: `Punkt ${item} (${meeting}) kan inte komma tillbaka på ett möte som inte var senare. Ange ett senare möte.`,
        en: `Item ${item} (${meeting}) cannot come back at a meeting that was no later. Name a later meeting.`,
      }),
    }[why];
  },
};

/** How an item of an old paper ended. */
export const recordedOutcomes: Labels<RecordedOutcome["kind"]> = {
  decided: { sv: "beslutat", en: "decided" },
  referred: { sv: "skickat vidare", en: "sent on" },
  deferred: { sv: "uppskjutet", en: "put off" },
  noted: { sv: "antecknat", en: "noted" },
  proposed: { sv: "föreslaget", en: "proposed" },
  discussed: { sv: "diskuterat", en: "discussed" },
  withdrawn: { sv: "utgick", en: "withdrawn" },
  none: { sv: "inget utfall", en: "no outcome" },
};

/** How many were there, of whom nobody is named. */
export const presentIn = (count: number): { readonly sv: string; readonly en: string } => ({
  sv: count === 1 ? "en person, inte namngiven" : `${count} personer, inte namngivna`,
  en: count === 1 ? "one person, not named" : `${count} people, not named`,
});

/** Whether what was recorded from old papers stands. */
export const recordedStates: Labels<"recorded" | "struck"> = {
  recorded: { sv: "återgivet", en: "recorded" },
  struck: { sv: "struket", en: "struck" },
};

export default {
  kinds: {
    recordedMeeting: {
      no: { sv: "inget återgivet möte", en: "no recorded meeting" },
      the: { sv: "det återgivna mötet", en: "the recorded meeting" },
    },
    recordedDecision: {
      no: { sv: "inget återgivet beslut", en: "no recorded decision" },
      the: { sv: "det återgivna beslutet", en: "the recorded decision" },
    },
  },
  foundKinds: {
    recordedMeeting: { sv: "återgivet möte", en: "recorded meeting" },
    recordedDecision: { sv: "återgivet beslut", en: "recorded decision" },
  },
  refusals,
  radarKinds: { recordedPutOff: { sv: "ska tillbaka", en: "to come back" } },
  phrases: {
    keyArchive: { sv: "äldre papper", en: "old papers" },
    archive: { sv: "Äldre papper", en: "Old papers" },
    recordedNotCertified: { sv: "återgivet, inte intygat", en: "recorded, not certified" },
    attendance: { sv: "Närvaro", en: "Attendance" },
    notStated: { sv: "framgår inte", en: "not stated" },
    cameBackIn: { sv: "Kom tillbaka", en: "Came back" },
    ownerNotStated: { sv: "ägare framgår inte", en: "owner not stated" },
    answersTogether: { sv: "Tillsammans med", en: "Together with" },
    toldIn: { sv: "Källa", en: "Source" },
    enteredBy: { sv: "Infört", en: "Entered" },
    recordedMeetingShort: { sv: "möte", en: "meeting" },
    recordedDecisionShort: { sv: "beslut", en: "decision" },
  },
} satisfies ConceptWords;
