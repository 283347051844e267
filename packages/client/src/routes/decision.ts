/**
 * Routes of decisions, referrals, deferrals and commitments.
 */
import {
  answersThrough,
  bodyOfThing,
  CommitmentView,
  commitmentsView,
  commitmentView,
  DecisionInList,
  type DecisionLine,
  DecisionView,
  day,
  decisionsInList,
  decisionsView,
  decisionView,
  firstDayOf,
  lastDayOf,
  wasThereToDecide,
} from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, filtering, only } from "../filters.ts";
import { asOf, byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

const party = { sv: "Skicka in underlag", en: "Send in the material" };

/** Whether conditions of a decision remain to be met. */
const DecisionState = Schema.Literals(["conditional", "unconditional"]);

/** The routes. */
export const decisionRoutes = {
  takeDecision: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/decisions`,
    { sv: "Besluta", en: "Take a decision" },
    "TakeDecision",
    {
      decision: "action-plan",
      text: { sv: "Styrgruppen antar handlingsplanen.", en: "The steering group adopts the action plan." },
      strength: "decides",
      owner: { kind: "body", id: "steering" },
      duties: [{ text: party, on: "everyParty", due: "2024-09-01" }],
    },
  ),
  referItem: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/referrals`,
    { sv: "Återremittera", en: "Refer an item" },
    "ReferItem",
    {
      to: "steering",
      scope: [{ sv: "Omfattning", en: "Scope" }],
      back: "2024-09",
    },
  ),
  makeCommitments: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/commitments`,
    {
      sv: "Ge uppdrag efter en punkt, också där inget beslutades",
      en: "Give tasks that came of an item, also where nothing was decided",
    },
    "MakeCommitments",
    { tasks: [{ text: { sv: "Uppdatera bilderna", en: "Update the slides" }, on: { kind: "body", id: "steering" } }] },
  ),
  deferItem: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/deferrals`,
    { sv: "Bordlägg", en: "Defer an item" },
    "DeferItem",
    {
      until: "2024-09",
      reason: { sv: "Underlaget kom sent.", en: "The papers came late." },
    },
  ),
  decisions: lists(
    `${BOOK}/decisions`,
    { sv: "Besluten, det senaste först", en: "The decisions, the latest first" },
    DecisionInList,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...period("Only decisions taken"),
        body: byName("Only decisions of this body"),
        meeting: byName("Only decisions taken at this meeting"),
        owner: byName("Only decisions that this body, organisation or seat answers for"),
        organisation: byName("Only decisions that this organisation or one of its seats answers for"),
        person: byName("Only decisions at which this person was there: at the table, or among those who answered"),
        state: Schema.optionalKey(DecisionState),
      }),
    ),
    ({ book, day: on, query }) =>
      Result.map(
        filtering<DecisionLine, typeof query>(book, query, {
          ...during<DecisionLine>(({ day: taken }) => ({ first: taken, last: taken })),
          body: being(({ body }) => body),
          meeting: being(({ meeting }) => meeting),
          owner: being(({ owner }) => owner.id),
          organisation: answeredFor(book, ({ owner }) => owner),
          person:
            (person) =>
            ({ decision }) =>
              wasThereToDecide(book, decision, person),
          state: being(({ conditional }): typeof DecisionState.Type => (conditional ? "conditional" : "unconditional")),
        }),
        (isWanted) =>
          decisionsInList(
            book,
            decisionsView(book, on).filter(
              (line) => (query.day === undefined || line.day <= query.day) && isWanted(line),
            ),
          ),
      ),
  ),
  decision: reads(
    `${BOOK}/decisions/{decision}`,
    { sv: "Ett beslut, dess intyg och uppdrag", en: "A decision, its certificate and its commitments" },
    DecisionView,
    query(asOf),
    ({ book, day: on, path }) => decisionView(book, path.decision, on),
  ),
  commitments: lists(
    `${BOOK}/commitments`,
    { sv: "Uppdragen, de som ska vara klara först kommer först", en: "The commitments, the first due first" },
    CommitmentView,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...period("Only commitments that are due, or to be reported back,"),
        state: Schema.optionalKey(CommitmentView.fields.state),
        owner: byName("Only commitments of this body, organisation or seat"),
        body: byName("Only commitments that this body gave, or has"),
        organisation: byName("Only commitments of this organisation or one of its seats"),
        person: byName("Only commitments of seats that this person holds on the day"),
      }),
    ),
    ({ book, day: on, query }) =>
      only<CommitmentView, typeof query>(
        book,
        query,
        {
          ...during<CommitmentView>(({ due, reportBack }) => {
            const when = due ?? reportBack?.when;
            return when === undefined ? undefined : { first: firstDayOf(when), last: lastDayOf(when) };
          }),
          state: being(({ state }) => state),
          owner: being(({ owner }) => owner.id),
          body:
            (body) =>
            ({ owner, commitment: id }) =>
              owner.id === body || bodyOfThing(book, { kind: "commitment", id }) === body,
          organisation: answeredFor(book, ({ owner }) => owner),
          person:
            (person) =>
            ({ owner }) =>
              answersThrough(book, person, owner, on),
        },
        () => commitmentsView(book, on),
      ),
  ),
  commitment: reads(
    `${BOOK}/commitments/{commitment}`,
    { sv: "Ett uppdrag", en: "A commitment" },
    CommitmentView,
    query(asOf),
    ({ book, day: on, path }) => commitmentView(book, path.commitment, on),
  ),
  reportCommitment: acts(
    `${BOOK}/commitments/{commitment}/reports`,
    { sv: "Rapportera ett uppdrag", en: "Report on a commitment" },
    "ReportCommitment",
    {
      on: day("2024-09-01"),
      text: { sv: "Klart.", en: "Done." },
      state: "carriedOut",
    },
  ),
};
