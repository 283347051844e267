/**
 * Routes of the books, and of a collaboration with its organisations, bodies and seats.
 *
 * @since 0.1.0
 */
import { BodyView, CollaborationView, day, Id, Organisation } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { asOf, paging, query } from "../queries.ts";
import { acts, lists, reads } from "../route.ts";
import { C } from "./base.ts";

/** What the chain of a book and its certificates turned out to be. @category schemas @since 0.1.0 */
export const VerificationView = Schema.Struct({
  is: Schema.Literals(["sound", "brokenChain", "falseCertificates"]),
  book: Schema.String,
  entries: Schema.optionalKey(Schema.Int),
  decisions: Schema.optionalKey(Schema.Int),
  head: Schema.optionalKey(Schema.String),
  version: Schema.optionalKey(Schema.Int),
  why: Schema.optionalKey(Schema.String),
  certificates: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        decision: Id,
        why: Schema.Literals(["notQuorate", "notWhatTheLogHolds", "noTreatment", "correctedSince"]),
        at: Schema.NullOr(Schema.String),
      }),
    ),
  ),
}).annotate({ identifier: "Verification" });

/** The routes. */
export const collaborationRoutes = {
  collaborations: lists(
    "/v1/collaborations",
    { sv: "Alla böcker", en: "Every book" },
    CollaborationView,
    query(paging),
  ),
  foundCollaboration: acts(
    "/v1/collaborations",
    { sv: "Starta en samverkan", en: "Found a collaboration" },
    "FoundCollaboration",
    {
      collaboration: "sormland",
      name: { sv: "Samverkan i Sörmland", en: "Collaboration in Sörmland" },
    },
  ),
  collaboration: reads(
    C,
    { sv: "En samverkan och vad boken rymmer", en: "A collaboration and what its book holds" },
    CollaborationView,
    query({}),
  ),
  verification: reads(
    `${C}/verification`,
    { sv: "Är boken oförvanskad och varje intyg sant?", en: "Is the book untouched and every certificate true?" },
    VerificationView,
    query({}),
  ),

  organisations: lists(
    `${C}/organisations`,
    { sv: "Organisationerna", en: "The organisations" },
    Organisation,
    query({ ...paging, kind: Schema.optionalKey(Organisation.fields.kind) }),
  ),
  organisation: reads(
    `${C}/organisations/{organisation}`,
    { sv: "En organisation", en: "An organisation" },
    Organisation,
    query({}),
  ),
  admitOrganisation: acts(
    `${C}/organisations`,
    { sv: "Ta in en organisation", en: "Admit an organisation" },
    "AdmitOrganisation",
    {
      organisation: "trosa",
      name: "Trosa kommun",
      kind: "municipality",
      code: "0488",
      number: "212000-2957",
    },
  ),

  bodies: lists(
    `${C}/bodies`,
    { sv: "Organen och deras platser", en: "The bodies and their seats" },
    BodyView,
    query({ ...paging, ...asOf }),
  ),
  body: reads(`${C}/bodies/{body}`, { sv: "Ett organ", en: "A body" }, BodyView, query(asOf)),
  establishBody: acts(`${C}/bodies`, { sv: "Inrätta ett organ", en: "Establish a body" }, "EstablishBody", {
    body: "steering",
    name: { sv: "Styrgruppen", en: "The steering group" },
    kind: "leadershipGroup",
  }),
  createSeat: acts(`${C}/bodies/{body}/seats`, { sv: "Skapa en plats", en: "Create a seat" }, "CreateSeat", {
    seat: "trosa/social",
    organisation: "trosa",
    function: "social",
    label: { sv: "socialchef, Trosa", en: "head of social services, Trosa" },
  }),
  appointPerson: acts(
    `${C}/appointments`,
    { sv: "Förordna någon till en plats", en: "Appoint somebody to a seat" },
    "AppointPerson",
    {
      seat: "trosa/social",
      person: "p1",
      as: "holder",
      from: day("2024-01-01"),
    },
  ),
  endAppointment: acts(
    `${C}/appointment-ends`,
    { sv: "Avsluta ett förordnande", en: "End an appointment" },
    "EndAppointment",
    {
      seat: "trosa/social",
      person: "p1",
      lastDay: day("2024-12-31"),
    },
  ),
  abolishSeat: acts(`${C}/seat-abolitions`, { sv: "Dra in en plats", en: "Abolish a seat" }, "AbolishSeat", {
    seat: "trosa/social",
    lastDay: day("2024-12-31"),
  }),
  nameSubConstellation: acts(
    `${C}/bodies/{body}/constellations`,
    { sv: "Namnge en del av organet", en: "Name a part of the body" },
    "NameSubConstellation",
    {
      constellation: "care-and-social",
      name: { sv: "Vård och omsorg", en: "Care and social services" },
      functions: ["social", "care"],
    },
  ),
  changeCharter: acts(
    `${C}/bodies/{body}/charter-changes`,
    { sv: "Ändra stadgan genom ett beslut", en: "Change the charter by a decision" },
    "ChangeCharter",
    {
      from: day("2024-07-01"),
      source: "Decided by the steering group",
      decision: "new-charter",
      charter: { quorum: { rule: "everyOrganisation" } },
    },
  ),
  handOverBody: acts(
    `${C}/bodies/{body}/hand-overs`,
    { sv: "Lämna över det organet svarar för", en: "Hand over what the body answers for" },
    "HandOverBody",
    { to: "steering", on: day("2024-12-31") },
  ),
  dissolveBody: acts(
    `${C}/bodies/{body}/dissolutions`,
    { sv: "Upplös ett organ", en: "Dissolve a body" },
    "DissolveBody",
    { lastDay: day("2024-12-31") },
  ),
  adoptCharter: acts(`${C}/bodies/{body}/charters`, { sv: "Anta en stadga", en: "Adopt a charter" }, "AdoptCharter", {
    from: day("2024-01-01"),
    source: "Decided by the steering group",
    charter: { quorum: { rule: "everySeat" } },
  }),
};
