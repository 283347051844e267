/**
 * WSH-1: a wish is for an agenda to come, of a body that meets then.
 *
 * - **Source** A steering group's autumn meeting, that gathered what it wished of the next meeting of two other bodies, and
 *   what was to be expected of those who came.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type Body, type ConstellationPart, existsOn, Owner, spanOfOwner } from "../../constellation/index.ts";
import {
  CalendarDate,
  type Evidence,
  firstDayOf,
  Id,
  lastDayOf,
  refusal,
  rule,
  type When,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const WSH_1 = rule({
  id: "WSH-1",
  title: { sv: "Ett önskemål gäller en dagordning som kommer", en: "A wish is for an agenda to come" },
  source:
    "A steering group's autumn meeting: what it wished for the next meeting of two other bodies, and what to expect of those who come",
  text: {
    sv: "Den som önskar en punkt säger på vilket organs dagordning, och för när om det är känt. Tiden får inte ha gått när önskemålet framförs, organet ska finnas då, och den som önskar ska finnas den dagen.",
    en: "Whoever wishes for an item says on which body's agenda, and for when where that is known. The time has not passed when the wish is put, the body exists then, and whoever wishes exists on that day.",
  },
});

/** The wish is for a time or a body that cannot have it. */
export const WishDoesNotFit = refusal(
  "WishDoesNotFit",
  WSH_1,
  {
    wish: Id,
    body: Id,
    by: Owner,
    why: Schema.Literals(["putAhead", "timeHasPassed", "bodyNotThereYet", "bodyHasEnded", "wisherNotThere"]),
    /** Today, the last day of that time, the first or last day of the body, or the day on which it was put. */
    day: CalendarDate,
  },
  {
    by: "why",
    is: {
      putAhead: "mistaken",
      timeHasPassed: "mistaken",
      bodyNotThereYet: "mistaken",
      bodyHasEnded: "hindered",
      wisherNotThere: "mistaken",
    },
  },
);
export type WishDoesNotFit = typeof WishDoesNotFit.Type;

/** Evidence that a wish is for an agenda to come. */
export type AgendaToCome = Evidence<"agendaToCome">;

interface Wished {
  readonly wish: string;
  readonly by: Owner;
  readonly on: CalendarDate;
  readonly for?: When;
}

/** Whether a wish that was put on a day can be met on a body's agenda. */
export const forAnAgendaToCome = (
  state: CollaborationPart & ConstellationPart,
  { body, since, lastDay }: Pick<Body, "body" | "since" | "lastDay">,
  { wish, by, on, for: time }: Wished,
  today: CalendarDate,
): Result.Result<AgendaToCome, WishDoesNotFit> => {
  const no = (why: WishDoesNotFit["why"], day: CalendarDate) =>
    Result.fail(WishDoesNotFit({ wish, body, by, why, day }));
  if (on > today) return no("putAhead", today);
  // What is for no certain time is for a meeting on the day it was put, or after it.
  const [first, last] = time === undefined ? [on, undefined] : [firstDayOf(time), lastDayOf(time)];
  if (last !== undefined && last < on) return no("timeHasPassed", last);
  if (last !== undefined && last < since) return no("bodyNotThereYet", since);
  if (lastDay !== undefined && (first > lastDay || on > lastDay)) return no("bodyHasEnded", lastDay);
  return existsOn(spanOfOwner(state, by), on) ? Result.succeed(vouch({})) : no("wisherNotThere", on);
};
