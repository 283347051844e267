/**
 * Examples of recusal: who fills the seat then, and when a recusal can be declared and withdrawn.
 */
import type { Command, Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { sitsDown } from "../../testing/room.ts";
import { afterDeciding, assembled, decide, left, ljungby, onTheTable, taken } from "../../testing/small-world.ts";

const recusal: Extract<Command, { type: "RecordRecusal" }> = {
  type: "RecordRecusal",
  meeting: "m",
  item: "1",
  ...ljungby,
  ground: { sv: "Part i saken", en: "A party to the matter" },
};
const recused: Fact = { ...recusal, type: "RecusalRecorded" };

export const recusalExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "QUO-4",
    says: {
      sv: "Innehavaren är jävig, och ersättaren fyller platsen.",
      en: "The holder is recused, and the deputy fills the seat.",
    },
    given: [...assembled, recused, left("ljungby", "09:45"), sitsDown("p-deputy", "deputy", "09:45"), onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Utan ersättare saknas platsen, om stadgan inte säger annat.",
      en: "Without a deputy the seat is missing, unless the charter says otherwise.",
    },
    given: [...assembled, recused, onTheTable("1")],
    when: decide,
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "När punkten är beslutad är det för sent att anmäla jäv.",
      en: "Once the item is decided it is too late to declare a recusal.",
    },
    given: afterDeciding(),
    when: recusal,
    refuses: "RecusalDoesNotFit",
    because: "itemHasEnded",
  },
  {
    rule: "QUO-4",
    says: { sv: "Samma jäv anmäls inte två gånger.", en: "The same recusal is not declared twice." },
    given: [...assembled, recused],
    when: recusal,
    refuses: "RecusalDoesNotFit",
    because: "alreadyRecused",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Ett jäv som ingen har anmält tas inte tillbaka.",
      en: "A recusal that nobody declared is not withdrawn.",
    },
    given: assembled,
    when: { type: "WithdrawRecusal", meeting: "m", item: "1", ...ljungby },
    refuses: "RecusalDoesNotFit",
    because: "notRecused",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Punkten gäller bara Växjös plats, så Ljungby behöver inte anmäla jäv.",
      en: "The item concerns only Växjö's seat, so Ljungby need not be recused.",
    },
    given: [
      ...assembled,
      {
        type: "ItemPlaced",
        meeting: "m",
        item: "3",
        title: { sv: "Växjös egen punkt", en: "Växjö's own item" },
        kinds: ["decision"],
        constellation: { seats: ["vaxjo/social"] },
      },
    ],
    when: { ...recusal, item: "3" },
    refuses: "RecusalDoesNotFit",
    because: "seatNotConcerned",
  },
];
