/**
 * PAP-5: a paper that was mentioned exists, also where nobody has it at hand.
 */
import * as Result from "effect/Result";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Paper } from "../../meeting/index.ts";

export const PAP_5 = rule({
  id: "PAP-5",
  title: { sv: "Ett nämnt underlag finns som nämnt", en: "A paper that was mentioned exists as that" },
  source: "A county leadership group's minutes: “slides attached”, and no slides",
  text: {
    sv: "Ett underlag som nämns men inte finns till hands antecknas med var det nämndes. Det blir till hands när en version registreras. Ett som redan är till hands behöver inte antecknas så.",
    en: "A paper that is mentioned but is not at hand is written down with where it was mentioned. It comes to hand when a version is registered. One that is at hand already need not be written down so.",
  },
});

/** The paper is at hand: this is its latest version. */
export const PaperIsAtHand = refusal("PaperIsAtHand", PAP_5, { paper: Id, version: Id }, "hindered");
export type PaperIsAtHand = typeof PaperIsAtHand.Type;

/** Evidence that a paper is not at hand. */
export type NotAtHand = Evidence<"notAtHand">;

/** Whether a paper is not at hand. */
export const notAtHand = (paper: string, registered: Paper | undefined): Result.Result<NotAtHand, PaperIsAtHand> => {
  const latest = registered?.versions.at(-1);
  return latest === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(PaperIsAtHand({ paper, version: latest.version }));
};
