/**
 * The one place that reads the clock: the moment now, and the day it is in Stockholm.
 */
import { type CalendarDate, day, type Instant, instant, SWEDEN } from "@konstellation/core";

/** Tells the moment and the day. */
export interface Clock {
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
}

const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: SWEDEN,
  dateStyle: "short",
  timeStyle: "medium",
});
const offset = new Intl.DateTimeFormat("en", { timeZone: SWEDEN, timeZoneName: "longOffset" });

/** The clock of the machine, told in Stockholm time whatever zone the machine is in. */
export const stockholmClock: Clock = {
  now: () => {
    const date = new Date();
    const zone =
      offset
        .formatToParts(date)
        .find((part) => part.type === "timeZoneName")
        ?.value.replace("GMT", "") ?? "";
    const fraction = String(date.getMilliseconds()).padStart(3, "0");
    return instant(`${parts.format(date).replace(" ", "T")}.${fraction}${zone === "" ? "Z" : zone}`);
  },
  today: () => day(parts.format(new Date()).slice(0, 10)),
};
