/**
 * CON-2: a seat has one holder at a time, and nobody is appointed twice to it at once.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  CalendarDate,
  compare,
  type Evidence,
  Id,
  mustExist,
  type NotInTheBook,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Appointment, Seat } from "../schema.ts";

export const CON_2 = rule({
  id: "CON-2",
  title: { sv: "En innehavare åt gången", en: "One holder at a time" },
  source: "Konstellation; who could fill a seat must be answerable for any day",
  text: {
    sv: "Förordnanden som innehavare på samma plats överlappar aldrig. Ett förordnande kan sluta i förtid, också när det har en bestämd sista dag; efterträdaren tar vid dagen efter. Om en person får fylla två platser samtidigt säger stadgan.",
    en: "Appointments as holder of one seat never overlap. An appointment can end early, also one with a set last day; the successor takes over the day after. Whether one person may fill two seats at once is for the charter to say.",
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

/** The appointment ends on that day or before it as it is. */
export const AppointmentEndsAlready = refusal(
  "AppointmentEndsAlready",
  CON_2,
  { seat: Id, person: Id, until: CalendarDate, lastDay: CalendarDate },
  "hindered",
);
export type AppointmentEndsAlready = typeof AppointmentEndsAlready.Type;

type AppointmentRefusal = AppointmentEndsBeforeItBegins | AppointmentEndsAlready | NotInTheBook<"appointment">;

/** Evidence that an appointment runs on its last day, and would have gone on. */
export type AppointmentLasts = Evidence<"appointmentLasts">;

/** Evidence that an appointment overlaps no other. */
export type OneHolder = Evidence<"oneHolder", Appointment>;

/** The appointment of a person to a seat that runs on a day and goes on after it: the one that can end on that day. */
export const runsPast = ({ appointments }: Seat, person: string, date: CalendarDate): Appointment | undefined =>
  appointments.find(
    (held) => held.person === person && held.from <= date && (held.until === undefined || held.until > date),
  );

/** Whether somebody's appointment to a seat can end on a day: it runs that day, and would have gone on. */
export const endsWhileItRuns = (
  seat: Seat,
  person: string,
  lastDay: CalendarDate,
): Result.Result<AppointmentLasts, AppointmentRefusal> => {
  if (runsPast(seat, person, lastDay) !== undefined) return Result.succeed(vouch({}));
  const theirs = seat.appointments.filter((held) => held.person === person);
  const before = theirs.filter(({ from }) => from <= lastDay).sort((a, b) => compare(b.from, a.from))[0]?.until;
  if (before !== undefined)
    return Result.fail(AppointmentEndsAlready({ seat: seat.seat, person, until: before, lastDay }));
  const [next] = [...theirs].sort((a, b) => compare(a.from, b.from));
  return Result.flatMap(mustExist(next, "appointment", `${seat.seat}/${person}`), ({ from }) =>
    Result.fail(AppointmentEndsBeforeItBegins({ seat: seat.seat, from, until: lastDay })),
  );
};

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
