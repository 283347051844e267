/**
 * Why a notice is not accepted, and what to do about it.
 */
import type { Explainers } from "../refusals/say.ts";

/** The words. */
export const noticeRefusals: Explainers<
  "LastDayNotReachable" | "NoticeAlreadyGiven" | "DecisionIsNotNotice" | "NoticeDoesNotFit"
> = {
  LastDayNotReachable: ({ agreement, wanted, firstPossible }, { pick, The }) =>
    pick({
      sv: `${The("agreement", agreement)} kan inte upphöra ${wanted}. Första möjliga dag är ${firstPossible}.`,
      en: `${The("agreement", agreement)} cannot end on ${wanted}. The first possible day is ${firstPossible}.`,
    }),
  NoticeAlreadyGiven: ({ agreement, party }, { pick, name, the }) =>
    pick({
      sv: `${name("organisation", party)} har redan sagt upp ${the("agreement", agreement)}.`,
      en: `${name("organisation", party)} has already given notice on ${the("agreement", agreement)}.`,
    }),
  DecisionIsNotNotice: ({ missing }, { pick }) =>
    missing === "received"
      ? pick({
          sv: "Ett beslut är ingen uppsägning. Ange vilken dag uppsägningen togs emot.",
          en: "A decision is not a notice. Say which day the notice was received.",
        })
      : pick({
          sv: "Ett beslut är ingen uppsägning. Ange vilken dag uppsägningen skickades.",
          en: "A decision is not a notice. Say which day the notice was sent.",
        }),
  NoticeDoesNotFit: ({ agreement, party, why, day }, { pick, name, the }) => {
    const who = name("organisation", party);
    switch (why) {
      case "daysOutOfOrder":
        return pick({
          sv: `Dagarna för uppsägningen från ${who} går inte ihop: ${day} ligger före en dag som ska komma tidigare. En uppsägning beslutas, skickas och tas emot, i den ordningen.`,
          en: `The days of the notice from ${who} do not fit together: ${day} lies before a day that should come earlier. A notice is decided, sent and received, in that order.`,
        });
      case "noneAwaited":
        return pick({
          sv: `Ingen uppsägning från ${who} är på väg. Registrera en uppsägning med dagen då den togs emot.`,
          en: `No notice from ${who} is on its way. Enter a notice with the day it was received.`,
        });
      case "noneGiven":
        return pick({
          sv: `${who} har ingen uppsägning av ${the("agreement", agreement)} att ta tillbaka den dagen.`,
          en: `${who} has no notice on ${the("agreement", agreement)} to take back on that day.`,
        });
      case "hasTakenEffect":
        return pick({
          sv: `Uppsägningen från ${who} har redan fått verkan: sista dagen var ${day}. För att parten ska vara med igen måste avtalet ändras.`,
          en: `The notice from ${who} has already taken effect: the last day was ${day}. For it to be a party again, the agreement has to be amended.`,
        });
    }
  },
};
