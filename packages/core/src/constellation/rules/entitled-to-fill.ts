/**
 * CON-3: a seat is filled by its holder, or by a deputy appointed for it on that day.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Appointment, Seat } from "../schema.ts";

export const CON_3 = rule({
  id: "CON-3",
  title: { sv: "Ersättare är utsedda", en: "Deputies are appointed" },
  source: "Kommunallagen 5 kap. 17–20 §§ as a model; the body's charter decides",
  text: {
    sv: "En plats fylls av sin innehavare eller av en ersättare som är utsedd för just den platsen den dagen, i stadgans ordning. En ersättare som innehar en plats för en annan organisation räknas dit, om förordnandet inte säger något annat. Två ersättare på en plats har aldrig samma nummer i ordningen samtidigt. Tjänstgör en senare ersättare medan en tidigare är i rummet utan plats syns det i uppropet.",
    en: "A seat is filled by its holder, or by a deputy appointed for that very seat on that day, in the charter's order. A deputy who holds a seat of another organisation is counted as from there, unless the appointment says otherwise. No two deputies for a seat have the same number in the order at once. Where a later deputy serves while an earlier one is in the room without a seat, the roll shows it.",
  },
});

/** The person is not appointed to the seat in that role on that day. */
export const NotAppointed = refusal(
  "NotAppointed",
  CON_3,
  { seat: Id, person: Id, as: Schema.Literals(["holder", "deputy"]), day: CalendarDate },
  "mistaken",
);
export type NotAppointed = typeof NotAppointed.Type;

/** Evidence that somebody is appointed to a seat: by which appointment. */
export type Appointed = Evidence<"appointed", Appointment>;

/** Whether an appointment runs on a day; its last day included. */
export const runsOn = (appointment: Appointment, date: CalendarDate): boolean =>
  appointment.from <= date && (appointment.until === undefined || appointment.until >= date);

/** Those appointed to a seat in a role on a day, in the charter's order. */
export const appointedTo = (seat: Seat, as: "holder" | "deputy", date: CalendarDate): ReadonlyArray<Appointment> =>
  seat.appointments
    .filter((appointment) => appointment.as === as && runsOn(appointment, date))
    .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));

/** Deputies without a place in the order come after those who have one. */
const LAST = 100;

/** The appointment that lets a person fill a seat that day. */
export const entitledToFill = (
  seat: Seat,
  person: string,
  as: "holder" | "deputy",
  date: CalendarDate,
): Result.Result<Appointed, NotAppointed> => {
  const appointment = appointedTo(seat, as, date).find((held) => held.person === person);
  return appointment === undefined
    ? Result.fail(NotAppointed({ seat: seat.seat, person, as, day: date }))
    : Result.succeed(vouch(appointment));
};

/** Whether somebody who was appointed to a seat turns out not to have been on a day: the appointment had ended before. */
export const turnsOutEnded = (
  { appointments }: Pick<Seat, "appointments">,
  person: string,
  as: "holder" | "deputy",
  date: CalendarDate,
): boolean => {
  const theirs = appointments.filter((held) => held.person === person && held.as === as);
  return theirs.some(({ ended }) => ended !== undefined) && !theirs.some((held) => runsOn(held, date));
};
