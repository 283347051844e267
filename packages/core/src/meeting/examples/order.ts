/**
 * Examples of what may happen when in a meeting.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { cancel, cancelled, move, times } from "../../testing/moving.ts";
import {
  afterDeciding,
  assembled,
  charter,
  clock,
  closed,
  decide,
  group,
  left,
  ljungby,
  onTheTable,
  opened,
  ready,
} from "../../testing/small-world.ts";

const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
const open = (item: string, time: string): Command => ({ type: "OpenTreatment", meeting: "m", item, at: clock(time) });
const arrive: Command = {
  type: "RecordArrivals",
  meeting: "m",
  at: clock("09:30"),
  people: [{ ...ljungby, as: "holder", mode: "room" }],
};
const leave = (time: string): Command => ({
  type: "RecordDepartures",
  meeting: "m",
  at: clock(time),
  people: [ljungby],
});
const link = (become: "soundAndPicture" | "lost"): Command => ({
  type: "RecordLink",
  meeting: "m",
  at: clock("09:30"),
  people: [{ ...ljungby, link: become }],
});
const onALink: ReadonlyArray<Fact> = [
  ...ready,
  ...opened("vaxjo"),
  {
    type: "PeopleArrived",
    meeting: "m",
    at: clock("09:00"),
    people: [{ ...ljungby, as: "holder", mode: "remote", link: "soundAndPicture", organisation: "ljungby" }],
  },
];
const correct = (more: Partial<Extract<Command, { type: "CorrectPresence" }>>): Command => ({
  type: "CorrectPresence",
  meeting: "m",
  ...ljungby,
  reason: { sv: "Fel tid", en: "Wrong time" },
  ...more,
});
const interval = (from: string, until: string) => ({ from: clock(from), until: clock(until) });
const held = [...afterDeciding(), closed];
const drafted: Fact = { type: "NotesDrafted", meeting: "m", noteTakers: ["vaxjo/social"] };
const adjust = (adjuster: string): Extract<Command, { type: "AdjustNotes" }> => ({
  type: "AdjustNotes",
  meeting: "m",
  adjuster,
  on: day("2024-05-10"),
});
const noticed: ReadonlyArray<Fact> = [
  ...group,
  { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays: 14 } },
];
const call: Extract<Command, { type: "CallMeeting" }> = {
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
    says: {
      sv: "En beslutspunkt är uppe, och gruppen beslutar.",
      en: "A decision item is on the table, and the group decides.",
    },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: ["DecisionTaken", "ItemConcluded"],
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
    when: open("1", "11:00"),
    refuses: "ItemHasEnded",
  },
  {
    rule: "MTG-3",
    says: {
      sv: "Efter mötet justeras anteckningarna av någon annan än den som skrev dem.",
      en: "After the meeting the notes are adjusted by somebody other than the note-taker.",
    },
    given: [...held, drafted],
    when: adjust("ljungby/social"),
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
    refuses: "NotesNotAdjustable",
    because: "meetingNotClosed",
  },
  {
    rule: "MTG-3",
    says: { sv: "Det finns inga anteckningar att justera.", en: "There are no notes to adjust." },
    given: held,
    when: adjust("ljungby/social"),
    refuses: "NotesNotAdjustable",
    because: "notDrafted",
  },
  {
    rule: "MTG-3",
    says: { sv: "Anteckningar justeras en gång.", en: "Notes are adjusted once." },
    given: [...held, drafted, { ...adjust("ljungby/social"), type: "NotesAdjusted" }],
    when: adjust("ljungby/social"),
    refuses: "NotesNotAdjustable",
    because: "alreadyAdjusted",
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
    when: arrive,
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
  {
    rule: "MTG-4",
    says: { sv: "Ljungbys socialchef lämnar mötet.", en: "Ljungby's head of social services leaves the meeting." },
    given: assembled,
    when: leave("09:30"),
    adds: ["PeopleLeft"],
  },
  {
    rule: "MTG-4",
    says: { sv: "Den som inte är där kan inte gå.", en: "Somebody who is not there cannot leave." },
    given: [...ready, ...opened("vaxjo")],
    when: leave("09:30"),
    refuses: "PresenceDoesNotFit",
    because: "notThere",
  },
  {
    rule: "MTG-4",
    says: { sv: "Den som redan är där kan inte komma.", en: "Somebody who is already there cannot arrive." },
    given: assembled,
    when: arrive,
    refuses: "PresenceDoesNotFit",
    because: "alreadyThere",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Den som sitter i rummet har ingen länk som kan brytas.",
      en: "Somebody in the room has no link that can be lost.",
    },
    given: assembled,
    when: link("lost"),
    refuses: "PresenceDoesNotFit",
    because: "notRemote",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Länken har redan ljud och bild.",
      en: "The link already has sound and picture.",
    },
    given: onALink,
    when: link("soundAndPicture"),
    refuses: "PresenceDoesNotFit",
    because: "sameLink",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Alla är redan på plats när uppropet görs.",
      en: "Everybody is already seated when the roll is called.",
    },
    given: assembled,
    when: { type: "CallRoll", meeting: "m", at: clock("09:30") },
    refuses: "PresenceDoesNotFit",
    because: "nobodyToSeat",
  },
  {
    rule: "MTG-4",
    says: { sv: "Ingen går innan de har kommit.", en: "Nobody leaves before they have arrived." },
    given: assembled,
    when: leave("08:59"),
    refuses: "OutOfOrder",
  },
  {
    rule: "MTG-4",
    says: { sv: "En punkt i taget är uppe till behandling.", en: "One item at a time is on the table." },
    given: [...assembled, onTheTable("1")],
    when: open("2", "10:10"),
    refuses: "AnotherItemOpen",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ljungbys socialchef hade gått redan 10.10, och loggen rättas.",
      en: "Ljungby's head of social services had already left at 10:10, and the log is corrected.",
    },
    given: assembled,
    when: correct({ was: clock("09:00"), now: interval("09:00", "10:10") }),
    adds: ["PresenceCorrected"],
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Det som ingen har antecknat kan inte rättas.",
      en: "What nobody has recorded cannot be corrected.",
    },
    given: assembled,
    when: correct({ was: clock("09:01") }),
    refuses: "CorrectionDoesNotFit",
    because: "neverRecorded",
  },
  {
    rule: "MTG-4",
    says: { sv: "En rättelse som inte säger något avvisas.", en: "A correction that says nothing is refused." },
    given: assembled,
    when: correct({}),
    refuses: "CorrectionDoesNotFit",
    because: "saysNothing",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ingen kan ha gått i samma stund som de kom.",
      en: "Nobody can have left at the moment they arrived.",
    },
    given: assembled,
    when: correct({ was: clock("09:00"), now: interval("10:00", "10:00") }),
    refuses: "CorrectionDoesNotFit",
    because: "backwards",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ingen sitter två gånger på samma plats.",
      en: "Nobody sits twice on the same seat.",
    },
    given: [...assembled, left("ljungby", "10:30")],
    when: correct({ now: interval("10:29", "11:00") }),
    refuses: "CorrectionDoesNotFit",
    because: "overlaps",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ingen kan ha suttit där innan mötet öppnades.",
      en: "Nobody can have sat there before the meeting was opened.",
    },
    given: assembled,
    when: correct({ was: clock("09:00"), now: interval("08:59", "10:00") }),
    refuses: "CorrectionDoesNotFit",
    because: "outsideMeeting",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Kallelsen går ut fjorton dagar före mötet, som stadgan säger.",
      en: "The call goes out fourteen days before the meeting, as the charter says.",
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
    rule: "MTG-5",
    says: {
      sv: "Ett möte den sjunde juni kan inte börja den åttonde.",
      en: "A meeting on the seventh of June cannot start on the eighth.",
    },
    given: ready,
    when: move("2024-06-07", { times: times("2024-06-08") }),
    refuses: "TimesDoNotFit",
    because: "notOnTheDay",
  },
  {
    rule: "MTG-5",
    says: { sv: "Ett möte kan inte sluta innan det börjar.", en: "A meeting cannot end before it starts." },
    given: ready,
    when: move("2024-06-07", { times: times("2024-06-07", "12:00", "09:00") }),
    refuses: "TimesDoNotFit",
    because: "endsBeforeItStarts",
  },
];
