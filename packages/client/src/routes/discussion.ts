/**
 * Routes of what is said about items.
 */
import { allNamed, day, RemarkKind, RemarkView, remarksView, remarkView } from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { isWanted } from "../asked.ts";
import { byId, paging, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const discussionRoutes = {
  remarks: lists(
    `${BOOK}/remarks`,
    {
      sv: "Det som har sagts om punkterna: reflektioner, öppna frågor, alternativ och risker",
      en: "What has been said about the items: reflections, open questions, options and risks",
    },
    RemarkView,
    query({
      ...paging,
      body: byId,
      meeting: byId,
      kind: Schema.optionalKey(RemarkKind),
      state: Schema.optionalKey(RemarkView.fields.state),
    }),
    ({ book, query: { body, meeting, kind, state } }) =>
      Result.map(allNamed(book, { body, meeting }), () =>
        remarksView(book, meeting === undefined ? {} : { meeting }).filter(
          (remark) => isWanted(body, remark.body) && isWanted(kind, remark.kind) && isWanted(state, remark.state),
        ),
      ),
  ),
  remark: reads(
    `${BOOK}/remarks/{remark}`,
    {
      sv: "En anteckning, med svaret om den är en fråga som har fått ett",
      en: "A remark, with its answer where it is a question that has one",
    },
    RemarkView,
    query({}),
    ({ book, path }) => remarkView(book, path.remark),
  ),
  recordRemarks: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/remarks`,
    { sv: "Anteckna vad som sades om en punkt", en: "Write down what was said about an item" },
    "RecordRemarks",
    {
      remarks: [
        { kind: "reflection", text: { sv: "Gör planen konkretare.", en: "Make the plan more concrete." } },
        {
          kind: "question",
          text: { sv: "Behövs en förstudie?", en: "Is a pre-study needed?" },
          by: { kind: "organisation", id: "trosa" },
        },
      ],
    },
  ),
  answerRemark: acts(
    `${BOOK}/remarks/{remark}/answers`,
    { sv: "Besvara en öppen fråga", en: "Answer an open question" },
    "AnswerRemark",
    { text: { sv: "Nej, en målgrupp i taget.", en: "No, one target group at a time." }, on: day("2024-06-14") },
  ),
  strikeRemark: acts(
    `${BOOK}/remarks/{remark}/strikings`,
    { sv: "Stryk en anteckning som blev fel", en: "Strike a remark that was written down in error" },
    "StrikeRemark",
    { reason: { sv: "Sades på ett annat möte.", en: "Was said at another meeting." } },
  ),
};
