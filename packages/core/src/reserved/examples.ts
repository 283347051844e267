/**
 * Examples of the days that are reserved for meetings.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { charter, group } from "../testing/small-world.ts";

/** The first Friday of each month, and the weekday before when it is red. */
const firstFridays: ReadonlyArray<Fact> = [
  ...group,
  {
    ...charter,
    charter: { ...charter.charter, meets: { weekday: "friday", nth: 1, onRedDay: "before" } },
  },
];
const lets = (on: string): Command => ({
  type: "ReleaseDay",
  body: "llg",
  day: day(on),
  reason: { sv: "Inget att ta upp", en: "Nothing to take up" },
});

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "RES-1",
    says: {
      sv: "Första fredagen i juni behövs inte och släpps.",
      en: "The first Friday of June is not needed, and is let go.",
    },
    given: firstFridays,
    when: lets("2024-06-07"),
    adds: ["DayReleased"],
  },
  {
    rule: "RES-1",
    says: { sv: "Den andra fredagen är inte reserverad.", en: "The second Friday is not reserved." },
    given: firstFridays,
    when: lets("2024-06-14"),
    refuses: "NotReserved",
    because: "anotherDay",
  },
  {
    rule: "RES-1",
    says: { sv: "Den är redan släppt.", en: "It has been let go already." },
    given: [...firstFridays, { ...lets("2024-06-07"), type: "DayReleased", on: day("2024-05-03") } as Fact],
    when: lets("2024-06-07"),
    refuses: "NotReserved",
    because: "releasedBefore",
  },
  {
    rule: "RES-1",
    says: {
      sv: "Stadgan säger inget om när gruppen möts.",
      en: "The charter says nothing of when the group meets.",
    },
    given: [...group, charter],
    when: lets("2024-06-07"),
    refuses: "NotReserved",
    because: "noRule",
  },
];
