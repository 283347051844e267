/**
 * Routes of what is known from old papers only.
 */
import {
  firstDayOf,
  lastDayOf,
  RecordedDecisionView,
  RecordedMeetingView,
  recordedDecisionsView,
  recordedDecisionView,
  recordedMeetingsView,
  recordedMeetingView,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, type Lasting, only } from "../filters.ts";
import { byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

const source = { document: "Minnesanteckningar, planeringsdagen", passage: "punkt 5" };

type Recorded = RecordedMeetingView | RecordedDecisionView;

/** Whether what was recorded stands, or was struck since it was recorded in error. */
const Standing = Schema.Literals(["recorded", "struck"]);

/** The time that a paper says, as precisely as it says it. */
const recordedWhen = ({ when }: Recorded): Lasting => ({ first: firstDayOf(when), last: lastDayOf(when) });

const recordedFilters = {
  body: being(({ body }: Recorded) => body),
  state: being(({ struck }: Recorded): typeof Standing.Type => (struck === null ? "recorded" : "struck")),
};

/** The routes. */
export const archiveRoutes = {
  recordedMeetings: lists(
    `${BOOK}/recorded/meetings`,
    {
      sv: "Möten som bara är kända ur äldre papper: återgivna, inte intygade",
      en: "Meetings that are known from old papers only: recorded, not certified",
    },
    RecordedMeetingView,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only meetings"),
        body: byName("Only meetings of this body"),
        state: Schema.optionalKey(Standing),
      }),
    ),
    ({ book, query }) =>
      only(book, query, { ...recordedFilters, ...during<RecordedMeetingView>(recordedWhen) }, () =>
        recordedMeetingsView(book),
      ),
  ),
  recordedMeeting: reads(
    `${BOOK}/recorded/meetings/{recordedMeeting}`,
    {
      sv: "Ett återgivet möte, med vad som sades och beslutades",
      en: "A recorded meeting, with what was said and decided",
    },
    RecordedMeetingView,
    query({}),
    ({ book, path }) => recordedMeetingView(book, path.recordedMeeting),
  ),
  recordedDecisions: lists(
    `${BOOK}/recorded/decisions`,
    {
      sv: "Beslut som bara är kända ur äldre papper: återgivna, inte intygade",
      en: "Decisions that are known from old papers only: recorded, not certified",
    },
    RecordedDecisionView,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only decisions"),
        body: byName("Only decisions of this body"),
        organisation: byName(
          "Only decisions that this organisation or one of its seats answers for, also together with others",
        ),
        state: Schema.optionalKey(Standing),
      }),
    ),
    ({ book, query }) =>
      only(
        book,
        query,
        {
          ...recordedFilters,
          ...during<RecordedDecisionView>(recordedWhen),
          organisation: answeredFor(book, ({ owner, together }) => (owner === null ? together : [owner, ...together])),
        },
        () => recordedDecisionsView(book),
      ),
  ),
  recordedDecision: reads(
    `${BOOK}/recorded/decisions/{recordedDecision}`,
    { sv: "Ett återgivet beslut och dess källa", en: "A recorded decision and its source" },
    RecordedDecisionView,
    query({}),
    ({ book, path }) => recordedDecisionView(book, path.recordedDecision),
  ),
  recordMeeting: acts(
    `${BOOK}/recorded/meetings`,
    { sv: "Återge ett möte ur äldre papper", en: "Record a meeting from old papers" },
    "RecordMeeting",
    {
      recordedMeeting: "planning-day-2023",
      by: { name: { sv: "Styrgruppen", en: "The steering group" } },
      when: "2023-autumn",
      title: { sv: "Planeringsdag", en: "Planning day" },
      source,
      items: [
        {
          item: "1",
          title: { sv: "Lägesrapport", en: "Status report" },
          said: [
            { sv: "Modellen går in i andra dokument.", en: "The model goes into other documents." },
            { kind: "question", text: { sv: "Vilka forum är våra?", en: "Which forums are ours?" } },
          ],
          outcomes: [{ kind: "deferred", until: "2024-spring" }],
        },
      ],
      present: { unnamed: 10 },
    },
  ),
  recordDecision: acts(
    `${BOOK}/recorded/decisions`,
    {
      sv: "Återge ett beslut ur äldre papper, också ett annat organs",
      en: "Record a decision from old papers, also another body's",
    },
    "RecordDecision",
    {
      recordedDecision: "study-put-off",
      by: { name: { sv: "Styrgruppen", en: "The steering group" } },
      when: "2023-autumn",
      text: { sv: "Studien skjuts upp i tolv månader.", en: "The study is put off for twelve months." },
      source,
    },
  ),
  bringBackRecordedItem: acts(
    `${BOOK}/recorded/meetings/{recordedMeeting}/items/{item}/return`,
    {
      sv: "Ange var en uppskjuten punkt ur äldre papper kom tillbaka",
      en: "Say where an item that was put off, as old papers tell, came back",
    },
    "BringBackRecordedItem",
    { in: { meeting: "steering-2024-04", item: "2" } },
  ),
  strikeRecordedMeeting: acts(
    `${BOOK}/recorded/meetings/{recordedMeeting}/strikings`,
    { sv: "Stryk ett möte som återgavs fel", en: "Strike a meeting that was recorded in error" },
    "StrikeRecordedMeeting",
    { reason: { sv: "Hölls aldrig.", en: "Was never held." } },
  ),
  strikeRecordedDecision: acts(
    `${BOOK}/recorded/decisions/{recordedDecision}/strikings`,
    { sv: "Stryk ett beslut som återgavs fel", en: "Strike a decision that was recorded in error" },
    "StrikeRecordedDecision",
    { reason: { sv: "Var ett förslag.", en: "Was a proposal." } },
  ),
};
