/**
 * The steering group's meeting in the autumn of 2025 as a scanned page tells it, and what it decided. Its day is not stated: it looks
 * ahead to 10 October.
 */
import type { Command, When } from "@konstellation/core";
import { STEERING_GROUP } from "./steering-group.ts";
import { inTheAutumnNotes, reflection, thought } from "./told.ts";

/** The meeting's name in the book. */
export const AUTUMN_MEETING = "autumn-2025";

/** All that can be said of its day. */
const WHEN: When = "before-2025-10-10";

const putOff = thought(
  "Planeringsdagen i november skjuts upp till våren 2026.",
  "The planning day in November is put off to the spring of 2026.",
);

const instead = thought(
  "I stället hålls ett vanligt digitalt styrgruppsmöte.",
  "An ordinary digital meeting of the steering group is held instead.",
);

/** The meeting, and its decision. */
export const autumnMeeting: ReadonlyArray<Command> = [
  {
    type: "RecordMeeting",
    recordedMeeting: AUTUMN_MEETING,
    by: { body: STEERING_GROUP },
    when: WHEN,
    title: { sv: "Styrgruppsmöte, hösten 2025", en: "Steering group meeting, autumn 2025" },
    source: inTheAutumnNotes("hela sidan"),
    items: [
      {
        item: "1",
        title: { sv: "Lägesrapport", en: "Status report" },
        kinds: ["information"],
        said: [
          thought(
            "Lägesrapporten ligger på den gemensamma ytan.",
            "The status report has been laid on the shared place.",
          ),
        ],
      },
      {
        item: "2",
        title: {
          sv: "Uppföljning av införandet, ett år efter beslutet om modellen",
          en: "Follow-up of the implementation, a year after the decision on the model",
        },
        kinds: ["report", "dialogue"],
        said: [
          thought(
            "Ett e-brev har gått till alla huvudmän, och svaren läggs fram.",
            "An e-mail has gone to all principals, and the answers are presented.",
          ),
          reflection(
            "Det är svårt att göra en plan för införandet när arbetet ska vävas in i det som redan pågår.",
            "It is hard to make an implementation plan when the work is to be woven into what already runs.",
          ),
          reflection("Det är svårt att svara.", "It is hard to answer."),
          reflection(
            "Värderingarna är gemensamma, strukturerna olika.",
            "The values are common, the structures are different.",
          ),
          reflection(
            "Fler aktörer behövs, som kultur och fritid och barn- och ungdomspsykiatrin, och komplexiteten växer.",
            "More actors are needed, such as culture and leisure and child psychiatry, and the complexity grows.",
          ),
          reflection(
            "Oxelösund har gemensamma riktlinjer för tre nämnder och tre förvaltningar.",
            "Oxelösund has common guidelines for three boards and three administrations.",
          ),
          reflection("Fler exempel önskas.", "More examples are asked for."),
          reflection(
            "Det finns två nivåer: länets, med övergripande mål och rörelse, och den lokala, som har sitt eget fokus och lägger till helheten.",
            "There are two levels: the county's, with overall goals and movement, and the local one, which has its own focus and adds to the whole.",
          ),
          reflection("De lokala planerna kan vara korta.", "Local plans can be short."),
          reflection(
            "Tydligare delmål och tider diskuterades, men att helheten rör sig är viktigare än ett strikt införande.",
            "Clearer sub-goals and times were discussed, yet movement of the whole matters more than strict implementation.",
          ),
        ],
      },
      {
        item: "3",
        title: {
          sv: "Inför länsstyrgruppen och skolchefsnätverket den 10 oktober",
          en: "Before the county steering group and the network of heads of schools on 10 October",
        },
        kinds: ["dialogue"],
        said: [
          thought("Ta med exempel från kommunerna.", "Bring examples from the municipalities."),
          thought("Ledningens roll och ansvar.", "The role and responsibility of leadership."),
          thought("En kort introduktion för nya skolchefer.", "A short introduction for new heads of schools."),
          thought(
            "Säg i förväg vad som väntas av dem som deltar.",
            "Say beforehand what is expected of those who take part.",
          ),
          thought("Arbeta framåt, inte bara informera.", "Work forward, do not only inform."),
          thought("Den gemensamma målbilden.", "The common target picture."),
        ],
      },
      {
        item: "4",
        title: { sv: "Övrigt", en: "Other matters" },
        kinds: ["decision"],
        said: [thought("En planeringsdag är bokad i november.", "A planning day is booked in November.")],
        outcomes: [
          { kind: "deferred", text: putOff, until: "2026-spring" },
          { kind: "decided", text: instead },
        ],
      },
    ],
  },
  {
    type: "RecordDecision",
    recordedDecision: "planning-day-put-off",
    by: { body: STEERING_GROUP },
    when: WHEN,
    text: thought(`${putOff.sv} ${instead.sv}`, `${putOff.en} ${instead.en}`),
    source: inTheAutumnNotes("Övrigt"),
    recordedMeeting: AUTUMN_MEETING,
  },
];
