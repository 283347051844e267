/**
 * Examples of meetings that are put off, that come in the place of another, and that are held together.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { cancel, cancelled, move } from "../../testing/moving.ts";
import { ready } from "../../testing/small-world.ts";

const call = (body: string, on: string): Extract<Command, { type: "CallMeeting" }> => ({
  type: "CallMeeting",
  meeting: "n",
  body,
  day: day(on),
  title: { sv: "Digitalt möte", en: "Digital meeting" },
});
const other = (body: string, on: string): Fact => ({ ...call(body, on), type: "MeetingCalled" });
const together: Command = { type: "HoldTogether", meeting: "m", with: ["n"] };
const heldTogether: Fact = { type: "MeetingsHeldTogether", meeting: "m", with: ["n"] };

export const comingBackExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-11",
    says: { sv: "Mötet skjuts upp till hösten.", en: "The meeting is put off to the autumn." },
    given: ready,
    on: day("2024-05-02"),
    when: { ...cancel, until: "2024-autumn" },
    adds: ["MeetingCancelled"],
  },
  {
    rule: "MTG-11",
    says: { sv: "Mötet i maj skjuts inte upp till april.", en: "The meeting in May is not put off to April." },
    given: ready,
    on: day("2024-05-02"),
    when: { ...cancel, until: "2024-04" },
    refuses: "PutOffToThePast",
  },
  {
    rule: "MTG-11",
    says: {
      sv: "Att det skjuts upp sägs vara beslutat vid en punkt där inget har beslutats.",
      en: "That it is put off is said to have been decided at an item where nothing has been.",
    },
    given: [...ready, other("au", "2024-05-03")],
    on: day("2024-05-02"),
    when: { type: "CancelMeeting", meeting: "n", reason: { sv: "Förhinder" }, decidedAt: { meeting: "m", item: "1" } },
    refuses: "NotDecidedThere",
  },
  {
    rule: "MTG-11",
    says: {
      sv: "Ett vanligt digitalt möte hålls i stället.",
      en: "An ordinary digital meeting is held instead.",
    },
    given: [...ready, cancelled],
    when: { ...call("llg", "2024-06-07"), replaces: "m" },
    adds: ["MeetingCalled"],
  },
  {
    rule: "MTG-11",
    says: { sv: "Mötet är inte inställt.", en: "The meeting has not been cancelled." },
    given: ready,
    when: { ...call("llg", "2024-06-07"), replaces: "m" },
    refuses: "NotInItsPlace",
    because: "notCancelled",
  },
  {
    rule: "MTG-11",
    says: {
      sv: "Arbetsutskottets möte kommer inte i stället för ledningsgruppens.",
      en: "The working committee's meeting does not come in the place of the leadership group's.",
    },
    given: [...ready, cancelled],
    when: { ...call("au", "2024-06-07"), replaces: "m" },
    refuses: "NotInItsPlace",
    because: "ofAnotherBody",
  },
  {
    rule: "MTG-12",
    says: {
      sv: "Ledningsgruppen och arbetsutskottet möts tillsammans samma dag.",
      en: "The leadership group and the working committee meet together on one day.",
    },
    given: [...ready, other("au", "2024-05-03")],
    when: together,
    adds: ["MeetingsHeldTogether"],
  },
  {
    rule: "MTG-12",
    says: { sv: "Flyttas det ena flyttas det andra med.", en: "When one is moved the other moves with it." },
    given: [...ready, other("au", "2024-05-03"), heldTogether],
    when: move("2024-06-07"),
    adds: ["MeetingMoved", "MeetingMoved"],
  },
  {
    rule: "MTG-12",
    says: { sv: "De är på olika dagar.", en: "They are on different days." },
    given: [...ready, other("au", "2024-05-10")],
    when: together,
    refuses: "NotHeldTogether",
    because: "anotherDay",
  },
  {
    rule: "MTG-12",
    says: { sv: "Båda är ledningsgruppens egna.", en: "Both are the leadership group's own." },
    given: [...ready, other("llg", "2024-05-03")],
    when: together,
    refuses: "NotHeldTogether",
    because: "sameBody",
  },
  {
    rule: "MTG-12",
    says: { sv: "De hålls redan tillsammans.", en: "They are held together already." },
    given: [...ready, other("au", "2024-05-03"), heldTogether],
    when: together,
    refuses: "NotHeldTogether",
    because: "togetherAlready",
  },
];
