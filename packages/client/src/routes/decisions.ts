/**
 * Routes of decisions, referrals, deferrals and commitments, and of what is due.
 *
 * @since 0.1.0
 */
import { CommitmentView, DecisionLine, DecisionView, day, RadarEntry, RadarKind } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { asOf, byId, paging, query, within } from "../queries.ts";
import { acts, lists, reads, writes } from "../route.ts";
import { C } from "./base.ts";

const party = { sv: "Skicka in underlag", en: "Send in the material" };

/** The routes. */
export const decisionsRoutes = {
  takeDecision: acts(
    `${C}/meetings/{meeting}/items/{item}/decisions`,
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
    `${C}/meetings/{meeting}/items/{item}/referrals`,
    { sv: "Återremittera", en: "Refer an item" },
    "ReferItem",
    {
      to: "steering",
      scope: [{ sv: "Omfattning", en: "Scope" }],
      back: "2024-09",
    },
  ),
  deferItem: acts(
    `${C}/meetings/{meeting}/items/{item}/deferrals`,
    { sv: "Bordlägg", en: "Defer an item" },
    "DeferItem",
    {
      until: "2024-09",
      reason: { sv: "Underlaget kom sent.", en: "The papers came late." },
    },
  ),
  decisions: lists(
    `${C}/decisions`,
    { sv: "Besluten, det senaste först", en: "The decisions, the latest first" },
    DecisionLine,
    query({ ...paging, body: byId, meeting: byId, owner: byId }),
  ),
  decision: reads(
    `${C}/decisions/{decision}`,
    { sv: "Ett beslut, dess intyg och uppdrag", en: "A decision, its certificate and its commitments" },
    DecisionView,
    query(asOf),
  ),
  commitments: lists(
    `${C}/commitments`,
    { sv: "Uppdragen, det som är först i tiden först", en: "The commitments, what is due first comes first" },
    CommitmentView,
    query({ ...paging, ...asOf, state: Schema.optionalKey(CommitmentView.fields.state), owner: byId }),
  ),
  commitment: reads(
    `${C}/commitments/{commitment}`,
    { sv: "Ett uppdrag", en: "A commitment" },
    CommitmentView,
    query(asOf),
  ),
  reportCommitment: acts(
    `${C}/commitments/{commitment}/reports`,
    { sv: "Rapportera ett uppdrag", en: "Report on a commitment" },
    "ReportCommitment",
    {
      on: day("2024-09-01"),
      text: { sv: "Klart.", en: "Done." },
      state: "carriedOut",
    },
  ),
  calendar: writes(
    `${C}/calendar`,
    {
      sv: "Kalendern att prenumerera på (RFC 5545): allas, eller ett organs, en organisations eller en plats",
      en: "The calendar to subscribe to (RFC 5545): everybody's, or a body's, an organisation's or a seat's",
    },
    "text/calendar",
    query({
      ...asOf,
      body: byId,
      organisation: byId,
      seat: byId,
      titles: Schema.optionalKey(Schema.Literals(["true", "false"])),
    }),
  ),
  radar: lists(
    `${C}/radar`,
    { sv: "Vad som väntar, när och från vem", en: "What is due, when and from whom" },
    RadarEntry,
    query({
      ...paging,
      ...asOf,
      ...within,
      state: Schema.optionalKey(RadarEntry.fields.state),
      kind: Schema.optionalKey(RadarKind),
    }),
  ),
};
