/**
 * Examples of what may happen when: before a meeting, while it is open, and after it has closed.
 */
import type { Command } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { cancel, cancelled } from "../../testing/moving.ts";
import { arrive, takeUp } from "../../testing/room.ts";
import {
  afterDeciding,
  assembled,
  clock,
  closed,
  decide,
  ends,
  onTheTable,
  ready,
  taken,
} from "../../testing/small-world.ts";

const close: Command = { type: "CloseMeeting", meeting: "m", at: clock("15:00") };
/** The first item noted at the meeting, with when a decision on it is expected. */
const noted = (decisionExpected: string): Command => ({
  type: "NoteItem",
  meeting: "m",
  item: "1",
  at: clock("10:25"),
  note: { sv: "Gruppen noterar läget.", en: "The group notes how things stand." },
  decisionExpected,
});
export const orderExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "MTG-1",
    says: {
      sv: "En beslutspunkt är uppe, och gruppen beslutar.",
      en: "A decision item is on the table, and the group decides.",
    },
    given: [...assembled, onTheTable("1")],
    when: decide,
    adds: taken,
  },
  {
    rule: "MTG-1",
    says: { sv: "Ingen punkt är uppe till behandling.", en: "No item is on the table." },
    given: assembled,
    when: decide,
    refuses: "NoOpenTreatment",
  },
  {
    rule: "MTG-1",
    says: { sv: "I en dialog beslutas inget.", en: "Nothing is decided in a dialogue." },
    given: [...assembled, onTheTable("2")],
    when: { ...decide, item: "2" },
    refuses: "NotADecisionItem",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Beslutspunkten är beslutad, och mötet avslutas.",
      en: "The decision item is decided, and the meeting closes.",
    },
    given: afterDeciding(),
    when: close,
    adds: ["MeetingClosed"],
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Mötet avslutas inte medan en beslutspunkt saknar utfall.",
      en: "The meeting does not close while a decision item has no outcome.",
    },
    given: assembled,
    when: close,
    refuses: "ItemsWithoutOutcome",
  },
  {
    rule: "MTG-2",
    says: { sv: "Det som är beslutat tas inte upp igen.", en: "What has been decided is not taken up again." },
    given: afterDeciding(),
    when: takeUp("1", "11:00"),
    refuses: "ItemHasEnded",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Punkten beslutas och ligger kvar på bordet, för det som är kvar av den.",
      en: "The item is decided and stays on the table, for what is left of it.",
    },
    given: [...assembled, onTheTable("1")],
    when: { ...decide, goesOn: true },
    adds: taken,
  },
  {
    rule: "MTG-2",
    says: {
      sv: "En punkt som har fått ett utfall men ligger kvar på bordet avslutas innan mötet gör det.",
      en: "An item that has an outcome but stays on the table is ended before the meeting is.",
    },
    given: [
      ...assembled,
      onTheTable("1"),
      { ...ends({ kind: "noted", note: { sv: "Noterat", en: "Noted" } }), goesOn: true },
    ],
    when: close,
    refuses: "ItemsWithoutOutcome",
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Ett beslut som väntas i maj kan komma samma dag som punkten noteras.",
      en: "A decision that is expected in May can come on the day the item is noted.",
    },
    given: [...assembled, onTheTable("1")],
    when: noted("2024-05"),
    adds: ["ItemConcluded"],
  },
  {
    rule: "MTG-2",
    says: {
      sv: "Ett beslut väntas inte före mötet där punkten noteras.",
      en: "A decision is not expected before the meeting at which the item is noted.",
    },
    given: [...assembled, onTheTable("1")],
    when: noted("2024-04"),
    refuses: "DecisionExpectedTooEarly",
  },
  {
    rule: "MTG-3",
    says: { sv: "Efter avslutat möte beslutas inget.", en: "Nothing is decided after the meeting has closed." },
    given: [...assembled, onTheTable("1"), closed],
    when: decide,
    refuses: "MeetingNotOpen",
    because: "closed",
  },
  {
    rule: "MTG-3",
    says: {
      sv: "Ingen sätter sig innan mötet har öppnats.",
      en: "Nobody takes a seat before the meeting has been opened.",
    },
    given: ready,
    when: arrive("p-ljungby", "holder", "09:30"),
    refuses: "MeetingNotOpen",
    because: "called",
  },
  {
    rule: "MTG-3",
    says: { sv: "Ett möte som pågår ställs inte in.", en: "A meeting that is going on is not cancelled." },
    given: assembled,
    when: cancel,
    refuses: "MeetingNotOpen",
    because: "open",
  },
  {
    rule: "MTG-3",
    says: { sv: "Ett inställt möte öppnas inte.", en: "A cancelled meeting is not opened." },
    given: [...ready, cancelled],
    when: { type: "OpenMeeting", meeting: "m", at: clock("09:00") },
    refuses: "MeetingNotOpen",
    because: "cancelled",
  },
];
