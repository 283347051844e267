/**
 * Routes of agreements: registering them, deciding to terminate them, each party's notice, and what comes after.
 *
 * @since 0.1.0
 */
import { AgreementView, day, Period } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { asOf, byId, paging, query } from "../queries.ts";
import { acts, lists, reads } from "../route.ts";
import { C } from "./base.ts";

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
