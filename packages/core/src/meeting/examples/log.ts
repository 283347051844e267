/**
 * Examples of a log that adds up: who was there and how, what was on the table, and what a correction may say.
 */
import type { Command, Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { arrive, remotely, takeUp } from "../../testing/room.ts";
import { assembled, clock, left, ljungby, onTheTable, opened, ready } from "../../testing/small-world.ts";

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
const goOver = (mode: "room" | "remote"): Command => ({
  type: "ChangeMode",
  meeting: "m",
  at: clock("09:30"),
  people: [{ ...ljungby, mode }],
});
const roll = (said: Partial<Extract<Command, { type: "CallRoll" }>>): Command => ({
  type: "CallRoll",
  meeting: "m",
  at: clock("09:30"),
  ...said,
});
/** Leaves out that somebody holds a seat. */
const holdsNot = (seat: string) => (fact: Fact) =>
  fact.type !== "PersonAppointed" || fact.seat !== seat || fact.as !== "holder";
const correct = (more: Partial<Extract<Command, { type: "CorrectPresence" }>>): Command => ({
  type: "CorrectPresence",
  meeting: "m",
  ...ljungby,
  reason: { sv: "Fel tid", en: "Wrong time" },
  ...more,
});
const interval = (from: string, until: string) => ({ from: clock(from), until: clock(until) });

export const logExamples: ReadonlyArray<RuleExample> = [
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
    when: arrive("p-ljungby", "holder", "09:30"),
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
    given: [...ready, ...remotely("soundAndPicture")],
    when: link("soundAndPicture"),
    refuses: "PresenceDoesNotFit",
    because: "sameLink",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ljungbys socialchef går ut ur rummet och är i samma stund med på distans.",
      en: "Ljungby's head of social services leaves the room and is there on a link at the same moment.",
    },
    given: assembled,
    when: goOver("remote"),
    adds: ["ModeChanged"],
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Den som redan sitter i rummet kommer inte in i det.",
      en: "Somebody who is in the room already does not come into it.",
    },
    given: assembled,
    when: goOver("room"),
    refuses: "PresenceDoesNotFit",
    because: "sameMode",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Alla är redan på plats när uppropet görs.",
      en: "Everybody is already seated when the roll is called.",
    },
    given: assembled,
    when: { type: "CallRoll", meeting: "m", at: clock("09:30") },
    refuses: "NobodyToSeat",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Uppropet säger inte att en plats är frånvarande och att dess ersättare är där.",
      en: "The roll does not say that a seat is absent and that its deputy is there.",
    },
    given: [...ready, ...opened("vaxjo")],
    when: roll({ absent: ["ljungby/social"], deputies: [{ seat: "ljungby/social", person: "p-deputy" }] }),
    refuses: "RollDoesNotFit",
    because: "absentAndThere",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Uppropet sätter ingen ersättare på en plats där någon redan sitter.",
      en: "The roll puts no deputy in a seat that somebody is already in.",
    },
    given: assembled,
    when: roll({ deputies: [{ seat: "ljungby/social", person: "p-deputy" }] }),
    refuses: "RollDoesNotFit",
    because: "alreadyThere",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Ingen deltar på distans på en plats som ingen innehar.",
      en: "Nobody takes part remotely in a seat that nobody holds.",
    },
    given: [...ready.filter(holdsNot(ljungby.seat)), ...opened("vaxjo")],
    when: roll({ remote: [{ seat: "ljungby/social" }] }),
    refuses: "RollDoesNotFit",
    because: "nobodyHolds",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Den som kommer in i rummet har ingen länk.",
      en: "Somebody who comes into the room has no link.",
    },
    given: [...ready, ...opened("vaxjo")],
    when: {
      type: "RecordArrivals",
      meeting: "m",
      at: clock("09:05"),
      people: [{ ...ljungby, as: "holder", mode: "room", link: "sound" }],
    },
    refuses: "PresenceDoesNotFit",
    because: "linkInRoom",
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
    when: takeUp("2", "10:10"),
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
];
