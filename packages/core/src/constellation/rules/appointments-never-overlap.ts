/**
 * CON-2: a seat has one holder at a time, and nobody is appointed twice to it at once.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Appointment, Seat } from "../schema.ts";

export const CON_2 = rule({
  id: "CON-2",
  title: { sv: "En innehavare åt gången", en: "One holder at a time" },
  source: "Konstellation; who could fill a seat must be answerable for any day",
  text: {
    sv: "Förordnanden som innehavare på samma plats överlappar aldrig. Om en person får fylla två platser samtidigt säger stadgan.",
    en: "Appointments as holder of one seat never overlap. Whether one person may fill two seats at once is for the charter to say.",
  },
});

/** Somebody else holds the seat then, or the person is already appointed to it. */
export const AppointmentOverlaps = refusal(
  "AppointmentOverlaps",
  CON_2,
  { seat: Id, from: CalendarDate, until: Schema.NullOr(CalendarDate) },
  "hindered",
);
export type AppointmentOverlaps = typeof AppointmentOverlaps.Type;

/** The appointment would end before it began. */
export const AppointmentEndsBeforeItBegins = refusal(
  "AppointmentEndsBeforeItBegins",
  CON_2,
  { seat: Id, from: CalendarDate, until: CalendarDate },
  "mistaken",
);
export type AppointmentEndsBeforeItBegins = typeof AppointmentEndsBeforeItBegins.Type;

/** Evidence that an appointment ends on or after its first day. */
export type AppointmentLasts = Evidence<"appointmentLasts">;

/** Evidence that an appointment overlaps no other. */
export type OneHolder = Evidence<"oneHolder", Appointment>;

/** Whether an appointment that begins on a day may have a last day. */
export const appointmentLasts = (
  seat: string,
  from: CalendarDate,
  until: CalendarDate,
): Result.Result<AppointmentLasts, AppointmentEndsBeforeItBegins> =>
  until < from ? Result.fail(AppointmentEndsBeforeItBegins({ seat, from, until })) : Result.succeed(vouch({}));

/** Whether somebody can be appointed to a seat beside those who already are. */
export const oneHolderAtATime = (
  { seat, appointments }: Seat,
  wanted: Appointment,
): Result.Result<OneHolder, AppointmentOverlaps | AppointmentEndsBeforeItBegins> => {
  const { until } = wanted;
  if (until !== undefined && until < wanted.from)
    return Result.fail(AppointmentEndsBeforeItBegins({ seat, from: wanted.from, until }));
  const clash = appointments.find(
    (held) =>
      (held.person === wanted.person || (held.as === "holder" && wanted.as === "holder")) &&
      (held.until === undefined || held.until >= wanted.from) &&
      (until === undefined || held.from <= until),
  );
  return clash === undefined
    ? Result.succeed(vouch(wanted))
    : Result.fail(AppointmentOverlaps({ seat, from: clash.from, until: clash.until ?? null }));
};
