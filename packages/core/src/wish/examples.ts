/**
 * Examples of wishes for agendas.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { ready } from "../testing/small-world.ts";

const wishes = (more: Partial<Extract<Command, { type: "WishForItem" }>> = {}): Command => ({
  type: "WishForItem",
  wish: "examples",
  body: "llg",
  text: { sv: "Exempel från kommunerna", en: "Examples from the municipalities" },
  by: { kind: "organisation", id: "vaxjo" },
  for: "2024-06",
  expects: { sv: "Ett exempel från var och en", en: "An example from each" },
  ...more,
});
const wished: Fact = {
  type: "ItemWished",
  wish: "examples",
  body: "llg",
  text: { sv: "Exempel från kommunerna", en: "Examples from the municipalities" },
  by: { kind: "organisation", id: "vaxjo" },
  on: day("2024-04-10"),
};
const takesUp: Command = { type: "TakeUpWish", wish: "examples", meeting: "m", item: "2" };
const drops: Command = {
  type: "DropWish",
  wish: "examples",
  reason: { sv: "Togs upp i nätverket i stället", en: "Was taken up in the network instead" },
};

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "WSH-1",
    says: {
      sv: "Växjö önskar exempel från kommunerna i juni, och säger vad som väntas av dem som kommer.",
      en: "Växjö wishes for examples from the municipalities in June, and says what is expected of those who come.",
    },
    given: ready,
    when: wishes(),
    adds: ["ItemWished"],
  },
  {
    rule: "WSH-1",
    says: { sv: "Mars har redan varit.", en: "March has been already." },
    given: ready,
    when: wishes({ for: "2024-03" }),
    refuses: "WishDoesNotFit",
    because: "timeHasPassed",
  },
  {
    rule: "WSH-1",
    says: { sv: "Tingsryd är inte med i samverkan.", en: "Tingsryd takes no part in the collaboration." },
    given: ready,
    when: wishes({ by: { kind: "organisation", id: "tingsryd" } }),
    refuses: "WishDoesNotFit",
    because: "wisherNotThere",
  },
  {
    rule: "WSH-1",
    says: { sv: "I morgon kan inget ha framförts.", en: "Nothing can have been put tomorrow." },
    given: ready,
    when: wishes({ on: day("2024-05-04") }),
    refuses: "WishDoesNotFit",
    because: "putAhead",
  },
  {
    rule: "WSH-1",
    says: { sv: "Gruppen fanns inte före nyår.", en: "The group was not there before the new year." },
    given: ready,
    when: wishes({ for: "2023-12", on: day("2023-12-01") }),
    refuses: "WishDoesNotFit",
    because: "bodyNotThereYet",
  },
  {
    rule: "WSH-1",
    says: { sv: "Gruppen läggs ned vid midsommar.", en: "The group is dissolved at midsummer." },
    given: [...ready, { type: "BodyDissolved", body: "llg", lastDay: day("2024-06-20") } as Fact],
    when: wishes({ for: "2024-autumn" }),
    refuses: "WishDoesNotFit",
    because: "bodyHasEnded",
  },
  {
    rule: "WSH-2",
    says: { sv: "Önskemålet blir punkt 2 på vårmötet.", en: "The wish becomes item 2 of the spring meeting." },
    given: [...ready, wished],
    when: takesUp,
    adds: ["WishTakenUp"],
  },
  {
    rule: "WSH-2",
    says: {
      sv: "Det kan inte avskrivas när det redan är en punkt.",
      en: "It cannot be let go once it is an item.",
    },
    given: [...ready, wished, { ...takesUp, type: "WishTakenUp", on: day("2024-04-12") } as Fact],
    when: drops,
    refuses: "WishIsAnswered",
    because: "takenUp",
  },
  {
    rule: "WSH-2",
    says: {
      sv: "Mötet ställdes in, så önskemålet väntar igen och kan avskrivas.",
      en: "The meeting was cancelled, so the wish waits again and can be let go.",
    },
    given: [
      ...ready,
      wished,
      { ...takesUp, type: "WishTakenUp", on: day("2024-04-12") } as Fact,
      { type: "MeetingCancelled", meeting: "m", reason: { sv: "Förhinder" }, on: day("2024-05-02") } as Fact,
    ],
    when: drops,
    adds: ["WishDropped"],
  },
  {
    rule: "WSH-2",
    says: {
      sv: "Det tas inte upp på ett möte före den dag då det framfördes.",
      en: "It is not taken up at a meeting before the day on which it was put.",
    },
    given: [...ready, { ...wished, on: day("2024-05-04") }],
    when: takesUp,
    on: day("2024-05-05"),
    refuses: "NotMetThere",
    because: "beforeTheWish",
  },
  {
    rule: "WSH-2",
    says: { sv: "Det avskrevs och tas inte upp.", en: "It was let go, and is not taken up." },
    given: [...ready, wished, { ...drops, type: "WishDropped", on: day("2024-04-12") } as Fact],
    when: takesUp,
    refuses: "WishIsAnswered",
    because: "dropped",
  },
  {
    rule: "WSH-2",
    says: {
      sv: "Det riktades till arbetsutskottet, inte till ledningsgruppen.",
      en: "It was put to the working committee, not to the leadership group.",
    },
    given: [...ready, { ...wished, body: "au" }],
    when: takesUp,
    refuses: "NotMetThere",
    because: "ofAnotherBody",
  },
  {
    rule: "WSH-2",
    says: { sv: "På ett inställt möte tas inget upp.", en: "Nothing is taken up at a cancelled meeting." },
    given: [
      ...ready,
      wished,
      { type: "MeetingCancelled", meeting: "m", reason: { sv: "Förhinder" }, on: day("2024-05-02") } as Fact,
    ],
    when: takesUp,
    refuses: "NotMetThere",
    because: "cancelled",
  },
];
