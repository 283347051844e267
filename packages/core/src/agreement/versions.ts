/**
 * Which clauses hold on a day: an agreement is amended by a new version from a day, and never edited.
 */
import { type CalendarDate, remembered } from "../kernel/index.ts";
import type { Agreement, AgreementVersion, PartyNotice } from "./model.ts";
import { answerNotice } from "./notice/answer.ts";
import type { GivenNotice, NoticeAnswer } from "./notice/index.ts";

/** The version in force on a day; the first one holds from the beginning. */
export const versionOn = ({ versions }: Agreement, day: CalendarDate): AgreementVersion =>
  versions.findLast(({ from }) => from <= day) ?? versions[0];

/** The version that was agreed last, whenever it begins. */
export const latestVersion = ({ versions }: Agreement): AgreementVersion => versions.at(-1) ?? versions[0];

/** The version a notice is judged by: that of the day it came in, or was sent; the latest while neither is known. */
export const judgedBy = (agreement: Agreement, given: GivenNotice): AgreementVersion => {
  const day = given.received ?? given.sent;
  return day === undefined ? latestVersion(agreement) : versionOn(agreement, day);
};

/** What one party's notice leads to, by the clauses it is judged by. */
export const effectOf = (agreement: Agreement, { given }: Pick<PartyNotice, "given">): NoticeAnswer =>
  effects(agreement)(given);

// Of an agreement that all its parties end, its end, its status, its gap and its cascade each ask of every notice.
const effects = remembered((agreement: Agreement) =>
  remembered((given: GivenNotice): NoticeAnswer => {
    const { term, notice } = judgedBy(agreement, given);
    return answerNotice({ term, notice, given });
  }),
);

/** The notices that are in on a day: they have arrived by then, and have not been taken back. */
export const noticesIn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<PartyNotice> =>
  agreement.notices.filter((notice) => {
    const { given, withdrawn } = notice;
    const counted = given[judgedBy(agreement, given).notice?.counts ?? "received"];
    if (counted === undefined || counted > today || (withdrawn !== undefined && withdrawn <= today)) return false;
    return !isSpent(agreement, notice, today);
  });

/** Whether a notice has had its effect, and its party has joined again since. */
export const isSpent = (agreement: Agreement, notice: PartyNotice, day: CalendarDate): boolean => {
  const { partiesFrom } = versionOn(agreement, day);
  const { received, sent } = notice.given;
  // Mostly nobody has joined since, and there is no effect to compute.
  if ((received ?? sent ?? partiesFrom) >= partiesFrom) return false;
  const { lastDay } = effectOf(agreement, notice);
  return lastDay !== null && lastDay < partiesFrom;
};

/** What the clauses of a day say as of that day, if nobody gives notice. */
export const unusedOn = (agreement: Agreement, today: CalendarDate): NoticeAnswer => {
  const { term, notice } = versionOn(agreement, today);
  return answerNotice({ term, notice, today });
};
