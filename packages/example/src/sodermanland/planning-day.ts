/**
 * The planning day of 10 June 2025 as its notes tell it, and what it decided. Ten were there; the notes do not say for which
 * organisations, so nobody is entered as present.
 */
import type { Command } from "@konstellation/core";
import { STEERING_GROUP } from "./steering-group.ts";
import { inThePlanningNotes, thought } from "./told.ts";

/** The planning day's name in the book. */
export const PLANNING_DAY = "planning-day-2025-06-10";

const studyPutOff = thought(
  "Studien skjuts upp tolv månader. I stället följs under hösten 2025 aktiva verksamheter och hur de inför modellen, för att hitta goda exempel.",
  "The study is put off twelve months. Instead, active operations and how they put the model into practice are followed during the autumn of 2025, to find good examples.",
);

/** The planning day, and its decision. */
export const planningDay: ReadonlyArray<Command> = [
  {
    type: "RecordMeeting",
    recordedMeeting: PLANNING_DAY,
    by: { body: STEERING_GROUP },
    when: "2025-06-10",
    title: { sv: "Planeringsdag", en: "Planning day" },
    source: inThePlanningNotes("hela anteckningen"),
    items: [
      {
        item: "1",
        title: { sv: "Närvarande", en: "Those present" },
        kinds: ["formalities"],
        said: [
          thought(
            "Tio personer var med. Vilka organisationer de kom från framgår inte.",
            "Ten people were there. Which organisations they came from is not stated.",
          ),
        ],
      },
      {
        item: "2",
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
          thought(
            "Kanske behövs en plan för hela hälso- och sjukvården.",
            "Perhaps a plan for all of health care is needed.",
          ),
          thought(
            "Det behövs ett tydligare nästa steg efter informationen.",
            "A clearer next step after the information is needed.",
          ),
          thought(
            "Det finns forum att gå till: HR, och vårdcentralchefernas, där de privata sitter med.",
            "There are forums to go to: HR, and that of the heads of health centres, where the private ones sit too.",
          ),
          thought("Det finns funktioner som skulle kunna hjälpa till.", "There are functions that could help."),
          thought("Ekonomi och omorganisationer togs upp.", "The economy and re-organisations were raised."),
          thought(
            "En skola har lagts ned, och hjulet användes i arbetet med vad det betyder för barnen.",
            "A school has closed, and the wheel was used in the work on what that means for the children.",
          ),
          thought("Knyt arbetet till andra projekt.", "Tie the work to other projects."),
          thought("Workshoppen i Oxelösund ska följas upp.", "The workshop in Oxelösund is to be followed up."),
        ],
      },
      {
        item: "3",
        title: { sv: "Införandet: gemensamt förhållningssätt", en: "Implementation: a common approach" },
        kinds: ["dialogue"],
        said: [
          thought(
            "Hur vet vi? Temperaturmätningar i slumpvis valda verksamheter, för varje profession.",
            "How do we know? Temperature readings in randomly chosen operations, by profession.",
          ),
          thought(
            "Delmål: de fyra förhållningssätten är väl kända i alla verksamheter.",
            "Sub-goal: the four approaches are well known in all operations.",
          ),
          thought("Uppföljning: enkät och goda exempel.", "Follow-up: a survey and good examples."),
        ],
      },
      {
        item: "4",
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
          thought("Ställs det krav?", "Are there demands?"),
          thought("Viktiga funktioner är utpekade.", "Important functions have been identified."),
          thought(
            "Delmål: ombud är utsedda i alla kommuner, och samordnande funktioner är utsedda.",
            "Sub-goals: officers are appointed in all municipalities, and co-ordinating functions are appointed.",
          ),
          thought("Uppföljning: goda exempel. Indikatorer?", "Follow-up: good examples. Indicators?"),
        ],
      },
      {
        item: "5",
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
        item: "6",
        title: {
          sv: "Åter från skolchefsnätverket och länsstyrgruppen",
          en: "Back from the network of heads of schools and the county steering group",
        },
        kinds: ["report"],
        said: [
          thought(
            "Gör det konkret: vad betyder delarna för varje verksamhet, och vilka är våra forum?",
            "Make it concrete: what do the parts mean for each operation, and which are our forums?",
          ),
          thought("Vad är nytt?", "What is new?"),
          thought("Ta det steg för steg.", "Take it step by step."),
          thought("Informera direktörernas nätverk.", "Inform the network of directors."),
          thought(
            "Beskriv införandets trappa bättre: vad stegen innehåller, kanske med en arbetsgrupp. Målet behöver inte vara att följa modellen troget.",
            "Describe the implementation staircase better: what the steps contain, perhaps with a working group. The goal need not be fidelity to the model.",
          ),
          thought("Alla verksamheter ska kunna rapportera.", "All operations should be able to report."),
        ],
      },
      {
        item: "7",
        title: { sv: "Delprojektet om neuropsykiatri", en: "The sub-project on neuropsychiatry" },
        kinds: ["report", "dialogue"],
        said: [
          thought(
            "Två förslag är beslutade i både skolchefsnätverket och länsstyrgruppen.",
            "Two proposals have been decided in both the network of heads of schools and the county steering group.",
          ),
          thought("Vilka ska vara med i arbetsgrupperna?", "Who should be in the working groups?"),
          thought(
            "Pengar är ett problem för det starkare elevhälsoteamet; den digitala plattformen hänger lägre.",
            "Money is a problem for the stronger pupil health team; the digital platform hangs lower.",
          ),
          thought("Andra professioner behövs också.", "Other professions are needed too."),
        ],
      },
      {
        item: "8",
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
        item: "9",
        title: { sv: "Forskning", en: "Research" },
        kinds: ["decision"],
        presenters: { sv: "två personer", en: "two people" },
        said: [
          thought("Ett förslag till delrapport 4 läggs fram.", "A proposal for part report 4 is put forward."),
          thought(
            "De två återkommer med ett förslag till nästa styrgruppsmöte.",
            "The two bring a proposal to the next steering group meeting.",
          ),
        ],
        outcome: studyPutOff,
      },
    ],
  },
  {
    type: "RecordDecision",
    recordedDecision: "study-put-off",
    by: { body: STEERING_GROUP },
    when: "2025-06-10",
    text: studyPutOff,
    source: inThePlanningNotes("Forskning"),
    recordedMeeting: PLANNING_DAY,
  },
];
