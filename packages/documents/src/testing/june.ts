/**
 * The June meeting as it might go: somebody is missing, a deputy serves, one takes part on a link, one is recused, an item is
 * broken off and taken up again, and much is entered and corrected afterwards.
 */
import { type Book, type Command, day, instant } from "@konstellation/core";
import { JUNE } from "@konstellation/example";
import { after, exampleBook } from "./papers.ts";

export { JUNE };

const at = (clock: string) => instant(`2024-06-07T${clock}:00+02:00`);
const meeting = JUNE;

const room: ReadonlyArray<Command> = [
  { type: "OpenMeeting", meeting, at: at("09:00") },
  {
    type: "CallRoll",
    meeting,
    at: at("09:05"),
    absent: ["ljungby/social"],
    remote: [{ seat: "alvesta/care", link: "sound" }],
    deputies: [{ seat: "vaxjo/schools", person: "p-vaxjo-schools-deputy" }],
  },
  {
    type: "RecordGuests",
    meeting,
    at: at("09:10"),
    people: [{ person: "p-guest", as: { sv: "forskare, Linnéuniversitetet", en: "researcher, Linnaeus University" } }],
  },
];

const items: ReadonlyArray<Command> = [
  { type: "OpenTreatment", meeting, item: "5", at: at("09:15") },
  {
    type: "BreakOffTreatment",
    meeting,
    item: "5",
    at: at("09:20"),
    note: { sv: "Bilden föll bort.", en: "No picture." },
  },
  { type: "OpenTreatment", meeting, item: "5", at: at("09:40") },
  { type: "ConcludeDialogue", meeting, item: "5", at: at("09:50") },
  {
    type: "RecordRecusal",
    meeting,
    item: "3",
    seat: "tingsryd/care",
    ground: { sv: "har skrivit förslaget", en: "wrote the proposal" },
  },
  {
    type: "RecordRemarks",
    meeting,
    item: "5",
    remarks: [
      { kind: "reflection", text: { sv: "Studien är efterfrågad.", en: "The study is asked for." } },
      { kind: "reflection", text: { sv: "Sades på ett annat möte.", en: "Said at another meeting." } },
      { kind: "question", text: { sv: "Vem äger studien?", en: "Who owns the study?" } },
    ],
  },
  {
    type: "StrikeRemark",
    remark: `${meeting}.5.said-2`,
    reason: { sv: "Fel möte", en: "Wrong meeting" },
  },
];

const afterwards: ReadonlyArray<Command> = [
  { type: "LapseItem", meeting, item: "3", at: at("10:00") },
  {
    type: "WithdrawItem",
    meeting,
    item: "2",
    at: at("10:05"),
    reason: { sv: "Inte färdigberett", en: "Not prepared" },
  },
  { type: "LapseItem", meeting, item: "4", at: at("10:10") },
  { type: "CloseMeeting", meeting, at: at("10:30") },
  {
    type: "CorrectPresence",
    meeting,
    seat: "almhult/care",
    person: "p-almhult-care",
    was: at("09:05"),
    now: { from: at("09:05"), until: at("09:30") },
    reason: { sv: "Gick tidigare", en: "Left earlier" },
  },
  { type: "DraftNotes", meeting, noteTakers: ["rgk/rss", "p-secretary"] },
  { type: "AdjustNotes", meeting, adjuster: "vaxjo/chair", on: day("2024-06-10") },
  {
    type: "AnswerRemark",
    remark: `${meeting}.5.said-3`,
    text: { sv: "Regionen.", en: "The region." },
    on: day("2024-06-10"),
    by: { kind: "organisation", id: "rgk" },
  },
];

/** The book while the June meeting runs. */
export const juneOpen: Book = after(exampleBook, "2024-06-07T09:30:00+02:00", ...room);

/** The book a week after it. */
export const juneHeld: Book = after(
  after(juneOpen, "2024-06-07T10:00:00+02:00", ...items),
  "2024-06-12T09:00:00+02:00",
  ...afterwards,
);
