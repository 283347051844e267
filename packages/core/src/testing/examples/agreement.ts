/**
 * Examples of agreements: terms, notices, last days, what comes after.
 *
 * @since 0.1.0
 */
import type { Command, Fact } from "../../book/index.ts";
import { type CalendarDate, day, Period } from "../../kernel/index.ts";
import { assembled, decide, group, onTheTable } from "../small-world.ts";
import type { RuleExample } from "./example.ts";

const register: Extract<Command, { type: "RegisterAgreement" }> = {
  type: "RegisterAgreement",
  agreement: "a",
  title: { sv: "Avtal", en: "Agreement" },
  kind: "agreement",
  parties: ["vaxjo", "ljungby"],
  term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
  notice: { length: Period.make("P6M"), landing: "yearEnd" },
  source: { sv: "Påhittat" },
};
const registered: Fact = { ...register, type: "AgreementRegistered" };
const notice = (given: Extract<Command, { type: "GiveNotice" }>["given"]): Command => ({
  type: "GiveNotice",
  agreement: "a",
  party: "vaxjo",
  given,
});
const { type: _, ...decision } = decide;
const terminate = (lastDay: string): Command => ({
  ...decision,
  type: "TerminateAgreement",
  agreement: "a",
  lastDay: day(lastDay),
});
const renewing = { kind: "renewing", from: "2015-01-01", until: "2018-12-31", renewsBy: "P4Y" };

const underNotice: ReadonlyArray<Fact> = [
  ...group,
  registered,
  ...["vaxjo", "ljungby"].map(
    (party): Fact => ({ type: "NoticeGiven", agreement: "a", party, given: { received: day("2024-05-03") } }),
  ),
];
const takesOver = (when: { readonly from?: CalendarDate }): Command => ({
  type: "AnswerSuccession",
  agreement: "a",
  on: day("2024-06-01"),
  succession: {
    kind: "takenOver",
    parts: [{ what: { sv: "Rådgivning", en: "Advice" }, by: { kind: "organisation", id: "vaxjo" }, ...when }],
  },
});

const fixedTerm = (until: string): Fact => ({
  ...registered,
  term: { kind: "fixed", from: day("2023-01-01"), until: day(until) },
  notice: null,
});
const proposed: Fact = {
  ...register,
  type: "AgreementProposed",
  term: { kind: "untilFurtherNotice", from: day("2024-09-01") },
  approveBy: day("2024-08-31"),
  on: day("2024-05-03"),
};
const approvedBy = (party: string, on: string): Fact => ({
  type: "AgreementApproved",
  agreement: "a",
  party,
  on: day(on),
});
const withReview: Fact = { ...registered, review: { first: day("2024-10-01"), every: Period.make("P2Y") } };
const june: Fact = {
  type: "MeetingCalled",
  meeting: "june",
  body: "llg",
  day: day("2024-06-07"),
  title: { sv: "Juni" },
};
const leadTime = (organisation: string, length: string): Fact => ({
  type: "DecisionLeadTimeStated",
  organisation,
  length: Period.make(length),
  from: day("2024-01-01"),
  source: { sv: "Påhittat" },
});
const amendment: Extract<Command, { type: "AmendAgreement" }> = {
  type: "AmendAgreement",
  agreement: "a",
  from: day("2025-01-01"),
  notice: { length: Period.make("P12M"), landing: "yearEnd" },
  source: { sv: "Tilläggsavtal" },
};

/** The examples. */
export const agreementExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "AGR-1",
    says: { sv: "Tills vidare, sex månader till årsskifte.", en: "Until further notice, six months to a year's end." },
    given: group,
    when: register,
    adds: ["AgreementRegistered"],
  },
  {
    rule: "AGR-1",
    says: { sv: "En tid som slutar före sin början avvisas.", en: "A term that ends before it begins is refused." },
    given: group,
    when: { ...register, term: { kind: "fixed", from: day("2024-01-01"), until: day("2023-12-31") }, notice: null },
    refuses: "TermDoesNotMakeSense",
  },
  {
    rule: "AGR-2",
    says: { sv: "Gruppen säger upp till årsskiftet.", en: "The group terminates to the turn of the year." },
    given: [...assembled, registered, onTheTable("1")],
    when: terminate("2024-12-31"),
    adds: ["DecisionTaken", "ItemConcluded", "TerminationDecided"],
  },
  {
    rule: "AGR-2",
    says: { sv: "Klausulen når inte dagen före.", en: "The clause does not reach the day before." },
    given: [...assembled, registered, onTheTable("1")],
    when: terminate("2024-12-30"),
    refuses: "LastDayNotReachable",
  },
  {
    rule: "AGR-3",
    says: {
      sv: "Arton månader före den sista dagen, i tid: avtalet upphör.",
      en: "Eighteen months before the last day, in time: the agreement ends.",
    },
    notice: { term: renewing, notice: { length: "P18M" }, given: { received: "2017-06-30" } },
    answers: { outcome: "terminated", lastDay: day("2018-12-31") },
  },
  {
    rule: "AGR-3",
    says: { sv: "En dag för sent: det förlängs fyra år.", en: "A day too late: it is renewed for four years." },
    notice: { term: renewing, notice: { length: "P18M" }, given: { received: "2017-07-01" } },
    answers: { outcome: "renewed", lastDay: day("2022-12-31") },
  },
  {
    rule: "AGR-4",
    says: { sv: "En part säger upp.", en: "One party gives notice." },
    given: [...group, registered],
    when: notice({ received: day("2024-05-03") }),
    adds: ["NoticeGiven"],
  },
  {
    rule: "AGR-4",
    says: { sv: "Samma part säger inte upp två gånger.", en: "The same party does not give notice twice." },
    given: [...group, registered, { ...notice({ received: day("2024-05-03") }), type: "NoticeGiven" } as Fact],
    when: notice({ received: day("2024-05-04") }),
    refuses: "NoticeAlreadyGiven",
  },
  {
    rule: "AGR-5",
    says: { sv: "Mottagen uppsägning.", en: "A notice that was received." },
    given: [...group, registered],
    when: notice({ decided: day("2024-05-02"), received: day("2024-05-03") }),
    adds: ["NoticeGiven"],
  },
  {
    rule: "AGR-5",
    says: { sv: "Ett beslut är ingen uppsägning.", en: "A decision is not a notice." },
    given: [...group, registered],
    when: notice({ decided: day("2024-05-03") }),
    refuses: "DecisionIsNotNotice",
  },
  {
    rule: "AGR-8",
    says: {
      sv: "Rådgivningen tas över dagen efter avtalets sista dag.",
      en: "The advice is taken over the day after the agreement's last day.",
    },
    given: underNotice,
    when: takesOver({ from: day("2025-01-01") }),
    adds: ["SuccessionAnswered"],
  },
  {
    rule: "AGR-8",
    says: {
      sv: "Utan dag, och ingen beskriver hur: inget svar.",
      en: "Without a day, and nobody describes how: no answer.",
    },
    given: underNotice,
    when: takesOver({}),
    refuses: "NobodyDescribesIt",
  },
  {
    rule: "AGR-8",
    says: { sv: "Inget är på väg att upphöra.", en: "Nothing is ending." },
    given: [...group, registered],
    when: takesOver({ from: day("2025-01-01") }),
    refuses: "NothingIsEnding",
  },
  {
    rule: "AGR-12",
    says: {
      sv: "På plats i april: ett glapp på nittio dagar, som visas i stället för att avvisas.",
      en: "In place in April: a gap of ninety days, which is shown rather than refused.",
    },
    given: underNotice,
    when: takesOver({ from: day("2025-04-01") }),
    adds: ["SuccessionAnswered"],
  },
  {
    rule: "AGR-4",
    says: {
      sv: "En part lämnar avtalet, som gäller vidare för de två som är kvar.",
      en: "One party leaves, and the agreement goes on for the two that remain.",
    },
    given: [
      ...group,
      {
        type: "OrganisationAdmitted",
        organisation: "rgk",
        name: "Region Kronoberg",
        kind: "region",
        since: day("2024-01-01"),
      },
      {
        ...registered,
        parties: ["vaxjo", "ljungby", "rgk"],
        withdrawal: { atLeast: 2, ofKind: [{ kind: "region", atLeast: 1 }] },
      },
      { type: "NoticeGiven", agreement: "a", party: "vaxjo", given: { received: day("2024-05-03") } },
    ],
    agreement: "a",
    asked: day("2025-01-01"),
    shows: { status: "inForce", parties: ["ljungby", "rgk"], lastDay: null },
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Den sista dagen faller på en söndag: avtalade dagar flyttas inte.",
      en: "The last day is a Sunday: days that are agreed on do not move.",
    },
    notice: {
      term: { kind: "untilFurtherNotice", from: "2019-01-01" },
      notice: { length: "P6M" },
      given: { received: "2024-05-03" },
    },
    answers: { lastDay: day("2024-11-03") },
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Fjorton dagar enligt lag slutar på midsommarafton: åtgärden får göras på måndagen.",
      en: "Fourteen days by statute end on midsummer eve: the act may be done on the Monday.",
    },
    act: { from: day("2026-06-05"), within: Period.make("P14D"), nature: "statutory" },
    due: day("2026-06-22"),
  },
  {
    rule: "AGR-6",
    says: {
      sv: "Samma fjorton dagar enligt avtal slutar på midsommarafton.",
      en: "The same fourteen days by agreement end on midsummer eve.",
    },
    act: { from: day("2026-06-05"), within: Period.make("P14D"), nature: "contract" },
    due: day("2026-06-19"),
  },
  {
    rule: "AGR-7",
    says: { sv: "En bestämd tid har löpt ut.", en: "A fixed term has run out." },
    given: [...group, fixedTerm("2024-12-31")],
    agreement: "a",
    asked: day("2025-01-01"),
    shows: { status: "ended", ending: { by: "expiry", lastDay: day("2024-12-31"), with: null } },
  },
  {
    rule: "AGR-7",
    says: { sv: "Alla har sagt upp det.", en: "All have given notice." },
    given: underNotice,
    agreement: "a",
    asked: day("2025-01-01"),
    shows: { status: "ended", ending: { by: "termination", lastDay: day("2024-12-31"), with: null } },
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Båda skulle ha godkänt det före september; en gjorde det inte.",
      en: "Both were to approve it before September; one did not.",
    },
    given: [...group, proposed, approvedBy("vaxjo", "2024-06-10")],
    agreement: "a",
    asked: day("2024-09-01"),
    shows: { status: "ended", ending: { by: "neverInForce", lastDay: null, with: null } },
  },
  {
    rule: "AGR-7",
    says: {
      sv: "Det som har upphört sägs inte upp.",
      en: "What has ended is not given notice of.",
    },
    given: [...group, { ...fixedTerm("2024-03-31") }],
    when: notice({ received: day("2024-05-03") }),
    refuses: "AgreementHasEnded",
  },
  {
    rule: "AGR-9",
    says: {
      sv: "Tills vidare: det ses över i oktober, och skulle upphöra vid årsskiftet om det sades upp i dag.",
      en: "Until further notice: looked over in October, and would end at the turn of the year if notice were given today.",
    },
    given: [...group, withReview],
    agreement: "a",
    asked: day("2024-05-03"),
    shows: {
      nextReview: day("2024-10-01"),
      ifNoticeToday: {
        lastDay: day("2024-12-31"),
        lastDayToGiveNotice: day("2024-06-30"),
        actBy: day("2024-06-28"),
      },
    },
  },
  {
    rule: "AGR-10",
    says: {
      sv: "Ingen vet uppsägningstiden: inget räknas ut, och tre månader föreslås.",
      en: "Nobody knows the length of notice: nothing is computed, and three months are suggested.",
    },
    notice: {
      term: { kind: "untilFurtherNotice", from: "2019-01-01" },
      notice: { length: null },
      given: { received: "2024-05-03" },
    },
    answers: {
      outcome: "cannotCompute",
      lastDay: null,
      warnings: [{ code: "noticeLengthUnknown", suggestion: Period.make("P3M") }],
    },
  },
  {
    rule: "AGR-11",
    says: {
      sv: "Ljungby behöver tre veckor hemma: junimötet är det sista som hinner.",
      en: "Ljungby needs three weeks at home: the June meeting is the last one in time.",
    },
    given: [...group, registered, june, leadTime("vaxjo", "P1W"), leadTime("ljungby", "P3W")],
    agreement: "a",
    asked: day("2024-05-03"),
    shows: {
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
  },
  {
    rule: "AGR-13",
    says: { sv: "Den sista parten godkänner: avtalet är ingånget.", en: "The last party approves: it is concluded." },
    given: [...group, proposed, approvedBy("vaxjo", "2024-06-10")],
    when: { type: "ApproveAgreement", agreement: "a", party: "ljungby", on: day("2024-08-31") },
    adds: ["AgreementApproved", "AgreementConcluded"],
  },
  {
    rule: "AGR-13",
    says: { sv: "En dag för sent.", en: "A day too late." },
    given: [...group, proposed, approvedBy("vaxjo", "2024-06-10")],
    when: { type: "ApproveAgreement", agreement: "a", party: "ljungby", on: day("2024-09-01") },
    refuses: "NothingToApprove",
  },
  {
    rule: "AGR-13",
    says: { sv: "Det som inte är ingånget sägs inte upp.", en: "What is not concluded is not given notice of." },
    given: [...group, proposed],
    when: notice({ received: day("2024-05-03") }),
    refuses: "NotConcluded",
  },
  {
    rule: "AGR-14",
    says: { sv: "Längre uppsägningstid från årsskiftet.", en: "A longer notice from the turn of the year." },
    given: [...group, registered],
    when: amendment,
    adds: ["AgreementAmended"],
  },
  {
    rule: "AGR-14",
    says: {
      sv: "En ändring som gäller från samma dag som den förra får inte plats.",
      en: "An amendment from the same day as the one before does not fit.",
    },
    given: [...group, registered, { ...amendment, type: "AgreementAmended", on: day("2024-05-03") }],
    when: amendment,
    refuses: "AmendmentDoesNotFit",
  },
];
