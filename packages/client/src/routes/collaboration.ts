/**
 * Routes of the books, and of a collaboration with its organisations.
 */
import {
  CollaborationView,
  collaborationView,
  Explanation,
  find,
  LeadTimeView,
  leadTimesOf,
  Organisation,
  organisationsView,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { isWanted } from "../asked.ts";
import { paging, query } from "../queries.ts";
import { lists, listsLedger, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** A book at a glance; of one that is damaged, what stands before the damage, and where that is. */
const ListedCollaboration = Schema.Struct({
  ...CollaborationView.fields,
  damaged: Schema.optionalKey(Explanation),
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
    query({ ...paging, kind: Schema.optionalKey(Organisation.fields.kind) }),
    ({ book, query }) =>
      organisationsView(book)
        .filter(({ kind }) => isWanted(query.kind, kind))
        .map((each) => ({ ...each, leadTimes: leadTimesOf(book, each.organisation) })),
  ),
  organisation: reads(
    `${BOOK}/organisations/{organisation}`,
    { sv: "En organisation", en: "An organisation" },
    OrganisationView,
    query({}),
    ({ book, path }) => {
      const found = find(book.collaboration.organisations, path.organisation);
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
};
