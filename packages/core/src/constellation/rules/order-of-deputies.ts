/**
 * CON-3, the order: a place in the order of a seat's deputies is a deputy's, and one deputy's at a time.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Appointment, Seat } from "../schema.ts";
import { CON_3 } from "./entitled-to-fill.ts";

/** A holder has no place in the order of deputies. */
export const OrderOfHolder = refusal("OrderOfHolder", CON_3, { seat: Id, person: Id, order: Schema.Int }, "mistaken");
export type OrderOfHolder = typeof OrderOfHolder.Type;

/** Another deputy of the seat has that place then; the first place that is free comes with it. */
export const OrderIsTaken = refusal(
  "OrderIsTaken",
  CON_3,
  {
    seat: Id,
    person: Id,
    order: Schema.Int,
    by: Id,
    from: CalendarDate,
    until: Schema.NullOr(CalendarDate),
    /** Null where every place is taken. */
    free: Schema.NullOr(Schema.Int),
  },
  "hindered",
);
export type OrderIsTaken = typeof OrderIsTaken.Type;

/** Evidence that a place in the order of deputies is a deputy's and nobody else's, where one is given. */
export type OrderOfDeputy = Evidence<"orderOfDeputy">;

/** Whether a place in the order of deputies is given to a deputy, and to nobody else at the same time. */
export const orderOfDeputy = (
  { seat, appointments }: Seat,
  wanted: Pick<Appointment, "person" | "as" | "order" | "from" | "until">,
): Result.Result<OrderOfDeputy, OrderOfHolder | OrderIsTaken> => {
  const { person, as, order } = wanted;
  if (order === undefined) return Result.succeed(vouch({}));
  if (as === "holder") return Result.fail(OrderOfHolder({ seat, person, order }));
  const beside = appointments.filter((held) => held.as === "deputy" && held.person !== person && overlap(held, wanted));
  const taken = beside.find((held) => held.order === order);
  if (taken === undefined) return Result.succeed(vouch({}));
  const free = PLACES.find((place) => !beside.some((held) => held.order === place)) ?? null;
  const { person: by, from, until = null } = taken;
  return Result.fail(OrderIsTaken({ seat, person, order, by, from, until, free }));
};

const PLACES = Array.from({ length: 99 }, (_, index) => index + 1);

type Runs = Pick<Appointment, "from" | "until">;

const overlap = (a: Runs, b: Runs): boolean =>
  (a.until === undefined || a.until >= b.from) && (b.until === undefined || b.until >= a.from);
