/**
 * Examples of the group being the group: full and other thresholds, continuity, recusal, remote presence,
 * certificates, second calls, and equal papers.
 */
import { type Command, day, type Fact, falseCertificates, instant } from "../../index.ts";
import type { Asks, RuleExample } from "../../testing/example.ts";
import { paper } from "../../testing/papers.ts";
import {
  afterDeciding,
  assembled,
  called,
  charter,
  clock,
  closed,
  decide,
  group,
  left,
  ljungby,
  onTheTable,
  opened,
  ready,
  under,
} from "../../testing/small-world.ts";

const remotely = (link: "soundAndPicture" | "sound"): ReadonlyArray<Fact> => [
  ...opened("vaxjo"),
  {
    type: "PeopleArrived",
    meeting: "m",
    at: clock("09:00"),
    people: [{ ...ljungby, as: "holder", mode: "remote", link, organisation: "ljungby" }],
  },
];
const recusal: Extract<Command, { type: "RecordRecusal" }> = {
  type: "RecordRecusal",
  meeting: "m",
  item: "1",
  ...ljungby,
  ground: { sv: "Part i saken", en: "A party to the matter" },
};
const recused: Fact = { ...recusal, type: "RecusalRecorded" };
const sitsDown = (time: string, person: string, as: "holder" | "deputy"): Fact => ({
  type: "PeopleArrived",
  meeting: "m",
  at: clock(time),
  people: [{ seat: "ljungby/social", person, as, mode: "room", organisation: "ljungby" }],
});
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
const secondCall = (on: string, body = "llg"): Command => ({
  type: "CallMeeting",
  meeting: "m2",
  body,
  day: day(on),
  title: { sv: "Andra kallelsen", en: "Second call" },
  secondCallOf: "m",
});
const sent = (on: string, ...seats: ReadonlyArray<string>): Fact => ({
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats,
  at: instant(`${on}T15:00:00+02:00`),
});
const bothSeats = ["vaxjo/social", "ljungby/social"];
const room = [...opened("vaxjo", "ljungby"), onTheTable("1")];
const taken = ["DecisionTaken", "ItemConcluded"] as const;

/** Every certificate is computed again after facts: what is found. */
const certificatesChecked = (given: ReadonlyArray<Fact>, answers: string): Asks => ({
  asks: "Every certificate is computed again from the entries:",
  of: () =>
    falseCertificates(given)
      .map(({ decision, why, at }) => `The certificate of \`${decision}\` is false: \`${why}\`, from ${at}.`)
      .join(" ") || "Every certificate is true.",
  answers,
});

/** The examples. */
export const quorumExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "QUO-1",
    says: {
      sv: "Båda platserna är fyllda, och gruppen beslutar.",
      en: "Both seats are filled, and the group decides.",
    },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "QUO-1",
    says: {
      sv: "En plats är tom sedan 09.30, och inget beslutas.",
      en: "One seat has been empty since 09:30, and nothing is decided.",
    },
    given: [...assembled, left("ljungby", "09:30"), onTheTable("1")],
    when: decide,
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "QUO-1",
    says: {
      sv: "Utan stadga vet ingen när gruppen är beslutför.",
      en: "Without a charter nobody knows when the group is quorate.",
    },
    given: [...group, ...called, ...room],
    when: decide,
    refuses: "QuorumNotKnown",
  },
  {
    rule: "QUO-2",
    says: {
      sv: "Minst hälften av platserna krävs: en av två räcker.",
      en: "At least half of the seats are required: one of two is enough.",
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
    says: {
      sv: "Mer än hälften krävs: exakt hälften räcker inte.",
      en: "More than half is required: exactly half is not enough.",
    },
    given: [...under({ quorum: { rule: "moreThan", share: "1/2", of: "seats" } }), ...opened("vaxjo"), onTheTable("1")],
    when: decide,
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "QUO-3",
    says: {
      sv: "Den som går i samma minut som behandlingen slutar bryter inget.",
      en: "Leaving in the very minute the treatment ends breaks nothing.",
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
    given: [...assembled, onTheTable("1"), left("ljungby", "10:10"), sitsDown("10:11", "p-ljungby", "holder")],
    when: decide,
    refuses: "NotQuorate",
    because: "newTreatment",
  },
  {
    rule: "QUO-3",
    says: {
      sv: "Stadgan kräver att gruppen är hel under hela mötet: har den brutits en gång behövs ett nytt möte.",
      en: "The charter requires the group to stay whole throughout the meeting: once broken, it takes a new meeting.",
    },
    given: [
      ...under({ quorum: { rule: "everySeat" }, continuity: "meeting" }),
      ...opened("vaxjo", "ljungby"),
      left("ljungby", "09:30"),
      sitsDown("09:40", "p-ljungby", "holder"),
      onTheTable("1"),
    ],
    when: decide,
    refuses: "NotQuorate",
    because: "newMeeting",
  },
  {
    rule: "QUO-4",
    says: {
      sv: "Innehavaren är jävig, och ersättaren fyller platsen.",
      en: "The holder is recused, and the deputy fills the seat.",
    },
    given: [...assembled, recused, left("ljungby", "09:45"), sitsDown("09:45", "p-deputy", "deputy"), onTheTable("1")],
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
  {
    rule: "QUO-5",
    says: {
      sv: "Den som är med på distans har ljud och bild, som stadgan kräver.",
      en: "A remote participant has sound and picture, as the charter requires.",
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
    says: { sv: "Bara ljud räcker inte då.", en: "Sound alone is not enough then." },
    given: [
      ...under({ quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" }),
      ...remotely("sound"),
      onTheTable("1"),
    ],
    when: decide,
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "QUO-5",
    says: {
      sv: "Om stadgan inte säger något om distans går det inte att veta om gruppen är beslutför.",
      en: "If the charter says nothing about remote presence, nobody can tell whether the group is quorate.",
    },
    given: [...under({ quorum: { rule: "everySeat" } }), ...remotely("soundAndPicture"), onTheTable("1")],
    when: decide,
    refuses: "QuorumNotKnown",
  },
  {
    rule: "QUO-6",
    says: {
      sv: "En ny plats och en ny stadga i efterhand ändrar inget intyg.",
      en: "A new seat and a new charter afterwards change no certificate.",
    },
    ...certificatesChecked(
      [
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
        { ...charter, from: day("2024-05-03"), charter: { quorum: { rule: "everyOrganisation" } } },
      ],
      "Every certificate is true.",
    ),
  },
  {
    rule: "QUO-6",
    says: {
      sv: "En rättelse visar att någon hade gått 10.10: intyget stämmer inte från den stunden.",
      en: "A correction shows that somebody had left at 10:10: the certificate is false from that moment.",
    },
    ...certificatesChecked(
      [
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
      "The certificate of `d` is false: `correctedSince`, from 2024-05-03T10:10:00+02:00.",
    ),
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
    rule: "PAP-1",
    says: {
      sv: "Underlaget nådde alla sju dagar före mötet.",
      en: "The paper reached everybody seven days before the meeting.",
    },
    given: [...ready, paper, sent("2024-04-26", ...bothSeats), ...room],
    when: decide,
    adds: taken,
  },
  {
    rule: "PAP-1",
    says: { sv: "En dag senare är för sent.", en: "A day later is too late." },
    given: [...ready, paper, sent("2024-04-27", ...bothSeats), ...room],
    when: decide,
    refuses: "PapersNotEqual",
  },
  {
    rule: "PAP-1",
    says: {
      sv: "Underlaget nådde bara Växjö.",
      en: "The paper reached only Växjö.",
    },
    given: [...ready, paper, sent("2024-04-19", "vaxjo/social"), ...room],
    when: decide,
    refuses: "PapersNotEqual",
  },
  {
    rule: "PAP-1",
    says: {
      sv: "En ny version kom, och alla har bara den gamla.",
      en: "A new version came, and everybody has only the old one.",
    },
    given: [
      ...ready,
      paper,
      sent("2024-04-19", ...bothSeats),
      { ...paper, version: "2", hash: "b".repeat(64) },
      ...room,
    ],
    when: decide,
    refuses: "PapersNotEqual",
  },
];
