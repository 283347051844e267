/**
 * Examples of calling a meeting: in time, and at times that fit its day.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { move, times } from "../../testing/moving.ts";
import { called, charter, clock, decide, group, onTheTable, opened, ready, taken } from "../../testing/small-world.ts";

const noticed: ReadonlyArray<Fact> = [
  ...group,
  { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays: 14 } },
];
/** A meeting called in time, and an item placed in it once it had opened. */
const placedLate: ReadonlyArray<Fact> = [
  ...noticed,
  ...called,
  ...opened("vaxjo", "ljungby"),
  { type: "ItemPlaced", meeting: "m", item: "9", title: { sv: "Väckt", en: "Raised" }, kinds: ["decision"] },
];
const call: Extract<Command, { type: "CallMeeting" }> = {
  type: "CallMeeting",
  meeting: "m",
  body: "llg",
  day: day("2024-05-03"),
  title: { sv: "Möte", en: "Meeting" },
};
/** A charter that lets the seats waive that a call came late, and a meeting that was called the day before. */
const waivable: ReadonlyArray<Fact> = [
  ...group,
  { ...charter, charter: { quorum: { rule: "everySeat" }, noticeDays: 7, noticeWaiver: "everySeat" } },
];
const shortlyCalled = (calledOn?: string): ReadonlyArray<Fact> =>
  called.map(
    (fact): Fact =>
      fact.type === "MeetingCalled"
        ? { ...fact, shortNotice: true, ...(calledOn === undefined ? {} : { calledOn: day(calledOn) }) }
        : fact,
  );
const calledLate: ReadonlyArray<Fact> = [...waivable, ...shortlyCalled()];
const waive = (...seats: ReadonlyArray<string>): Extract<Command, { type: "WaiveNotice" }> => ({
  type: "WaiveNotice",
  meeting: "m",
  seats,
  on: day("2024-05-03"),
});
const waived = (...seats: ReadonlyArray<string>): Fact => ({ ...waive(...seats), type: "NoticeWaived" });
const atTheTable = [...opened("vaxjo", "ljungby"), onTheTable("1")];

export const callingExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-5",
    says: {
      sv: "Där stadgan låter platserna avstå från tiden får mötet kallas dagen före.",
      en: "Where the charter lets the seats waive the time, the meeting may be called the day before.",
    },
    given: waivable,
    on: day("2024-05-02"),
    when: call,
    adds: ["MeetingCalled"],
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Men inget beslutas förrän varje plats har avstått.",
      en: "But nothing is decided until every seat has waived it.",
    },
    given: [...calledLate, waived("vaxjo/social"), ...atTheTable],
    when: decide,
    refuses: "NoticeNotWaived",
  },
  {
    rule: "MTG-5",
    says: { sv: "Alla har avstått, och gruppen beslutar.", en: "All have waived it, and the group decides." },
    given: [...calledLate, waived("vaxjo/social", "ljungby/social"), ...atTheTable],
    when: decide,
    adds: taken,
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Till ett möte som kallades i tid finns inget att avstå från.",
      en: "For a meeting that was called in time there is nothing to waive.",
    },
    given: ready,
    when: waive("vaxjo/social"),
    refuses: "WaiverDoesNotFit",
    because: "calledInTime",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Punkten sattes upp under mötet och var inte med i kallelsen: den beslutas inte.",
      en: "The item was placed during the meeting and was not in the call: it is not decided.",
    },
    given: [...placedLate, { type: "TreatmentOpened", meeting: "m", item: "9", at: clock("10:00") }],
    when: { ...decide, item: "9" },
    refuses: "NoticeNotWaived",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Stadgan låter ingen avstå från kallelsetiden för det som sätts upp under mötet.",
      en: "The charter lets nobody waive the notice of what is placed during the meeting.",
    },
    given: placedLate,
    when: waive("vaxjo/social"),
    refuses: "WaiverDoesNotFit",
    because: "charterHasNone",
  },
  {
    rule: "MTG-5",
    says: { sv: "Ingen avstår innan mötet kallades.", en: "Nobody waives it before the meeting was called." },
    given: [...waivable, ...shortlyCalled("2024-05-02")],
    when: { ...waive("vaxjo/social"), on: day("2024-05-01") },
    refuses: "WaiverDoesNotFit",
    because: "beforeTheCall",
  },
  {
    rule: "MTG-5",
    says: { sv: "En plats avstår en gång.", en: "A seat waives it once." },
    given: [...calledLate, waived("vaxjo/social")],
    when: waive("vaxjo/social"),
    refuses: "WaiverDoesNotFit",
    because: "alreadyWaived",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "För en plats som ingen innehar kan ingen avstå.",
      en: "For a seat that nobody holds nobody can waive it.",
    },
    given: calledLate.filter((fact) => fact.type !== "PersonAppointed" || fact.seat !== "ljungby/social"),
    when: waive("ljungby/social"),
    refuses: "WaiverDoesNotFit",
    because: "nobodyHolds",
  },
  {
    rule: "BOOK-3",
    says: {
      sv: "Att någon avstår förs inte in innan det har hänt.",
      en: "A waiver is not entered before it has been given.",
    },
    given: calledLate,
    when: { ...waive("vaxjo/social"), on: day("2024-05-04") },
    refuses: "DayNotCome",
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
      sv: "Ingen kallas till ett möte efter den dag då det hölls.",
      en: "Nobody is called to a meeting after the day on which it was held.",
    },
    given: [...group, charter],
    on: day("2024-05-06"),
    when: { ...call, calledOn: day("2024-05-04") },
    refuses: "CallOutOfOrder",
    because: "afterItsDay",
  },
  {
    rule: "MTG-5",
    says: {
      sv: "Ett möte flyttas inte innan det kallades.",
      en: "A meeting is not moved before it was called.",
    },
    given: [
      ...group,
      charter,
      ...called.map((fact): Fact => (fact.type === "MeetingCalled" ? { ...fact, calledOn: day("2024-04-02") } : fact)),
    ],
    when: move("2024-06-07", { movedOn: day("2024-04-01") }),
    refuses: "CallOutOfOrder",
    because: "beforeTheCall",
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
