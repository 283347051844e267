/**
 * Which clauses hold on a day: an agreement is amended by a new version from a day, and never edited.
 *
 * @since 0.1.0
 */
import type { CalendarDate } from "../kernel/index.ts";
import type { Agreement, AgreementVersion, PartyNotice } from "./model.ts";
import { assessNotice, type GivenNotice, type NoticeAnswer } from "./notice/index.ts";

/** The version in force on a day; the first one holds from the beginning. @category getters @since 0.1.0 */
export const versionOn = ({ versions }: Agreement, day: CalendarDate): AgreementVersion =>
  versions.reduce((latest, version) => (version.from <= day && version.from >= latest.from ? version : latest));

/** The version that was agreed last, whenever it begins. @category getters @since 0.1.0 */
export const latestVersion = ({ versions }: Agreement): AgreementVersion => versions.at(-1) ?? versions[0];

/** The day a notice counts from by a version's clause, or undefined while that day is not known. @category getters @since 0.1.0 */
export const countedDay = ({ notice }: AgreementVersion, given: GivenNotice): CalendarDate | undefined =>
  given[notice?.counts ?? "received"];

/** What one party's notice leads to, by the clauses that held on the day it counts from. @category questions @since 0.1.0 */
export const effectOf = (agreement: Agreement, { given }: Pick<PartyNotice, "given">): NoticeAnswer => {
  const day = given.received ?? given.sent;
  const { term, notice } = day === undefined ? latestVersion(agreement) : versionOn(agreement, day);
  return assessNotice({ term, notice, given });
};

/** The notices that are in on a day: they have arrived by then, and have not been taken back. @category getters @since 0.1.0 */
export const noticesIn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<PartyNotice> =>
  agreement.notices.filter((each) => {
    const counted = countedDay(versionOn(agreement, each.given.received ?? each.given.sent ?? today), each.given);
    return counted !== undefined && counted <= today && (each.withdrawn === undefined || each.withdrawn > today);
  });

/** What the clauses of a day say as of that day, if nobody gives notice. @category questions @since 0.1.0 */
export const unusedOn = (agreement: Agreement, today: CalendarDate): NoticeAnswer => {
  const { term, notice } = versionOn(agreement, today);
  return assessNotice({ term, notice, today });
};
