/**
 * The planning day of 10 June 2025 as its notes tell it, and what it decided. Ten were there; the notes do not say for which
 * organisations, so they are ten and nobody in particular.
 */
import type { Command } from "@konstellation/core";
import { STEERING_GROUP } from "./steering-group.ts";
import { inThePlanningNotes, option, question, risk, thought } from "./told.ts";

/** The planning day's name in the book. */
export const PLANNING_DAY = "planning-day-2025-06-10";

const putOff = thought("Studien skjuts upp tolv månader.", "The study is put off twelve months.");

const instead = thought(
  "I stället följs under hösten 2025 aktiva verksamheter och hur de inför modellen, för att hitta goda exempel.",
  "Instead, active operations and how they put the model into practice are followed during the autumn of 2025, to find good examples.",
);

/** The planning day, its decision, and the tasks: by whom they are done is not stated. */
export const planningDay: ReadonlyArray<Command> = [
  {
    type: "RecordMeeting",
    recordedMeeting: PLANNING_DAY,
    by: { body: STEERING_GROUP },
    when: "2025-06-10",
    title: { sv: "Planeringsdag", en: "Planning day" },
    source: inThePlanningNotes("hela anteckningen"),
    present: { unnamed: 10 },
    items: [
      {
        item: "1",
        title: { sv: "Lägesrapport", en: "Status report" },
        kinds: ["report", "dialogue"],
        said: [
          thought(
            "Kommun för kommun, för regionen och för de fristående aktörerna: var processledarna har varit för att informera och hålla workshoppar.",
            "Municipality by municipality, for the region and for the independent providers: where the process leads have been to inform and hold workshops.",
          ),
          thought(
            "Modellen går in i annat arbete och i andra dokument, och knyts till barnets rättigheter.",
            "The model goes into other work and other documents, and is tied to the rights of the child.",
          ),
          option(
            "Kanske behövs en plan för hela hälso- och sjukvården.",
            "Perhaps a plan for all of health care is needed.",
          ),
          question("Vad betyder modellen för oss?", "What does the model mean to us?"),
          thought(
            "Det behövs ett tydligare nästa steg efter informationen.",
            "A clearer next step after the information is needed.",
          ),
          question("Vilka forum kan vi använda?", "Which forums can we use?"),
          option(
            "HR, och vårdcentralchefernas forum, där de privata sitter med.",
            "HR, and the forum of the heads of health centres, where the private ones sit too.",
          ),
          question(
            "Vilka funktioner som redan finns kan hjälpa till?",
            "Which functions that are there already could help?",
          ),
          risk(
            "Ekonomi och omorganisationer: det är osäkert om verksamheter blir kvar.",
            "The economy and re-organisations: whether operations remain is uncertain.",
          ),
          thought(
            "En skola har lagts ned, och hjulet användes i arbetet med vad det betyder för barnen.",
            "A school has closed, and the wheel was used in the work on what that means for the children.",
          ),
          thought("Knyt arbetet till andra projekt.", "Tie the work to other projects."),
          thought("Workshoppen i Oxelösund ska följas upp.", "The workshop in Oxelösund is to be followed up."),
        ],
      },
      {
        item: "2",
        title: { sv: "Införandet: gemensamt förhållningssätt", en: "Implementation: a common approach" },
        kinds: ["dialogue"],
        said: [
          thought(
            "Hur vet vi? Temperaturmätningar i slumpvis valda verksamheter, för varje profession.",
            "How do we know? Temperature readings in randomly chosen operations, by profession.",
          ),
          question("Vad betyder det för olika professioner?", "What does it mean for different professions?"),
          thought(
            "Delmål: de fyra förhållningssätten är väl kända i alla verksamheter.",
            "Sub-goal: the four approaches are well known in all operations.",
          ),
          question(
            "Kan vi följa upp något för varje förhållningssätt?",
            "Can we follow up something for each approach?",
          ),
          thought("Uppföljning: enkät och goda exempel.", "Follow-up: a survey and good examples."),
        ],
      },
      {
        item: "3",
        title: {
          sv: "Införandet: gemensamma verktyg och arbetssätt",
          en: "Implementation: common tools and ways of working",
        },
        kinds: ["dialogue"],
        said: [
          thought(
            "Hur vet vi? Antalet barnets bästa-ombud hos varje huvudman och inom varje område.",
            "How do we know? The number of children's-best officers of each principal and in each area.",
          ),
          question("Finns det krav, eller behövs de?", "Are there demands, or are they needed?"),
          thought("Viktiga funktioner är utpekade.", "Important functions have been identified."),
          thought(
            "Delmål: ombud är utsedda i alla kommuner, och samordnande funktioner är utsedda.",
            "Sub-goals: officers are appointed in all municipalities, and co-ordinating functions are appointed.",
          ),
          thought("Uppföljning: goda exempel.", "Follow-up: good examples."),
          question("Indikatorer på målen?", "Indicators of the goals?"),
        ],
      },
      {
        item: "4",
        title: { sv: "Införandet: gemensam struktur", en: "Implementation: a common structure" },
        kinds: ["dialogue"],
        said: [
          thought("Hur vet vi? Helheten syns.", "How do we know? The whole is in view."),
          thought(
            "Delmål: en gemensam syn på syftet, med hjulet som början.",
            "Sub-goal: one view of the purpose, with the wheel as the start.",
          ),
          thought("Styrningen bygger på tillit.", "Steering is built on trust."),
        ],
      },
      {
        item: "5",
        title: {
          sv: "Åter från skolchefsnätverket och länsstyrgruppen",
          en: "Back from the network of heads of schools and the county steering group",
        },
        kinds: ["report"],
        said: [
          thought(
            "Gör det konkret: vad verksamheterna ska göra, och vad delarna betyder för varje verksamhet.",
            "Make it concrete: what the operations are to do, and what the parts mean for each of them.",
          ),
          question("Vilka är våra forum?", "Which are our forums?"),
          question("Vad är nytt?", "What is new?"),
          thought("Ta det steg för steg.", "Take it step by step."),
          thought("Informera direktörernas nätverk.", "Inform the network of directors."),
          thought(
            "Beskriv införandets trappa bättre: vad stegen innehåller, och målet, som inte behöver vara att följa modellen troget.",
            "Describe the implementation staircase better: what the steps contain, and the goal, which need not be fidelity to the model.",
          ),
          option("Kanske med hjälp av en arbetsgrupp.", "Perhaps with the help of a working group."),
          thought("Alla verksamheter ska kunna rapportera.", "All operations should be able to report."),
        ],
      },
      {
        item: "6",
        title: { sv: "Delprojektet om neuropsykiatri", en: "The sub-project on neuropsychiatry" },
        kinds: ["report", "dialogue"],
        said: [
          thought(
            "Två förslag är beslutade i både skolchefsnätverket och länsstyrgruppen.",
            "Two proposals have been decided in both the network of heads of schools and the county steering group.",
          ),
          question("Vilka ska vara med i arbetsgrupperna?", "Who should be in the working groups?"),
          risk(
            "Pengar och resurser är ett problem för det starkare elevhälsoteamet.",
            "Money and resources are a problem for the stronger pupil health team.",
          ),
          option("Den digitala plattformen hänger lägre.", "The digital platform hangs lower."),
          thought("Andra professioner behövs också.", "Other professions are needed too."),
        ],
      },
      {
        item: "7",
        title: { sv: "Gott exempel: Vingåker", en: "A good example: Vingåker" },
        kinds: ["information"],
        said: [
          thought(
            "Rutinen för frånvaro är omarbetad och digital, med modellen inbyggd.",
            "The routine for absence has been revised and made digital, with the model built in.",
          ),
        ],
      },
      {
        item: "8",
        title: { sv: "Forskning", en: "Research" },
        kinds: ["decision"],
        presenters: { sv: "två personer", en: "two people" },
        said: [thought("Ett förslag till delrapport 4 läggs fram.", "A proposal for part report 4 is put forward.")],
        outcomes: [
          { kind: "deferred", text: putOff, until: "2026-06" },
          { kind: "decided", text: instead },
        ],
      },
    ],
  },
  {
    type: "RecordDecision",
    recordedDecision: "study-put-off",
    by: { body: STEERING_GROUP },
    when: "2025-06-10",
    text: thought(`${putOff.sv} ${instead.sv}`, `${putOff.en} ${instead.en}`),
    source: inThePlanningNotes("Forskning"),
    recordedMeeting: PLANNING_DAY,
  },
  {
    type: "RecordTasks",
    recordedMeeting: PLANNING_DAY,
    item: "1",
    tasks: [
      {
        text: thought("Följa upp workshoppen i Oxelösund", "Follow up the workshop in Oxelösund"),
        on: "notStated",
      },
    ],
  },
  {
    type: "RecordTasks",
    recordedMeeting: PLANNING_DAY,
    item: "8",
    tasks: [
      {
        text: thought(
          "De två lägger fram ett förslag på nästa styrgruppsmöte",
          "The two bring a proposal to the next steering group meeting",
        ),
        on: "notStated",
      },
    ],
  },
  {
    type: "RecordTasksOfDecision",
    recordedDecision: "study-put-off",
    tasks: [
      {
        text: thought(
          "Följa aktiva verksamheter och hur de inför modellen",
          "Follow active operations and how they put the model into practice",
        ),
        on: "notStated",
        due: "2025-autumn",
      },
    ],
  },
];
