/**
 * Examples of the group being the group: full and other thresholds, continuity, recusal, remote presence,
 * certificates, second calls, and equal papers.
 *
 * @since 0.1.0
 */
import type { Command, Fact } from "../../book/index.ts";
import { day, instant } from "../../kernel/index.ts";
import {
  afterDeciding,
  assembled,
  called,
  charter,
  clock,
  decide,
  group,
  left,
  onTheTable,
  opened,
  ready,
} from "../small-world.ts";
import type { RuleExample } from "./example.ts";

const under = (value: Extract<Fact, { type: "CharterAdopted" }>["charter"]): ReadonlyArray<Fact> => [
  ...group,
  { type: "CharterAdopted", body: "llg", from: day("2024-01-01"), source: "decided", charter: value },
  ...called,
];
const remotely = (link: "soundAndPicture" | "sound"): ReadonlyArray<Fact> => [
  ...opened("vaxjo"),
  {
    type: "PeopleArrived",
    meeting: "m",
    at: clock("09:00"),
    people: [
      { seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "remote", link, organisation: "ljungby" },
    ],
  },
];
const recusal: Command = {
  type: "RecordRecusal",
  meeting: "m",
  item: "1",
  seat: "ljungby/social",
  person: "p-ljungby",
  ground: { sv: "Part i saken", en: "A party to the matter" },
};
const recused: Fact = { ...recusal, type: "RecusalRecorded" } as Fact;
const deputyIn: Fact = {
  type: "PeopleArrived",
  meeting: "m",
  at: clock("09:45"),
  people: [{ seat: "ljungby/social", person: "p-deputy", as: "deputy", mode: "room", organisation: "ljungby" }],
};
const back: Fact = {
  type: "PeopleArrived",
  meeting: "m",
  at: clock("10:11"),
  people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "room", organisation: "ljungby" }],
};
const lapsed: ReadonlyArray<Fact> = [
  ...opened("vaxjo"),
  { type: "ItemConcluded", meeting: "m", item: "1", at: clock("10:00"), outcome: { kind: "lapsed" } },
  { type: "MeetingClosed", meeting: "m", at: clock("11:00") },
];
const secondCall: Command = {
  type: "CallMeeting",
  meeting: "m2",
  body: "llg",
  day: day("2024-05-10"),
  title: { sv: "Andra kallelsen", en: "Second call" },
  secondCallOf: "m",
};
const paper: Fact = {
  type: "PaperRegistered",
  paper: "plan",
  version: "1",
  meeting: "m",
  item: "1",
  title: { sv: "Plan", en: "Plan" },
  hash: "a".repeat(64),
};
const sent = (on: string): Fact => ({
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats: ["vaxjo/social", "ljungby/social"],
  at: instant(`${on}T15:00:00+02:00`),
});
const taken = ["DecisionTaken", "ItemConcluded"] as const;

/** The examples. */
export const quorumExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "QUO-1",
    says: { sv: "Båda platserna är fyllda: gruppen beslutar.", en: "Both seats are filled: the group decides." },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-1",
    says: { sv: "En plats är tom sedan 09.30: inget beslut.", en: "One seat has been empty since 09:30: no decision." },
    given: [...assembled, left("ljungby", "09:30"), onTheTable("1")],
    when: decide,
    refuses: "NotQuorate",
  },
  {
    rule: "QUO-2",
    says: {
      sv: "Minst hälften av platserna: en av två räcker.",
      en: "At least half of the seats: one of two is enough.",
    },
    given: [
      ...under({ quorum: { rule: "atLeastShare", share: "1/2", of: "seats" } }),
      ...opened("vaxjo"),
      onTheTable("1"),
    ],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-2",
    says: { sv: "Mer än hälften: exakt hälften räcker inte.", en: "More than half: exactly half is not enough." },
    given: [...under({ quorum: { rule: "moreThan", share: "1/2", of: "seats" } }), ...opened("vaxjo"), onTheTable("1")],
    when: decide,
    refuses: "NotQuorate",
  },
  {
    rule: "QUO-3",
    says: {
      sv: "Den som går i samma minut som behandlingen slutar bryter inget.",
      en: "Who leaves in the minute the treatment ends breaks nothing.",
    },
    given: [...assembled, onTheTable("1"), left("ljungby", "10:25")],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-3",
    says: {
      sv: "En minut ute ur rummet under behandlingen bryter den.",
      en: "One minute out of the room during the treatment breaks it.",
    },
    given: [...assembled, onTheTable("1"), left("ljungby", "10:10"), back],
    when: decide,
    refuses: "NotQuorate",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Innehavaren är jävig, ersättaren fyller platsen.",
      en: "The holder is recused, and the deputy fills the seat.",
    },
    given: [...assembled, recused, left("ljungby", "09:45"), deputyIn, onTheTable("1")],
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
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Efter punkten är det för sent att anmäla jäv.",
      en: "After the item it is too late to declare a recusal.",
    },
    given: afterDeciding(),
    when: recusal,
    refuses: "RecusalDoesNotFit",
  },
  {
    rule: "QUO-5",
    says: {
      sv: "På distans med ljud och bild, som stadgan kräver.",
      en: "Remote with sound and picture, as the charter asks.",
    },
    given: [
      ...under({ quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" }),
      ...remotely("soundAndPicture"),
      onTheTable("1"),
    ],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-5",
    says: { sv: "Bara ljud räknas inte då.", en: "Sound alone does not count then." },
    given: [
      ...under({ quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" }),
      ...remotely("sound"),
      onTheTable("1"),
    ],
    when: decide,
    refuses: "NotQuorate",
  },
  {
    rule: "QUO-5",
    says: { sv: "Säger stadgan inget är det okänt.", en: "Where the charter says nothing it is not known." },
    given: [...under({ quorum: { rule: "everySeat" } }), ...remotely("soundAndPicture"), onTheTable("1")],
    when: decide,
    refuses: "QuorumNotKnown",
  },
  {
    rule: "QUO-6",
    says: {
      sv: "En ny plats och en ny stadga efteråt ändrar inget intyg.",
      en: "A new seat and a new charter afterwards change no certificate.",
    },
    given: [
      ...afterDeciding(),
      {
        type: "SeatCreated",
        seat: "vaxjo/care",
        body: "llg",
        organisation: "vaxjo",
        function: "care",
        label: { sv: "omsorgschef, Växjö" },
        since: day("2024-01-01"),
      },
      { ...charter, from: day("2024-05-03"), charter: { quorum: { rule: "everyOrganisation" } } } as Fact,
    ],
    certificates: [],
  },
  {
    rule: "QUO-6",
    says: {
      sv: "En rättelse visar att någon gått 10.10: intyget är falskt från den stunden.",
      en: "A correction shows that somebody had left at 10:10: the certificate is false from that moment.",
    },
    given: [
      ...afterDeciding(),
      {
        type: "PresenceCorrected",
        meeting: "m",
        seat: "ljungby/social",
        person: "p-ljungby",
        was: clock("09:00"),
        now: { from: clock("09:00"), until: clock("10:10") },
        reason: { sv: "Gick tidigare än antecknat" },
      },
    ],
    certificates: ["correctedSince"],
  },
  {
    rule: "QUO-7",
    says: {
      sv: "Stadgan ger en andra kallelse, och en punkt förföll.",
      en: "The charter gives a second call, and an item lapsed.",
    },
    given: [
      ...under({
        quorum: { rule: "everySeat" },
        secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" }, noticeDays: 7 },
      }),
      ...lapsed,
    ],
    when: secondCall,
    adds: ["MeetingCalled"],
  },
  {
    rule: "QUO-7",
    says: { sv: "Stadgan säger inget om en andra kallelse.", en: "The charter says nothing of a second call." },
    given: [...ready, ...lapsed],
    when: secondCall,
    refuses: "NoSecondCall",
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
    rule: "PAP-1",
    says: { sv: "Underlaget nådde alla sju dagar före.", en: "The paper reached everybody seven days before." },
    given: [...ready, paper, sent("2024-04-26"), ...opened("vaxjo", "ljungby"), onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "PAP-1",
    says: { sv: "En dag senare är för sent.", en: "A day later is too late." },
    given: [...ready, paper, sent("2024-04-27"), ...opened("vaxjo", "ljungby"), onTheTable("1")],
    when: decide,
    refuses: "PapersNotEqual",
  },
];
