/**
 * Examples of when the group is the group: every seat and other thresholds, the whole treatment through, and on a link.
 */
import { day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { remotely, sitsDown } from "../../testing/room.ts";
import {
  assembled,
  called,
  decide,
  group,
  left,
  onTheTable,
  opened,
  openedWith,
  ready,
  taken,
  under,
} from "../../testing/small-world.ts";

/** The meeting has opened with the group of two under its charter, and only Växjö is there. */
const openedAlone: ReadonlyArray<Fact> = [
  ...ready,
  ...opened("vaxjo").map((fact) => (fact.type === "MeetingOpened" ? { ...fact, ...openedWith } : fact)),
  onTheTable("1"),
];

export const quorumExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-8",
    says: {
      sv: "En plats vars sista dag är mötesdagen hör till gruppen mötet ut: den som är kvar beslutar inte ensam.",
      en: "A seat whose last day is the day of the meeting belongs to the group until the meeting ends: whoever is left does not decide alone.",
    },
    given: [...openedAlone, { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-03") }],
    when: decide,
    refuses: "NotQuorate",
    because: "fillSeats",
  },
  {
    rule: "MTG-8",
    says: {
      sv: "Under mötet förs in att en plats upphörde dagen före: gruppen är inte den som mötet öppnades med.",
      en: "During the meeting it is entered that a seat was abolished the day before: the group is not the one the meeting opened with.",
    },
    given: [...openedAlone, { type: "SeatAbolished", seat: "ljungby/social", lastDay: day("2024-05-02") }],
    when: decide,
    refuses: "GroupHasChanged",
  },
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
    given: [...group, ...called, ...opened("vaxjo", "ljungby"), onTheTable("1")],
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
    given: [...assembled, onTheTable("1"), left("ljungby", "10:10"), sitsDown("p-ljungby", "holder", "10:11")],
    when: decide,
    refuses: "NotQuorate",
    because: "newTreatment",
  },
  {
    rule: "QUO-3",
    says: {
      sv: "Stadgan kräver att gruppen är samlad under hela mötet. Har någon gått kan inget mer beslutas förrän på ett nytt möte, inte ens när alla är tillbaka.",
      en: "The charter requires the group to stay together throughout the meeting. Once somebody has left, nothing more can be decided until a new meeting, not even when everybody is back.",
    },
    given: [
      ...under({ quorum: { rule: "everySeat" }, continuity: "meeting" }),
      ...opened("vaxjo", "ljungby"),
      left("ljungby", "09:30"),
      sitsDown("p-ljungby", "holder", "09:40"),
      onTheTable("1"),
    ],
    when: decide,
    refuses: "NotQuorate",
    because: "newMeeting",
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
];
