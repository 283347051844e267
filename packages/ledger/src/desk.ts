/**
 * The desk where commands come in: read, load, decide, append.
 *
 * The state of each book is kept in memory and brought up to date before every answer, so several
 * processes can use one ledger. When somebody else wrote first, the command is decided again on the
 * new state.
 */
import {
  type Context as Act,
  type Book,
  bookDecider,
  type Refusal,
  replay,
  type WrittenCommand,
} from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { follow, readEntry } from "./chain.ts";
import type { Damage } from "./damage.ts";
import { type Entry, hashOfJson } from "./entry.ts";
import { crowded, damaged, exchanged, type LedgerFailure } from "./failure.ts";
import { type Ledger, VersionConflict } from "./ledger.ts";
import { type ReadSoFar, readBook, UNREAD } from "./read-book.ts";
import { commandFor, factsToWrite, type NotReadable, orderFor } from "./what-is-given.ts";

/** The rules said no; nothing was written. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", { refusal: Schema.Unknown }) {
  declare readonly refusal: Refusal;
  override get message() {
    return `${this.refusal.type} (${this.refusal.rule})`;
  }
}

/** The command's id was used before for another command. */
export class CommandIdReused extends Schema.TaggedError<CommandIdReused>()("CommandIdReused", {
  command: Schema.String,
}) {
  override get message() {
    return `The command id "${this.command}" was used for another command: give this one an id of its own`;
  }
}

/** A book as it stands at a version. */
export interface BookAt {
  readonly book: Book;
  readonly version: number;
}

/** A book as far as it can be trusted, and the entry that stopped it, if one did. */
export interface Glance extends BookAt {
  readonly damage?: Damage;
  /** How many of its entries have been set aside, where any have. */
  readonly setAside?: number;
}

/** What became of a command: its entry, and whether it had been done before. */
export interface Done {
  readonly entry: Entry | undefined;
  readonly version: number;
  readonly repeated: boolean;
  readonly book: Book;
}

/** A command with its id, and the version its sender saw, if that matters. */
export interface Order {
  readonly book: string;
  readonly id: string;
  /** The command as it is written; it is read before it is decided, whoever gives it. */
  readonly command: WrittenCommand;
  readonly context: Act;
  readonly expected?: number;
}

/** The desk's operations. */
export interface Desk {
  /** The book as far as it can be trusted: for whoever shows what stands before an entry that cannot. */
  readonly glance: (book: string) => Effect.Effect<Glance, LedgerFailure>;
  /** The book as it stands now; a failure that says where, when an entry of it cannot be trusted. */
  readonly look: (book: string) => Effect.Effect<BookAt, LedgerFailure>;
  /** Decides a command and writes what it led to. */
  readonly give: (order: Order) => Effect.Effect<Done, NotGiven>;
}

/** Why a command was not given: nothing was written. */
export type NotGiven = NotReadable | Refused | CommandIdReused | VersionConflict | LedgerFailure;

/** How often a command is decided again when others write first. */
const ATTEMPTS = 20;

/** What is kept of a book: its state, and how far it has been read. */
interface Kept extends ReadSoFar {
  readonly book: Book;
}
const NOTHING: Kept = { ...UNREAD, book: bookDecider.initial };

/** A desk on a ledger. */
export const deskOn = (ledger: Ledger): Desk => {
  const kept = new Map<string, Kept>();

  const glanceAt = Effect.fnUntraced(function* (book: string) {
    const before = kept.get(book) ?? NOTHING;
    const { entries, at, asides, anew, damage } = yield* readBook(ledger, book, before);
    if (entries.length === 0 && at.version === before.at.version) return { ...before, damage };
    const facts = entries.flatMap((entry) => entry.facts);
    const now = { at, asides, book: replay(facts, anew ? bookDecider.initial : before.book) };
    kept.set(book, now);
    return { ...now, damage };
  });

  /** The last entry is read again before anything is decided on it: nothing is added to what has been changed since. */
  const stillWhole = Effect.fnUntraced(function* (book: string, { at, asides }: ReadSoFar) {
    if (at.version === 0 || asides.has(at.version)) return;
    const rows = yield* ledger.read(book, at.version - 1, 1);
    const last = rows.find(({ version }) => version === at.version);
    if (last === undefined) return yield* exchanged(book, at.version);
    const before = "lost" in last ? at : { version: at.version - 1, hash: last.previous };
    const { at: reached, damage } = follow(book, before, rows, asides);
    if (damage !== undefined) return yield* damaged(damage);
    if (reached.hash !== at.hash) return yield* exchanged(book, at.version);
  });

  const lookAt = Effect.fnUntraced(function* (book: string) {
    const { damage, ...now } = yield* glanceAt(book);
    if (damage === undefined) return now;
    // What does not follow on what was read may follow on what stands there now: that is another book, and no damage.
    yield* stillWhole(book, now);
    return yield* damaged(damage);
  });

  const once = Effect.fnUntraced(function* ({ book, id, command: given, context, expected }: Order) {
    yield* Effect.fromResult(orderFor(id, context));
    const { command, written } = yield* Effect.fromResult(commandFor(book, given));
    const commandHash = hashOfJson(written);
    const now = yield* lookAt(book);
    // Asked after looking: what another writer did with the same id in between shows here, not as a refusal.
    const earlier = yield* ledger.find(book, id);
    const { version } = now.at;
    if (earlier !== undefined) {
      // What has been set aside is not in the book: it was not done, and its id is taken all the same.
      const done = now.asides.has(earlier.version) ? undefined : Result.getOrUndefined(readEntry(earlier));
      if (done === undefined || earlier.commandHash !== commandHash) return yield* new CommandIdReused({ command: id });
      return { entry: done, version, repeated: true, book: now.book };
    }
    yield* stillWhole(book, now);
    if (expected !== undefined && expected !== version)
      return yield* new VersionConflict({ book, expected, actual: version });
    const decided = bookDecider.decide(now.book, command, context);
    if (Result.isFailure(decided)) return yield* new Refused({ refusal: decided.failure });
    const facts = yield* Effect.fromResult(factsToWrite(decided.success));
    const draft = { command: id, commandHash, recordedAt: context.instant, actor: context.actor, facts };
    const entry = yield* ledger.append(book, version, draft);
    const after = replay(entry.facts, now.book);
    kept.set(book, { at: { version: entry.version, hash: entry.hash }, asides: now.asides, book: after });
    return { entry, version: entry.version, repeated: false, book: after };
  });

  const give = (order: Order) =>
    once(order).pipe(
      Effect.retry({
        times: ATTEMPTS,
        while: (error) => error._tag === "VersionConflict" && order.expected === undefined,
      }),
      // Whoever saw no version is told of none: that the book is at another is nothing they can read again.
      Effect.mapError((error) =>
        error._tag === "VersionConflict" && order.expected === undefined ? crowded(error) : error,
      ),
    );

  return {
    glance: (book) =>
      Effect.map(glanceAt(book), ({ book: state, at, asides, damage }) => ({
        book: state,
        version: at.version,
        ...(damage === undefined ? {} : { damage }),
        ...(asides.size === 0 ? {} : { setAside: asides.size }),
      })),
    look: (book) => Effect.map(lookAt(book), ({ book: state, at }) => ({ book: state, version: at.version })),
    give,
  };
};

/** An order that only the day and moment of its context distinguish from one given now. */
export type RecordedOrder = Pick<Order, "id" | "command" | "context">;

/**
 * Gives many recorded orders in turn, as when an example book is made: each goes through the rules,
 * and those given before add nothing.
 */
export const giveAll = (
  desk: Desk,
  book: string,
  orders: ReadonlyArray<RecordedOrder>,
  onProgress?: (done: number, of: number) => void,
): Effect.Effect<void, NotGiven> => giveBooks(desk, [{ book, orders }], onProgress);

/** Gives the recorded orders of several books, one book after the other; the progress is that of all of them. */
export const giveBooks = (
  desk: Desk,
  books: ReadonlyArray<{ readonly book: string; readonly orders: ReadonlyArray<RecordedOrder> }>,
  onProgress: (done: number, of: number) => void = () => {},
): Effect.Effect<void, NotGiven> => {
  const all = books.flatMap(({ book, orders }) => orders.map((order) => ({ book, ...order })));
  return Effect.forEach(
    all,
    (order, index) => Effect.tap(desk.give(order), () => Effect.sync(() => onProgress(index + 1, all.length))),
    { discard: true },
  );
};
