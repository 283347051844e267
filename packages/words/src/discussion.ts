/**
 * What is said about what is said: reflections, questions, options and risks.
 */
import type { RemarkKind, RemarkView } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";
import type { Explainers } from "./refusals/say.ts";

/** The kinds of remarks. */
export const remarkKinds: Labels<RemarkKind> = {
  reflection: { sv: "reflektion", en: "reflection" },
  question: { sv: "fråga", en: "question" },
  option: { sv: "alternativ", en: "option" },
  risk: { sv: "risk", en: "risk" },
};

/** How a remark stands; nothing is said of one that waits for nothing. */
export const remarkStates: Labels<Exclude<RemarkView["state"], "said">> = {
  open: { sv: "öppen", en: "open" },
  answered: { sv: "besvarad", en: "answered" },
  struck: { sv: "struken", en: "struck" },
};

/** How remarks can stand, as one asks for them. */
export const remarkStatesAsked: Labels<RemarkView["state"]> = { ...remarkStates, said: { sv: "sagt", en: "said" } };

const refusals: Explainers<
  "NothingSaidYet" | "SpeakerNotThere" | "NotAQuestion" | "AnsweredBefore" | "AnswerOnNoDay" | "RemarkIsStruck"
> = {
  NothingSaidYet: ({ meeting, status }, { pick, The }) =>
    status === "called"
      ? pick({
          sv: `${The("meeting", meeting)} har inte öppnats, så ingenting kan ha sagts där. Öppna mötet först.`,
          en: `${The("meeting", meeting)} has not been opened, so nothing can have been said there. Open the meeting first.`,
        })
      : pick({
          sv: `${The("meeting", meeting)} ställdes in, så ingenting har sagts där. Anteckna det på mötet där det sades.`,
          en: `${The("meeting", meeting)} was cancelled, so nothing has been said there. Write it down at the meeting at which it was said.`,
        }),
  SpeakerNotThere: ({ by, day }, { pick, name }) =>
    pick({
      sv: `${name(by.kind, by.id)} fanns inte den ${day}, så anteckningen kan inte komma därifrån. Nämn någon som fanns, eller ingen alls.`,
      en: `${name(by.kind, by.id)} did not exist on ${day}, so the remark cannot come from there. Name somebody who did, or nobody at all.`,
    }),
  NotAQuestion: ({ remark, kind }, { pick, the, language }) =>
    pick({
      sv: `Bara frågor besvaras, och ${the("remark", remark)} är en annan sorts anteckning (${remarkKinds[kind][language]}). Anteckna svaret som en reflektion.`,
      en: `Only questions are answered, and ${the("remark", remark)} is another kind of remark (${remarkKinds[kind][language]}). Write the answer down as a reflection.`,
    }),
  AnsweredBefore: ({ on }, { pick }) =>
    pick({
      sv: `Frågan besvarades redan den ${on}. Håller svaret inte, ställ frågan på nytt på ett möte.`,
      en: `The question was answered already, on ${on}. If the answer does not hold, put the question anew at a meeting.`,
    }),
  AnswerOnNoDay: ({ on, notBefore, notAfter }, { pick }) =>
    on < notBefore
      ? pick({
          sv: `Frågan ställdes först den ${notBefore}, så den kan inte ha besvarats den ${on}. Rätta dagen.`,
          en: `The question was only put on ${notBefore}, so it cannot have been answered on ${on}. Correct the day.`,
        })
      : pick({
          sv: `Den ${on} har inte kommit än. Ange den dag då frågan besvarades, senast den ${notAfter}.`,
          en: `${on} has not come yet. Give the day on which the question was answered, ${notAfter} at the latest.`,
        }),
  RemarkIsStruck: ({ on }, { pick }) =>
    pick({
      sv: `Anteckningen ströks den ${on}, och ingenting mer händer med den. Skriv en ny.`,
      en: `The remark was struck on ${on}, and nothing more happens to it. Write a new one.`,
    }),
};

export default {
  kinds: {
    remark: { no: { sv: "ingen anteckning", en: "no remark" }, the: { sv: "anteckningen", en: "the remark" } },
  },
  refusals,
  foundKinds: { remark: { sv: "anteckning", en: "remark" } },
  radarKinds: { openQuestion: { sv: "öppen fråga", en: "open question" } },
  phrases: {
    remarks: { sv: "Sagt", en: "Said" },
    nothingSaid: { sv: "Inget är antecknat", en: "Nothing has been written down" },
    answer: { sv: "Svar", en: "Answer" },
    struckBecause: { sv: "Struken", en: "Struck" },
    keySay: { sv: "anteckna", en: "write down" },
    keyAskQuestion: { sv: "öppen fråga", en: "open question" },
    keyAnswer: { sv: "besvara", en: "answer" },
    keyStrikeRemark: { sv: "stryk", en: "strike" },
    keySaid: { sv: "sagt", en: "said" },
    askSaid: { sv: "Vad sades? En tanke på varje rad", en: "What was said? One thought a line" },
    askQuestions: { sv: "Vilken fråga lämnas öppen? En på varje rad", en: "Which question is left open? One a line" },
    askAnswer: { sv: "Svaret, i dag", en: "The answer, today" },
    askStrike: { sv: "Varför stryks den?", en: "Why is it struck?" },
  },
} satisfies ConceptWords;
