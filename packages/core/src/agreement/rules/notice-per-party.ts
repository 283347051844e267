/**
 * AGR-4, AGR-5: notice is given party by party, and a decision is not a notice.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement, PartyNotice } from "../model.ts";
import type { GivenNotice } from "../notice/index.ts";
import type { AgreementPart } from "../state.ts";
import { effectOf, isSpent, judgedBy, latestVersion } from "../versions.ts";
import { endingOn } from "./how-it-ends.ts";

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
    en: "Without the day the notice was received (or sent) nobody can work out when the agreement ends.",
  },
});

/** An organisation that is not a party gave notice. */
export const NotAParty = refusal("NotAParty", AGR_4, { agreement: Id, party: Id }, "mistaken");
export type NotAParty = typeof NotAParty.Type;

/** The party has already given notice. */
export const NoticeAlreadyGiven = refusal("NoticeAlreadyGiven", AGR_4, { agreement: Id, party: Id }, "hindered");
export type NoticeAlreadyGiven = typeof NoticeAlreadyGiven.Type;

/** The day that counts is missing: a decision to give notice is not a notice. */
export const DecisionIsNotNotice = refusal(
  "DecisionIsNotNotice",
  AGR_5,
  { agreement: Id, party: Id, missing: Schema.Literals(["received", "sent"]) },
  "mistaken",
);
export type DecisionIsNotNotice = typeof DecisionIsNotNotice.Type;

/** The notice or its withdrawal does not fit what is known of the party's notice. */
export const NoticeDoesNotFit = refusal(
  "NoticeDoesNotFit",
  AGR_4,
  {
    agreement: Id,
    party: Id,
    why: Schema.Literals(["daysOutOfOrder", "noneAwaited", "noneGiven", "hasTakenEffect"]),
    /** The day that stands in the way. */
    day: Schema.NullOr(CalendarDate),
  },
  {
    by: "why",
    is: { daysOutOfOrder: "mistaken", noneAwaited: "hindered", noneGiven: "hindered", hasTakenEffect: "hindered" },
  },
);
export type NoticeDoesNotFit = typeof NoticeDoesNotFit.Type;

/** Evidence that a party's notice fits, and the day it begins to exist: received, or sent. */
export type NoticeFits = Evidence<"notice", { readonly day: CalendarDate }>;

/** Evidence that the day a sent notice came in fits. */
export type ReceiptFits = Evidence<"receipt">;

/** Evidence that a notice can be taken back. */
export type WithdrawalFits = Evidence<"withdrawal">;

const doesNotFit = (
  { agreement }: Agreement,
  party: string,
  why: NoticeDoesNotFit["why"],
  day?: CalendarDate,
): Result.Result<never, NoticeDoesNotFit> => Result.fail(NoticeDoesNotFit({ agreement, party, why, day: day ?? null }));

/** A party's notice that has not been taken back, nor had its effect before the party joined again; or undefined. */
const standingNotice = (agreement: Agreement, party: string, day: CalendarDate): PartyNotice | undefined =>
  agreement.notices.findLast(
    (notice) => notice.party === party && notice.withdrawn === undefined && !isSpent(agreement, notice, day),
  );

/**
 * Whether a party's notice fits what is known of it.
 *
 * A notice that has been sent may be entered before it has come in: it counts only from the day that the clause counts.
 */
export const noticeFits = (
  agreement: Agreement,
  party: string,
  given: GivenNotice,
): Result.Result<NoticeFits, NotAParty | NoticeAlreadyGiven | DecisionIsNotNotice | NoticeDoesNotFit> => {
  const names = { agreement: agreement.agreement, party };
  const { parties, notice } = judgedBy(agreement, given);
  if (!parties.includes(party)) return Result.fail(NotAParty(names));
  const day = given.received ?? given.sent;
  if (standingNotice(agreement, party, day ?? latestVersion(agreement).from) !== undefined)
    return Result.fail(NoticeAlreadyGiven(names));
  const counts = notice?.counts ?? "received";
  if (day === undefined || (given[counts] === undefined && given.sent === undefined))
    return Result.fail(DecisionIsNotNotice({ ...names, missing: counts }));
  const days = [given.decided, given.sent, given.received].filter((each) => each !== undefined);
  const early = days.find((each, index) => days.slice(0, index).some((before) => before > each));
  return early === undefined ? Result.succeed(vouch({ day })) : doesNotFit(agreement, party, "daysOutOfOrder", early);
};

/** Whether a sent notice can have come in on a day. */
export const receiptFits = (
  agreement: Agreement,
  party: string,
  received: CalendarDate,
): Result.Result<ReceiptFits, NoticeDoesNotFit> => {
  const given = standingNotice(agreement, party, received)?.given;
  if (given?.sent === undefined || given.received !== undefined)
    return doesNotFit(agreement, party, "noneAwaited", given?.received);
  return received < given.sent ? doesNotFit(agreement, party, "daysOutOfOrder", received) : Result.succeed(vouch({}));
};

/**
 * Whether a party can take its notice back: not before it was given, and not once it has taken effect. A party that leaves
 * alone has left after its own last day; otherwise nothing has happened until every notice is in.
 */
export const withdrawalFits = (
  state: CollaborationPart & AgreementPart,
  agreement: Agreement,
  party: string,
  on: CalendarDate,
): Result.Result<WithdrawalFits, NoticeDoesNotFit> => {
  const notice = standingNotice(agreement, party, on);
  const begun = notice?.given.received ?? notice?.given.sent;
  if (notice === undefined || begun === undefined || on < begun)
    return doesNotFit(agreement, party, "noneGiven", begun);
  const alone = judgedBy(agreement, notice.given).withdrawal !== null;
  const lastDay = alone ? effectOf(agreement, notice).lastDay : endingOn(state, agreement, on)?.lastDay;
  return lastDay != null && lastDay < on
    ? doesNotFit(agreement, party, "hasTakenEffect", lastDay)
    : Result.succeed(vouch({}));
};
