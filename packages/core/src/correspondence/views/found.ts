/**
 * What is found of questions put by correspondence: what is asked, with what papers, and what was answered.
 */
import { type Found, inAnyOrder, writtenDay } from "../../kernel/index.ts";
import type { Question } from "../schema.ts";
import type { CorrespondencePart } from "../state.ts";

export const questionsFound: Found<CorrespondencePart, Question> = {
  among: ({ correspondence }) => inAnyOrder(correspondence.questions),
  of: ({ correspondence, text, papers, answers, status, body }) => [
    {
      id: correspondence,
      title: text,
      texts: [
        ...papers.map(({ title }) => title),
        ...answers.map(({ note }) => note),
        status.is === "fallen" ? status.reason : undefined,
      ],
      in: { kind: "body", id: body },
    },
  ],
  on: (_, { at }) => writtenDay(at),
};
