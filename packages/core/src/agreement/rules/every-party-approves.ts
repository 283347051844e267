/**
 * AGR-13: an agreement is concluded when every party has approved it; until then it says whose approval it lacks.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import { isConcludedOn, lackingOn } from "../status.ts";
import { latestVersion } from "../versions.ts";
import type { NotAParty } from "./notice-per-party.ts";

/** The agreement is not concluded, and this cannot be done before it is. @category refusals @since 0.1.0 */
export interface NotConcluded {
  readonly type: "NotConcluded";
  readonly rule: "AGR-13";
  readonly agreement: string;
  readonly day: CalendarDate;
  /** The day it was concluded, where it has been since. */
  readonly concludedOn: CalendarDate | null;
  readonly lacking: ReadonlyArray<string>;
}

/** There is nothing for the party to approve on that day. @category refusals @since 0.1.0 */
export interface NothingToApprove {
  readonly type: "NothingToApprove";
  readonly rule: "AGR-13";
  readonly agreement: string;
  readonly party: string;
  readonly why: "alreadyConcluded" | "alreadyApproved" | "tooLate" | "beforeProposed";
  /** The day it was concluded or approved, the last day to approve it, or the day it was proposed. */
  readonly day: CalendarDate | null;
}

export const AGR_13 = rule({
  id: "AGR-13",
  title: { sv: "Ingånget när alla har godkänt", en: "Concluded when all have approved" },
  source: "A county: an accord was agreed in the group and was still being drafted; each party approves for itself",
  text: {
    sv: "Gruppens beslut binder inte parterna. Ett avtal är ingånget när varje part har godkänt det; till dess visas vems godkännande som saknas. Skulle det ha godkänts senast en dag och inte blev det, trädde det aldrig i kraft.",
    en: "The group's decision does not bind the parties. An agreement is concluded when each party has approved it; until then it shows whose approval is missing. If it was to be approved by a day and was not, it never came into force.",
  },
});

/** The refusal of a party's approval, or undefined. @category rules @since 0.1.0 */
export const approvalHindered = (
  agreement: Agreement,
  party: string,
  on: CalendarDate,
): NotAParty | NothingToApprove | undefined => {
  const names = { agreement: agreement.agreement, party };
  if (!latestVersion(agreement).parties.includes(party)) return { type: "NotAParty", rule: "AGR-4", ...names };
  const nothing = (why: NothingToApprove["why"], day: CalendarDate | undefined): NothingToApprove => ({
    type: "NothingToApprove",
    rule: "AGR-13",
    ...names,
    why,
    day: day ?? null,
  });
  const { conclusion, approvals, approveBy } = agreement;
  if (conclusion.is === "concluded") return nothing("alreadyConcluded", conclusion.on);
  const earlier = approvals.find((approval) => approval.party === party);
  if (earlier !== undefined) return nothing("alreadyApproved", earlier.on);
  if (on < conclusion.on) return nothing("beforeProposed", conclusion.on);
  return approveBy !== undefined && on > approveBy ? nothing("tooLate", approveBy) : undefined;
};

/** The refusal of what needs a concluded agreement on a day, or undefined. Without a day of its own it is concluded when its term begins. @category rules @since 0.1.0 */
export const notConcluded = (agreement: Agreement, day: CalendarDate): NotConcluded | undefined => {
  const { conclusion, versions } = agreement;
  const on = conclusion.is === "proposed" ? undefined : (conclusion.on ?? versions[0].term.from);
  if (on !== undefined && on <= day) return undefined;
  const lacking = isConcludedOn(agreement, day) ? [] : lackingOn(agreement, day);
  return {
    type: "NotConcluded",
    rule: "AGR-13",
    agreement: agreement.agreement,
    day,
    concludedOn: on ?? null,
    lacking,
  };
};
