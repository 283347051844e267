/**
 * Deciding by correspondence: the questions and whose answers are waited for; one with who has had it and answered what.
 */
import { type Instant, type Language, type QuestionView, saidClock, wordsIn, writtenDay } from "@konstellation/core";
import { answers, dayIn, effects, phrases, questionStatuses, strengths, whyNot } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { answering } from "./answering.ts";
import { named, stated } from "./asking.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";

/** One question. */
export const question = page({
  at: "question",
  names: ["question"],
  about: { kind: "correspondence", here: (id) => ({ question: id }) },
  read: (source, { collaboration, asOf }, { question: correspondence }) =>
    source.call("question", { collaboration, correspondence, query: asOf }),
  text: ({ read }, { language }) => questionDetails(read, language),
  asCommand: ({ question: id }, { day }) => `correspondence ${id}${day}`,
});

/** The questions. */
export const correspondence = page({
  at: "correspondence",
  tab: "questions",
  read: (source, { collaboration, asOf, between, among }) =>
    everything((some) =>
      source.call("correspondence", {
        collaboration,
        query: {
          ...some,
          ...asOf,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "status", questionStatuses),
        },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => questionRow(each, language)),
  shape: () => ({ flexible: 4, dispensable: [2, 1] }),
  opens: (_, { id }) => question.address({ question: id }),
  asCommand: (_, { day }) => `correspondence${day}`,
  verb: {
    name: "correspondence",
    options: ["day", "from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: questionStatuses,
    words: 1,
    takes: { sv: "[FRÅGA]", en: "[QUESTION]" },
    does: {
      sv: "frågorna per capsulam, eller en med vem som har svarat vad",
      en: "the questions by correspondence, or one with who has answered what",
    },
    one: (source, asked, id) => question.show(source, asked, { question: id }),
  },
});

const symbols = { open: "•", decided: "✓", fallen: "✗" } as const;

const questionRow = (one: QuestionView, language: Language): Row => {
  const answered = one.seats.filter(({ answer }) => answer !== null).length;
  return {
    id: one.correspondence,
    cells: [
      `${symbols[one.status]} ${questionStatuses[one.status][language]}`,
      `${phrases.answersDue[language]} ${dayIn(one.answersDue, language)}`,
      wordsIn(one.bodyName, language),
      `${answered}/${one.seats.length}`,
      wordsIn(one.text, language),
    ],
    tone: one.status === "open" ? "attention" : one.status === "decided" ? "good" : "calm",
  };
};

const said = (at: Instant): string => `${writtenDay(at)} ${saidClock(at)}`;

const questionDetails = (one: QuestionView, language: Language): ReadonlyArray<string> => {
  const later = (enteredOn: string | null) =>
    enteredOn === null ? "" : `, ${phrases.enteredAfterwards[language].toLowerCase()} ${enteredOn}`;
  const replaced = one.answers.filter(
    (answer) => one.seats.find(({ seat }) => seat === answer.seat)?.answer?.at !== answer.at,
  );
  return [
    wordsIn(one.text, language),
    `${strengths[one.strength][language]}, ${effects[one.effect][language]}`,
    labelled("owner", answering(one.owner, language), language),
    `${wordsIn(one.bodyName, language)}: ${phrases.sentOn[language]} ${said(one.put)}${later(one.enteredOn)}, ${phrases.answersDue[language]} ${one.answersDue}`,
    `${symbols[one.status]} ${questionStatuses[one.status][language]}${one.ended === null ? "" : ` ${said(one.ended)}`}${later(one.endEnteredOn)}${one.decision === null ? "" : `: ${one.decision}`}`,
    ...(one.reason === null ? [] : [labelled("fellBecause", wordsIn(one.reason, language), language)]),
    ...one.papers.map(({ paper, title, hash }) =>
      labelled("papers", `${wordsIn(title, language)} (${paper}, ${hash.slice(0, 12)}…)`, language),
    ),
    "",
    ...one.seats.map(({ seat, label, sent, answer }) => {
      const why = one.without.find((each) => each.seat === seat)?.why;
      const had = sent === null ? phrases.notSentYet[language] : `${phrases.sentOn[language]} ${said(sent)}`;
      const yes = answer === null ? phrases.answerWaited[language] : answerIn(answer, language);
      return `${why === undefined ? "✓" : "!"} ${wordsIn(label, language)}: ${had}; ${yes}${why === undefined ? "" : ` (${whyNot[why][language]})`}${later(answer?.enteredOn ?? null)}`;
    }),
    ...(replaced.length === 0 ? [] : ["", `${phrases.replacedAnswers[language]}:`]),
    ...replaced.map((answer) => `· ${answer.seat}: ${answerIn(answer, language)}`),
  ];
};

const answerIn = ({ answer, person, as, at, note }: QuestionView["answers"][number], language: Language): string =>
  `${answers[answer][language]}, ${person} (${phrases[as][language]}) ${said(at)}${note === null ? "" : `: ${wordsIn(note, language)}`}`;
