/**
 * CON-2: a seat has one holder at a time, and nobody is appointed twice to it at once.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Appointment } from "../schema.ts";

/** Somebody else holds the seat then, or the person is already appointed to it. @category refusals @since 0.1.0 */
export interface AppointmentOverlaps {
  readonly type: "AppointmentOverlaps";
  readonly rule: "CON-2";
  readonly seat: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** The appointment would end before it began. @category refusals @since 0.1.0 */
export interface AppointmentEndsBeforeItBegins {
  readonly type: "AppointmentEndsBeforeItBegins";
  readonly rule: "CON-2";
  readonly seat: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

export const CON_2 = rule({
  id: "CON-2",
  title: { sv: "En innehavare åt gången", en: "One holder at a time" },
  source: "Konstellation; who could fill a seat must be answerable for any day",
  text: {
    sv: "Förordnanden som innehavare på samma plats överlappar aldrig. Om en person får fylla två platser samtidigt säger stadgan.",
    en: "Appointments as holder of one seat never overlap. Whether one person may fill two seats at once is for the charter to say.",
  },
});

/** The refusal when the appointment overlaps another, or undefined. @category rules @since 0.1.0 */
export const appointmentOverlaps = (
  seat: string,
  appointments: ReadonlyArray<Appointment>,
  wanted: Appointment,
): AppointmentOverlaps | AppointmentEndsBeforeItBegins | undefined => {
  if (wanted.until !== undefined && wanted.until < wanted.from)
    return { type: "AppointmentEndsBeforeItBegins", rule: "CON-2", seat, from: wanted.from, until: wanted.until };
  const clash = appointments.find(
    (held) =>
      (held.person === wanted.person || (held.as === "holder" && wanted.as === "holder")) &&
      (held.until === undefined || held.until >= wanted.from) &&
      (wanted.until === undefined || held.from <= wanted.until),
  );
  return clash && { type: "AppointmentOverlaps", rule: "CON-2", seat, from: clash.from, until: clash.until ?? null };
};
