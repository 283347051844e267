/**
 * Routes of agreements as they end: each party's notice, the decision to terminate, and what comes after.
 */
import { day } from "@konstellation/core";
import { acts } from "../../acting-rows.ts";
import { BOOK } from "../book-path.ts";

/** The routes. */
export const endingRoutes = {
  receiveNotice: acts(
    `${BOOK}/agreements/{agreement}/notices/{party}/receipts`,
    { sv: "Registrera dagen då en uppsägning togs emot", en: "Enter the day a notice was received" },
    "ReceiveNotice",
    { received: day("2024-06-12") },
  ),
  withdrawNotice: acts(
    `${BOOK}/agreements/{agreement}/notices/{party}/withdrawals`,
    { sv: "Ta tillbaka en uppsägning", en: "Take a notice back" },
    "WithdrawNotice",
    { on: day("2024-06-14"), reason: { sv: "Parterna har enats om en ändring." } },
  ),
  giveNotice: acts(
    `${BOOK}/agreements/{agreement}/notices`,
    { sv: "Registrera en parts uppsägning", en: "Register a party's notice" },
    "GiveNotice",
    {
      party: "trosa",
      given: { received: day("2024-06-10") },
    },
  ),
  answerSuccession: acts(
    `${BOOK}/agreements/{agreement}/successions`,
    { sv: "Svara på vad som kommer efter avtalet", en: "Say what comes after the agreement" },
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
    `${BOOK}/meetings/{meeting}/items/{item}/terminations`,
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
