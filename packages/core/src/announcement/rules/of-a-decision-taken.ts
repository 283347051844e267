/**
 * ANN-1: what is told is told of a decision that has been taken.
 *
 * - **Source** A county leadership group's planning days: a decision, and the wish for a material that can be communicated inside
 *   and outside.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const ANN_1 = rule({
  id: "ANN-1",
  title: { sv: "Det som berättas är om ett beslut", en: "What is told is of a decision" },
  source:
    "A county leadership group's planning days: a decision, and the wish for a material that can be communicated inside and outside",
  text: {
    sv: "En text att berätta med hör till ett beslut som har fattats, här eller enligt äldre papper. Den säger för vem den är, och någon som finns svarar för att det blir berättat.",
    en: "A text to tell with belongs to a decision that has been taken, here or by old papers. It says for whom it is, and somebody who exists answers for its being told.",
  },
});

/** The decision had not been taken on that day. */
export const NotDecidedYet = refusal(
  "NotDecidedYet",
  ANN_1,
  { announcement: Id, on: CalendarDate, decided: CalendarDate },
  "mistaken",
);
export type NotDecidedYet = typeof NotDecidedYet.Type;

/** Evidence that the decision had been taken. */
export type DecidedBefore = Evidence<"decidedBefore">;

/** Whether a decision of a day had been taken on another. */
export const decidedBefore = (
  announcement: string,
  on: CalendarDate,
  decided: CalendarDate,
): Result.Result<DecidedBefore, NotDecidedYet> =>
  on < decided ? Result.fail(NotDecidedYet({ announcement, on, decided })) : Result.succeed(vouch({}));
