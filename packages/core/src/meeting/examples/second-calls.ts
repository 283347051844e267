/**
 * Examples of a second call: when there is one, what lapses, and for which item the lower bar is.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { times } from "../../testing/moving.ts";
import { assembled, clock, closed, opened, ready, under } from "../../testing/small-world.ts";

const ends = (kind: "lapsed" | "discussed"): Fact => ({
  type: "ItemConcluded",
  meeting: "m",
  item: "1",
  at: clock("10:00"),
  outcome: { kind },
});
const lapsed: ReadonlyArray<Fact> = [...opened("vaxjo"), ends("lapsed"), closed];
/** A charter that gives a second call a week later, at which one seat is enough. */
const withSecondCall = under({
  quorum: { rule: "everySeat" },
  secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 7 },
});
const secondCall = (on: string, body = "llg"): Extract<Command, { type: "CallMeeting" }> => ({
  type: "CallMeeting",
  meeting: "m2",
  body,
  day: day(on),
  title: { sv: "Andra kallelsen", en: "Second call" },
  secondCallOf: "m",
});
/** The second meeting, called. */
const secondMeeting: Fact = {
  type: "MeetingCalled",
  meeting: "m2",
  body: "llg",
  day: day("2024-05-10"),
  title: { sv: "Andra", en: "Second" },
  secondCallOf: "m",
};
/** An item of the second meeting that continues the one that lapsed. */
const continues = (item: string) => ({
  meeting: "m2",
  item,
  title: { sv: "Igen", en: "Again" },
  kinds: ["decision" as const],
  continues: { meeting: "m", item: "1" },
});

export const secondCallExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-5",
    says: {
      sv: "En andra kallelse går inte ut innan det första mötet är slut.",
      en: "A second call does not go out before the first meeting is over.",
    },
    given: [...withSecondCall, ...lapsed],
    when: { ...secondCall("2024-05-10"), calledOn: day("2024-05-02") },
    refuses: "CallOutOfOrder",
    because: "beforeTheFirstMeeting",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Stadgan medger en andra kallelse, och en punkt förföll.",
      en: "The charter allows a second call, and an item lapsed.",
    },
    given: [...withSecondCall, ...lapsed],
    when: secondCall("2024-05-10"),
    adds: ["MeetingCalled"],
  },
  {
    rule: "QUO-7",
    says: { sv: "Stadgan säger inget om en andra kallelse.", en: "The charter says nothing about a second call." },
    given: [...ready, ...lapsed],
    when: secondCall("2024-05-10"),
    refuses: "NoSecondCall",
    because: "charterHasNone",
  },
  {
    rule: "QUO-7",
    says: { sv: "En dag för tidigt för en andra kallelse.", en: "A day too early for a second call." },
    given: [...withSecondCall, ...lapsed],
    when: secondCall("2024-05-09"),
    refuses: "NoSecondCall",
    because: "tooSoon",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "En andra kallelse går till samma grupp som den första.",
      en: "A second call goes to the same group as the first.",
    },
    given: [...withSecondCall, ...lapsed],
    when: secondCall("2024-05-10", "au"),
    refuses: "NoSecondCall",
    because: "otherBody",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Medan det första mötet pågår kallas ingen en andra gång.",
      en: "Nobody is called a second time while the first meeting is going on.",
    },
    given: [...withSecondCall, ...opened("vaxjo"), ends("lapsed")],
    when: secondCall("2024-05-10"),
    refuses: "NoSecondCall",
    because: "firstNotClosed",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Ingen punkt förföll, så det finns inget att kalla till en andra gång.",
      en: "No item lapsed, so there is nothing to call a second meeting for.",
    },
    given: [...withSecondCall, ...opened("vaxjo"), ends("discussed"), closed],
    when: secondCall("2024-05-10"),
    refuses: "NoSecondCall",
    because: "nothingLapsed",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "En punkt förfaller inte medan gruppen är beslutför.",
      en: "An item does not lapse while the group is quorate.",
    },
    given: assembled,
    when: { type: "LapseItem", meeting: "m", item: "1", at: clock("10:00") },
    refuses: "GroupIsQuorate",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Mötet skulle börja klockan elva: klockan tio är ingen sen, och inget förfaller.",
      en: "The meeting was to start at eleven: at ten nobody is late, and nothing lapses.",
    },
    given: [
      ...withSecondCall.map((fact) =>
        fact.type === "MeetingCalled" ? { ...fact, times: times("2024-05-03", "11:00", "12:00") } : fact,
      ),
      ...opened("vaxjo"),
    ],
    when: { type: "LapseItem", meeting: "m", item: "1", at: clock("10:00") },
    refuses: "NotStartedYet",
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Punkten som förföll fortsätter redan i en annan punkt.",
      en: "The item that lapsed already continues in another item.",
    },
    given: [...withSecondCall, ...lapsed, secondMeeting, { ...continues("1"), type: "ItemPlaced" }],
    when: { ...continues("2"), type: "PlaceItem" },
    refuses: "AlreadyContinued",
  },
];
