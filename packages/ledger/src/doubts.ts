/**
 * Entries whose chain holds and that no act can have led to, or that say they were recorded before those they follow: what somebody
 * wrote by hand with the hashes right, or what an earlier release let through.
 *
 * Each entry is decided again, on the book as it stood before it.
 */
import {
  type Book,
  bookDecider,
  dayIn,
  type Instant,
  type Refusal,
  toMilliseconds,
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
  | { readonly why: "otherwise"; readonly fact: string };

/** An entry that is doubtful: where, by whom, when, and why. */
export type EntryDoubt = Origin & Doubt;

/**
 * How much earlier an entry may say it was recorded than one before it: as much as a clock can have been wrong that is set
 * right, by its time zone or by hand.
 */
const CLOCK_SET_RIGHT = 24 * 60 * 60 * 1000;

/** Goes through the entries of a book, one a step, and finds those that are doubtful. */
export function* doubtingEntries(entries: Iterable<Entry>): Generator<void, ReadonlyArray<EntryDoubt>> {
  const doubts: Array<EntryDoubt> = [];
  let book = bookDecider.initial;
  let latest: Pick<Entry, "version" | "recordedAt"> | undefined;
  for (const { version, actor, recordedAt, facts } of entries) {
    yield;
    const origin = { version, actor, recordedAt };
    const ahead = latest === undefined ? 0 : toMilliseconds(latest.recordedAt) - toMilliseconds(recordedAt);
    const isBefore = ahead > CLOCK_SET_RIGHT;
    if (isBefore && latest !== undefined) doubts.push({ ...origin, why: "recordedBefore", earlier: latest });
    // One clock that was far ahead is told of once, and not by every entry after it.
    if (isBefore || ahead <= 0) latest = { version, recordedAt };
    const doubt = doubtIn(book, { recordedAt, actor, facts });
    if (doubt?.is === "refused") doubts.push({ ...origin, why: "refused", fact: doubt.fact, refusal: doubt.refusal });
    if (doubt?.is === "otherwise") doubts.push({ ...origin, why: "otherwise", fact: doubt.fact });
    for (const fact of facts) book = bookDecider.evolve(book, fact);
  }
  return doubts;
}

/**
 * What is doubtful in an entry. It does not say on which day it was entered: that is the day in Sweden, or the one of the moment as
 * it is written, for whoever counts the days of another zone.
 */
const doubtIn = (book: Book, { recordedAt, actor, facts }: Pick<Entry, "recordedAt" | "actor" | "facts">) => {
  const days = new Set([dayIn(recordedAt), writtenDay(recordedAt)]);
  const doubts = [...days].map((day) => bookDecider.doubt(book, facts, { day, instant: recordedAt, actor }));
  return doubts.includes(undefined) ? undefined : doubts[0];
};
