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
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import {
  CalendarDate,
  type Evidence,
  find,
  Id,
  type NotInTheBook,
  plusDays,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement } from "../model.ts";
import { type AgreementPart, agreementNamed } from "../state.ts";
import { effectOf, noticesIn, unusedOn, versionOn } from "../versions.ts";
import { leavingOn, tooFewAfter } from "./still-enough-parties.ts";

/** How an agreement ends. */
export const EndedBy = Schema.Literals(["expiry", "termination", "withdrawal", "replacement", "neverInForce"]);
export type EndedBy = typeof EndedBy.Type;

/** How an agreement ends, its last day in force, and the agreement it falls with. `lastDay` is null where it never was in force. */
export interface Ending {
  readonly by: EndedBy;
  readonly lastDay: CalendarDate | null;
  readonly with: string | null;
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

/** The agreement has ended. */
export const AgreementHasEnded = refusal(
  "AgreementHasEnded",
  AGR_7,
  { agreement: Id, by: EndedBy, lastDay: Schema.NullOr(CalendarDate) },
  "hindered",
);
export type AgreementHasEnded = typeof AgreementHasEnded.Type;

/** Evidence that an agreement has not ended before a day. */
export type NotEnded = Evidence<"notEnded">;

/** What tells how an agreement ends: the agreements, and what kinds of organisations its parties are. */
type State = CollaborationPart & AgreementPart;

/** How an agreement ends as far as is known on a day, or undefined while nothing ends it. */
export const endingOn = (state: State, agreement: Agreement, today: CalendarDate): Ending | undefined => {
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

const endByWithdrawal = (state: State, agreement: Agreement, today: CalendarDate): Ending | undefined => {
  const lastDay = tooFewAfter(state, agreement, today);
  return lastDay === undefined ? undefined : { by: "withdrawal", lastDay, with: null };
};

const endByReplacement = ({ replaced }: Agreement, today: CalendarDate): Ending | undefined =>
  replaced === undefined || replaced.on > today
    ? undefined
    : { by: "replacement", lastDay: replaced.lastDay, with: replaced.by };

const endWithAnother = (state: State, { fallsWith }: Agreement, today: CalendarDate): Ending | undefined => {
  const other = fallsWith === null ? undefined : find(state.agreement.agreements, fallsWith);
  const ending = other && endingOn(state, other, today);
  return ending && { ...ending, with: other.agreement };
};

/** The last day that was decided by a day, or undefined before any decision. */
export const decidedLastDay = ({ termination }: Agreement, today: CalendarDate): CalendarDate | undefined =>
  termination !== undefined && termination.day <= today ? termination.lastDay : undefined;

/** Whether an agreement has not ended before a day. */
export const notEndedBefore = (
  state: State,
  agreement: Agreement,
  day: CalendarDate,
): Result.Result<NotEnded, AgreementHasEnded> => {
  const ending = endingOn(state, agreement, day);
  if (ending === undefined || (ending.lastDay !== null && ending.lastDay >= day)) return Result.succeed(vouch({}));
  const { by, lastDay } = ending;
  return Result.fail(AgreementHasEnded({ agreement: agreement.agreement, by, lastDay }));
};

/** Evidence that an agreement takes no other's place. */
export type TakesNoPlace = Evidence<"takesNoPlace">;

/** Whether an agreement can take the place that it names: of one that has not ended before the day before its own first. */
export const takesPlace = (
  state: State,
  replaces: string | undefined,
  from: CalendarDate,
): Result.Result<NotEnded | TakesNoPlace, AgreementHasEnded | NotInTheBook<"agreement">> =>
  replaces === undefined
    ? Result.succeed(vouch({}))
    : Result.flatMap(agreementNamed(state, replaces), (replaced) =>
        notEndedBefore(state, replaced, plusDays(from, -1)),
      );

/** The parties that are in it on a day: those of its version that have not left. */
export const partiesOn = (agreement: Agreement, today: CalendarDate): ReadonlyArray<string> => {
  const left = leavingOn(agreement, today).filter(({ lastDay }) => lastDay < today);
  return versionOn(agreement, today).parties.filter((party) => !left.some((each) => each.party === party));
};
