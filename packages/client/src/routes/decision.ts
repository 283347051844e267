/**
 * Routes of decisions, referrals, deferrals and commitments.
 */
import {
  allNamed,
  answeredBy,
  CommitmentView,
  commitmentsView,
  commitmentView,
  DecisionInList,
  DecisionView,
  day,
  decisionsInList,
  decisionsView,
  decisionView,
  ownerNamed,
} from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { isWanted } from "../asked.ts";
import { asOf, byId, paging, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

const party = { sv: "Skicka in underlag", en: "Send in the material" };

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
    query({ ...paging, ...asOf, body: byId, meeting: byId, owner: byId }),
    ({ book, day: on, query }) =>
      Result.flatMap(allNamed(book, { body: query.body, meeting: query.meeting }), () =>
        Result.map(ownerNamed(book, query.owner), () =>
          decisionsInList(
            book,
            decisionsView(book, on).filter(
              ({ day: taken, body, meeting, owner }) =>
                (query.day === undefined || taken <= query.day) &&
                isWanted(query.body, body) &&
                isWanted(query.meeting, meeting ?? "") &&
                isWanted(query.owner, owner.id),
            ),
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
    query({
      ...paging,
      ...asOf,
      state: Schema.optionalKey(CommitmentView.fields.state),
      owner: byId,
      organisation: byId,
    }),
    ({ book, day: on, query }) =>
      Result.flatMap(ownerNamed(book, query.owner), () =>
        Result.map(answeredBy(book, query.organisation), (theirs) =>
          commitmentsView(book, on).filter(
            ({ state, owner }) => isWanted(query.state, state) && isWanted(query.owner, owner.id) && theirs(owner),
          ),
        ),
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
