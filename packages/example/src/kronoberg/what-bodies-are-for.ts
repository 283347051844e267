/**
 * What the group says of its own role, in its evaluation of the year and at the meeting with the chief executives; what it has not
 * said is left unsaid. Since when it holds is not stated either: it is entered from the day it was told.
 */
import { type Command, day } from "@konstellation/core";

/** The leadership group and its working committee. */
export const remits: ReadonlyArray<Command> = [
  {
    type: "StateRemit",
    body: "llg",
    from: day("2024-05-03"),
    source: "Utvärderingen av gruppens arbete 2023, och vårmötet 2024 punkt 1",
    expected: [
      {
        sv: "Prioritera mötena och delta hela tiden: gruppen finns bara när hela konstellationen är samlad",
        en: "Give the meetings priority and take part throughout: the group exists only when the whole constellation is assembled",
      },
      {
        sv: "Ta frågorna vidare hemma och i sitt nätverk",
        en: "Take the questions on, at home and in one's network",
      },
      {
        sv: "Rapportera åt båda hållen, till och från processgrupperna",
        en: "Report both ways, to and from the process groups",
      },
    ],
  },
  {
    type: "StateRemit",
    body: "au",
    from: day("2024-05-03"),
    source: "Vårmötet 2024 punkt 1",
    mandate: {
      sv: "Planera tiden för konstellationerna och se till att ärenden tas upp där de som berörs är företrädda",
      en: "Plan the time of the constellations, and see that matters are taken where those affected are represented",
    },
  },
];
