/**
 * Writing down what was said at a meeting, a thought each.
 */
import type { Command, Owner, RemarkKind, Wording } from "@konstellation/core";

/** A thought in both languages, of what kind it is and who had it, where that was written down. */
export interface Said {
  readonly text: Wording;
  readonly kind?: RemarkKind;
  readonly by?: Owner;
}

/** A reflection that nobody in particular is said to have had. */
export const thought = (sv: string, en: string): Said => ({ text: { sv, en } });

/** A question that nobody answered. */
export const question = (sv: string, en: string): Said => ({ text: { sv, en }, kind: "question" });

/** What was said about an item of a meeting, in order. */
export const saidOn = (meeting: string, item: string, said: ReadonlyArray<Said>): Command => ({
  type: "RecordRemarks",
  meeting,
  item,
  remarks: said.map(({ kind = "reflection", ...each }) => ({ kind, ...each })),
});
