/**
 * Routes of deciding by correspondence: the questions, how each stands, and how it ends.
 */
import { day, dayIn, instant, QuestionView, questionsView, questionView } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, only } from "../filters.ts";
import { asOf, byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const correspondenceRoutes = {
  correspondence: lists(
    `${BOOK}/correspondence`,
    { sv: "Frågorna per capsulam, den senaste först", en: "The questions by correspondence, the latest first" },
    QuestionView,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...period("Only questions that were open, from being put until they ended or by when answers are due,"),
        body: byName("Only questions to this body"),
        organisation: byName("Only questions that need the answer of a seat of this organisation"),
        person: byName("Only questions that this person has answered"),
        status: Schema.optionalKey(QuestionView.fields.status),
      }),
    ),
    ({ book, day: on, query }) =>
      only(
        book,
        query,
        {
          ...during<QuestionView>(({ put, ended, answersDue }) => ({
            first: dayIn(put),
            last: ended === null ? answersDue : dayIn(ended),
          })),
          body: being(({ body }) => body),
          organisation: (organisation) => {
            const theirs = answeredFor<string>(book, (id) => ({ kind: "seat", id }))(organisation);
            return ({ seats }) => seats.some(({ seat }) => theirs(seat));
          },
          person:
            (person) =>
            ({ answers }) =>
              answers.some((answer) => answer.person === person),
          status: being(({ status }) => status),
        },
        () => questionsView(book, on),
      ),
  ),
  question: reads(
    `${BOOK}/correspondence/{correspondence}`,
    {
      sv: "En fråga, vem som har fått den och vad var och en har svarat",
      en: "A question, who has had it and who has answered what",
    },
    QuestionView,
    query(asOf),
    ({ book, day: on, path }) => questionView(book, path.correspondence, on),
  ),
  putQuestion: acts(
    `${BOOK}/correspondence`,
    { sv: "Ställ en fråga per capsulam", en: "Put a question by correspondence" },
    "PutQuestion",
    {
      correspondence: "action-plan-by-post",
      body: "steering",
      text: { sv: "Styrgruppen antar handlingsplanen.", en: "The steering group adopts the action plan." },
      strength: "decides",
      owner: { kind: "body", id: "steering" },
      papers: [
        {
          paper: "action-plan",
          title: { sv: "Handlingsplan", en: "Action plan" },
          hash: "9c0d1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5",
        },
      ],
      answersDue: day("2024-06-14"),
    },
  ),
  sendQuestion: acts(
    `${BOOK}/correspondence/{correspondence}/sendings`,
    { sv: "Skicka frågan till fler platser", en: "Send the question to further seats" },
    "SendQuestion",
    { seats: ["trosa/social"], at: instant("2024-06-07T12:00:00+02:00") },
  ),
  answerQuestion: acts(
    `${BOOK}/correspondence/{correspondence}/answers`,
    { sv: "Ta in en plats svar", en: "Take in a seat's answer" },
    "AnswerQuestion",
    { seat: "trosa/social", person: "p1", answer: "agree" },
  ),
  decideQuestion: acts(
    `${BOOK}/correspondence/{correspondence}/decisions`,
    { sv: "Anteckna att varje plats har svarat ja: beslutet", en: "Record that every seat has agreed: the decision" },
    "DecideQuestion",
    { decision: "action-plan-adopted" },
  ),
  letQuestionFall: acts(
    `${BOOK}/correspondence/{correspondence}/falls`,
    { sv: "Anteckna att frågan har fallit", en: "Record that the question has fallen" },
    "LetQuestionFall",
    { reason: { sv: "En plats är emot.", en: "One seat objects." } },
  ),
};
