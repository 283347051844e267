/**
 * Routes of what is said about items.
 */
import { answersThrough, day, RemarkKind, RemarkView, remarksView, remarkView } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, only } from "../filters.ts";
import { byName, inOrderOfDays, paging, period, query } from "../queries.ts";
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
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only what was said at a meeting"),
        body: byName("Only what was said at meetings of this body"),
        meeting: byName("Only what was said at this meeting"),
        organisation: byName("Only what this organisation or one of its seats said"),
        person: byName("Only what was said by a seat that this person held on the day of the meeting"),
        kind: Schema.optionalKey(RemarkKind),
        state: Schema.optionalKey(RemarkView.fields.state),
      }),
    ),
    ({ book, query }) =>
      only<RemarkView, typeof query>(
        book,
        query,
        {
          ...during<RemarkView>(({ day: on }) => ({ first: on, last: on })),
          body: being(({ body }) => body),
          meeting: being(({ meeting }) => meeting),
          organisation: answeredFor(book, ({ by }) => by),
          person:
            (person) =>
            ({ by, day: on }) =>
              by !== null && answersThrough(book, person, by, on),
          kind: being(({ kind }) => kind),
          state: being(({ state }) => state),
        },
        () => remarksView(book, query.meeting === undefined ? {} : { meeting: query.meeting }),
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
  correctRemark: acts(
    `${BOOK}/remarks/{remark}/corrections`,
    { sv: "Rätta en felskriven anteckning", en: "Correct a mistyped remark" },
    "CorrectRemark",
    {
      text: { sv: "Gör planen mer konkret.", en: "Make the plan concrete." },
      reason: { sv: "Felskrivet.", en: "Mistyped." },
    },
  ),
};
