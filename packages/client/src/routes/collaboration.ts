/**
 * Routes of the books, and of a collaboration with its organisations.
 */
import {
  bodyView,
  CollaborationView,
  collaborationView,
  day,
  Explanation,
  LeadTimeView,
  leadTimesOf,
  OrganisationView as Organisation,
  OrganisationKind,
  organisationsView,
  organisationView,
  seatsOfPerson,
} from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { being, filtering } from "../filters.ts";
import { asOf, byName, paging, query } from "../queries.ts";
import { lists, listsLedger, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** A book at a glance; of one that is damaged, what stands before the damage, and where that is. */
const ListedCollaboration = Schema.Struct({
  ...CollaborationView.fields,
  damaged: Schema.optionalKey(Explanation),
  /** How many of its entries have been set aside, where any have: what they said is not in force. */
  setAside: Schema.optionalKey(Schema.Int),
}).annotate({ identifier: "ListedCollaboration" });

/** An organisation, and how long it needs to give notice, as that has been stated. */
const OrganisationView = Schema.Struct({ ...Organisation.fields, leadTimes: Schema.Array(LeadTimeView) }).annotate({
  identifier: "OrganisationView",
});

/** The routes. */
export const collaborationRoutes = {
  collaborations: listsLedger(
    "/v1/collaborations",
    { sv: "Alla böcker", en: "Every book" },
    ListedCollaboration,
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
    BOOK,
    { sv: "En samverkan och vad boken rymmer", en: "A collaboration and what its book holds" },
    CollaborationView,
    query({}),
    ({ book }) => collaborationView(book),
  ),
  organisations: lists(
    `${BOOK}/organisations`,
    { sv: "Organisationerna", en: "The organisations" },
    OrganisationView,
    query({
      ...paging,
      ...asOf,
      kind: Schema.optionalKey(OrganisationKind),
      body: byName("Only organisations that have a seat in this body on the day"),
      person: byName("Only organisations with a seat to which this person is appointed on the day"),
    }),
    ({ book, day: on, query }) =>
      Result.map(
        filtering<Organisation, typeof query>(book, query, {
          kind: being(({ kind }) => kind),
          body: (body) => {
            const seated = new Set(bodyView(book, body, on)?.seats.map(({ organisation }) => organisation));
            return ({ organisation }) => seated.has(organisation);
          },
          person: (person) => {
            const seated = new Set(seatsOfPerson(book, person, on).map(({ organisation }) => organisation));
            return ({ organisation }) => seated.has(organisation);
          },
        }),
        (isWanted) =>
          organisationsView(book, on)
            .filter(isWanted)
            .map((each) => ({ ...each, leadTimes: leadTimesOf(book, each.organisation) })),
      ),
  ),
  organisation: reads(
    `${BOOK}/organisations/{organisation}`,
    { sv: "En organisation", en: "An organisation" },
    OrganisationView,
    query(asOf),
    ({ book, day: on, path }) => {
      const found = organisationView(book, path.organisation, on);
      return found && { ...found, leadTimes: leadTimesOf(book, path.organisation) };
    },
  ),
  admitOrganisation: acts(
    `${BOOK}/organisations`,
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
  renameOrganisation: acts(
    `${BOOK}/organisations/{organisation}/names`,
    { sv: "Ge en organisation ett annat namn från en dag", en: "Give an organisation another name from a day" },
    "RenameOrganisation",
    {
      name: "Region Sörmland",
      from: day("2019-01-01"),
      source: "The law on the division into regions",
    },
  ),
};
