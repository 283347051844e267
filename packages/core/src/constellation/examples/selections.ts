/**
 * Examples of which seats of a group an item concerns.
 */
import type { Command } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { abolished } from "../../testing/seats.ts";
import { ready } from "../../testing/small-world.ts";

const item = (constellation: Extract<Command, { type: "PlaceItem" }>["constellation"]): Command => ({
  type: "PlaceItem",
  meeting: "m",
  item: "3",
  title: { sv: "Punkt", en: "Item" },
  kinds: ["decision"],
  ...(constellation === undefined ? {} : { constellation }),
});

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-4",
    says: {
      sv: "En punkt gäller kommunernas platser, vilka de än är på mötesdagen.",
      en: "An item concerns the municipalities' seats, whichever they are on the day of the meeting.",
    },
    given: ready,
    when: item({ organisationKinds: ["municipality"] }),
    adds: ["ItemPlaced"],
  },
  {
    rule: "CON-4",
    says: {
      sv: "Ett urval som inte omfattar någon plats avvisas.",
      en: "A selection that takes in no seat is refused.",
    },
    given: ready,
    when: item({ organisationKinds: ["region"] }),
    refuses: "ConstellationIsEmpty",
  },
  {
    rule: "CON-4",
    says: {
      sv: "En punkt kan inte gälla en plats i en annan grupp.",
      en: "An item cannot concern a seat outside the group.",
    },
    given: ready,
    when: item({ seats: ["vaxjo/social", "flen/social"] }),
    refuses: "ConstellationIsEmpty",
  },
  {
    rule: "CON-4",
    says: {
      sv: "En felskriven funktion avvisas, också bredvid en som finns.",
      en: "A misspelt function is refused, also beside one that is there.",
    },
    given: ready,
    when: item({ functions: ["social", "scholls"] }),
    refuses: "SelectionMeansNothing",
    because: "function",
  },
  {
    rule: "CON-4",
    says: {
      sv: "Ingen region har en plats i gruppen, så punkten kan inte gälla regioner också.",
      en: "No region has a seat in the group, so the item cannot concern regions too.",
    },
    given: ready,
    when: item({ organisationKinds: ["municipality", "region"] }),
    refuses: "SelectionMeansNothing",
    because: "organisationKind",
  },
  {
    rule: "CON-4",
    says: {
      sv: "En plats som har upphört före mötet kan inte väljas.",
      en: "A seat that has ended before the meeting cannot be selected.",
    },
    given: [...ready, abolished("2024-05-02")],
    when: item({ seats: ["vaxjo/social", "ljungby/social"] }),
    refuses: "SelectionMeansNothing",
    because: "seat",
  },
  {
    rule: "CON-4",
    says: {
      sv: "Ett urval som inte säger något är inget urval.",
      en: "A selection that says nothing is no selection.",
    },
    given: ready,
    when: item({}),
    refuses: "SelectionMeansNothing",
    because: "nothingSaid",
  },
];
