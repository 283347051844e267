/**
 * RES-1: the days that are reserved for a body's meetings follow from its charter, and one that is not needed is let go.
 *
 * - **Source** A county leadership group's spring meeting: the first Friday of each month is set aside for the county's work.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Body, monthsIn, type RuledDay, ruledDay } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, inForceOn, plusMonths, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type ReservedPart, releasedOn } from "../state.ts";

export const RES_1 = rule({
  id: "RES-1",
  title: { sv: "Reserverade dagar följer av stadgan", en: "Reserved days follow from the charter" },
  source:
    "A county leadership group's spring meeting: the first Friday of each month is set aside for the county's work",
  text: {
    sv: "Stadgan kan säga vilken veckodag i månaden organet möts och vad som händer när den är röd. De dagarna är reserverade och står i kalendern till dess att organet kallas den dagen. En dag som inte behövs släpps, med ett skäl.",
    en: "The charter can say on which weekday of the month the body meets, and what happens when that is a red day. Those days are reserved and stand on calendars until the body is called to a meeting on that day. A day that is not needed is let go, with a reason.",
  },
});

/** The day is not reserved for the body, or has been let go. */
export const NotReserved = refusal(
  "NotReserved",
  RES_1,
  {
    body: Id,
    day: CalendarDate,
    why: Schema.Literals(["noRule", "anotherDay", "releasedBefore"]),
    /** The next day that is reserved from then on; null where there is none within a year. */
    next: Schema.NullOr(CalendarDate),
  },
  { by: "why", is: { noRule: "hindered", anotherDay: "mistaken", releasedBefore: "hindered" } },
);
export type NotReserved = typeof NotReserved.Type;

/** Evidence that a day is reserved for a body. */
export type Reserved = Evidence<"reserved">;

type Rules = Pick<Body, "body" | "charters" | "since" | "lastDay">;

/** The days that are reserved for a body from one day until another, each by the charter that is in force on it, in order. */
export const reservedDays = (
  { charters, since, lastDay }: Rules,
  from: CalendarDate,
  until: CalendarDate,
): ReadonlyArray<RuledDay> =>
  monthsIn(from, plusMonths(until, 1)).flatMap((month): ReadonlyArray<RuledDay> => {
    // The rule of the month is that of the charter in force on the day that it gives.
    for (const { value } of charters) {
      const found = value.meets === undefined ? undefined : ruledDay(value.meets, month);
      if (found === undefined || inForceOn(charters, found.day)?.value !== value) continue;
      const isThere = found.day >= since && (lastDay === undefined || found.day <= lastDay);
      return isThere && found.day >= from && found.day <= until ? [found] : [];
    }
    return [];
  });

/** Whether a day is reserved for a body and has not been let go. */
export const isReserved = (
  state: ReservedPart,
  body: Rules,
  day: CalendarDate,
): Result.Result<Reserved, NotReserved> => {
  const ahead = reservedDays(body, day, plusMonths(day, 12));
  const next = ahead.find((each) => releasedOn(state, body.body, each.day) === undefined)?.day ?? null;
  const no = (why: NotReserved["why"]) => Result.fail(NotReserved({ body: body.body, day, why, next }));
  if (releasedOn(state, body.body, day) !== undefined) return no("releasedBefore");
  if (ahead[0]?.day === day) return Result.succeed(vouch({}));
  return no(body.charters.some(({ value }) => value.meets !== undefined) ? "anotherDay" : "noRule");
};
