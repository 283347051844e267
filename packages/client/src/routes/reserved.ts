/**
 * Routes of the days that are reserved for meetings.
 */
import { bodiesWith, day, plusMonths, ReservedDayView, reservedDaysView } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { being, during, only } from "../filters.ts";
import { asOf, byName, paging, period, query, spanning } from "../queries.ts";
import { lists } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** How many months are told, where nobody says until when. */
const AHEAD = 12;

/** The routes. */
export const reservedRoutes = {
  reservedDays: lists(
    `${BOOK}/reserved-days`,
    {
      sv: "De dagar som är reserverade för organens möten, ett år framåt om inget annat sägs",
      en: "The days that are reserved for the bodies' meetings, a year ahead unless another time is asked for",
    },
    ReservedDayView,
    spanning(
      query({
        ...paging,
        ...asOf,
        ...period("Only days"),
        body: byName("Only days of this body"),
        organisation: byName("Only days of bodies in which this organisation has a seat that day"),
        state: Schema.optionalKey(ReservedDayView.fields.state),
      }),
    ),
    ({ book, day: today, query }) => {
      const from = query.from ?? (query.to !== undefined && query.to < today ? plusMonths(query.to, -AHEAD) : today);
      return only<ReservedDayView, typeof query>(
        book,
        query,
        {
          ...during<ReservedDayView>(({ day: on }) => ({ first: on, last: on })),
          body: being(({ body }) => body),
          organisation: (organisation) => {
            const has = bodiesWith(book, organisation);
            return ({ body, day: on }) => has(body, on);
          },
          state: being(({ state }) => state),
        },
        () => reservedDaysView(book, from, query.to ?? plusMonths(from, AHEAD)),
      );
    },
  ),
  releaseDay: acts(
    `${BOOK}/bodies/{body}/released-days`,
    { sv: "Släpp en reserverad dag", en: "Let a reserved day go" },
    "ReleaseDay",
    { day: day("2024-07-05"), reason: { sv: "Semestrar.", en: "Holidays." } },
  ),
};
