/**
 * What the group knows from notes only: a meeting with the chief executives, as the working committee reported it. When it was, and
 * who was there, is not stated.
 */
import type { Command } from "@konstellation/core";

/** The meeting as it was reported. */
export const oldPapers: ReadonlyArray<Command> = [
  {
    type: "RecordMeeting",
    recordedMeeting: "chief-executives-spring",
    by: { name: { sv: "Kommundirektörsgruppen", en: "The chief executives' group" } },
    when: "2024-spring",
    title: { sv: "Möte med arbetsutskottet", en: "Meeting with the working committee" },
    source: { document: "Anteckningar från vårmötet 2024", passage: "punkt 1 och 2" },
    items: [
      {
        item: "1",
        title: { sv: "Systemledning", en: "System leadership" },
        said: [
          {
            sv: "Systemledning är viktigt, och mötena måste prioriteras.",
            en: "System leadership matters, and the meetings must be given priority.",
          },
          {
            sv: "Man kan inte kliva in och ut: gruppen finns bara när hela konstellationen är samlad.",
            en: "One cannot step in and out: the group exists only when the whole constellation is assembled.",
          },
          {
            sv: "Första fredagen i varje månad avsätts för länsarbetet.",
            en: "The first Friday of each month is set aside for the county's work.",
          },
        ],
      },
    ],
  },
];
