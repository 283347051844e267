/**
 * AGR-13: an agreement is concluded when every party has approved it; until then it says whose approval it lacks.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement } from "../model.ts";
import { isConcludedOn, lackingOn } from "../status.ts";
import { latestVersion } from "../versions.ts";
import { NotAParty } from "./notice-per-party.ts";

export const AGR_13 = rule({
  id: "AGR-13",
  title: { sv: "Ingånget när alla har godkänt", en: "Concluded when all have approved" },
  source: "A county: an accord was agreed in the group and was still being drafted; each party approves for itself",
  text: {
    sv: "Gruppens beslut binder inte parterna. Ett avtal är ingånget när varje part har godkänt det; till dess visas vems godkännande som saknas. Skulle det ha godkänts senast en dag och inte blev det, trädde det aldrig i kraft.",
    en: "The group's decision does not bind the parties. An agreement is concluded when each party has approved it; until then it shows whose approval is missing. If it was to be approved by a day and was not, it never came into force.",
  },
});

/** The agreement is not concluded, and this cannot be done before it is. */
export const NotConcluded = refusal(
  "NotConcluded",
  AGR_13,
  {
    agreement: Id,
    day: CalendarDate,
    /** The day it was concluded, where it has been since. */
    concludedOn: Schema.NullOr(CalendarDate),
    lacking: Schema.Array(Id),
  },
  "hindered",
);
export type NotConcluded = typeof NotConcluded.Type;

/** There is nothing for the party to approve on that day. */
export const NothingToApprove = refusal(
  "NothingToApprove",
  AGR_13,
  {
    agreement: Id,
    party: Id,
    why: Schema.Literals(["alreadyConcluded", "alreadyApproved", "tooLate", "beforeProposed"]),
    /** The day it was concluded or approved, the last day to approve it, or the day it was proposed. */
    day: Schema.NullOr(CalendarDate),
  },
  {
    by: "why",
    is: { alreadyConcluded: "hindered", alreadyApproved: "hindered", tooLate: "hindered", beforeProposed: "mistaken" },
  },
);
export type NothingToApprove = typeof NothingToApprove.Type;

/** Evidence that a party can approve the agreement on that day. */
export type ApprovalFits = Evidence<"approval">;

/** Evidence that an agreement was concluded by a day. */
export type Concluded = Evidence<"concluded">;

/** Whether a party can approve an agreement on a day. */
export const approvalFits = (
  agreement: Agreement,
  party: string,
  on: CalendarDate,
): Result.Result<ApprovalFits, NotAParty | NothingToApprove> => {
  const names = { agreement: agreement.agreement, party };
  if (!latestVersion(agreement).parties.includes(party)) return Result.fail(NotAParty(names));
  const no = (why: NothingToApprove["why"], day: CalendarDate | undefined) =>
    Result.fail(NothingToApprove({ ...names, why, day: day ?? null }));
  const { conclusion, approvals, approveBy } = agreement;
  if (conclusion.is === "concluded") return no("alreadyConcluded", conclusion.on);
  const earlier = approvals.find((approval) => approval.party === party);
  if (earlier !== undefined) return no("alreadyApproved", earlier.on);
  if (on < conclusion.on) return no("beforeProposed", conclusion.on);
  return approveBy !== undefined && on > approveBy ? no("tooLate", approveBy) : Result.succeed(vouch({}));
};

/** Whether an agreement was concluded by a day. Without a day of its own it is concluded when its term begins. */
export const concludedBy = (agreement: Agreement, day: CalendarDate): Result.Result<Concluded, NotConcluded> => {
  const { conclusion, versions } = agreement;
  const on = conclusion.is === "proposed" ? undefined : (conclusion.on ?? versions[0].term.from);
  if (on !== undefined && on <= day) return Result.succeed(vouch({}));
  const lacking = isConcludedOn(agreement, day) ? [] : lackingOn(agreement, day);
  return Result.fail(NotConcluded({ agreement: agreement.agreement, day, concludedOn: on ?? null, lacking }));
};
