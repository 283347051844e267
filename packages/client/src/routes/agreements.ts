/**
 * Routes of agreements: concluding and amending them, looking them over, each party's notice, ending them and what comes after.
 *
 * @since 0.1.0
 */
import {
  AgreementView,
  agreementFields,
  day,
  Explanation,
  InventoryView,
  Period,
  TimelineView,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { asOf, between, byId, paging, query, spanning } from "../queries.ts";
import { acts, judges, lists, reads } from "../route.ts";
import { C } from "./base.ts";

const ImportAgreements = Schema.Struct({
  type: Schema.Literal("ImportAgreements"),
  agreements: Schema.Array(Schema.Struct({ line: Schema.optionalKey(Schema.Int), ...agreementFields })),
});

const Row = { line: Schema.Int, title: Schema.String };

/** What a list of agreements holds; `command` is what to send to the lists, and null while any row is refused. @category schemas @since 0.1.0 */
export const AgreementListReport = Schema.Struct({
  accepted: Schema.Array(Schema.Struct({ ...Row, agreement: Schema.String })),
  refused: Schema.Array(Schema.Struct({ ...Row, why: Schema.Array(Explanation) })),
  ignored: Schema.Array(Schema.String),
  faults: Schema.Array(Explanation),
  command: Schema.NullOr(ImportAgreements),
}).annotate({ identifier: "AgreementListReport" });

/** The routes. */
export const agreementsRoutes = {
  agreements: lists(
    `${C}/agreements`,
    { sv: "Avtalen", en: "The agreements" },
    AgreementView,
    query({ ...paging, ...asOf, status: Schema.optionalKey(AgreementView.fields.status), party: byId }),
  ),
  agreement: reads(`${C}/agreements/{agreement}`, { sv: "Ett avtal", en: "An agreement" }, AgreementView, query(asOf)),
  registerAgreement: acts(
    `${C}/agreements`,
    { sv: "Registrera ett avtal", en: "Register an agreement" },
    "RegisterAgreement",
    {
      agreement: "accord",
      title: { sv: "Överenskommelse om utskrivning", en: "Accord on discharge" },
      kind: "accord",
      parties: ["trosa", "gnesta"],
      term: { kind: "untilFurtherNotice", from: day("2020-01-01") },
      notice: { length: Period.make("P6M"), landing: "yearEnd" },
      source: { sv: "Avtalet, 5 §", en: "The agreement, section 5" },
    },
  ),
  proposeAgreement: acts(
    `${C}/agreement-proposals`,
    { sv: "Lägg fram ett avtal som parterna ska godkänna", en: "Propose an agreement for the parties to approve" },
    "ProposeAgreement",
    {
      agreement: "deviations",
      title: { sv: "Överenskommelse om avvikelser", en: "Accord on deviations" },
      kind: "accord",
      parties: ["trosa", "gnesta"],
      term: { kind: "renewing", from: day("2024-09-01"), lasts: Period.make("P2Y"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
      source: { sv: "Utkast", en: "Draft" },
      legalBasis: ["HSL 16 kap. 3 §"],
      registers: [{ organisation: "trosa", reference: "KS 2024/117" }],
      review: { first: day("2025-09-01"), every: Period.make("P1Y") },
      approveBy: day("2024-08-31"),
    },
  ),
  approveAgreement: acts(
    `${C}/agreements/{agreement}/approvals`,
    { sv: "Registrera en parts godkännande", en: "Enter a party's approval" },
    "ApproveAgreement",
    { party: "trosa", on: day("2024-06-17"), source: { sv: "Kommunfullmäktige § 58" } },
  ),
  amendAgreement: acts(
    `${C}/agreements/{agreement}/amendments`,
    { sv: "Ändra ett avtal från en dag", en: "Amend an agreement from a day" },
    "AmendAgreement",
    {
      from: day("2024-06-01"),
      notice: { length: Period.make("P3M"), landing: "yearEnd" },
      source: { sv: "Tilläggsavtal", en: "Supplement" },
    },
  ),
  importAgreements: acts(
    `${C}/agreement-lists`,
    { sv: "För in en lista av avtal, alla eller inget", en: "Enter a list of agreements, all or none" },
    "ImportAgreements",
    {
      agreements: [
        {
          line: 2,
          agreement: "advice-line",
          title: { sv: "Gemensam rådgivningslinje", en: "Joint advice line" },
          kind: "agreement",
          parties: ["trosa", "gnesta"],
          term: { kind: "fixed", from: day("2023-01-01"), until: day("2025-12-31") },
          notice: null,
          source: { sv: "Avtalslistan", en: "The agreement list" },
        },
      ],
    },
  ),
  checkAgreementList: judges(
    `${C}/agreement-list-checks`,
    {
      sv: "Läs en avtalslista i CSV: varje rad godtas eller avvisas, inget förs in",
      en: "Read a list of agreements in CSV: every row is accepted or refused, nothing is entered",
    },
    Schema.Struct({
      csv: Schema.NonEmptyString,
      /** Which heading each column has, where it is not one of the usual. */
      columns: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
    }).annotate({ identifier: "AgreementList" }),
    AgreementListReport,
    { csv: "Avtal;Parter;Från;Till;Uppsägningstid\nRådgivning;Trosa, Gnesta;2023-01-01;tills vidare;6 månader\n" },
  ),
  reviewAgreement: acts(
    `${C}/agreements/{agreement}/reviews`,
    { sv: "Bedöm ett avtal mot målbilden", en: "Look an agreement over against the target picture" },
    "ReviewAgreement",
    { on: day("2024-06-10"), by: { kind: "body", id: "steering" }, finding: "toBeRevised" },
  ),
  stateLeadTime: acts(
    `${C}/organisations/{organisation}/lead-times`,
    { sv: "Ange hur lång tid en part behöver för att säga upp", en: "Say how long a party needs to give notice" },
    "StateLeadTime",
    { length: Period.make("P6W"), from: day("2024-01-01"), source: { sv: "Delegationsordningen" } },
  ),
  inventory: reads(
    `${C}/inventory`,
    { sv: "Avtalen mot målbilden", en: "The agreements against the target picture" },
    InventoryView,
    query(asOf),
  ),
  timeline: reads(
    `${C}/timeline`,
    { sv: "Avtalen på en tidslinje", en: "The agreements on a timeline" },
    TimelineView,
    spanning(query({ ...asOf, ...between })),
  ),
  receiveNotice: acts(
    `${C}/agreements/{agreement}/notices/{party}/receipts`,
    { sv: "Registrera dagen då en uppsägning togs emot", en: "Enter the day a notice was received" },
    "ReceiveNotice",
    { received: day("2024-06-12") },
  ),
  withdrawNotice: acts(
    `${C}/agreements/{agreement}/notices/{party}/withdrawals`,
    { sv: "Ta tillbaka en uppsägning", en: "Take a notice back" },
    "WithdrawNotice",
    { on: day("2024-06-14"), reason: { sv: "Parterna har enats om en ändring." } },
  ),
  giveNotice: acts(
    `${C}/agreements/{agreement}/notices`,
    { sv: "Registrera en parts uppsägning", en: "Register a party's notice" },
    "GiveNotice",
    {
      party: "trosa",
      given: { received: day("2024-06-10") },
    },
  ),
  answerSuccession: acts(
    `${C}/agreements/{agreement}/successions`,
    { sv: "Svara på vad som kommer efter avtalet", en: "Answer what comes after the agreement" },
    "AnswerSuccession",
    {
      on: day("2024-06-10"),
      succession: {
        kind: "takenOver",
        parts: [
          {
            what: { sv: "Rådgivning", en: "Advice" },
            by: { kind: "organisation", id: "gnesta" },
            from: day("2025-01-01"),
          },
        ],
      },
    },
  ),
  terminateAgreement: acts(
    `${C}/meetings/{meeting}/items/{item}/terminations`,
    { sv: "Besluta att säga upp ett avtal", en: "Decide to terminate an agreement" },
    "TerminateAgreement",
    {
      decision: "accord-terminated",
      agreement: "accord",
      lastDay: day("2024-12-31"),
      text: { sv: "Parterna säger upp överenskommelsen.", en: "The parties terminate the accord." },
      strength: "decides",
      owner: { kind: "organisation", id: "trosa" },
    },
  ),
};
