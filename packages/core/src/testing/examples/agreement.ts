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
];
