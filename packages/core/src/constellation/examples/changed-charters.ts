/**
 * Examples of how a charter changes: by a decision of the whole group, for days to come.
 */
import { type Command, day, type Fact } from "../../index.ts";
import type { RuleExample } from "../../testing/example.ts";
import { afterDeciding, afterDecidingAs, charter, clock, clockOn, group } from "../../testing/small-world.ts";

const decided = afterDeciding();
const change = (from: string, body = "llg"): Extract<Command, { type: "ChangeCharter" }> => ({
  type: "ChangeCharter",
  body,
  from: day(from),
  source: "The group's own decision",
  decision: "d",
  charter: { quorum: { rule: "everyOrganisation" } },
});

/** A meeting two weeks later, opened. */
const later: ReadonlyArray<Fact> = [
  { type: "MeetingCalled", meeting: "m2", body: "llg", day: day("2024-05-17"), title: { sv: "Nästa" } },
  { type: "MeetingOpened", meeting: "m2", at: clockOn("2024-05-17", "09:00") },
];

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-6",
    says: {
      sv: "Gruppen har beslutat, och stadgan ändras från dagen efter.",
      en: "The group has decided, and the charter changes from the day after.",
    },
    given: decided,
    when: change("2024-05-04"),
    adds: ["CharterAdopted"],
  },
  {
    rule: "CON-6",
    says: {
      sv: "Den nya stadgan kan inte gälla redan samma dag som beslutet.",
      en: "The new charter cannot apply on the very day of the decision.",
    },
    given: decided,
    when: change("2024-05-03"),
    refuses: "CharterNotDecided",
    because: "tooEarly",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Ett senare möte har redan öppnats: ändringen når inte tillbaka över det.",
      en: "A later meeting has been opened already: the change does not reach back over it.",
    },
    given: [...decided, ...later],
    when: change("2024-05-10"),
    refuses: "CharterReachesBack",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Ingen grupp ändrar en annan grupps stadga.",
      en: "No group changes another group's charter.",
    },
    given: decided,
    when: change("2024-05-04", "au"),
    refuses: "CharterNotDecided",
    because: "otherBody",
  },
  {
    rule: "CON-6",
    says: {
      sv: "En av platserna har beslutat i en punkt för sig: det ändrar inte hela gruppens stadga.",
      en: "One of the seats has decided on an item of its own: that does not change the charter of the whole group.",
    },
    given: afterDecidingAs({}, ["vaxjo/social"]),
    when: change("2024-05-04"),
    refuses: "CharterNotDecided",
    because: "partOfTheBody",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Gruppen har ställt sig bakom något, men inte beslutat: stadgan ändras inte.",
      en: "The group has stood behind something and not decided it: the charter does not change.",
    },
    given: afterDecidingAs({ strength: "endorses" }),
    when: change("2024-05-04"),
    refuses: "CharterNotDecided",
    because: "onlyEndorsed",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Beslutet har redan ändrat stadgan: det ändrar den inte en gång till.",
      en: "The decision has changed the charter already: it does not change it once more.",
    },
    given: [
      ...decided,
      {
        type: "CharterAdopted",
        body: "llg",
        from: day("2024-06-01"),
        source: "The group's own decision",
        charter: { quorum: { rule: "everySeat" } },
        decision: "d",
      },
    ],
    when: change("2024-07-01"),
    refuses: "CharterNotDecided",
    because: "carriesAnother",
  },
  {
    rule: "CON-6",
    says: {
      sv: "Beslutet var inget: en rättelse visar att någon hade gått innan. Stadgan ändras inte.",
      en: "The decision was none: a correction shows that somebody had left before it. The charter does not change.",
    },
    given: [
      ...decided,
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
    when: change("2024-05-04"),
    refuses: "CharterNotDecided",
    because: "notStanding",
  },
  {
    rule: "CON-6",
    says: { sv: "Utan beslut ändras ingen stadga.", en: "No charter is changed without a decision." },
    given: [...group, charter],
    when: {
      type: "AdoptCharter",
      body: "llg",
      from: day("2024-07-01"),
      source: "Somebody said so",
      charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    },
    refuses: "CharterNeedsDecision",
  },
];
