/**
 * Examples of what may happen when: before a meeting, while it is open, and after it has closed.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { cancel, cancelled } from "../../testing/moving.ts";
import { arrive, takeUp } from "../../testing/room.ts";
import {
  afterDeciding,
  assembled,
  clock,
  closed,
  decide,
  ends,
  onTheTable,
  opened,
  ready,
  taken,
} from "../../testing/small-world.ts";
import { everybody } from "../../testing/three-seats.ts";

const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
/** The first item noted at the meeting, with when a decision on it is expected. */
const noted = (decisionExpected: string): Command => ({
  type: "NoteItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  note: { sv: "Gruppen noterar läget.", en: "The group notes how things stand." },
  decisionExpected,
});
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

export const orderExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-1",
    says: {
      sv: "En beslutspunkt är uppe, och gruppen beslutar.",
      en: "A decision item is on the table, and the group decides.",
    },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "MTG-1",
    says: { sv: "Ingen punkt är uppe till behandling.", en: "No item is on the table." },
    given: assembled,
    when: decide,
    refuses: "NoOpenTreatment",
  },
  {
    rule: "MTG-1",
    says: { sv: "I en dialog beslutas inget.", en: "Nothing is decided in a dialogue." },
    given: [...assembled, onTheTable("2")],
    when: { ...decide, item: "2" },
    refuses: "NotADecisionItem",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Beslutspunkten är beslutad, och mötet avslutas.",
      en: "The decision item is decided, and the meeting closes.",
    },
    given: afterDeciding(),
    when: close,
    adds: ["MeetingClosed"],
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Mötet avslutas inte medan en beslutspunkt saknar utfall.",
      en: "The meeting does not close while a decision item has no outcome.",
    },
    given: assembled,
    when: close,
    refuses: "ItemsWithoutOutcome",
  },
  {
    rule: "MTG-2",
    says: { sv: "Det som är beslutat tas inte upp igen.", en: "What has been decided is not taken up again." },
    given: afterDeciding(),
    when: takeUp("1", "11:00"),
    refuses: "ItemHasEnded",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Ett beslut som väntas i maj kan komma samma dag som punkten noteras.",
      en: "A decision that is expected in May can come on the day the item is noted.",
    },
    given: [...assembled, onTheTable("1")],
    when: noted("2024-05"),
    adds: ["ItemConcluded"],
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Ett beslut väntas inte före mötet där punkten noteras.",
      en: "A decision is not expected before the meeting at which the item is noted.",
    },
    given: [...assembled, onTheTable("1")],
    when: noted("2024-04"),
    refuses: "DecisionExpectedTooEarly",
  },
  {
    rule: "MTG-3",
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
    rule: "MTG-3",
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
    rule: "MTG-3",
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
    rule: "MTG-3",
    says: { sv: "Det finns inga anteckningar att justera.", en: "There are no notes to adjust." },
    given: held,
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "notDrafted",
  },
  {
    rule: "MTG-3",
    says: { sv: "Anteckningar justeras en gång.", en: "Notes are adjusted once." },
    given: [...held, drafted, { ...adjust("ljungby/social"), type: "NotesAdjusted" }],
    when: adjust("ljungby/social"),
    on: day("2024-05-10"),
    refuses: "NotesNotAdjustable",
    because: "alreadyAdjusted",
  },
  {
    rule: "MTG-3",
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
    rule: "MTG-3",
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
    rule: "MTG-3",
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
    rule: "MTG-3",
    says: {
      sv: "En justering förs inte in innan den har gjorts.",
      en: "An adjustment is not entered before it has been made.",
    },
    given: [...held, drafted],
    when: adjust("ljungby/social"),
    refuses: "NotesNotAdjustable",
    because: "ahead",
  },
  {
    rule: "MTG-3",
    says: { sv: "Efter avslutat möte beslutas inget.", en: "Nothing is decided after the meeting has closed." },
    given: [...assembled, onTheTable("1"), closed],
    when: decide,
    refuses: "MeetingNotOpen",
    because: "closed",
  },
  {
    rule: "MTG-3",
    says: {
      sv: "Ingen sätter sig innan mötet har öppnats.",
      en: "Nobody takes a seat before the meeting has been opened.",
    },
    given: ready,
    when: arrive("p-ljungby", "holder", "09:30"),
    refuses: "MeetingNotOpen",
    because: "called",
  },
  {
    rule: "MTG-3",
    says: { sv: "Ett möte som pågår ställs inte in.", en: "A meeting that is going on is not cancelled." },
    given: assembled,
    when: cancel,
    refuses: "MeetingNotOpen",
    because: "open",
  },
  {
    rule: "MTG-3",
    says: { sv: "Ett inställt möte öppnas inte.", en: "A cancelled meeting is not opened." },
    given: [...ready, cancelled],
    when: { type: "OpenMeeting", meeting: "m", at: clock("09:00") },
    refuses: "MeetingNotOpen",
    because: "cancelled",
  },
];
