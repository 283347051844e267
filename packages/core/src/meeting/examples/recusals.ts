/**
 * Examples of recusal: who fills the seat then, and when a recusal can be declared and withdrawn.
 */
import type { Command, Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { sitsDown } from "../../testing/room.ts";
import {
  afterDeciding,
  assembled,
  clock,
  decide,
  left,
  ljungby,
  onTheTable,
  taken,
} from "../../testing/small-world.ts";

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
      sv: "Ett jäv som missades förs in efter beslutet, som en rättelse.",
      en: "A recusal that was missed is entered after the decision, as a correction.",
    },
    given: afterDeciding(),
    when: recusal,
    adds: ["RecusalRecorded"],
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Den som varken är utsedd till platsen eller har suttit där kan inte vara jävig.",
      en: "Somebody who is neither appointed to the seat nor has sat there cannot be recused.",
    },
    given: assembled,
    when: { ...recusal, person: "p-nobody" },
    refuses: "RecusalDoesNotFit",
    because: "notOnTheSeat",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Ett jäv från en tidigare stund, medan punkten behandlas, kräver ett skäl.",
      en: "A recusal from an earlier moment, while the item is on the table, needs a reason.",
    },
    given: [...assembled, onTheTable("1"), left("ljungby", "10:10")],
    when: { ...recusal, from: clock("10:05") },
    refuses: "RecusalDoesNotFit",
    because: "needsReason",
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
