/**
 * Whether the certificates of a book's decisions are true: its facts are gone through from the first, and each decision is
 * judged by the book as it stood when it was taken, and as it stands at the end (QUO-6).
 */
import { type FalseCertificate, type TakenDecision, untrueSince, untrueWhenGiven } from "../decision/index.ts";
import { bookDecider, type Fact } from "./book.ts";

/** Every decision whose certificate is not true, in the order they were taken; empty when all are. */
export const falseCertificates = (facts: Iterable<Fact>): ReadonlyArray<FalseCertificate> => {
  let book = bookDecider.initial;
  const taken: Array<TakenDecision> = [];
  const found = new Map<string, FalseCertificate>();
  for (const fact of facts) {
    if (fact.type === "DecisionTaken") {
      const { type: _, ...decision } = fact;
      const untrue = untrueWhenGiven(book, decision);
      if (untrue !== undefined) found.set(decision.decision, untrue);
      taken.push(decision);
    }
    book = bookDecider.evolve(book, fact);
  }
  return taken.flatMap((decision) => found.get(decision.decision) ?? untrueSince(book, decision) ?? []);
};
