/**
 * Examples of adjusting the notes: who may, when, and how many.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { afterDeciding, closed, ends, opened, ready } from "../../testing/small-world.ts";
import { everybody } from "../../testing/three-seats.ts";

const held = [...afterDeciding(), closed];
const drafted: Fact = { type: "NotesDrafted", meeting: "m", noteTakers: ["vaxjo/social"] };
const adjust = (adjuster: string): Extract<Command, { type: "AdjustNotes" }> => ({
  type: "AdjustNotes",
  meeting: "m",
  adjuster,
  on: day("2024-05-10"),
});
const adjustedBy = (adjuster: string): Fact => ({ ...adjust(adjuster), type: "NotesAdjusted" });
const secretaryTookThem: Fact = { type: "NotesDrafted", meeting: "m", noteTakers: ["secretary"] };
const withdrawn = ends({ kind: "withdrawn", reason: { sv: "Inte färdigberett", en: "Not prepared" } });
const heldByThree = [...everybody, withdrawn, closed];

export const adjustingExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-10",
    says: {
      sv: "Efter mötet justeras anteckningarna av någon annan än den som skrev dem.",
      en: "After the meeting the notes are adjusted by somebody other than the note-taker.",
    },
    given: [...held, drafted],
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    adds: ["NotesAdjusted"],
  },
  {
    rule: "MTG-10",
    says: {
      sv: "Den som skrev anteckningarna justerar dem inte.",
      en: "The note-taker does not adjust them.",
    },
    given: [...held, drafted],
    when: adjust("vaxjo/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "adjusterTookTheNotes",
  },
  {
    rule: "MTG-10",
    says: {
      sv: "Anteckningar justeras inte medan mötet pågår.",
      en: "Notes are not adjusted while the meeting is going on.",
    },
    given: [...afterDeciding(), drafted],
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "meetingNotClosed",
  },
  {
    rule: "MTG-10",
    says: { sv: "Det finns inga anteckningar att justera.", en: "There are no notes to adjust." },
    given: held,
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "notDrafted",
  },
  {
    rule: "MTG-10",
    says: { sv: "Anteckningar justeras en gång.", en: "Notes are adjusted once." },
    given: [...held, drafted, { ...adjust("ljungby/social"), type: "NotesAdjusted" }],
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "alreadyAdjusted",
  },
  {
    rule: "MTG-10",
    says: {
      sv: "En till som var med får justera anteckningarna, men inte en tredje.",
      en: "One more who was there may adjust the notes, but not a third.",
    },
    given: [...heldByThree, secretaryTookThem, adjustedBy("vaxjo/social"), adjustedBy("ljungby/social")],
    when: adjust("alvesta/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "enoughHaveAdjusted",
  },
  {
    rule: "MTG-10",
    says: {
      sv: "Den som inte var med justerar inte anteckningarna.",
      en: "Somebody who was not there does not adjust the notes.",
    },
    given: [...ready, ...opened("vaxjo"), withdrawn, closed, secretaryTookThem],
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "wasNotThere",
  },
  {
    rule: "MTG-10",
    says: {
      sv: "Anteckningar justeras inte innan mötet har hållits.",
      en: "Notes are not adjusted before the meeting has been held.",
    },
    given: [...held, drafted],
    when: { ...adjust("ljungby/social"), on: day("2024-01-15") },
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "beforeTheMeeting",
  },
  {
    rule: "MTG-10",
    says: {
      sv: "En justering förs inte in innan den har gjorts.",
      en: "An adjustment is not entered before it has been made.",
    },
    given: [...held, drafted],
    when: adjust("ljungby/social"),
    refuses: "NotesNotAdjustable",
    because: "ahead",
  },
];
