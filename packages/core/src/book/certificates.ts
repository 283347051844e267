/**
 * Whether the certificates of a book's decisions are true: its facts are gone through from the first, and each decision is
 * judged by the book as it stood when it was taken, and again by every later entry that says who was there, who was
 * appointed, or which seats the group had that day (QUO-6).
 */
import { untrueCorrespondence, untrueCorrespondenceSince } from "../correspondence/index.ts";
import {
  asDecided,
  type FalseCertificate,
  type TakenDecision,
  untrueSince,
  untrueWhenGiven,
} from "../decision/index.ts";
import { bearsOn } from "./bears-on.ts";
import { type Book, bookDecider, type Fact } from "./book.ts";

type Taken = Extract<Fact, { readonly type: "DecisionTaken" | "DecisionTakenByCorrespondence" }>;

/** Whether a fact is that something was decided, at a meeting or by correspondence. */
export const isDecision = (fact: Fact): fact is Taken =>
  fact.type === "DecisionTaken" || fact.type === "DecisionTakenByCorrespondence";

/** Every decision whose certificate is not true, in the order they were taken; empty when all are. */
export const falseCertificates = (facts: Iterable<Fact>): ReadonlyArray<FalseCertificate> => {
  const judging = judgingCertificates(facts);
  for (;;) {
    const { done, value } = judging.next();
    if (done === true) return value;
  }
};

/** The same step by step, for whoever has more to do than that: a fact, or a decision that is judged, at a time. */
export function* judgingCertificates(facts: Iterable<Fact>): Generator<void, ReadonlyArray<FalseCertificate>> {
  let book = bookDecider.initial;
  const taken: Array<TakenDecision> = [];
  const given = new Map<string, FalseCertificate>();
  const since = new Map<string, FalseCertificate>();
  let nth = 0;
  for (const fact of facts) {
    yield;
    nth += 1;
    if (isDecision(fact)) {
      const { type: _, ...decision } = fact;
      const untrue = untrueAsGiven(book, decision);
      if (untrue !== undefined) given.set(decision.decision, untrue);
      taken.push(decision);
    }
    book = bookDecider.evolve(book, fact);
    const later = bearsOn(book, fact);
    if (later !== undefined)
      yield* lookAgain(
        book,
        taken.filter((each) => later.on(asDecided(each))),
        since,
        { fact: nth, reason: later.reason },
      );
  }
  return taken.flatMap(({ decision }) => given.get(decision) ?? since.get(decision) ?? []);
}

/** Judges decisions anew after an entry: the first that makes one false is why, as long as it stays false. */
function* lookAgain(
  book: Book,
  decisions: ReadonlyArray<TakenDecision>,
  since: Map<string, FalseCertificate>,
  correction: NonNullable<FalseCertificate["correction"]>,
): Generator<void, void> {
  for (const decision of decisions) {
    yield;
    const untrue = untrueAsItStands(book, decision);
    if (untrue === undefined) since.delete(decision.decision);
    else {
      const first = since.get(decision.decision)?.correction ?? correction;
      since.set(decision.decision, { ...untrue, correction: first });
    }
  }
}

const untrueAsGiven = (book: Book, decision: TakenDecision): FalseCertificate | undefined =>
  "correspondence" in decision ? untrueCorrespondence(book, decision) : untrueWhenGiven(book, decision);

const untrueAsItStands = (book: Book, decision: TakenDecision): FalseCertificate | undefined =>
  "correspondence" in decision ? untrueCorrespondenceSince(book, decision) : untrueSince(book, decision);
