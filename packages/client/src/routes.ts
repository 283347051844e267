/**
 * Every route of the service, one row each.
 *
 * @since 0.1.0
 */
import {
  AgreementView,
  BodyView,
  CalendarDate,
  CollaborationView,
  CommitmentView,
  DecisionLine,
  DecisionView,
  day,
  Id,
  ItemView,
  instant,
  MeetingLine,
  MeetingView,
  NoticeAnswer,
  NoticeQuestion,
  Organisation,
  Period,
  PresenceView,
  QuorumAnswer,
  QuorumQuestion,
  RadarEntry,
  RadarKind,
  WhatIfView,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { asOf, byId, paging, query } from "./queries.ts";
import { acts, asks, lists, type Receipt, type Route, reads } from "./route.ts";

const C = "/v1/collaborations/{collaboration}";

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
    Schema.Array(Schema.Struct({ decision: Id, why: Schema.String, at: Schema.NullOr(Schema.String) })),
  ),
}).annotate({ identifier: "Verification" });

/** A treatment of an item: from when until when, and how it ended. @category schemas @since 0.1.0 */
export const TreatmentView = Schema.Struct({
  item: Id,
  status: Schema.Literals(["open", "concluded"]),
  from: Schema.String,
  until: Schema.NullOr(Schema.String),
  light: ItemView.fields.light,
  outcome: ItemView.fields.outcome,
}).annotate({ identifier: "Treatment" });

const party = { sv: "Skicka in underlag", en: "Send in the material" };
const at = instant("2024-06-07T10:00:00+02:00");

/** Every route of the service. @category routes @since 0.1.0 */
export const routes = {
  askQuorum: asks(
    "/v1/questions/quorum",
    { sv: "Är detta gruppen, och får den besluta?", en: "Is this the group, and may it decide?" },
    QuorumQuestion,
    QuorumAnswer,
    {
      charter: { quorum: { rule: "everySeat" } },
      seats: [
        { id: "vaxjo/social", organisation: "vaxjo", function: "social", vacant: false },
        { id: "ljungby/social", organisation: "ljungby", function: "social", vacant: false },
      ],
      presence: [
        {
          seat: "vaxjo/social",
          person: "p1",
          as: "holder",
          from: "2024-05-03T09:00:00+02:00",
          until: null,
          mode: "room",
        },
      ],
      treatment: { from: "2024-05-03T10:00:00+02:00", until: "2024-05-03T10:25:00+02:00" },
    },
  ),
  askNotice: asks(
    "/v1/questions/notice",
    { sv: "När upphör avtalet?", en: "When does the agreement end?" },
    NoticeQuestion,
    NoticeAnswer,
    {
      term: { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" },
      notice: { length: "P18M" },
      given: { decided: "2017-06-26", sent: "2017-06-29", received: "2017-07-03", to: "2018-12-31" },
    },
  ),

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
  adoptCharter: acts(`${C}/bodies/{body}/charters`, { sv: "Anta en stadga", en: "Adopt a charter" }, "AdoptCharter", {
    from: day("2024-01-01"),
    source: "Decided by the steering group",
    charter: { quorum: { rule: "everySeat" } },
  }),

  meetings: lists(
    `${C}/meetings`,
    { sv: "Mötena, det senaste först", en: "The meetings, the latest first" },
    MeetingLine,
    query({
      ...paging,
      body: byId,
      status: Schema.optionalKey(MeetingLine.fields.status),
      from: Schema.optionalKey(CalendarDate),
      to: Schema.optionalKey(CalendarDate),
    }),
  ),
  meeting: reads(
    `${C}/meetings/{meeting}`,
    { sv: "Ett möte med punkter, utfall och närvaro", en: "A meeting with items, outcomes and presence" },
    MeetingView,
    query({}),
  ),
  callMeeting: acts(`${C}/meetings`, { sv: "Kalla till ett möte", en: "Call a meeting" }, "CallMeeting", {
    meeting: "steering-2024-06-07",
    body: "steering",
    day: day("2024-06-07"),
    title: { sv: "Junimöte", en: "June meeting" },
  }),
  items: lists(
    `${C}/meetings/{meeting}/items`,
    { sv: "Dagordningens punkter", en: "The items of the agenda" },
    ItemView,
    query(paging),
  ),
  placeItem: acts(
    `${C}/meetings/{meeting}/items`,
    { sv: "Sätt upp en punkt", en: "Place an item on the agenda" },
    "PlaceItem",
    {
      item: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      kinds: ["decision"],
    },
  ),
  registerPaper: acts(
    `${C}/meetings/{meeting}/items/{item}/papers`,
    { sv: "Registrera ett underlag", en: "Register a paper" },
    "RegisterPaper",
    {
      paper: "action-plan",
      version: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      hash: "0f".repeat(32),
    },
  ),
  distributePaper: acts(
    `${C}/papers/{paper}/distributions`,
    { sv: "Skicka ut ett underlag", en: "Distribute a paper" },
    "DistributePaper",
    {
      version: "1",
      seats: ["trosa/social"],
      at: instant("2024-05-24T10:00:00+02:00"),
    },
  ),
  openMeeting: acts(`${C}/meetings/{meeting}/openings`, { sv: "Öppna mötet", en: "Open the meeting" }, "OpenMeeting", {
    at,
  }),
  presence: lists(
    `${C}/meetings/{meeting}/presence`,
    { sv: "Vem som satt var, från och till", en: "Who sat where, from and until" },
    PresenceView,
    query(paging),
  ),
  recordArrivals: acts(
    `${C}/meetings/{meeting}/presence`,
    { sv: "Upprop: de som kommer", en: "Roll call: those who arrive" },
    "RecordArrivals",
    {
      at,
      people: [{ seat: "trosa/social", person: "p1", as: "holder", mode: "room" }],
    },
  ),
  recordDepartures: acts(
    `${C}/meetings/{meeting}/departures`,
    { sv: "De som går", en: "Those who leave" },
    "RecordDepartures",
    {
      at: instant("2024-06-07T11:00:00+02:00"),
      people: [{ seat: "trosa/social", person: "p1" }],
    },
  ),
  treatments: lists(
    `${C}/meetings/{meeting}/treatments`,
    { sv: "Punkternas behandlingar", en: "The treatments of the items" },
    TreatmentView,
    query(paging),
  ),
  openTreatment: acts(
    `${C}/meetings/{meeting}/treatments`,
    { sv: "Ta upp en punkt", en: "Open the treatment of an item" },
    "OpenTreatment",
    {
      item: "1",
      at,
    },
  ),
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
  noteItem: acts(`${C}/meetings/{meeting}/items/{item}/notes`, { sv: "Notera", en: "Note an item" }, "NoteItem", {
    note: { sv: "Gruppen tackar för informationen.", en: "The group thanks for the information." },
  }),
  stateProposal: acts(
    `${C}/meetings/{meeting}/items/{item}/proposals`,
    { sv: "Uttala ett förslag som inte är ett beslut", en: "State a proposal that is not a decision" },
    "StateProposal",
    {
      text: { sv: "Förslag på beslut: …", en: "Proposed decision: …" },
    },
  ),
  concludeDialogue: acts(
    `${C}/meetings/{meeting}/items/{item}/conclusions`,
    { sv: "Avsluta en dialog", en: "Conclude a dialogue" },
    "ConcludeDialogue",
    {},
  ),
  closeMeeting: acts(
    `${C}/meetings/{meeting}/closings`,
    { sv: "Avsluta mötet", en: "Close the meeting" },
    "CloseMeeting",
    {
      at: instant("2024-06-07T15:00:00+02:00"),
    },
  ),
  whatIf: reads(
    `${C}/meetings/{meeting}/what-if`,
    {
      sv: "Om en plats stått tom från en punkt: hade besluten stått sig?",
      en: "If a seat had been empty from an item on: would the decisions stand?",
    },
    WhatIfView,
    query({ seat: Id, fromItem: Id }),
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

  radar: lists(
    `${C}/radar`,
    { sv: "Vad som väntar, när och från vem", en: "What is due, when and from whom" },
    RadarEntry,
    query({
      ...paging,
      ...asOf,
      state: Schema.optionalKey(RadarEntry.fields.state),
      kind: Schema.optionalKey(RadarKind),
    }),
  ),
};

/** The name of a route. @category models @since 0.1.0 */
export type RouteName = keyof typeof routes;

/** A route by its name. @category models @since 0.1.0 */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];

/** The names of the routes that act. @category models @since 0.1.0 */
export type ActName = { [Name in RouteName]: RouteOf<Name>["answer"] extends typeof Receipt ? Name : never }[RouteName];

/** The names of the routes that read. @category models @since 0.1.0 */
export type ReadName = Exclude<RouteName, ActName | "askQuorum" | "askNotice">;

/** Every route as plain rows. @category routes @since 0.1.0 */
export const routeRows: ReadonlyArray<readonly [RouteName, Route]> = Object.entries(routes) as ReadonlyArray<
  readonly [RouteName, Route]
>;
