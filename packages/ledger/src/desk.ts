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
import { type Entry, hashOfJson } from "./entry.ts";
import { type Ledger, type LedgerFailure, VersionConflict } from "./ledger.ts";
import { commandFor, factsToWrite, type NotReadable } from "./what-is-given.ts";

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
  /** The book as it stands now. */
  readonly look: (book: string) => Effect.Effect<BookAt, LedgerFailure>;
  /** Decides a command and writes what it led to. */
  readonly give: (order: Order) => Effect.Effect<Done, NotGiven>;
}

/** Why a command was not given: nothing was written. */
export type NotGiven = NotReadable | Refused | CommandIdReused | VersionConflict | LedgerFailure;

/** How often a command is decided again when others write first. */
const ATTEMPTS = 20;

/** A desk on a ledger. */
export const deskOn = (ledger: Ledger): Desk => {
  const kept = new Map<string, BookAt>();

  const look = Effect.fnUntraced(function* (book: string) {
    const before = kept.get(book) ?? { book: bookDecider.initial, version: 0 };
    const news = yield* ledger.read(book, before.version);
    const last = news.at(-1);
    if (last === undefined) return before;
    const facts = news.flatMap((entry) => entry.facts);
    const now = { book: replay(facts, before.book), version: last.version };
    kept.set(book, now);
    return now;
  });

  const once = Effect.fnUntraced(function* ({ book, id, command: given, context, expected }: Order) {
    const { command, written } = yield* Effect.fromResult(commandFor(book, given));
    const commandHash = hashOfJson(written);
    const now = yield* look(book);
    // Asked after looking: what another writer did with the same id in between shows here, not as a refusal.
    const earlier = yield* ledger.find(book, id);
    if (earlier !== undefined)
      return earlier.commandHash === commandHash
        ? { entry: earlier, version: now.version, repeated: true, book: now.book }
        : yield* new CommandIdReused({ command: id });
    if (expected !== undefined && expected !== now.version)
      return yield* new VersionConflict({ book, expected, actual: now.version });
    const decided = bookDecider.decide(now.book, command, context);
    if (Result.isFailure(decided)) return yield* new Refused({ refusal: decided.failure });
    const facts = yield* Effect.fromResult(factsToWrite(decided.success));
    const draft = { command: id, commandHash, recordedAt: context.instant, actor: context.actor, facts };
    const entry = yield* ledger.append(book, now.version, draft);
    const after = { book: replay(entry.facts, now.book), version: entry.version };
    kept.set(book, after);
    return { entry, version: after.version, repeated: false, book: after.book };
  });

  const give = (order: Order) =>
    once(order).pipe(
      Effect.retry({
        times: ATTEMPTS,
        while: (error) => error._tag === "VersionConflict" && order.expected === undefined,
      }),
    );

  return { look, give };
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
  onProgress: (done: number, of: number) => void = () => {},
): Effect.Effect<void, NotGiven> =>
  Effect.forEach(
    orders,
    (order, index) =>
      Effect.tap(desk.give({ book, ...order }), () => Effect.sync(() => onProgress(index + 1, orders.length))),
    { discard: true },
  );
