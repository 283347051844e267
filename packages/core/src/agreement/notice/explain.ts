/**
 * The notice answer in sentences people can read out, in Swedish and English.
 */
import type { Explanation, Language } from "../../kernel/index.ts";
import type { NoticeAnswer, NoticeQuestion, NoticeWarning } from "./question.ts";

type Unexplained = Omit<NoticeAnswer, "explanation">;

/** The whole answer as one paragraph in each language. */
export const explain = (question: NoticeQuestion, answer: Unexplained): Explanation => ({
  sv: sentences(question, answer, "sv").join(" "),
  en: sentences(question, answer, "en").join(" "),
});

const sentences = (question: NoticeQuestion, answer: Unexplained, language: Language): ReadonlyArray<string> => [
  outcome(question, answer)[language],
  ...(answer.lastDayToGiveNotice === null || answer.actBy === null
    ? []
    : [limit(answer.lastDayToGiveNotice, answer.actBy)[language]]),
  ...answer.warnings.map((warning) => explainWarning(warning)[language]),
];

const outcome = ({ term }: NoticeQuestion, { outcome, lastDay }: Unexplained): Explanation => {
  switch (outcome) {
    case "terminated":
      return {
        sv: `Avtalet är uppsagt och gäller till och med ${lastDay}.`,
        en: `The agreement is terminated; its last day in force is ${lastDay}.`,
      };
    case "renewed":
      return {
        sv: `Avtalet förlängs och gäller till och med ${lastDay}.`,
        en: `The agreement renews; its last day in force is ${lastDay}.`,
      };
    case "expires":
      return {
        sv: `Avtalet löper ut; sista dag är ${lastDay}.`,
        en: `The agreement expires; its last day in force is ${lastDay}.`,
      };
    case "runsOn":
      return term.kind === "untilFurtherNotice"
        ? { sv: "Avtalet gäller tills vidare.", en: "The agreement runs until further notice." }
        : {
            sv: `Avtalet löper vidare: perioden slutar ${lastDay}, och avtalet förlängs om ingen säger upp det i tid.`,
            en: `The agreement runs on: this term ends on ${lastDay}, and it renews unless notice is given in time.`,
          };
    case "cannotCompute":
      return {
        sv: "Det går inte att räkna ut när avtalet upphör.",
        en: "It cannot be worked out when the agreement ends.",
      };
  }
};

const limit = (day: string, actBy: string): Explanation =>
  day === actBy
    ? { sv: `Sista dag att säga upp: ${day}.`, en: `Last day to give notice: ${day}.` }
    : {
        sv: `Sista dag att säga upp: ${day}; gör det senast ${actBy}, sista vardagen före.`,
        en: `Last day to give notice: ${day}; do it by ${actBy}, the last weekday before.`,
      };

/** One warning in words. */
export const explainWarning = (warning: NoticeWarning): Explanation => {
  switch (warning.code) {
    case "receivedTooLate":
      return {
        sv: `Uppsägningen kom för sent: sista dag var ${warning.day}.`,
        en: `The notice came too late: the last day was ${warning.day}.`,
      };
    case "sentInTime":
      return {
        sv: `Den skickades i tid (${warning.day}), men det är mottagandet som räknas.`,
        en: `It was sent in time (${warning.day}), but what counts is the day it is received.`,
      };
    case "fallsOnHoliday":
      return {
        sv: `${warning.day} är ingen vanlig vardag, men dagen flyttas inte.`,
        en: `${warning.day} is not an ordinary weekday, but the day does not move.`,
      };
    case "twoReadings":
      return {
        sv: `Klausulen kan läsas på två sätt: ${warning.day} är det säkra, ${warning.alternative} det andra.`,
        en: `The clause can be read two ways: ${warning.day} is the safe one, ${warning.alternative} the other.`,
      };
    case "noticeLengthUnknown":
      return {
        sv: `Uppsägningstiden är okänd. ${warning.suggestion} är vanligt som skälig tid, men tillämpas inte.`,
        en: `The length of notice is not known. ${warning.suggestion} is usual as reasonable notice, but is not applied.`,
      };
    case "decisionIsNotNotice":
      return warning.missing === "sent"
        ? {
            sv: "Ett beslut är ingen uppsägning: det är inte känt vilken dag uppsägningen skickades.",
            en: "A decision is not a notice: the day the notice was sent is not known.",
          }
        : {
            sv: "Ett beslut är ingen uppsägning: det är inte känt vilken dag uppsägningen togs emot.",
            en: "A decision is not a notice: the day the notice was received is not known.",
          };
    case "toNotReachable":
      return {
        sv: `Avtalet kan inte upphöra ${warning.day}; första möjliga dag är ${warning.firstPossible}.`,
        en: `The agreement cannot end on ${warning.day}; the first possible day is ${warning.firstPossible}.`,
      };
    case "cutToStatutoryCap":
      return {
        sv: `Uppsägningstiden är längre än lagen tillåter och räknas som ${warning.length}.`,
        en: `The length of notice is longer than the law allows and counts as ${warning.length}.`,
      };
    case "mayNeedRepeating":
      return {
        sv: "Uppsägningen kan behöva göras om för att avsluta nästa period.",
        en: "The notice may have to be given again to end the next term.",
      };
  }
};
