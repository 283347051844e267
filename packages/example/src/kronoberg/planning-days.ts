/**
 * The planning days: the operational plan is endorsed, and the model's management endorsed with
 * conditions that every party has to meet. The day is assumed.
 */
import { type Command, day, instant } from "@konstellation/core";
import { parties } from "./organisations.ts";
import { agendaOf, everybodyArrives, played, type Scene } from "./room.ts";

/** The meeting's name in the book. */
export const PLANNING = "llg-2024-02-02";
const at = (clock: string) => `2024-02-02T${clock}:00+01:00`;

const scenes: ReadonlyArray<Scene> = [
  {
    number: 1,
    title: { sv: "Verksamhetsplan 2024–28", en: "Operational plan 2024–28" },
    kinds: ["decision"],
    presenters: { sv: "två tjänstepersoner", en: "two officers" },
    from: at("09:15"),
    until: at("09:50"),
    ends: (item) => [
      {
        type: "TakeDecision",
        decision: "operational-plan-2024-28",
        ...item,
        text: {
          sv: "Gruppen står bakom verksamhetsplanen 2024–28.",
          en: "The group stands behind the operational plan 2024–28.",
        },
        strength: "endorses",
        owner: { kind: "body", id: "llg" },
      },
    ],
  },
  {
    number: 2,
    title: { sv: "Kronobarnsmodellens förvaltning", en: "Management of the Kronobarn model" },
    kinds: ["decision", "dialogue"],
    presenters: { sv: "processledaren", en: "the process lead" },
    from: at("10:10"),
    until: at("11:20"),
    ends: (item) => [
      {
        type: "TakeDecision",
        decision: "model-management",
        ...item,
        text: {
          sv: "Gruppen står bakom den föreslagna ansvarsfördelningen och vill ha vissa förtydliganden och ett material att kommunicera.",
          en: "The group stands behind the proposed division of responsibility, and wants certain clarifications and material to communicate.",
        },
        strength: "endorsesWithConditions",
        owner: { kind: "seat", id: "rgk/rss" },
        duties: [
          {
            text: { sv: "Skicka in exakt vad som behöver förtydligas", en: "Send in exactly what must be clarified" },
            on: "everyParty",
            due: "2024-03-01",
            condition: true,
          },
        ],
      },
    ],
  },
  {
    number: 3,
    title: { sv: "Workshop om nivåer av behov", en: "Workshop on levels of need" },
    kinds: ["workshop"],
    from: at("13:00"),
    until: at("15:00"),
    ends: (item) => [{ type: "ConcludeDialogue", ...item }],
  },
  {
    number: 4,
    title: { sv: "Årshjul", en: "Annual wheel" },
    kinds: ["information"],
    from: at("15:15"),
    until: at("15:30"),
    ends: (item) => [
      {
        type: "NoteItem",
        ...item,
        note: { sv: "Årshjulet kommer den 1 mars.", en: "The annual wheel is to come on 1 March." },
      },
    ],
  },
];

/** What the notes tell between the model and the workshops: its numbers follow those that decisions are known by. */
const dialogues: ReadonlyArray<Scene> = [
  {
    number: 5,
    title: { sv: "Utvärdering av gruppens arbete 2023", en: "Evaluation of the group's work in 2023" },
    kinds: ["dialogue"],
    presenters: { sv: "en tjänsteperson", en: "an officer" },
    from: at("11:20"),
    until: at("11:50"),
    ends: (item) => [{ type: "ConcludeDialogue", ...item }],
  },
  {
    number: 6,
    title: { sv: "Introduktionsmaterial för nya ledamöter", en: "Introduction material for new members" },
    kinds: ["information", "dialogue"],
    presenters: { sv: "RSS-samordnaren", en: "the RSS officer" },
    from: at("11:50"),
    until: at("12:15"),
    ends: (item) => [{ type: "ConcludeDialogue", ...item }],
  },
];

/** The items in the order in which they were on the table. */
const inOrder = [...scenes, ...dialogues].sort((one, other) => (one.from < other.from ? -1 : 1));

/** Calling the meeting. */
export const planningCalled: ReadonlyArray<Command> = [
  {
    type: "CallMeeting",
    meeting: PLANNING,
    body: "llg",
    day: day("2024-02-02"),
    title: { sv: "Planeringsdagar", en: "Planning days" },
    dayIs: "assumed",
  },
  ...agendaOf(PLANNING, [...scenes, ...dialogues]),
];

/** Holding the meeting. */
export const planningHeld: ReadonlyArray<Command> = [
  { type: "OpenMeeting", meeting: PLANNING, at: instant(at("09:00")) },
  everybodyArrives(PLANNING, at("09:00")),
  ...inOrder.flatMap((scene) => played(PLANNING, scene)),
  { type: "CloseMeeting", meeting: PLANNING, at: instant(at("15:45")) },
];

/** Every party sends in what must be clarified, as the spring meeting's clarified basis shows; the day is assumed. */
export const clarificationsSentIn: ReadonlyArray<Command> = parties.map((party) => ({
  type: "ReportCommitment",
  commitment: `${PLANNING}.2.1.${party}`,
  on: day("2024-03-01"),
  text: { sv: "Inskickat (antagen dag).", en: "Sent in (assumed day)." },
  state: "carriedOut",
}));
