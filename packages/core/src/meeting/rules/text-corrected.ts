/**
 * TXT-1: a text that was mistyped is corrected by an entry that says why; nothing is edited.
 *
 * The text of a decision is never replaced: the group decided on the words that it had before it, and its extract has been sent with
 * them. What was meant stands beside it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, MadeId, refusal, rule, type Wording } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const TXT_1 = rule({
  id: "TXT-1",
  title: { sv: "En felskriven text rättas med skäl", en: "A mistyped text is corrected with a reason" },
  source: "Konstellation; facts are never edited",
  text: {
    sv: "Rubriken på en punkt, en anteckning och ett uppdrag som blev felskrivna rättas av en post som säger varför. Texten läses sedan som rättad, och vad som stod förut och skälet finns kvar. Ett besluts text ersätts aldrig, eftersom gruppen beslutade om de ord den hade framför sig: det som var menat visas bredvid.",
    en: "The title of an item, a remark and a commitment that were mistyped are corrected by an entry that says why. The text is then read as corrected, and what it said before and the reason are kept. The text of a decision is never replaced, since the group decided on the words that it had before it: what was meant is shown beside it.",
  },
});

/** It says that already. */
export const NothingCorrected = refusal(
  "NothingCorrected",
  TXT_1,
  { text: Schema.Literals(["itemTitle", "remark", "commitment", "decision"]), id: MadeId },
  "hindered",
);
export type NothingCorrected = typeof NothingCorrected.Type;

/** Evidence that a text says something else than it did. */
export type SaysOtherwise = Evidence<"saysOtherwise">;

/** Whether a text would say something else than it does, in one of its languages. */
export const saysOtherwise = (
  of: Pick<NothingCorrected, "text" | "id">,
  before: Wording,
  now: Wording,
): Result.Result<SaysOtherwise, NothingCorrected> =>
  before.sv === now.sv && before.en === now.en ? Result.fail(NothingCorrected(of)) : Result.succeed(vouch({}));
