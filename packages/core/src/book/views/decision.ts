/**
 * A decision with whether its certificate still stands: what was entered after it can show that the group was not the group.
 */
import * as Schema from "effect/Schema";
import {
  CertificateFault,
  contradictedSince,
  DecisionAsTaken,
  DecisionLine,
  decisionAsTaken,
} from "../../decision/index.ts";
import { type CalendarDate, find, Instant, type Listing } from "../../kernel/index.ts";
import type { Book } from "../book.ts";

/** One decision: what it rested on, whether that stands, and what follows from it. */
export const DecisionView = Schema.Struct({
  ...DecisionAsTaken.fields,
  /** Why its certificate is not true any more, and since which moment of its treatment; null while it stands. `verify` names the entry. */
  contradicted: Schema.NullOr(Schema.Struct({ why: CertificateFault, at: Schema.NullOr(Instant) })),
}).annotate({ identifier: "Decision" });
export type DecisionView = typeof DecisionView.Type;

/** One decision as it stands on a day, or undefined where there is none of that name. */
export const decisionView = (book: Book, id: string, today: CalendarDate): DecisionView | undefined => {
  const taken = find(book.decision.decisions, id);
  const view = decisionAsTaken(book, id, today);
  if (taken === undefined || view === undefined) return undefined;
  const untrue = contradictedSince(book, taken);
  return { ...view, contradicted: untrue === undefined ? null : { why: untrue.why, at: untrue.at } };
};

/** A decision in a list, and whether its certificate still stands. */
export const DecisionInList = Schema.Struct({
  ...DecisionLine.fields,
  /** Whether what was entered later shows that its certificate is not true; the decision itself says why. */
  contradicted: Schema.Boolean,
}).annotate({ identifier: "DecisionInList" });
export type DecisionInList = typeof DecisionInList.Type;

/** Decisions with whether their certificates still stand: asked of those that are looked at, since it is reckoned again for each. */
export const decisionsInList = (book: Book, lines: ReadonlyArray<DecisionLine>): Listing<DecisionInList> => ({
  length: lines.length,
  slice: (from, to) =>
    lines.slice(from, to).map((line) => {
      const taken = find(book.decision.decisions, line.decision);
      return { ...line, contradicted: taken !== undefined && contradictedSince(book, taken) !== undefined };
    }),
});
