/**
 * Deciding by correspondence, as the book needs to know it.
 */
import { contradictedSince } from "../decision/index.ts";
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { answerQuestion, putQuestion, sendQuestion } from "./deciding/asking.ts";
import { decideQuestion, letQuestionFall } from "./deciding/ending.ts";
import { doneBy } from "./done-by.ts";
import { CorrespondenceCommand, CorrespondenceFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { correspondenceRefusals } from "./refusals.ts";
import { COR_3 } from "./rules/an-answer-has-its-day.ts";
import { askedOfAll, untrueCorrespondence } from "./rules/certificate-by-correspondence.ts";
import { COR_2 } from "./rules/every-seat-agrees.ts";
import { COR_1 } from "./rules/only-where-the-charter-lets.ts";
import { bodyOfQuestion, type CorrespondenceState, noQuestions, questionText } from "./state.ts";
import { questionsDue, questionsDueKinds } from "./views/due.ts";
import { questionsFound } from "./views/found.ts";

export const correspondence = concept({
  name: "correspondence",
  part: noQuestions,
  commands: CorrespondenceCommand,
  facts: CorrespondenceFact,
  refusals: correspondenceRefusals,
  rules: [COR_1, COR_2, COR_3],
  decide: {
    PutQuestion: putQuestion,
    SendQuestion: sendQuestion,
    AnswerQuestion: answerQuestion,
    DecideQuestion: decideQuestion,
    LetQuestionFall: letQuestionFall,
  },
  evolve,
  bearsOn: {
    QuestionPut: bearsOnNothing,
    QuestionSent: bearsOnNothing,
    QuestionAnswered: bearsOnNothing,
    QuestionDecided: bearsOnNothing,
    QuestionFallen: bearsOnNothing,
  },
  certifies: {
    DecisionTakenByCorrespondence: {
      decided: askedOfAll,
      whenGiven: untrueCorrespondence,
      since: contradictedSince,
    },
  },
  doneBy,
  /** Every seat that the body had when the question was put (COR-2). */
  saidSince: { QuestionPut: ["group"] },
  record,
  kinds: { correspondence: { named: questionText, found: questionsFound, ofBody: bodyOfQuestion } },
  holds: { questions: ({ questions }: CorrespondenceState) => count(questions) },
  due: { kinds: questionsDueKinds, about: ["correspondence"], entries: questionsDue },
});
