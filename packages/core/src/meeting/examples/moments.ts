/**
 * Examples of when things can happen at a meeting: on its days, in their order, with a recess, and taken back.
 */
import { type Command, day, type Fact, instant } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { arrive, takeUp } from "../../testing/room.ts";
import {
  afterDeciding,
  assembled,
  clock,
  clockOn,
  decide,
  onTheTable,
  opened,
  openedWith,
  ready,
} from "../../testing/small-world.ts";

const open = (at: string): Command => ({ type: "OpenMeeting", meeting: "m", at: instant(at) });
const recess: Extract<Command, { type: "TakeRecess" }> = { type: "TakeRecess", meeting: "m", at: clock("12:00") };
const paused: Fact = { ...recess, type: "RecessTaken" };
const resume: Extract<Command, { type: "ResumeMeeting" }> = {
  type: "ResumeMeeting",
  meeting: "m",
  at: clock("13:00"),
};
/** Adjourned on Friday to Monday, and resumed then with the group of that day. */
const goesOnMonday: ReadonlyArray<Fact> = [
  ...assembled.map((fact) => (fact.type === "MeetingOpened" ? { ...fact, ...openedWith } : fact)),
  { ...paused, resumes: day("2024-05-06") } as Fact,
  { type: "MeetingResumed", meeting: "m", at: clockOn("2024-05-06", "09:00"), group: openedWith.group },
];
const byMistake: Fact = { type: "MeetingOpened", meeting: "m", at: clock("09:00") };
const unopen: Command = {
  type: "UnopenMeeting",
  meeting: "m",
  reason: { sv: "Fel möte öppnades", en: "The wrong meeting was opened" },
};
const guest: Fact = {
  type: "GuestsArrived",
  meeting: "m",
  at: clock("09:05"),
  people: [{ person: "guest-1", as: { sv: "processledare", en: "process lead" } }],
};

export const momentExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-6",
    says: { sv: "Mötet öppnas på sin dag.", en: "The meeting is opened on its day." },
    given: ready,
    when: open("2024-05-03T09:00:00+02:00"),
    adds: ["MeetingOpened"],
  },
  {
    rule: "MTG-6",
    says: {
      sv: "Mötet öppnas inte en månad i förväg, i ett tomt rum.",
      en: "The meeting is not opened a month ahead, in an empty room.",
    },
    given: ready,
    when: open("2024-04-02T03:00:00+02:00"),
    refuses: "NotTheMeetingsDay",
  },
  {
    rule: "MTG-6",
    says: { sv: "Det som inte har hänt än förs inte in.", en: "What has not happened yet is not entered." },
    given: [...assembled, onTheTable("1")],
    when: { ...decide, at: clock("23:30") },
    refuses: "NotYet",
  },
  {
    rule: "MTG-6",
    says: { sv: "Inget tas upp under en ajournering.", en: "Nothing is taken up during a recess." },
    given: [...assembled, paused],
    when: takeUp("1", "12:30"),
    refuses: "InRecess",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "Den som kom innan punkten togs upp, men inte antecknades, förs in som en rättelse.",
      en: "Somebody who came before the item was taken up, but was not recorded, is entered as a correction.",
    },
    given: [...ready, ...opened("vaxjo"), onTheTable("1")],
    when: arrive("p-ljungby", "holder", "09:50"),
    refuses: "PresenceNeedsCorrection",
  },
  {
    rule: "MTG-7",
    says: { sv: "Mötet ajourneras över lunchen.", en: "The meeting adjourns for lunch." },
    given: afterDeciding(),
    when: recess,
    adds: ["RecessTaken"],
  },
  {
    rule: "MTG-7",
    says: { sv: "Efter lunchen återupptas mötet.", en: "After lunch the meeting resumes." },
    given: [...assembled, paused],
    when: resume,
    adds: ["MeetingResumed"],
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Ett möte som inte är ajournerat återupptas inte.",
      en: "A meeting that is not adjourned is not resumed.",
    },
    given: assembled,
    when: resume,
    refuses: "RecessDoesNotFit",
    because: "notInRecess",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Ett möte ajourneras inte till en dag som har varit.",
      en: "A meeting does not adjourn to a day that has passed.",
    },
    given: assembled,
    when: { ...recess, resumes: day("2024-05-02") },
    refuses: "RecessDoesNotFit",
    because: "resumesInThePast",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Ett möte som är ajournerat till måndag återupptas inte på fredag.",
      en: "A meeting that has adjourned to Monday is not resumed on Friday.",
    },
    given: [...assembled, { ...paused, resumes: day("2024-05-06") } as Fact],
    when: resume,
    refuses: "RecessDoesNotFit",
    because: "beforeItsDay",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Den andra dagen är ingen där förrän uppropet har sagt det.",
      en: "On the second day nobody is there until the roll has said so.",
    },
    given: [...goesOnMonday, { ...onTheTable("1"), at: clockOn("2024-05-06", "09:05") }],
    when: { ...decide, at: clockOn("2024-05-06", "09:30") },
    on: day("2024-05-06"),
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "MTG-4",
    says: {
      sv: "En rättelse gäller en mötesdag: ingen var där från den ena till den andra.",
      en: "A correction is for one day of the meeting: nobody was there from the one to the other.",
    },
    given: goesOnMonday,
    when: {
      type: "CorrectPresence",
      meeting: "m",
      seat: "ljungby/social",
      person: "p-deputy",
      as: "deputy",
      now: { from: clock("10:00"), until: clockOn("2024-05-06", "11:00") },
      reason: { sv: "Var där", en: "Was there" },
    },
    on: day("2024-05-06"),
    refuses: "CorrectionDoesNotFit",
    because: "overTwoDays",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Mötet öppnades av misstag, och öppningen tas tillbaka.",
      en: "The meeting was opened by mistake, and the opening is taken back.",
    },
    given: [...ready, byMistake],
    when: unopen,
    adds: ["MeetingUnopened"],
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Har någon antecknats som närvarande står öppningen kvar.",
      en: "Once somebody has been recorded as present the opening stands.",
    },
    given: [...ready, byMistake, guest],
    when: unopen,
    refuses: "SomethingHasHappened",
    because: "people",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Har en punkt tagits upp står öppningen kvar.",
      en: "Once an item has been taken up the opening stands.",
    },
    given: [...ready, byMistake, onTheTable("1")],
    when: unopen,
    refuses: "SomethingHasHappened",
    because: "items",
  },
  {
    rule: "MTG-7",
    says: {
      sv: "Har mötet ajournerats står öppningen kvar.",
      en: "Once the meeting has adjourned the opening stands.",
    },
    given: [...ready, byMistake, paused, { ...resume, type: "MeetingResumed", at: clockOn("2024-05-03", "13:00") }],
    when: unopen,
    refuses: "SomethingHasHappened",
    because: "recess",
  },
];
