/**
 * Acting: what was sent becomes a command, its book is found, and the desk decides it.
 */
import { randomUUID } from "node:crypto";
import { type ActName, type Receipt, type Route, routes } from "@konstellation/client";
import {
  Command,
  dayIn,
  decodeWith,
  type Explanation,
  type Fault,
  type Instant,
  mistypedIdentityNumbers,
} from "@konstellation/core";
import type { LedgerFailure } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Malformed, NoBook, Refusing } from "./answered.ts";
import { namesIn, noBook, type Sources } from "./in-book.ts";
import { changedSince, idReused } from "./in-words.ts";

/** An act: the path and the body of its route, and who acts. */
export interface Acting {
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** A seat, a function or a token, never a person's name. */
  readonly actor: string;
  /** What the sender demands, or what is wrong with how they said it; nothing is demanded unless said. */
  readonly demands?: Result.Result<Demands, ReadonlyArray<Fault>>;
}

/** What a sender may demand of an act. */
export interface Demands {
  /** The id that the act is known by: the same id adds nothing twice. */
  readonly id?: string | undefined;
  /** The version of the book that the sender saw. */
  readonly version?: number | undefined;
}

/** What became of an act. */
export type Acted =
  | { readonly is: "done"; readonly receipt: Receipt }
  | NoBook
  | Malformed
  | ({ readonly is: "refused" } & Refusing)
  | { readonly is: "idReused"; readonly says: Explanation }
  | { readonly is: "conflict"; readonly expected: number; readonly actual: number; readonly says: Explanation };

const readCommand = decodeWith(Command);

/** Gives an act to its book. */
export const act = (sources: Sources, name: ActName, acting: Acting): Effect.Effect<Acted, LedgerFailure> => {
  const read = commandIn(routes[name], acting, sources.clock.now());
  return Result.isFailure(read) ? Effect.succeed(malformed("Body", read.failure)) : give(sources, read.success, acting);
};

/** Gives a command that has been read to its book. */
export const give = Effect.fnUntraced(function* (
  sources: Sources,
  command: Command,
  acting: Omit<Acting, "body">,
): Effect.fn.Return<Acted, LedgerFailure> {
  const { desk, clock } = sources;
  const now = clock.now();
  const book = command.type === "FoundCollaboration" ? command.collaboration : (acting.path.collaboration ?? "");
  const before = yield* desk.look(book);
  if (before.version === 0 && command.type !== "FoundCollaboration") return yield* noBook(sources, book);
  const demands = acting.demands ?? Result.succeed<Demands>({});
  if (Result.isFailure(demands)) return malformed("Header", demands.failure);
  const { id = randomUUID(), version: expected } = demands.success;
  // The clock is read once: at midnight the day and the moment would else be those of two days.
  const context = { day: dayIn(now), instant: now, actor: acting.actor };
  const given = yield* Effect.result(
    desk.give({ book, id, command, context, ...(expected === undefined ? {} : { expected }) }),
  );
  if (Result.isSuccess(given)) {
    const { entry, version, repeated } = given.success;
    const facts = entry?.facts.map((fact) => fact.type) ?? [];
    const warnings = mistypedIdentityNumbers(command);
    const receipt = { version, command: entry?.command ?? "", repeated, facts };
    return { is: "done", receipt: warnings.length > 0 ? { ...receipt, warnings } : receipt } satisfies Acted;
  }
  const { failure } = given;
  switch (failure._tag) {
    case "NotReadable":
      return malformed(failure.what === "order" ? "Header" : "Body", failure.faults);
    case "Refused":
      return { is: "refused", refusal: failure.refusal, names: namesIn(before.book) } satisfies Acted;
    case "CommandIdReused":
      return { is: "idReused", says: idReused(failure.command) } satisfies Acted;
    case "VersionConflict": {
      const { expected, actual } = failure;
      return { is: "conflict", expected, actual, says: changedSince(expected, actual) } satisfies Acted;
    }
    case "LedgerFailure":
      return yield* failure;
  }
});

/** The command that was sent: what the body says, what the path says, and now where it says no moment. */
const commandIn = (
  route: Route,
  { path: { collaboration: _, ...inPath }, body }: Acting,
  now: Instant,
): Result.Result<Command, ReadonlyArray<Fault>> => {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return Result.fail([{ path: "$", message: "Expected an object" }]);
  const asBody = route.body === undefined ? Result.succeed(body) : decodeWith(route.body)(body);
  if (Result.isFailure(asBody)) return Result.fail(asBody.failure);
  return readCommand({ ...(route.timed === true ? { at: now } : {}), ...body, ...inPath, type: route.command });
};

const malformed = (where: Malformed["where"], faults: ReadonlyArray<Fault>): Malformed => ({
  is: "malformed",
  where,
  faults,
});
