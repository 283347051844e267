/**
 * AGR-4, AGR-5: notice is given party by party, and a decision is not a notice.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";
import type { GivenNotice } from "../notice/index.ts";
import type { Agreement } from "../schema.ts";

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

type Hindrance = NotAParty | NoticeAlreadyGiven | DecisionIsNotNotice;

/** The refusal of a party's notice, or undefined. @category rules @since 0.1.0 */
export const noticeHindered = (agreement: Agreement, party: string, given: GivenNotice): Hindrance | undefined => {
  const names = { agreement: agreement.agreement, party };
  if (!agreement.parties.includes(party)) return { type: "NotAParty", rule: "AGR-4", ...names };
  if (agreement.notices.some((notice) => notice.party === party))
    return { type: "NoticeAlreadyGiven", rule: "AGR-4", ...names };
  const counts = agreement.notice?.counts ?? "received";
  return given[counts] === undefined
    ? { type: "DecisionIsNotNotice", rule: "AGR-5", ...names, missing: counts }
    : undefined;
};
