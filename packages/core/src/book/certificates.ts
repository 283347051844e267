/**
 * Whether the certificates of a book's decisions are true: its facts are gone through from the first, and each decision is
 * judged by the book as it stood when it was taken, and again by every later entry that says who was there (QUO-6).
 */
import { type FalseCertificate, type TakenDecision, untrueSince, untrueWhenGiven } from "../decision/index.ts";
import type { Wording } from "../kernel/index.ts";
import { type Book, bookDecider, type Fact } from "./book.ts";

/** Every decision whose certificate is not true, in the order they were taken; empty when all are. */
export const falseCertificates = (facts: Iterable<Fact>): ReadonlyArray<FalseCertificate> => {
  let book = bookDecider.initial;
  const taken: Array<TakenDecision> = [];
  const whenGiven = new Map<string, FalseCertificate>();
  const since = new Map<string, FalseCertificate>();
  let nth = 0;
  for (const fact of facts) {
    nth += 1;
    if (fact.type === "DecisionTaken") {
      const { type: _, ...decision } = fact;
      const untrue = untrueWhenGiven(book, decision);
      if (untrue !== undefined) whenGiven.set(decision.decision, untrue);
      taken.push(decision);
    }
    book = bookDecider.evolve(book, fact);
    const says = saysWhoWasThere(fact);
    if (says === undefined) continue;
    const own = taken.filter(({ meeting }) => meeting === says.meeting);
    lookAgain(book, own, since, { fact: nth, reason: says.reason });
  }
  return taken.flatMap(({ decision }) => whenGiven.get(decision) ?? since.get(decision) ?? []);
};

/** Judges decisions anew after an entry: the first that makes one false is why, as long as it stays false. */
const lookAgain = (
  book: Book,
  decisions: ReadonlyArray<TakenDecision>,
  since: Map<string, FalseCertificate>,
  correction: NonNullable<FalseCertificate["correction"]>,
): void => {
  for (const decision of decisions) {
    const untrue = untrueSince(book, decision);
    if (untrue === undefined) since.delete(decision.decision);
    else {
      const first = since.get(decision.decision)?.correction ?? correction;
      since.set(decision.decision, { ...untrue, correction: first });
    }
  }
};

/** The meeting whose room a fact tells of, and why it was entered, where it says. */
const saysWhoWasThere = (fact: Fact): { readonly meeting: string; readonly reason: Wording | null } | undefined => {
  switch (fact.type) {
    case "PresenceCorrected":
      return { meeting: fact.meeting, reason: fact.reason };
    case "RecusalRecorded":
      return { meeting: fact.meeting, reason: fact.reason ?? fact.ground };
    case "RecusalWithdrawn":
      return { meeting: fact.meeting, reason: fact.reason ?? null };
    case "PeopleArrived":
    case "PeopleLeft":
    case "LinkChanged":
    case "ModeChanged":
    case "MeetingClosed":
      return { meeting: fact.meeting, reason: null };
    default:
      // Nothing else is about the room.
      return undefined;
  }
};
