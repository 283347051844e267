/**
 * Whether the certificates of a book's decisions are true: recomputed from the entries, not believed.
 *
 * - **Rule** QUO-6 in its first form: a certificate holds what the log held, and the rule applied to
 *   it gives the verdict it claims.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type TakenDecision, tableOf } from "../decision/index.ts";
import { type Instant, inOrder } from "../kernel/index.ts";
import { assessQuorum, itemNamed, meetingNamed, type QuorumQuestion, quorumQuestionOf } from "../meeting/index.ts";
import type { Book } from "./book.ts";

/** A decision whose certificate is not true, and why. @category models @since 0.1.0 */
export interface FalseCertificate {
  readonly decision: string;
  readonly why: "notQuorate" | "notWhatTheLogHolds" | "noTreatment";
  /** The first moment at which the quorum did not hold, where that is why. */
  readonly at: Instant | null;
}

/** Every decision whose certificate is not true; empty when all are. @category questions @since 0.1.0 */
export const falseCertificates = (book: Book): ReadonlyArray<FalseCertificate> =>
  inOrder(book.decision.decisions).flatMap((decision) => check(book, decision) ?? []);

const check = (book: Book, decision: TakenDecision): FalseCertificate | undefined => {
  const log = questionFromLog(book, decision);
  const no = (why: FalseCertificate["why"], at: Instant | null): FalseCertificate => ({
    decision: decision.decision,
    why,
    at,
  });
  if (log === undefined) return no("noTreatment", null);
  const answer = assessQuorum(log);
  if (answer.verdict !== "quorate") return no("notQuorate", answer.brokenAt);
  const { question, answer: claimed } = decision.certificate;
  const same = JSON.stringify([sorted(question), claimed.verdict]) === JSON.stringify([sorted(log), answer.verdict]);
  return same ? undefined : no("notWhatTheLogHolds", null);
};

/** The question as the book would ask it today of the same treatment. */
const questionFromLog = (book: Book, { meeting: id, item: number, at }: TakenDecision): QuorumQuestion | undefined => {
  const asked = Result.flatMap(meetingNamed(book, id), (meeting) =>
    Result.flatMap(itemNamed(meeting, number), (item) => {
      const treatment = item.treatments.find((each) => each.is === "closed" && each.until === at);
      return treatment === undefined
        ? Result.fail(undefined)
        : Result.map(tableOf(book, meeting, item, treatment.from), (table) =>
            quorumQuestionOf(book, {
              meeting,
              item: number,
              body: table.body,
              constellation: table.seats,
              from: treatment.from,
              until: at,
            }),
          );
    }),
  );
  return Result.getOrUndefined(asked);
};

/** A value with its keys in order, so that two writings of the same thing are equal. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
