/**
 * What a request may ask for in its query: a page, a day, a filter.
 */
import { CalendarDate, Id, plusMonths } from "@konstellation/core";
import * as Schema from "effect/Schema";

const whole = (minimum: number, maximum: number) =>
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter(
        (text: string) =>
          (/^\d{1,6}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum) ||
          `Expected a whole number from ${minimum} to ${maximum}`,
        { toJsonSchema: () => ({ pattern: "^[0-9]{1,6}$" }) },
      ),
    ),
  );

/** How many on a page (1–100, default 20), and which page (from 1). */
export const paging = { limit: Schema.optionalKey(whole(1, 100)), page: Schema.optionalKey(whole(1, 100_000)) };

/** The day the answer speaks of; absent: today, or the day an example book stands at. */
export const asOf = { day: Schema.optionalKey(CalendarDate) };

/** Between which days; absent: as the route says. */
export const between = { from: Schema.optionalKey(CalendarDate), to: Schema.optionalKey(CalendarDate) };

/** Only what is due within so many months. */
export const within = { months: Schema.optionalKey(whole(0, 1200)) };

/** A filter by the name of a thing: of what it lets through, as the documentation says it. */
export const byName = (lets: string) => Schema.optionalKey(Id.annotate({ description: lets }));

/** A period that an entry has to be of, at least on one day of it: of what it lets through, as the documentation says it. */
export const period = (lets: string) => ({
  from: Schema.optionalKey(CalendarDate.annotate({ description: `${lets} on or after this day` })),
  to: Schema.optionalKey(CalendarDate.annotate({ description: `${lets} on or before this day` })),
});

/** A query with these parameters, and no other. */
export const query = <Fields extends Schema.Struct.Fields>(fields: Fields) => {
  const parameters = Schema.Struct(fields);
  // A struct without fields lets everything through: where nothing can be asked for, nothing is.
  return Object.keys(fields).length > 0
    ? parameters
    : parameters.check(
        Schema.makeFilter((asked) =>
          Object.keys(asked).map((name) => ({ path: [name], issue: "Expected no query here" })),
        ),
      );
};

type Days = { readonly from?: CalendarDate; readonly to?: CalendarDate };

/** A query whose days are in order. */
export const inOrderOfDays = <Asked extends Days, Encoded>(
  asked: Schema.Codec<Asked, Encoded>,
): Schema.Codec<Asked, Encoded> =>
  asked.pipe(
    Schema.check(
      Schema.makeFilter(({ from, to }: Asked) =>
        from !== undefined && to !== undefined && to < from
          ? { path: ["to"], issue: `Expected a day on or after from (${from})` }
          : undefined,
      ),
    ),
  );

/** How many years a timeline may span: more is a slip of the finger. */
const YEARS = 60;

/** A query whose days are in order and not too far apart. */
export const spanning = <Asked extends Days, Encoded>(
  asked: Schema.Codec<Asked, Encoded>,
): Schema.Codec<Asked, Encoded> =>
  inOrderOfDays(asked).pipe(
    Schema.check(
      Schema.makeFilter(({ from, to }: Asked) =>
        from !== undefined && to !== undefined && to > plusMonths(from, YEARS * 12)
          ? { path: ["to"], issue: `Expected at most ${YEARS} years after from (${from})` }
          : undefined,
      ),
    ),
  );
