/**
 * AGR-7: an agreement ends in one of five ways, and they are five different things.
 *
 * - **expiry**: its fixed term has run out.
 * - **termination**: every party's notice is in.
 * - **withdrawal**: parties have left one by one, and too few of the right kinds remain.
 * - **replacement**: another agreement has taken its place.
 * - **neverInForce**: it was to be approved by a day, and was not.
 *
 * An agreement that depends on another falls with it, in the same way and on the same day. Where several ends meet, the
 * earliest day counts.
 *
 * @since 0.1.0
 */
import { type CalendarDate, find, rule } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import type { WithAgreements } from "../state.ts";
import { effectOf, noticesIn, unusedOn, versionOn } from "../versions.ts";
import { leavingOn, tooFewAfter } from "./still-enough-parties.ts";

/** How an agreement ends. @category models @since 0.1.0 */
export type EndedBy = "expiry" | "termination" | "withdrawal" | "replacement" | "neverInForce";

/** How an agreement ends, its last day in force, and the agreement it falls with. `lastDay` is null where it never was in force. @category models @since 0.1.0 */
export interface Ending {
  readonly by: EndedBy;
  readonly lastDay: CalendarDate | null;
  readonly with: string | null;
}

/** The agreement has ended. @category refusals @since 0.1.0 */
export interface AgreementHasEnded {
  readonly type: "AgreementHasEnded";
  readonly rule: "AGR-7";
  readonly agreement: string;
  readonly by: EndedBy;
  readonly lastDay: CalendarDate | null;
}

export const AGR_7 = rule({
  id: "AGR-7",
  title: { sv: "Fem sätt att upphöra", en: "Five ways to end" },
  source: "Konstellation; a list with one column for “ended” cannot say why, and the reason decides what follows",
  text: {
    sv: "Ett avtal upphör genom att löpa ut, sägas upp av alla, förlora för många parter, ersättas eller aldrig träda i kraft. Det är fem olika slut. Ett avtal som hänger på ett annat faller med det.",
    en: "An agreement ends by running out, by notice from all, by losing too many parties, by being replaced, or by never coming into force. These are five different ends. An agreement that depends on another falls with it.",
  },
});

/** How an agreement ends as far as is known on a day, or undefined while nothing ends it. @category rules @since 0.1.0 */
export const endingOn = (state: WithAgreements, agreement: Agreement, today: CalendarDate): Ending | undefined => {
  if (neverInForceOn(agreement, today)) return { by: "neverInForce", lastDay: null, with: null };
  const ends = [
    endByNotice(agreement, today),
    endByWithdrawal(state, agreement, today),
    endByReplacement(agreement, today),
    endWithAnother(state, agreement, today),
    endByItself(agreement, today),
  ];
  return ends.reduce(
    (first, end) => (end !== undefined && (first === undefined || isSooner(end, first)) ? end : first),
    undefined,
  );
};

const isSooner = (one: Ending, other: Ending): boolean =>
  other.lastDay !== null && (one.lastDay === null || one.lastDay < other.lastDay);

/** Whether it had to be approved by a day that has passed without that. */
const neverInForceOn = ({ conclusion, approveBy }: Agreement, today: CalendarDate): boolean =>
  conclusion.is === "proposed" && approveBy !== undefined && approveBy < today;

const endByItself = (agreement: Agreement, today: CalendarDate): Ending | undefined => {
  const { outcome, lastDay } = unusedOn(agreement, today);
  return outcome === "expires" && lastDay !== null ? { by: "expiry", lastDay, with: null } : undefined;
};

/** Every party's notice is in: the latest of the days on which each ends it, and not before the day that was decided. */
const endByNotice = (agreement: Agreement, today: CalendarDate): Ending | undefined => {
  const notices = noticesIn(agreement, today);
  const { parties, withdrawal } = versionOn(agreement, today);
  if (!parties.every((party) => notices.some((notice) => notice.party === party))) return undefined;
  const effects = notices.map((notice) => effectOf(agreement, notice));
  // A fixed term whose notices all came too late merely runs out.
  if (effects.every(({ outcome }) => outcome === "expires")) return undefined;
  const days = effects.flatMap(({ lastDay }) => lastDay ?? []);
  const decided = decidedLastDay(agreement, today);
  // Parties that leave one by one have no joint last day; where too few remain before that, it is withdrawal.
  const all = withdrawal === null && decided !== undefined ? [...days, decided] : days;
  const lastDay = all.reduce<CalendarDate | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  return lastDay === undefined ? undefined : { by: "termination", lastDay, with: null };
};

const endByWithdrawal = (state: WithAgreements, agreement: Agreement, today: CalendarDate): Ending | undefined => {
  const lastDay = tooFewAfter(state, agreement, today);
  return lastDay === undefined ? undefined : { by: "withdrawal", lastDay, with: null };
};

const endByReplacement = ({ replaced }: Agreement, today: CalendarDate): Ending | undefined =>
  replaced === undefined || replaced.on > today
    ? undefined
    : { by: "replacement", lastDay: replaced.lastDay, with: replaced.by };

const endWithAnother = (state: WithAgreements, { fallsWith }: Agreement, today: CalendarDate): Ending | undefined => {
  const other = fallsWith === null ? undefined : find(state.agreement.agreements, fallsWith);
  const ending = other && endingOn(state, other, today);
  return ending && { ...ending, with: other.agreement };
};

/** The last day that was decided by a day, or undefined before any decision. @category getters @since 0.1.0 */
export const decidedLastDay = ({ termination }: Agreement, today: CalendarDate): CalendarDate | undefined =>
  termination !== undefined && termination.day <= today ? termination.lastDay : undefined;

/** The refusal when the agreement has ended before a day, or undefined. @category rules @since 0.1.0 */
export const hasEnded = (
  state: WithAgreements,
  agreement: Agreement,
  day: CalendarDate,
): AgreementHasEnded | undefined => {
  const ending = endingOn(state, agreement, day);
  if (ending === undefined || (ending.lastDay !== null && ending.lastDay >= day)) return undefined;
  const { by, lastDay } = ending;
  return { type: "AgreementHasEnded", rule: "AGR-7", agreement: agreement.agreement, by, lastDay };
};

/** The parties that are in it on a day: those of its version that have not left. @category getters @since 0.1.0 */
export const partiesOn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<string> => {
  const left = leavingOn(agreement, today).filter(({ lastDay }) => lastDay < today);
  return versionOn(agreement, today).parties.filter((party) => !left.some((each) => each.party === party));
};
