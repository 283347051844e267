/**
 * Entries whose chain holds and that no act can have led to, or that say they were recorded before those they follow: what somebody
 * wrote by hand with the hashes right, or what an earlier release let through.
 *
 * Each entry is decided again, on the book as it stood before it.
 */
import {
  type Book,
  bookDecider,
  type Doubtful,
  dayIn,
  type Instant,
  type Refusal,
  toMilliseconds,
  type Unsaid,
  writtenDay,
} from "@konstellation/core";
import type { Entry } from "./entry.ts";

/** Where a fact comes from: the entry, who made it, and when it was recorded. */
export type Origin = Pick<Entry, "version" | "actor" | "recordedAt">;

/** Why an entry is doubtful. */
export type Doubt =
  /** It says that it was recorded long before one that stands before it. */
  | { readonly why: "recordedBefore"; readonly earlier: { readonly version: number; readonly recordedAt: Instant } }
  /** The act that it says was done is refused. */
  | { readonly why: "refused"; readonly fact: string; readonly refusal: Refusal }
  /** No act leads to it, or its act leads to something else. */
  | { readonly why: "otherwise"; readonly fact: string }
  /** The act that it says was done also leads to a fact that is not there. */
  | { readonly why: "lacks"; readonly fact: string; readonly lacks: string }
  /** It has the id of an act that an entry before it has: an act is entered once. */
  | { readonly why: "idRepeated"; readonly earlier: { readonly version: number; readonly recordedAt: Instant } }
  /** It adds nothing, which no act does. */
  | { readonly why: "nothing" }
  /** It sets an entry aside that is just what was written. */
  | { readonly why: "setsAsideWhole"; readonly whole: number };

/** An entry that is doubtful: where, by whom, when, and why. */
export type EntryDoubt = Origin & Doubt;

/**
 * How much earlier an entry may say it was recorded than one before it: as much as a clock can have been wrong that is set
 * right, by its time zone or by hand.
 */
const CLOCK_SET_RIGHT = 24 * 60 * 60 * 1000;

/** What is said today and these entries leave unsaid, as the kind of fact and the place in it: they are of an earlier release. */
export interface SaidLess {
  readonly place: string;
  readonly versions: ReadonlyArray<number>;
}

/** What was found as the entries of a book were decided again. */
export interface DecidedAgain {
  readonly doubtful: ReadonlyArray<EntryDoubt>;
  readonly saidLess: ReadonlyArray<SaidLess>;
}

/** Goes through the entries of a book, one a step, and finds those that are doubtful, or say less than is said today. */
export function* doubtingEntries(entries: Iterable<Entry>): Generator<void, DecidedAgain> {
  const doubts: Array<EntryDoubt> = [];
  const unsaidIn = new Map<string, ReadonlyArray<number>>();
  let book = bookDecider.initial;
  let unsaid = bookDecider.unsaid;
  let latest: Pick<Entry, "version" | "recordedAt"> | undefined;
  const acts = new Map<string, Pick<Entry, "version" | "recordedAt">>();
  for (const { book: of, version, actor, recordedAt, facts, command, setsAside } of entries) {
    yield;
    const origin = { version, actor, recordedAt };
    const ahead = latest === undefined ? 0 : toMilliseconds(latest.recordedAt) - toMilliseconds(recordedAt);
    const isBefore = ahead > CLOCK_SET_RIGHT;
    if (isBefore && latest !== undefined) doubts.push({ ...origin, why: "recordedBefore", earlier: latest });
    // One clock that was far ahead is told of once, and not by every entry after it.
    if (isBefore || ahead <= 0) latest = { version, recordedAt };
    const same = acts.get(command);
    if (same !== undefined) doubts.push({ ...origin, why: "idRepeated", earlier: same });
    else acts.set(command, { version, recordedAt });
    // A book is founded as what it is called.
    const ofAnother = facts.some((fact) => fact.type === "CollaborationFounded" && fact.collaboration !== of);
    if (ofAnother) doubts.push({ ...origin, why: "otherwise", fact: "CollaborationFounded" });
    // What only sets others aside is no act.
    const doubt = setsAside !== undefined ? undefined : doubtIn(book, { recordedAt, actor, facts }, unsaid);
    if (doubt?.is === "saysLess")
      for (const place of doubt.places) unsaidIn.set(place, [...(unsaidIn.get(place) ?? []), version]);
    else if (doubt !== undefined) doubts.push({ ...origin, ...whyOf(doubt) });
    for (const fact of facts) book = bookDecider.evolve(book, fact);
    unsaid = bookDecider.unsaidAfter(unsaid, facts);
  }
  const inOrder = [...unsaidIn].sort(([a], [b]) => (a < b ? -1 : 1));
  return { doubtful: doubts, saidLess: inOrder.map(([place, versions]) => ({ place, versions })) };
}

const whyOf = (doubt: Doubtful<Refusal>): Doubt => {
  switch (doubt.is) {
    case "refused":
      return { why: "refused", fact: doubt.fact, refusal: doubt.refusal };
    case "otherwise":
      return { why: "otherwise", fact: doubt.fact };
    case "lacks":
      return { why: "lacks", fact: doubt.fact, lacks: doubt.lacks };
    case "nothing":
      return { why: "nothing" };
  }
};

/**
 * What is doubtful in an entry. It does not say on which day it was entered: that is the day in Sweden, or the one of the moment as
 * it is written, for whoever counts the days of another zone.
 */
const doubtIn = (
  book: Book,
  { recordedAt, actor, facts }: Pick<Entry, "recordedAt" | "actor" | "facts">,
  unsaid: Unsaid,
) => {
  const days = new Set([dayIn(recordedAt), writtenDay(recordedAt)]);
  const doubts = [...days].map((day) => bookDecider.doubt(book, facts, { day, instant: recordedAt, actor }, unsaid));
  // On the right one of the two it is not doubtful.
  return doubts.includes(undefined) ? undefined : (doubts.find((doubt) => doubt?.is === "saysLess") ?? doubts[0]);
};
