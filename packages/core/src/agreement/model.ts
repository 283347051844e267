/**
 * What the book remembers of an agreement: its versions, and every fact about it with its day.
 */
import type { Owner } from "../constellation/index.ts";
import type { CalendarDate, Period, Wording } from "../kernel/index.ts";
import type { GivenNotice, NoticeClause, Term } from "./notice/index.ts";
import type { AgreementKind, RegisterEntry, Review, ReviewRecord, Succession, WithdrawalClause } from "./schema.ts";

/** One party's notice, and when it was taken back. */
export interface PartyNotice {
  readonly party: string;
  readonly given: GivenNotice;
  readonly daysAre: "stated" | "assumed";
  readonly withdrawn: CalendarDate | undefined;
  /** Why it was taken back. */
  readonly withdrawnBecause?: Wording;
}

/** What holds from a day: the parties and the clauses. The first version holds from the beginning. */
export interface AgreementVersion {
  readonly from: CalendarDate;
  /** The day it was entered in the book; undefined for the first. */
  readonly on: CalendarDate | undefined;
  readonly parties: ReadonlyArray<string>;
  /** The day these parties were agreed on: a party that had left before it is in again. */
  readonly partiesFrom: CalendarDate;
  readonly term: Term;
  readonly notice: NoticeClause | null;
  readonly withdrawal: WithdrawalClause | null;
  readonly review: Review | null;
  readonly source: Wording;
  readonly decision: string | null;
}

/** Whether an agreement is concluded: on a day, or being drafted and approved party by party. */
export type Conclusion =
  | { readonly is: "concluded"; readonly on: CalendarDate | undefined; readonly decision: string | undefined }
  | {
      readonly is: "proposed";
      readonly on: CalendarDate;
      readonly decision: string | undefined;
    };

/** An agreement with its versions, every notice given on it, and what has been said of it. */
export interface Agreement {
  readonly agreement: string;
  readonly title: Wording;
  readonly kind: typeof AgreementKind.Type;
  readonly owner: Owner | null;
  readonly subject: Wording | null;
  readonly legalBasis: ReadonlyArray<string>;
  readonly registers: ReadonlyArray<typeof RegisterEntry.Type>;
  readonly fallsWith: string | null;
  readonly replaces: string | null;
  readonly assumed: ReadonlyArray<"term" | "notice" | "parties">;
  readonly versions: readonly [AgreementVersion, ...ReadonlyArray<AgreementVersion>];
  readonly conclusion: Conclusion;
  /** The last day to approve it, where that is a condition for it ever to come into force. */
  readonly approveBy: CalendarDate | undefined;
  readonly approvals: ReadonlyArray<{
    readonly party: string;
    readonly on: CalendarDate;
    readonly source?: Wording;
    readonly decision?: string;
  }>;
  readonly termination:
    | { readonly decision: string; readonly lastDay: CalendarDate; readonly day: CalendarDate }
    | undefined;
  readonly notices: ReadonlyArray<PartyNotice>;
  /** The agreement that takes its place, and the last day before it does. */
  readonly replaced: { readonly by: string; readonly lastDay: CalendarDate; readonly on: CalendarDate } | undefined;
  /** What was answered about what comes after, and when; the latest counts. */
  readonly successions: ReadonlyArray<{ readonly on: CalendarDate; readonly succession: Succession }>;
  readonly reviews: ReadonlyArray<Omit<ReviewRecord, "agreement">>;
}

/** How long a party needs, from a day. */
export interface LeadTime {
  readonly value: Period;
  readonly from: CalendarDate;
  readonly source: Wording;
}
