/**
 * SAY-4: what was written down in error is struck by an entry that says why, and stays in the book.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, MadeId, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { RemarkKept } from "../state.ts";

export const SAY_4 = rule({
  id: "SAY-4",
  title: { sv: "Det som blev fel stryks med skäl", en: "What was written in error is struck with a reason" },
  source: "Konstellation; facts are never edited",
  text: {
    sv: "En anteckning som blev fel stryks av en post som säger varför. Den finns kvar i boken som struken, och ingenting mer händer med den.",
    en: "A remark written down in error is struck by an entry that says why. It stays in the book as struck, and nothing more happens to it.",
  },
});

/** The remark has been struck. */
export const RemarkIsStruck = refusal("RemarkIsStruck", SAY_4, { remark: MadeId, on: CalendarDate }, "hindered");
export type RemarkIsStruck = typeof RemarkIsStruck.Type;

/** Evidence that a remark stands. */
export type Stands = Evidence<"remarkStands">;

/** Whether a remark stands: it has not been struck. */
export const stands = ({ remark, struck }: RemarkKept): Result.Result<Stands, RemarkIsStruck> =>
  struck === undefined ? Result.succeed(vouch({})) : Result.fail(RemarkIsStruck({ remark, on: struck.on }));
