/**
 * Where an agreement stands on a day: being drafted, in force, being terminated, terminated or ended.
 *
 * - **Rule** AGR-4. Eight of nine notices is not nine: it is terminated when every party's is in.
 */
import type { CollaborationPart } from "../collaboration/index.ts";
import type { CalendarDate } from "../kernel/index.ts";
import type { Agreement } from "./model.ts";
import type { NoticeAnswer } from "./notice/index.ts";
import { decidedLastDay, type Ending, endingOn, partiesOn } from "./rules/how-it-ends.ts";
import { type Leaving, leavingOn } from "./rules/still-enough-parties.ts";
import type { AgreementPart } from "./state.ts";
import { noticesIn, unusedOn, versionOn } from "./versions.ts";

type State = CollaborationPart & AgreementPart;

/** Where an agreement stands on a day. */
export interface AgreementStatus {
  readonly is: "unconcluded" | "notYetInForce" | "inForce" | "beingTerminated" | "terminated" | "ended";
  /** The last day in force, as far as it can be computed. */
  readonly lastDay: CalendarDate | null;
  /** How it ends, once that is known; an agreement that never was in force has ended without a last day. */
  readonly ending: Ending | null;
  /** The parties that are in it. */
  readonly parties: ReadonlyArray<string>;
  /** Parties whose notice is not in, once it is being terminated by all. */
  readonly outstanding: ReadonlyArray<string>;
  /** Parties that leave alone, each with its last day. */
  readonly leaving: ReadonlyArray<Leaving>;
  /** Parties whose approval an agreement that is being drafted still lacks. */
  readonly lacking: ReadonlyArray<string>;
  /** What the clause says as of that day, if nobody gives notice. */
  readonly unused: NoticeAnswer;
}

/** Where an agreement stands on a day; what had not happened by then is not seen. */
export const statusOn = (state: State, agreement: Agreement, today: CalendarDate): AgreementStatus => {
  const { withdrawal, parties: all, term } = versionOn(agreement, today);
  const notices = noticesIn(agreement, today);
  const ending = endingOn(state, agreement, today) ?? null;
  const lastDay = ending?.lastDay ?? null;
  const begun =
    decidedLastDay(agreement, today) !== undefined ||
    (withdrawal === null ? notices.length > 0 : notices.length === all.length);
  const outstanding = begun ? all.filter((party) => !notices.some((notice) => notice.party === party)) : [];
  const allIn = begun && outstanding.length === 0;
  const is = (): AgreementStatus["is"] => {
    if (ending !== null && (ending.by === "neverInForce" || (lastDay !== null && lastDay < today))) return "ended";
    if (!isConcludedOn(agreement, today)) return "unconcluded";
    if (term.from > today) return "notYetInForce";
    if (allIn || (ending !== null && ending.by !== "expiry")) return "terminated";
    return begun ? "beingTerminated" : "inForce";
  };
  return {
    is: is(),
    lastDay,
    ending,
    parties: partiesOn(agreement, today),
    outstanding,
    leaving: leavingOn(agreement, today),
    lacking: lackingOn(agreement, today),
    unused: unusedOn(agreement, today),
  };
};

/** Whether it was concluded by a day. */
export const isConcludedOn = ({ conclusion }: Agreement, today: CalendarDate): boolean =>
  conclusion.is === "concluded" && (conclusion.on === undefined || conclusion.on <= today);

/** The parties that had not approved it by a day; nobody once it was concluded. */
export const lackingOn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<string> =>
  isConcludedOn(agreement, today)
    ? []
    : versionOn(agreement, today).parties.filter(
        (party) => !agreement.approvals.some((approval) => approval.party === party && approval.on <= today),
      );

/** Whether it is on its way out on a day, or over: decided, under notice, or with a last day of its own. */
export const isEndingOn = (state: State, agreement: Agreement, today: CalendarDate): boolean => {
  const { is, lastDay } = statusOn(state, agreement, today);
  return (
    is !== "notYetInForce" &&
    is !== "unconcluded" &&
    (lastDay !== null || is === "beingTerminated" || is === "terminated")
  );
};

/** The last day in force: as computed, or, until every notice is in, as decided. */
export const lastDayAimedAt = (state: State, agreement: Agreement, today: CalendarDate): CalendarDate | null =>
  endingOn(state, agreement, today)?.lastDay ?? decidedLastDay(agreement, today) ?? null;
