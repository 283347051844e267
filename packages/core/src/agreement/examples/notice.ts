/**
 * Examples of each party's notice: who gives it, which days it has, when it arrives, and taking it back.
 */
import { day, type Fact, Period } from "../../index.ts";
import { county, give, noticeOf, of, registered, takeBack } from "../../testing/agreements.ts";
import type { RuleExample } from "../../testing/example.ts";
import { group } from "../../testing/small-world.ts";
import { ending } from "../../testing/succession.ts";
import { shown } from "./asked.ts";

const sent: Fact = { ...noticeOf("vaxjo"), given: { sent: day("2024-05-03") } };

export const noticeExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-4",
    says: { sv: "En part säger upp avtalet.", en: "One party gives notice." },
    given: [...group, registered()],
    when: give("vaxjo", { received: day("2024-05-03") }),
    adds: ["NoticeGiven"],
  },
  {
    rule: "AGR-4",
    says: { sv: "Samma part säger inte upp två gånger.", en: "The same party does not give notice twice." },
    given: [...group, registered(), noticeOf("vaxjo")],
    on: day("2024-05-04"),
    when: give("vaxjo", { received: day("2024-05-04") }),
    refuses: "NoticeAlreadyGiven",
  },
  {
    rule: "AGR-4",
    says: {
      sv: "Den som inte är part kan inte säga upp avtalet.",
      en: "Somebody who is not a party cannot give notice.",
    },
    given: [...county, registered()],
    when: give("rgk", { received: day("2024-05-03") }),
    refuses: "NotAParty",
  },
  {
    rule: "AGR-4",
    says: {
      sv: "En uppsägning kan inte tas emot innan den har skickats.",
      en: "A notice cannot be received before it has been sent.",
    },
    given: [...group, registered()],
    on: day("2024-05-04"),
    when: give("vaxjo", { sent: day("2024-05-04"), received: day("2024-05-03") }),
    refuses: "NoticeDoesNotFit",
    because: "daysOutOfOrder",
  },
  {
    rule: "AGR-4",
    says: { sv: "En skickad uppsägning har kommit fram.", en: "A notice that was sent has arrived." },
    given: [...group, registered(), sent],
    on: day("2024-05-06"),
    when: of("ReceiveNotice", { party: "vaxjo", received: day("2024-05-06") }),
    adds: ["NoticeReceived"],
  },
  {
    rule: "AGR-4",
    says: {
      sv: "Ingen uppsägning är på väg, så ingen kan komma fram.",
      en: "No notice is on its way, so none can arrive.",
    },
    given: [...group, registered()],
    on: day("2024-05-06"),
    when: of("ReceiveNotice", { party: "vaxjo", received: day("2024-05-06") }),
    refuses: "NoticeDoesNotFit",
    because: "noneAwaited",
  },
  {
    rule: "AGR-4",
    says: { sv: "Det finns ingen uppsägning att ta tillbaka.", en: "There is no notice to take back." },
    given: [...group, registered()],
    on: day("2024-06-01"),
    when: takeBack("vaxjo", "2024-06-01"),
    refuses: "NoticeDoesNotFit",
    because: "noneGiven",
  },
  {
    rule: "AGR-4",
    says: {
      sv: "När avtalet har upphört är det för sent att ta tillbaka uppsägningen.",
      en: "Once the agreement has ended it is too late to take the notice back.",
    },
    given: ending,
    on: day("2025-01-01"),
    when: takeBack("vaxjo", "2025-01-01"),
    refuses: "NoticeDoesNotFit",
    because: "hasTakenEffect",
  },
  {
    rule: "AGR-4",
    says: {
      sv: "En part lämnar avtalet, som gäller vidare för de två som är kvar.",
      en: "One party leaves, and the agreement goes on for the two that remain.",
    },
    ...shown(
      [
        ...county,
        registered({
          parties: ["vaxjo", "ljungby", "rgk"],
          withdrawal: { atLeast: 2, ofKind: [{ kind: "region", atLeast: 1 }] },
        }),
        noticeOf("vaxjo"),
      ],
      day("2025-01-01"),
      { status: "inForce", parties: ["ljungby", "rgk"], lastDay: null },
    ),
  },
  {
    rule: "BOOK-3",
    says: {
      sv: "En uppsägning som har kommit in i dag förs in.",
      en: "A notice that has come in today is entered.",
    },
    given: [...group, registered()],
    when: give("vaxjo", { received: day("2024-05-03") }),
    adds: ["NoticeGiven"],
  },
  {
    rule: "BOOK-3",
    says: {
      sv: "En uppsägning som ska komma in i morgon har inte kommit in.",
      en: "A notice that is to come in tomorrow has not come in.",
    },
    given: [...group, registered()],
    when: give("vaxjo", { received: day("2024-05-04") }),
    refuses: "DayNotCome",
  },
  {
    rule: "AGR-5",
    says: {
      sv: "Uppsägningen beslutades, och togs emot dagen därpå.",
      en: "The notice was decided, and received the day after.",
    },
    given: [...group, registered()],
    when: give("vaxjo", { decided: day("2024-05-02"), received: day("2024-05-03") }),
    adds: ["NoticeGiven"],
  },
  {
    rule: "AGR-5",
    says: { sv: "Ett beslut är ingen uppsägning.", en: "A decision is not a notice." },
    given: [...group, registered()],
    when: give("vaxjo", { decided: day("2024-05-03") }),
    refuses: "DecisionIsNotNotice",
    because: "received",
  },
  {
    rule: "AGR-5",
    says: {
      sv: "Där det räknas från att uppsägningen skickas räcker det inte att den har kommit fram.",
      en: "Where notice counts from the day it is sent, it is not enough that it has arrived.",
    },
    given: [...group, registered({ notice: { length: Period.make("P6M"), counts: "sent" } })],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "DecisionIsNotNotice",
    because: "sent",
  },
];
