/**
 * AGR-4, AGR-5: notice is given party by party, and a decision is not a notice.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Agreement, PartyNotice } from "../model.ts";
import type { GivenNotice } from "../notice/index.ts";
import type { WithAgreements } from "../state.ts";
import { effectOf, isSpent, judgedBy, latestVersion } from "../versions.ts";
import { endingOn } from "./how-it-ends.ts";

/** An organisation that is not a party gave notice. @category refusals @since 0.1.0 */
export interface NotAParty {
  readonly type: "NotAParty";
  readonly rule: "AGR-4";
  readonly agreement: string;
  readonly party: string;
}

/** The party has already given notice. @category refusals @since 0.1.0 */
export interface NoticeAlreadyGiven {
  readonly type: "NoticeAlreadyGiven";
  readonly rule: "AGR-4";
  readonly agreement: string;
  readonly party: string;
}

/** The day that counts is missing: a decision to give notice is not a notice. @category refusals @since 0.1.0 */
export interface DecisionIsNotNotice {
  readonly type: "DecisionIsNotNotice";
  readonly rule: "AGR-5";
  readonly agreement: string;
  readonly party: string;
  readonly missing: "received" | "sent";
}

/** The notice or its withdrawal does not fit what is known of the party's notice. @category refusals @since 0.1.0 */
export interface NoticeDoesNotFit {
  readonly type: "NoticeDoesNotFit";
  readonly rule: "AGR-4";
  readonly agreement: string;
  readonly party: string;
  readonly why: "daysOutOfOrder" | "noneAwaited" | "noneGiven" | "hasTakenEffect";
  /** The day that stands in the way. */
  readonly day: CalendarDate | null;
}

export const AGR_4 = rule({
  id: "AGR-4",
  title: { sv: "Uppsägning part för part", en: "Notice party by party" },
  source: "A county: all eight municipalities and the region gave notice on the same agreement",
  text: {
    sv: "Varje part säger upp för sig. Avtalet är uppsagt av alla först när varje parts uppsägning har kommit in; åtta av nio är inte nio.",
    en: "Each party gives its own notice. The agreement is terminated by all only when every party's notice is in; eight of nine is not nine.",
  },
});

export const AGR_5 = rule({
  id: "AGR-5",
  title: { sv: "Ett beslut är ingen uppsägning", en: "A decision is not a notice" },
  source: "Lag (1915:218) om avtal 2–3 §§ as the general idea: an act counts when it reaches the other party",
  text: {
    sv: "Utan den dag uppsägningen togs emot (eller skickades) går det inte att räkna ut när avtalet upphör.",
    en: "Without the day the notice was received (or sent) it cannot be computed when the agreement ends.",
  },
});

type Hindrance = NotAParty | NoticeAlreadyGiven | DecisionIsNotNotice | NoticeDoesNotFit;

const doesNotFit = (
  { agreement }: Agreement,
  party: string,
  why: NoticeDoesNotFit["why"],
  day?: CalendarDate,
): NoticeDoesNotFit => ({ type: "NoticeDoesNotFit", rule: "AGR-4", agreement, party, why, day: day ?? null });

/** A party's notice that has not been taken back, nor had its effect before the party joined again; or undefined. */
const standingNotice = (agreement: Agreement, party: string, day: CalendarDate): PartyNotice | undefined =>
  agreement.notices.findLast(
    (notice) => notice.party === party && notice.withdrawn === undefined && !isSpent(agreement, notice, day),
  );

/**
 * The refusal of a party's notice, or undefined.
 *
 * A notice that has been sent may be entered before it has come in: it counts only from the day that the clause counts.
 *
 * @category rules @since 0.1.0
 */
export const noticeHindered = (agreement: Agreement, party: string, given: GivenNotice): Hindrance | undefined => {
  const names = { agreement: agreement.agreement, party };
  const { parties, notice } = judgedBy(agreement, given);
  if (!parties.includes(party)) return { type: "NotAParty", rule: "AGR-4", ...names };
  const day = given.received ?? given.sent ?? latestVersion(agreement).from;
  if (standingNotice(agreement, party, day) !== undefined)
    return { type: "NoticeAlreadyGiven", rule: "AGR-4", ...names };
  const counts = notice?.counts ?? "received";
  if (given[counts] === undefined && given.sent === undefined)
    return { type: "DecisionIsNotNotice", rule: "AGR-5", ...names, missing: counts };
  const days = [given.decided, given.sent, given.received].filter((each) => each !== undefined);
  const early = days.find((each, index) => days.slice(0, index).some((before) => before > each));
  return early === undefined ? undefined : doesNotFit(agreement, party, "daysOutOfOrder", early);
};

/** The refusal of the day a sent notice came in, or undefined. @category rules @since 0.1.0 */
export const receiptHindered = (
  agreement: Agreement,
  party: string,
  received: CalendarDate,
): NoticeDoesNotFit | undefined => {
  const given = standingNotice(agreement, party, received)?.given;
  if (given?.sent === undefined || given.received !== undefined)
    return doesNotFit(agreement, party, "noneAwaited", given?.received);
  return received < given.sent ? doesNotFit(agreement, party, "daysOutOfOrder", received) : undefined;
};

/**
 * The refusal when a party takes its notice back, or undefined: not before it was given, and not once it has taken effect. A
 * party that leaves alone has left after its own last day; otherwise nothing has happened until every notice is in.
 *
 * @category rules @since 0.1.0
 */
export const withdrawalHindered = (
  state: WithAgreements,
  agreement: Agreement,
  party: string,
  on: CalendarDate,
): NoticeDoesNotFit | undefined => {
  const notice = standingNotice(agreement, party, on);
  const begun = notice?.given.received ?? notice?.given.sent;
  if (notice === undefined || begun === undefined || on < begun)
    return doesNotFit(agreement, party, "noneGiven", begun);
  const alone = judgedBy(agreement, notice.given).withdrawal !== null;
  const lastDay = alone ? effectOf(agreement, notice).lastDay : endingOn(state, agreement, on)?.lastDay;
  return lastDay != null && lastDay < on ? doesNotFit(agreement, party, "hasTakenEffect", lastDay) : undefined;
};
