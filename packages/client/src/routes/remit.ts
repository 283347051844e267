/**
 * Routes of what bodies are for, and of who has which role.
 */
import { bodiesWith, day, RemitView, remitsView, remitView } from "@konstellation/core";
import { acts } from "../acting-rows.ts";
import { only } from "../filters.ts";
import { asOf, byName, paging, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const remitRoutes = {
  remits: lists(
    `${BOOK}/remits`,
    { sv: "Vad organen är till för, där det är sagt", en: "What the bodies are for, where that is said" },
    RemitView,
    query({
      ...paging,
      ...asOf,
      organisation: byName("Only bodies in which this organisation has a seat on the day"),
      person: byName("Only bodies in which this person has a role on the day, through a seat they hold"),
    }),
    ({ book, day: on, query }) =>
      only<RemitView, typeof query>(
        book,
        query,
        {
          organisation: (organisation) => {
            const has = bodiesWith(book, organisation);
            return ({ body }) => has(body, on);
          },
          person:
            (person) =>
            ({ roles }) =>
              roles.some(({ held, seats }) => held && seats.some(({ holder }) => holder === person)),
        },
        () => remitsView(book, on),
      ),
  ),
  remit: reads(
    `${BOOK}/bodies/{body}/remit`,
    { sv: "Vad ett organ är till för, och vem som har vilken roll", en: "What a body is for, and who has which role" },
    RemitView,
    query(asOf),
    ({ book, day: on, path }) => remitView(book, path.body, on),
  ),
  stateRemit: acts(
    `${BOOK}/bodies/{body}/remits`,
    { sv: "Ange vad ett organ är till för", en: "State what a body is for" },
    "StateRemit",
    {
      from: day("2024-01-01"),
      source: "The founding paper",
      purpose: { sv: "Leda arbetet i länet", en: "Lead the work in the county" },
      expected: [{ sv: "Ta frågorna hem", en: "Take the questions home" }],
      composition: [{ profession: { sv: "rektor", en: "head teacher" }, count: 2 }],
    },
  ),
  giveRole: acts(
    `${BOOK}/bodies/{body}/roles`,
    { sv: "Ge en roll till platser i organet", en: "Give a role to seats of the body" },
    "GiveRole",
    {
      role: "chair",
      title: { sv: "ordförande", en: "chair" },
      seats: ["trosa/social"],
      from: day("2024-01-01"),
    },
  ),
};
