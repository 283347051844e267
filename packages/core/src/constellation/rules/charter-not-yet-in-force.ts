/**
 * CON-6, from which day: one charter begins on a day, and one that is not yet in force can be replaced by a later decision.
 *
 * What was decided first is kept, and shown as replaced: it never held, so nobody can have been judged by it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type AlreadyInTheBook,
  CalendarDate,
  type Evidence,
  Id,
  type Instant,
  mustBeFree,
  mustExist,
  type NotInTheBook,
  refusal,
  toMilliseconds,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Body, CharterVersion } from "../schema.ts";
import { CON_6 } from "./charter-changed-by-decision.ts";

/** The charter that would be replaced is in force, or was decided later than the one that would replace it. */
export const CharterNotReplaced = refusal(
  "CharterNotReplaced",
  CON_6,
  { body: Id, from: CalendarDate, decision: Id, why: Schema.Literals(["inForce", "notLater"]) },
  "hindered",
);
export type CharterNotReplaced = typeof CharterNotReplaced.Type;

/** Evidence that a charter has its first day to itself: the first day of the one that it replaces, if any. */
export type ItsOwnDay = Evidence<"itsOwnDay", { readonly replaces?: CalendarDate }>;

/** When something was decided. */
interface Decided {
  readonly decision: string;
  readonly day: CalendarDate;
  readonly at: Instant;
}

/** Whether no other charter of the body begins on a day, but for one that it replaces. */
export const charterDayFree = (
  { body, charters }: Body,
  day: CalendarDate,
  replaces?: CalendarDate,
): Result.Result<ItsOwnDay, AlreadyInTheBook<"charter">> =>
  Result.map(
    mustBeFree(
      charters.find(({ from }) => from === day && from !== replaces),
      "charter",
      `${body}/${day}`,
    ),
    () => vouch(replaces === undefined ? {} : { replaces }),
  );

/** Whether a charter that a decision carries has a day to itself, or may replace the one that is to begin on that day. */
export const charterDayDecided = (
  body: Body,
  wanted: { readonly from: CalendarDate; readonly replaces?: CalendarDate },
  by: Decided,
  decidedAs: (charter: CharterVersion) => Decided | undefined,
  today: CalendarDate,
): Result.Result<ItsOwnDay, CharterNotReplaced | AlreadyInTheBook<"charter"> | NotInTheBook<"charter">> =>
  Result.gen(function* () {
    const begins = (day: CalendarDate | undefined) => body.charters.find(({ from }) => from === day);
    const { from, replaces } = wanted;
    if (replaces !== undefined) yield* mustExist(begins(replaces), "charter", `${body.body}/${replaces}`);
    const replaced = begins(replaces ?? from);
    if (replaced === undefined) return yield* charterDayFree(body, from);
    const no = (why: CharterNotReplaced["why"]) =>
      Result.fail(CharterNotReplaced({ body: body.body, from: replaced.from, decision: by.decision, why }));
    if (replaced.from <= today) return yield* no("inForce");
    const earlier = decidedAs(replaced);
    if (earlier !== undefined && !isLater(by, earlier)) return yield* no("notLater");
    return yield* charterDayFree(body, from, replaced.from);
  });

const isLater = (a: Decided, b: Decided): boolean =>
  a.day > b.day || (a.day === b.day && toMilliseconds(a.at) > toMilliseconds(b.at));
