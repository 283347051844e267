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
  recordedDecisionView,
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

/** Who has a commitment, and those who answer together with them. */
const ownersOf = ({ owner, together }: CommitmentView) => (owner === null ? together : [owner, ...together]);

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
        owner: byName("Only commitments of this body, organisation or seat, also together with others"),
        body: byName("Only commitments that this body gave, or has, or that wait with it while nobody has them"),
        organisation: byName("Only commitments of this organisation or one of its seats, also together with others"),
        person: byName("Only commitments of seats that this person holds on the day, also together with others"),
        recordedMeeting: byName("Only commitments that came of this recorded meeting, or follow from a decision of it"),
        recordedDecision: byName("Only commitments that follow from this recorded decision"),
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
          owner: (owner) => (one) => ownersOf(one).some(({ id }) => id === owner),
          body: (body) => (one) =>
            ownersOf(one).some(({ id }) => id === body) ||
            one.waitsWith?.id === body ||
            bodyOfThing(book, { kind: "commitment", id: one.commitment }) === body,
          organisation: answeredFor(book, ownersOf),
          person: (person) => (one) => ownersOf(one).some((owner) => answersThrough(book, person, owner, on)),
          recordedMeeting: (meeting) => (one) =>
            one.recordedMeeting === meeting ||
            (one.recordedDecision !== null &&
              recordedDecisionView(book, one.recordedDecision)?.recordedMeeting === meeting),
          recordedDecision: being(({ recordedDecision }) => recordedDecision),
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
  recordTasks: acts(
    `${BOOK}/recorded/meetings/{recordedMeeting}/items/{item}/commitments`,
    { sv: "Ge uppdrag som kom av en återgiven punkt", en: "Enter tasks that came of a recorded item" },
    "RecordTasks",
    { tasks: [{ text: { sv: "Följa upp workshoppen", en: "Follow up the workshop" }, on: "notStated" }] },
  ),
  recordTasksOfDecision: acts(
    `${BOOK}/recorded/decisions/{recordedDecision}/commitments`,
    { sv: "Ge uppdrag som följer av ett återgivet beslut", en: "Enter tasks that follow from a recorded decision" },
    "RecordTasksOfDecision",
    { tasks: [{ text: { sv: "Lägga fram ett förslag", en: "Bring a proposal" }, on: "notStated" }] },
  ),
  stateCommitmentOwner: acts(
    `${BOOK}/commitments/{commitment}/owner`,
    {
      sv: "Ange vem som har ett uppdrag där det inte var sagt",
      en: "State who has a commitment where nobody had said",
    },
    "StateCommitmentOwner",
    {
      owner: { kind: "body", id: "steering" },
      on: day("2024-09-01"),
      reason: { sv: "Sagt på mötet.", en: "Said at the meeting." },
    },
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
  correctCommitment: acts(
    `${BOOK}/commitments/{commitment}/corrections`,
    { sv: "Rätta ett felskrivet uppdrag", en: "Correct a mistyped commitment" },
    "CorrectCommitment",
    {
      text: { sv: "Skicka in underlaget", en: "Send the material in" },
      reason: { sv: "Felskrivet.", en: "Mistyped." },
    },
  ),
  sayWhatWasMeant: acts(
    `${BOOK}/decisions/{decision}/meanings`,
    { sv: "Säg vad som var menat med ett beslut", en: "Say what a decision was meant to say" },
    "SayWhatWasMeant",
    {
      meant: {
        sv: "Styrgruppen antar handlingsplanen 2025.",
        en: "The steering group adopts the action plan of 2025.",
      },
      reason: { sv: "Fel årtal i texten.", en: "The wrong year in the text." },
    },
  ),
};
