/**
 * What is said about the days that are reserved for meetings.
 */
import type { ReservedDayView } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";

/** How a reserved day stands. */
export const reservedStates: Labels<ReservedDayView["state"]> = {
  free: { sv: "reserverad", en: "reserved" },
  called: { sv: "kallat", en: "called" },
  released: { sv: "släppt", en: "let go" },
};

export default {
  kinds: {
    reservedDay: {
      no: { sv: "ingen reserverad dag", en: "no reserved day" },
      the: { sv: "den reserverade dagen", en: "the reserved day" },
    },
  },
  refusals: {
    NotReserved: ({ body, day, why, next }, { pick, name }) => {
      const [nextSv, nextEn] =
        next === null
          ? ["Det närmaste året är ingen dag reserverad.", "No day of the coming year is reserved."]
          : [`Nästa reserverade dag är ${next}.`, `The next reserved day is ${next}.`];
      switch (why) {
        case "noRule":
          return pick({
            sv: `Stadgan för ${name("body", body)} säger inget om när organet möts, så ${day} är inte reserverad. Skriv in det i stadgan (meets).`,
            en: `The charter of ${name("body", body)} says nothing of when the body meets, so ${day} is not reserved. Put it into the charter (meets).`,
          });
        case "anotherDay":
          return pick({
            sv: `${day} är inte reserverad för ${name("body", body)}. ${nextSv}`,
            en: `${day} is not reserved for ${name("body", body)}. ${nextEn}`,
          });
        case "releasedBefore":
          return pick({
            sv: `${day} har redan släppts. ${nextSv}`,
            en: `${day} has been let go already. ${nextEn}`,
          });
      }
    },
  },
  foundKinds: { reservedDay: { sv: "släppt dag", en: "day let go" } },
  calendarKinds: { reserved: { sv: "Reserverad dag", en: "Reserved day" } },
  phrases: {
    insteadOfRedDay: { sv: "i stället för", en: "instead of" },
    keyReservedDays: { sv: "reserverade dagar", en: "reserved days" },
    keyReleaseDay: { sv: "släpp dagen", en: "let the day go" },
    askReleaseDay: { sv: "Varför behövs den inte?", en: "Why is it not needed?" },
  },
} satisfies ConceptWords;
