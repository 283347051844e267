/**
 * Days and times as people write them: "fre 2024-05-03", "juni 2024", "v. 49 2026", "årsskiftet 24/25".
 */
import { type CalendarDate, day, type Language, precisionOf, type When, weekday } from "@konstellation/core";

const weekdays: Record<Language, ReadonlyArray<string>> = {
  sv: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const months: Record<Language, ReadonlyArray<string>> = {
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** A month by its number, 1 to 12: "juni". */
export const monthName = (month: number, language: Language): string => months[language][month - 1] ?? String(month);

/** A day with its weekday: "fre 2024-05-03". */
export const dayIn = (date: CalendarDate, language: Language): string =>
  `${weekdays[language][weekday(date) - 1]} ${date}`;

/** A day of any year, from its month and day ("06-30"): "30 juni", "30 June". */
export const dayOfYearIn = (monthAndDay: string, language: Language): string => {
  const [month, dayOfMonth] = monthAndDay.split("-").map(Number);
  return `${dayOfMonth} ${months[language][(month ?? 1) - 1]}`;
};

const ordinals: Record<Language, ReadonlyArray<string>> = {
  sv: ["första", "andra", "tredje", "fjärde"],
  en: ["first", "second", "third", "fourth"],
};

/** A time as precisely as it was said: a day with its weekday, "juni 2024", "våren 2026", "2024". */
export const whenIn = (when: When, language: Language): string => {
  const year = when.slice(0, 4);
  const rest = when.slice(5);
  const sv = language === "sv";
  switch (precisionOf(when)) {
    case "day":
      return dayIn(day(when), language);
    case "week":
      return sv ? `v. ${Number(rest.slice(1))} ${year}` : `week ${Number(rest.slice(1))} of ${year}`;
    case "month":
      return `${months[language][Number(rest) - 1]} ${year}`;
    case "quarter": {
      const which = ordinals[language][Number(rest.slice(1)) - 1];
      return sv ? `${which} kvartalet ${year}` : `the ${which} quarter of ${year}`;
    }
    case "season":
      return sv ? `${rest === "spring" ? "våren" : "hösten"} ${year}` : `the ${rest} of ${year}`;
    case "year":
      return year;
    case "before":
      return `${sv ? "före" : "before"} ${dayIn(day(when.slice("before-".length)), language)}`;
    case "turnOfYear":
      return sv ? `årsskiftet ${year.slice(2)}/${rest}` : `the turn of the year ${year.slice(2)}/${rest}`;
  }
};
