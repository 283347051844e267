/**
 * Examples of what may happen when in a meeting.
 *
 * @since 0.1.0
 */
import type { Command, Fact } from "../../book/index.ts";
import { day } from "../../kernel/index.ts";
import { afterDeciding, assembled, called, clock, decide, group, onTheTable, opened, ready } from "../small-world.ts";
import type { RuleExample } from "./example.ts";

const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
const closed: Fact = { type: "MeetingClosed", meeting: "m", at: clock("15:00") };
const leave = (person: string): Command => ({
  type: "RecordDepartures",
  meeting: "m",
  at: clock("09:30"),
  people: [{ seat: "ljungby/social", person }],
});
const drafted: Fact = { type: "NotesDrafted", meeting: "m", noteTakers: ["vaxjo/social"] };
const adjust = (adjuster: string): Command => ({
  type: "AdjustNotes",
  meeting: "m",
  adjuster,
  on: day("2024-05-10"),
});
const noticed: ReadonlyArray<Fact> = [
  ...group,
  {
    type: "CharterAdopted",
    body: "llg",
    from: day("2024-01-01"),
    source: "decided",
    charter: { quorum: { rule: "everySeat" }, noticeDays: 14 },
  },
];
const call: Command = {
  type: "CallMeeting",
  meeting: "m",
  body: "llg",
  day: day("2024-05-03"),
  title: { sv: "Möte", en: "Meeting" },
};

/** The examples. */
export const meetingExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-1",
    says: { sv: "En beslutspunkt är uppe.", en: "A decision item is on the table." },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: ["DecisionTaken", "ItemConcluded"],
  },
  {
    rule: "MTG-1",
    says: { sv: "Ingen punkt är uppe.", en: "No item is on the table." },
    given: assembled,
    when: decide,
    refuses: "NoOpenTreatment",
  },
  {
    rule: "MTG-1",
    says: { sv: "En dialog beslutar inget.", en: "A dialogue decides nothing." },
    given: [...assembled, onTheTable("2")],
    when: { ...decide, item: "2" },
    refuses: "NotADecisionItem",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Beslutspunkten är beslutad: mötet avslutas.",
      en: "The decision item is decided: the meeting closes.",
    },
    given: afterDeciding(),
    when: close,
    adds: ["MeetingClosed"],
  },
  {
    rule: "MTG-2",
    says: { sv: "Beslutspunkten saknar utfall.", en: "The decision item has no outcome." },
    given: assembled,
    when: close,
    refuses: "ItemsWithoutOutcome",
  },
  {
    rule: "MTG-2",
    says: { sv: "Det beslutade tas inte upp igen.", en: "What is decided is not taken up again." },
    given: afterDeciding(),
    when: { type: "OpenTreatment", meeting: "m", item: "1", at: clock("11:00") },
    refuses: "ItemHasEnded",
  },
  {
    rule: "MTG-3",
    says: {
      sv: "Efter mötet justerar någon annan än den som skrev.",
      en: "After the meeting somebody else than the note-taker adjusts the notes.",
    },
    given: [...afterDeciding(), closed, drafted],
    when: adjust("ljungby/social"),
    adds: ["NotesAdjusted"],
  },
  {
    rule: "MTG-3",
    says: { sv: "Inte den som skrev dem.", en: "Not who took them." },
    given: [...afterDeciding(), closed, drafted],
    when: adjust("vaxjo/social"),
    refuses: "NotesNotAdjustable",
  },
  {
    rule: "MTG-3",
    says: { sv: "Efter avslutat möte beslutas inget.", en: "After closing nothing is decided." },
    given: [...assembled, onTheTable("1"), closed],
    when: decide,
    refuses: "MeetingNotOpen",
  },
  {
    rule: "MTG-4",
    says: { sv: "Den som sitter där går.", en: "Who sits there leaves." },
    given: assembled,
    when: leave("p-ljungby"),
    adds: ["PeopleLeft"],
  },
  {
    rule: "MTG-4",
    says: { sv: "Den som inte är där kan inte gå.", en: "Who is not there cannot leave." },
    given: [...ready, ...opened("vaxjo")],
    when: leave("p-ljungby"),
    refuses: "PresenceDoesNotFit",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "En rättelse av något som ingen har antecknat avvisas.",
      en: "A correction of something nobody has recorded is refused.",
    },
    given: assembled,
    when: {
      type: "CorrectPresence",
      meeting: "m",
      seat: "ljungby/social",
      person: "p-ljungby",
      was: clock("09:01"),
      reason: { sv: "Fel tid" },
    },
    refuses: "CorrectionDoesNotFit",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Kallat fjorton dagar före, som stadgan säger.",
      en: "Called fourteen days before, as the charter says.",
    },
    given: noticed,
    on: day("2024-04-19"),
    when: call,
    adds: ["MeetingCalled"],
  },
  {
    rule: "MTG-5",
    says: { sv: "En dag senare är för sent.", en: "A day later is too late." },
    given: noticed,
    on: day("2024-04-20"),
    when: call,
    refuses: "CalledTooLate",
  },
  {
    rule: "BOOK-1",
    says: { sv: "Mötet finns i boken och öppnas.", en: "The meeting is in the book and is opened." },
    given: ready,
    when: { type: "OpenMeeting", meeting: "m", at: clock("09:00") },
    adds: ["MeetingOpened"],
  },
  {
    rule: "BOOK-1",
    says: { sv: "Ett möte som ingen har kallat till finns inte.", en: "A meeting nobody has called is not there." },
    given: ready,
    when: { type: "OpenMeeting", meeting: "m9", at: clock("09:00") },
    refuses: "NotInTheBook",
  },
  {
    rule: "BOOK-2",
    says: { sv: "Ett nytt namn är ledigt.", en: "A new name is free." },
    given: [...group, ...called],
    when: { ...call, meeting: "m2" } as Command,
    adds: ["MeetingCalled"],
  },
  {
    rule: "BOOK-2",
    says: { sv: "Samma namn ges inte två gånger.", en: "The same name is not given twice." },
    given: [...group, ...called],
    when: call,
    refuses: "AlreadyInTheBook",
  },
];
