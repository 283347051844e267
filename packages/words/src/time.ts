/**
 * Days and times as people write them: "fre 2024-05-03", "juni 2024".
 *
 * @since 0.1.0
 */
import { type CalendarDate, day, type Language, type When, weekday } from "@konstellation/core";

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

/** A day with its weekday: "fre 2024-05-03". @category words @since 0.1.0 */
export const dayIn = (date: CalendarDate, language: Language): string =>
  `${weekdays[language][weekday(date) - 1]} ${date}`;

/** A time as precisely as it was said: a day with its weekday, "juni 2024", "2024". @category words @since 0.1.0 */
export const whenIn = (when: When, language: Language): string => {
  if (when.length === 10) return dayIn(day(when), language);
  return when.length === 7 ? `${months[language][Number(when.slice(5)) - 1]} ${when.slice(0, 4)}` : when;
};
