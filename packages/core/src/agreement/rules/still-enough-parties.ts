/**
 * AGR-4, for one party that leaves alone: the agreement goes on for the rest while enough of the right kinds remain.
 *
 * - **Decided here**: where the agreement says nothing of leaving alone, nobody does: it ends when every party's notice
 *   is in. Where it does, it ends on the first last day that leaves too few.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type CalendarDate, find, toDayNumber } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import type { WithdrawalClause } from "../schema.ts";
import { effectOf, noticesIn, versionOn } from "../versions.ts";

/** A party that leaves alone, and its last day. */
export interface Leaving {
  readonly party: string;
  readonly lastDay: CalendarDate;
}

/** Whether these parties are enough for the agreement to go on. */
const areEnough = (state: CollaborationPart, clause: WithdrawalClause, parties: ReadonlyArray<string>): boolean => {
  const kindOf = (party: string) => find(state.collaboration.organisations, party)?.kind;
  return (
    parties.length >= clause.atLeast &&
    (clause.ofKind ?? []).every(
      ({ kind, atLeast }) => parties.filter((party) => kindOf(party) === kind).length >= atLeast,
    )
  );
};

/** The parties that leave by their own notice, the first to leave first; nobody where the agreement has no such clause. */
export const leavingOn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<Leaving> => {
  const { withdrawal } = versionOn(agreement, today);
  if (withdrawal === null) return [];
  return noticesIn(agreement, today)
    .flatMap((notice) => {
      const { lastDay } = effectOf(agreement, notice);
      return lastDay === null ? [] : [{ party: notice.party, lastDay }];
    })
    .sort((a, b) => toDayNumber(a.lastDay) - toDayNumber(b.lastDay));
};

/** The last day before too few parties remain, or undefined while enough do. */
export const tooFewAfter = (
  state: CollaborationPart,
  agreement: Agreement,
  today: CalendarDate,
): CalendarDate | undefined => {
  const { withdrawal, parties } = versionOn(agreement, today);
  if (withdrawal === null) return undefined;
  const leaving = leavingOn(agreement, today);
  const remainingAfter = (day: CalendarDate) =>
    parties.filter((party) => !leaving.some((each) => each.party === party && each.lastDay <= day));
  return leaving.find(({ lastDay }) => !areEnough(state, withdrawal, remainingAfter(lastDay)))?.lastDay;
};
