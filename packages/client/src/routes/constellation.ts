/**
 * Routes of bodies and seats: who sits where, who is appointed, and what the charter says.
 */
import { BodyView, bodiesView, bodyView, day, seatsOfPerson } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { being, only } from "../filters.ts";
import { asOf, byName, paging, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** Whether a body is there on the day, or has been dissolved before it. */
const BodyState = Schema.Literals(["standing", "dissolved"]);

/** The routes. */
export const constellationRoutes = {
  bodies: lists(
    `${BOOK}/bodies`,
    { sv: "Organen och deras platser", en: "The bodies and their seats" },
    BodyView,
    query({
      ...paging,
      ...asOf,
      organisation: byName("Only bodies in which this organisation has a seat on the day"),
      person: byName("Only bodies with a seat to which this person is appointed on the day"),
      state: Schema.optionalKey(BodyState),
    }),
    ({ book, day: on, query }) =>
      only<BodyView, typeof query>(
        book,
        query,
        {
          organisation:
            (organisation) =>
            ({ seats }) =>
              seats.some((seat) => seat.organisation === organisation),
          person: (person) => {
            const theirs = new Set(seatsOfPerson(book, person, on).map((seat) => seat.body));
            return ({ body }) => theirs.has(body);
          },
          state: being(({ lastDay }): typeof BodyState.Type =>
            lastDay !== null && lastDay < on ? "dissolved" : "standing",
          ),
        },
        () => bodiesView(book, on),
      ),
  ),
  body: reads(
    `${BOOK}/bodies/{body}`,
    { sv: "Ett organ", en: "A body" },
    BodyView,
    query(asOf),
    ({ book, day: on, path }) => bodyView(book, path.body, on),
  ),
  establishBody: acts(`${BOOK}/bodies`, { sv: "Inrätta ett organ", en: "Establish a body" }, "EstablishBody", {
    body: "steering",
    name: { sv: "Styrgruppen", en: "The steering group" },
    kind: "leadershipGroup",
  }),
  renameBody: acts(
    `${BOOK}/bodies/{body}/names`,
    { sv: "Ge ett organ ett annat namn från en dag", en: "Give a body another name from a day" },
    "RenameBody",
    {
      name: { sv: "Länsledningen", en: "The county leadership" },
      from: day("2025-01-01"),
    },
  ),
  createSeat: acts(`${BOOK}/bodies/{body}/seats`, { sv: "Skapa en plats", en: "Create a seat" }, "CreateSeat", {
    seat: "trosa/social",
    organisation: "trosa",
    function: "social",
    label: { sv: "socialchef, Trosa", en: "head of social services, Trosa" },
  }),
  appointPerson: acts(
    `${BOOK}/appointments`,
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
    `${BOOK}/appointment-ends`,
    { sv: "Avsluta ett förordnande", en: "End an appointment" },
    "EndAppointment",
    {
      seat: "trosa/social",
      person: "p1",
      lastDay: day("2024-12-31"),
      reason: { sv: "Har bytt tjänst", en: "Has changed jobs" },
    },
  ),
  abolishSeat: acts(`${BOOK}/seat-abolitions`, { sv: "Dra in en plats", en: "Abolish a seat" }, "AbolishSeat", {
    seat: "trosa/social",
    lastDay: day("2024-12-31"),
  }),
  nameSubConstellation: acts(
    `${BOOK}/bodies/{body}/constellations`,
    { sv: "Namnge en del av organet", en: "Name a part of the body" },
    "NameSubConstellation",
    {
      constellation: "care-and-social",
      name: { sv: "Vård och omsorg", en: "Care and social services" },
      functions: ["social", "care"],
    },
  ),
  changeCharter: acts(
    `${BOOK}/bodies/{body}/charter-changes`,
    { sv: "Ändra stadgan genom ett beslut", en: "Change the charter by a decision" },
    "ChangeCharter",
    {
      from: day("2024-07-01"),
      source: "Decided by the steering group",
      decision: "new-charter",
      charter: { quorum: { rule: "everyOrganisation" } },
    },
  ),
  stateCharter: acts(
    `${BOOK}/bodies/{body}/charter-statements`,
    {
      sv: "Ange en stadga med sin källa, där kvorumregeln är okänd",
      en: "State a charter with its source, where the quorum rule is not known",
    },
    "StateCharter",
    {
      from: day("2024-07-01"),
      source: "The founding paper of 2019",
      charter: { quorum: { rule: "everySeat" } },
    },
  ),
  handOverBody: acts(
    `${BOOK}/bodies/{body}/hand-overs`,
    { sv: "Lämna över det organet svarar för", en: "Hand over what the body answers for" },
    "HandOverBody",
    { to: "steering", on: day("2024-12-31") },
  ),
  dissolveBody: acts(
    `${BOOK}/bodies/{body}/dissolutions`,
    { sv: "Upplös ett organ", en: "Dissolve a body" },
    "DissolveBody",
    { lastDay: day("2024-12-31") },
  ),
  adoptCharter: acts(
    `${BOOK}/bodies/{body}/charters`,
    { sv: "Anta en stadga", en: "Adopt a charter" },
    "AdoptCharter",
    {
      from: day("2024-01-01"),
      source: "Decided by the steering group",
      charter: { quorum: { rule: "everySeat" } },
    },
  ),
};
