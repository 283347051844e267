/**
 * Whether the certificates of a book's decisions are true: its facts are gone through from the first, and each decision is
 * judged by the book as it stood when it was taken, and again by every later entry that says who was there, who was
 * appointed, or which seats the group had that day (QUO-6).
 */
import { charterChangedBy, type FalseCertificate, type FlagSince, flaggedSince } from "../decision/index.ts";
import { type Bearing, find, type Judging } from "../kernel/index.ts";
import { bearsOn } from "./bears-on.ts";
import { type Book, bookDecider, type Fact } from "./book.ts";
import { concepts } from "./concepts.ts";

/** A fact that carries a certificate. */
type Certified = Extract<Fact, { readonly certificate: unknown }>;
type Judge = Judging<object, Book, FalseCertificate>;

type Declared<Each> = Each extends { readonly certifies: infer Judges } ? keyof Judges : never;
/** A fact that carries a certificate which no concept judges: there is none, or this does not compile. */
type Unjudged = Exclude<Certified["type"], Declared<(typeof concepts)[number]>>;
type Every<_ extends never> = { readonly [Type in Certified["type"]]: Judge };

// Each fact is judged by one concept only; here their judges become one table.
const judges = Object.assign(
  {},
  ...concepts.map((each) => ("certifies" in each ? each.certifies : {})),
) as Every<Unjudged>;

/** Whether a fact is that something was decided: it carries a certificate. */
export const isDecision = (fact: Fact): fact is Certified => Object.hasOwn(judges, fact.type);

/** A decision, who judges it, and the decision that had changed the charter it was taken under. */
interface Taken {
  readonly decision: { readonly decision: string };
  readonly by: Judge;
  readonly charterBy: string | undefined;
}

/** Every decision whose certificate is not true, in the order they were taken; empty when all are. */
export const falseCertificates = (facts: Iterable<Fact>): ReadonlyArray<FalseCertificate> => {
  const judging = judgingCertificates(facts);
  for (;;) {
    const { done, value } = judging.next();
    if (done === true) return value.untrue;
  }
};

/** A decision and what its certificate does not tell, since it was entered afterwards; that makes none of them false. */
export interface FlaggedDecision extends FlagSince {
  readonly decision: string;
}

/** The decisions whose certificates are not true, and what the others should be read with. */
export interface JudgedCertificates {
  readonly untrue: ReadonlyArray<FalseCertificate>;
  readonly flagged: ReadonlyArray<FlaggedDecision>;
}

/** The same step by step, for whoever has more to do than that: a fact, or a decision that is judged, at a time. */
export function* judgingCertificates(facts: Iterable<Fact>): Generator<void, JudgedCertificates> {
  let book = bookDecider.initial;
  const taken: Array<Taken> = [];
  const given = new Map<string, FalseCertificate>();
  const since = new Map<string, FalseCertificate>();
  let nth = 0;
  for (const fact of facts) {
    yield;
    nth += 1;
    if (isDecision(fact)) {
      const { type, ...decision } = fact;
      const by = judges[type];
      const untrue = by.whenGiven(book, decision);
      if (untrue !== undefined) given.set(decision.decision, untrue);
      const charterBy = charterChangedBy(book, decision);
      // What a book held before that was refused: a charter that had fallen already.
      const fell = charterBy === undefined ? undefined : since.get(charterBy);
      if (fell !== undefined) since.set(decision.decision, { ...fell, ...charterFell(decision) });
      taken.push({ decision, by, charterBy });
    }
    book = bookDecider.evolve(book, fact);
    const later = bearsOn(book, fact);
    if (later !== undefined)
      yield* lookAgain(
        book,
        concerned(taken, (each) => later.on(each)),
        since,
        { fact: nth, reason: later.reason },
      );
  }
  const flagged: Array<FlaggedDecision> = [];
  for (const { decision } of taken) {
    yield;
    const now = find(book.decision.decisions, decision.decision);
    const flags = now === undefined ? [] : flaggedSince(book, now);
    flagged.push(...flags.map((flag) => ({ decision: decision.decision, ...flag })));
  }
  const untrue = taken.flatMap(({ decision: { decision: id } }) => given.get(id) ?? since.get(id) ?? []);
  return { untrue, flagged };
}

const charterFell = ({ decision }: Taken["decision"]) => ({ decision, why: "charterNotDecided", at: null }) as const;

/** The decisions that something bears on, and those taken under a charter that one of them had changed. */
const concerned = (taken: ReadonlyArray<Taken>, on: Bearing["on"]): ReadonlyArray<Taken> => {
  const ids = new Set<string>();
  return taken.filter(({ decision, by, charterBy }) => {
    const is = on(by.decided(decision)) || (charterBy !== undefined && ids.has(charterBy));
    if (is) ids.add(decision.decision);
    return is;
  });
};

/** Judges decisions anew after an entry: named is the first since when a certificate is false from the moment that it is. */
function* lookAgain(
  book: Book,
  decisions: ReadonlyArray<Taken>,
  since: Map<string, FalseCertificate>,
  correction: NonNullable<FalseCertificate["correction"]>,
): Generator<void, void> {
  for (const { decision, by } of decisions) {
    yield;
    const { decision: id } = decision;
    const untrue = by.since(book, decision);
    const before = since.get(id);
    if (untrue === undefined) since.delete(id);
    else if (before?.why !== untrue.why || before.at !== untrue.at) since.set(id, { ...untrue, correction });
  }
}
