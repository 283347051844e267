/**
 * Examples of agreements: terms, notices, last days, what comes after.
 */

import * as Result from "effect/Result";
import {
  type AgreementView,
  actDue,
  agreementView,
  askNotice,
  type CalendarDate,
  type Command,
  day,
  type Fact,
  lengthOf,
  type Nature,
  type NoticeAnswer,
  type NoticeQuestion,
  Period,
  replay,
} from "../index.ts";
import { county, give, meeting, noticeOf, of, proposed, registered, takeBack } from "../testing/agreements.ts";
import type { Asks, RuleExample } from "../testing/example.ts";
import { assembled, decide, group, onTheTable } from "../testing/small-world.ts";
import { ending, part, takenOver } from "../testing/succession.ts";

const register: Extract<Command, { type: "RegisterAgreement" }> = { ...registered(), type: "RegisterAgreement" };
const { type: _, ...decision } = decide;
const terminate = (lastDay: string): Command => ({
  ...decision,
  type: "TerminateAgreement",
  agreement: "a",
  lastDay: day(lastDay),
});
const entry = (line: number, agreement: string) => {
  const { type: __, ...fields } = registered({ agreement });
  return { ...fields, line };
};
const renewing = { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" } as const;
const fixedTerm = (until: string): Fact =>
  registered({ term: { kind: "fixed", from: day("2023-01-01"), until: day(until) }, notice: null });
const draft = proposed({ approveBy: day("2024-08-31") });
const approve = (party: string, on: string): Command => of("ApproveAgreement", { party, on: day(on) });
const approved: Fact = { type: "AgreementApproved", agreement: "a", party: "vaxjo", on: day("2024-06-10") };
const leadTime = (organisation: string, length: string): Fact => ({
  type: "DecisionLeadTimeStated",
  organisation,
  length: Period.make(length),
  from: day("2024-01-01"),
  source: { sv: "Påhittat", en: "Made up" },
});
const amendment: Extract<Command, { type: "AmendAgreement" }> = {
  type: "AmendAgreement",
  agreement: "a",
  from: day("2025-01-01"),
  notice: { length: Period.make("P12M"), landing: "yearEnd" },
  source: { sv: "Tilläggsavtal", en: "Supplementary agreement" },
};
const answered = (more: Parameters<typeof part>[0]): Command => ({ ...takenOver(part(more)), on: day("2024-06-01") });
const sent: Fact = { ...noticeOf("vaxjo"), given: { sent: day("2024-05-03") } };

/** A notice question as JSON, and what its answer says. */
const noticeAsked = (question: typeof NoticeQuestion.Encoded, answers: Partial<NoticeAnswer>): Asks => ({
  asks: question,
  of: () => Result.getOrThrow(askNotice(question)),
  answers,
});

/** What the book shows of the agreement on a day, after facts. */
const shown = (given: ReadonlyArray<Fact>, on: CalendarDate, answers: Partial<AgreementView>): Asks => ({
  asks: `On ${on} the book shows of agreement \`a\`:`,
  of: () => agreementView(replay(given), "a", on),
  answers,
});

/** When an act is due that may be done within a time from a day. */
const dueAsked = (
  act: { readonly from: CalendarDate; readonly within: Period; readonly nature: Nature },
  answers: CalendarDate,
): Asks => ({ asks: act, of: () => actDue(act.from, lengthOf(act.within), act.nature), answers });

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-1",
    says: {
      sv: "Avtalet gäller tills vidare, med sex månaders uppsägning till ett årsskifte.",
      en: "The agreement runs until further notice, with six months' notice to the end of a year.",
    },
    given: group,
    when: register,
    adds: ["AgreementRegistered"],
  },
  {
    rule: "AGR-1",
    says: {
      sv: "En avtalstid som slutar innan den börjar avvisas.",
      en: "A term that ends before it begins is refused.",
    },
    given: group,
    when: { ...register, term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-12-31") }, notice: null },
    refuses: "TermDoesNotMakeSense",
  },
  {
    rule: "AGR-1",
    says: {
      sv: "Av två avtal i en lista går det ena inte att föra in, så inget av dem förs in.",
      en: "One of the two agreements in a list cannot be entered, so neither is.",
    },
    given: group,
    when: { type: "ImportAgreements", agreements: [entry(2, "a"), { ...entry(3, "b"), parties: ["vaxjo", "flen"] }] },
    refuses: "ListHasFaults",
  },
  {
    rule: "AGR-2",
    says: {
      sv: "Gruppen säger upp avtalet till årsskiftet.",
      en: "The group terminates the agreement at the end of the year.",
    },
    given: [...assembled, registered(), onTheTable("1")],
    when: terminate("2024-12-31"),
    adds: ["DecisionTaken", "ItemConcluded", "TerminationDecided"],
  },
  {
    rule: "AGR-2",
    says: {
      sv: "Dagen före årsskiftet går inte att nå enligt klausulen.",
      en: "Under the clause, the day before cannot be reached.",
    },
    given: [...assembled, registered(), onTheTable("1")],
    when: terminate("2024-12-30"),
    refuses: "LastDayNotReachable",
  },
  {
    rule: "AGR-3",
    says: {
      sv: "I tid, arton månader före den sista dagen: avtalet upphör.",
      en: "In time, eighteen months before the last day: the agreement ends.",
    },
    ...noticeAsked(
      { term: renewing, notice: { length: "P18M" }, given: { received: "2017-06-30" } },
      { outcome: "terminated", lastDay: day("2018-12-31") },
    ),
  },
  {
    rule: "AGR-3",
    says: {
      sv: "En dag för sent: avtalet förlängs med fyra år.",
      en: "A day too late: the agreement is renewed for four years.",
    },
    ...noticeAsked(
      { term: renewing, notice: { length: "P18M" }, given: { received: "2017-07-01" } },
      { outcome: "renewed", lastDay: day("2022-12-31") },
    ),
  },
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
    when: give("vaxjo", { sent: day("2024-05-04"), received: day("2024-05-03") }),
    refuses: "NoticeDoesNotFit",
    because: "daysOutOfOrder",
  },
  {
    rule: "AGR-4",
    says: { sv: "En skickad uppsägning har kommit fram.", en: "A notice that was sent has arrived." },
    given: [...group, registered(), sent],
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
    when: of("ReceiveNotice", { party: "vaxjo", received: day("2024-05-06") }),
    refuses: "NoticeDoesNotFit",
    because: "noneAwaited",
  },
  {
    rule: "AGR-4",
    says: { sv: "Det finns ingen uppsägning att ta tillbaka.", en: "There is no notice to take back." },
    given: [...group, registered()],
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
    when: takeBack("vaxjo", "2025-01-01"),
    refuses: "NoticeDoesNotFit",
    because: "hasTakenEffect",
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
  {
    rule: "AGR-8",
    says: {
      sv: "Rådgivningen tas över dagen efter avtalets sista dag.",
      en: "The advisory service is taken over the day after the agreement's last day.",
    },
    given: ending,
    when: answered({ from: day("2025-01-01") }),
    adds: ["SuccessionAnswered"],
  },
  {
    rule: "AGR-8",
    says: {
      sv: "Utan dag, och utan någon som beskriver hur, är det inget svar.",
      en: "With no day, and nobody to describe how, it is no answer.",
    },
    given: ending,
    when: answered({}),
    refuses: "NobodyDescribesIt",
  },
  {
    rule: "AGR-8",
    says: { sv: "Avtalet är inte på väg att upphöra.", en: "The agreement is not ending." },
    given: [...group, registered()],
    when: answered({ from: day("2025-01-01") }),
    refuses: "NothingIsEnding",
  },
  {
    rule: "AGR-12",
    says: {
      sv: "På plats i april: ett glapp på nittio dagar, som visas i stället för att avvisas.",
      en: "In place in April: a gap of ninety days, which is shown rather than refused.",
    },
    given: ending,
    when: answered({ from: day("2025-04-01") }),
    adds: ["SuccessionAnswered"],
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
    rule: "AGR-6",
    says: {
      sv: "Den sista dagen faller på en söndag: avtalade dagar flyttas inte.",
      en: "The last day is a Sunday: days that are agreed on do not move.",
    },
    ...noticeAsked(
      {
        term: { kind: "untilFurtherNotice", from: "2019-01-01" },
        notice: { length: "P6M" },
        given: { received: "2024-05-03" },
      },
      { lastDay: day("2024-11-03") },
    ),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Fjorton dagar enligt lag slutar på midsommarafton: åtgärden får göras på måndagen.",
      en: "Fourteen days by statute end on midsummer eve: the act may be done on the Monday.",
    },
    ...dueAsked({ from: day("2026-06-05"), within: Period.make("P14D"), nature: "statutory" }, day("2026-06-22")),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Samma fjorton dagar enligt avtal slutar på midsommarafton.",
      en: "The same fourteen days by agreement end on midsummer eve.",
    },
    ...dueAsked({ from: day("2026-06-05"), within: Period.make("P14D"), nature: "contract" }, day("2026-06-19")),
  },
  {
    rule: "AGR-7",
    says: { sv: "En bestämd tid har löpt ut.", en: "A fixed term has run out." },
    ...shown([...group, fixedTerm("2024-12-31")], day("2025-01-01"), {
      status: "ended",
      ending: { by: "expiry", lastDay: day("2024-12-31"), with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: { sv: "Alla parter har sagt upp avtalet.", en: "Every party has given notice." },
    ...shown(ending, day("2025-01-01"), {
      status: "ended",
      ending: { by: "termination", lastDay: day("2024-12-31"), with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Båda skulle ha godkänt det före september; en gjorde det inte.",
      en: "Both were to approve it before September; one did not.",
    },
    ...shown([...group, draft, approved], day("2024-09-01"), {
      status: "ended",
      ending: { by: "neverInForce", lastDay: null, with: null },
    }),
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Ett avtal som har upphört kan inte sägas upp.",
      en: "No notice can be given of an agreement that has ended.",
    },
    given: [...group, fixedTerm("2024-03-31")],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "AgreementHasEnded",
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Avtalet hängde på ett annat, som aldrig trädde i kraft.",
      en: "The agreement depended on another, which never came into force.",
    },
    given: [...group, proposed({ agreement: "b", approveBy: day("2024-04-30") }), registered({ fallsWith: "b" })],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "AgreementHasEnded",
  },
  {
    rule: "AGR-9",
    says: {
      sv: "Avtalet gäller tills vidare: det ses över i oktober, och skulle upphöra vid årsskiftet om det sades upp i dag.",
      en: "The agreement runs until further notice: it is looked over in October, and would end at the turn of the year if notice were given today.",
    },
    ...shown(
      [...group, registered({ review: { first: day("2024-10-01"), every: Period.make("P2Y") } })],
      day("2024-05-03"),
      {
        nextReview: day("2024-10-01"),
        ifNoticeToday: {
          lastDay: day("2024-12-31"),
          lastDayToGiveNotice: day("2024-06-30"),
          actBy: day("2024-06-28"),
        },
      },
    ),
  },
  {
    rule: "AGR-10",
    says: {
      sv: "Ingen vet uppsägningstiden: inget räknas ut, och tre månader föreslås.",
      en: "Nobody knows the length of notice: nothing is computed, and three months are suggested.",
    },
    ...noticeAsked(
      {
        term: { kind: "untilFurtherNotice", from: "2019-01-01" },
        notice: { length: null },
        given: { received: "2024-05-03" },
      },
      {
        outcome: "cannotCompute",
        lastDay: null,
        warnings: [{ code: "noticeLengthUnknown", suggestion: Period.make("P3M") }],
      },
    ),
  },
  {
    rule: "AGR-11",
    says: {
      sv: "Ljungby behöver tre veckor hemma: junimötet är det sista där man hinner besluta.",
      en: "Ljungby needs three weeks at home: the June meeting is the last at which there is still time.",
    },
    ...shown(
      [...group, registered(), meeting("june", "2024-06-07"), leadTime("vaxjo", "P1W"), leadTime("ljungby", "P3W")],
      day("2024-05-03"),
      {
        decideInTime: {
          lastDay: day("2024-12-31"),
          actBy: day("2024-06-28"),
          decideBy: day("2024-06-07"),
          parties: [
            { party: "vaxjo", leadTime: Period.make("P1W"), decideBy: day("2024-06-21") },
            { party: "ljungby", leadTime: Period.make("P3W"), decideBy: day("2024-06-07") },
          ],
          leadTimeUnknown: [],
          meeting: "june",
          tooLate: null,
        },
      },
    ),
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Den sista parten godkänner, och avtalet är ingånget.",
      en: "The last party approves, and the agreement is concluded.",
    },
    given: [...group, draft, approved],
    when: approve("ljungby", "2024-08-31"),
    adds: ["AgreementApproved", "AgreementConcluded"],
  },
  {
    rule: "AGR-13",
    says: { sv: "En dag för sent att godkänna.", en: "A day too late to approve." },
    given: [...group, draft, approved],
    when: approve("ljungby", "2024-09-01"),
    refuses: "NothingToApprove",
    because: "tooLate",
  },
  {
    rule: "AGR-13",
    says: { sv: "En part godkänner en gång.", en: "A party approves once." },
    given: [...group, draft, approved],
    when: approve("vaxjo", "2024-06-14"),
    refuses: "NothingToApprove",
    because: "alreadyApproved",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ingen kan ha godkänt avtalet innan det lades fram.",
      en: "Nobody can have approved the agreement before it was proposed.",
    },
    given: [...group, draft],
    when: approve("vaxjo", "2024-05-02"),
    refuses: "NothingToApprove",
    because: "beforeProposed",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ett avtal som redan är ingånget godkänns inte igen.",
      en: "An agreement that is already concluded is not approved again.",
    },
    given: [...group, registered()],
    when: approve("vaxjo", "2024-06-10"),
    refuses: "NothingToApprove",
    because: "alreadyConcluded",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Ett avtal som inte är ingånget kan inte sägas upp.",
      en: "No notice can be given of an agreement that is not concluded.",
    },
    given: [...group, draft],
    when: give("vaxjo", { received: day("2024-05-03") }),
    refuses: "NotConcluded",
  },
  {
    rule: "AGR-13",
    says: {
      sv: "Avtalet ingicks först i november 2018 och kan inte ha sagts upp dessförinnan.",
      en: "The agreement was concluded only in November 2018, and no notice can have been given before that.",
    },
    given: [...group, registered({ concluded: { on: day("2018-11-05") } })],
    when: give("vaxjo", { received: day("2018-11-04") }),
    refuses: "NotConcluded",
  },
  {
    rule: "AGR-14",
    says: {
      sv: "Uppsägningstiden blir längre från årsskiftet.",
      en: "The period of notice becomes longer from the new year.",
    },
    given: [...group, registered()],
    when: amendment,
    adds: ["AgreementAmended"],
  },
  {
    rule: "AGR-14",
    says: {
      sv: "En ändring kan inte gälla från samma dag som den förra.",
      en: "An amendment cannot take effect on the same day as the one before.",
    },
    given: [...group, registered(), { ...amendment, type: "AgreementAmended", on: day("2024-05-03") }],
    when: amendment,
    refuses: "AmendmentDoesNotFit",
    because: "notAfterTheLatest",
  },
  {
    rule: "AGR-14",
    says: { sv: "En ändring som inte ändrar något avvisas.", en: "An amendment that changes nothing is refused." },
    given: [...group, registered()],
    when: { type: "AmendAgreement", agreement: "a", from: day("2025-01-01"), source: amendment.source },
    refuses: "AmendmentDoesNotFit",
    because: "changesNothing",
  },
];
