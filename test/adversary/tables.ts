/**
 * Where a game is played: two desks on one ledger, or two services on one ledger, as two processes would be.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerOn } from "@konstellation/answer";
import { actOf, isAct, isKeep, parametersOf, routeOfCommand, routeRows } from "@konstellation/client";
import { type Command, day, instant, readCommand, type WrittenCommand } from "@konstellation/core";
import { deskOn, type Ledger, memoryLedger, type Verification, verify } from "@konstellation/ledger";
import { openSqlite } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { buildApp } from "../../apps/server/src/app.ts";
import { post, service } from "../../apps/server/src/testing/service.ts";
import type { Now } from "./naive/clerk.ts";
import { momentOf } from "./naive/minutes.ts";
import { BOOK } from "./world.ts";

/** What became of an act. */
export type Answer =
  | { readonly said: "yes"; readonly version: number; readonly repeated: boolean }
  | { readonly said: "no"; readonly why: string };

export interface Given {
  readonly id: string;
  readonly act: WrittenCommand;
  readonly now: Now;
  readonly expected?: number;
}

/** A table that a game is played at. */
export interface Table {
  readonly give: (desk: 0 | 1, given: Given) => Promise<Answer>;
  readonly ledger: () => Ledger;
  readonly reopen: () => void;
  /** Asks every view of these; throws when one throws, or says that it was asked wrongly. */
  readonly look: (now: Now, names: Readonly<Record<string, ReadonlyArray<string>>>, what: RegExp) => Promise<void>;
  readonly close: () => void;
}

/** A ledger on which others come in between whatever is done. */
const interleaved = (ledger: Ledger): Ledger => ({
  ...ledger,
  append: (...all) => Effect.andThen(Effect.yieldNow, ledger.append(...all)),
  read: (...all) => Effect.andThen(Effect.yieldNow, ledger.read(...all)),
  find: (...all) => Effect.andThen(Effect.yieldNow, ledger.find(...all)),
});

/** Where the ledger is kept: in memory, or in a file that can be closed and opened again. */
export const kept = (where: "memory" | "sqlite") => {
  if (where === "memory") {
    const ledger = interleaved(memoryLedger());
    return { ledger: () => ledger, reopen: () => {}, close: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), "konstellation-adversary-"));
  const file = join(folder, "book.sqlite");
  let open = openSqlite(file, "making");
  let ledger = interleaved(open.ledger);
  return {
    ledger: () => ledger,
    reopen: () => {
      open.close();
      open = openSqlite(file, "writing");
      ledger = interleaved(open.ledger);
    },
    close: () => {
      open.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const context = ({ day: on, at }: Now) => ({ day: day(on), instant: instant(momentOf(at)), actor: "anybody" });

/** What has to be asked of some routes. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  whatIf: { seat: "a/social", fromItem: "1" },
  search: { q: "x" },
};

/** The paths of every route that reads, for every name there is. */
const paths = (names: Readonly<Record<string, ReadonlyArray<string>>>, what: RegExp) =>
  routeRows
    .filter(
      ([name, { method, path }]) =>
        !isAct(name) && method === "get" && path.includes("{collaboration}") && what.test(name),
    )
    .flatMap(([name, { path }]) =>
      parametersOf(path)
        .reduce<ReadonlyArray<Readonly<Record<string, string>>>>(
          (all, key) => all.flatMap((said) => (names[key] ?? []).map((value) => ({ ...said, [key]: value }))),
          [{}],
        )
        .map((said) => ({ name, path, said })),
    );

/** Played through the library: two desks on one ledger. */
export const library = (where: "memory" | "sqlite"): Table => {
  const place = kept(where);
  let desks = [deskOn(place.ledger()), deskOn(place.ledger())] as const;
  let now: Now = { day: "2024-04-01", at: 0 };
  const clock = { now: () => context(now).instant, today: () => day(now.day) };
  let answers = answerOn(place.ledger(), clock);
  return {
    ledger: place.ledger,
    close: place.close,
    reopen: () => {
      place.reopen();
      desks = [deskOn(place.ledger()), deskOn(place.ledger())];
      answers = answerOn(place.ledger(), clock);
    },
    give: async (desk, { id, act, now: when, expected }) => {
      const order = {
        book: BOOK,
        id,
        command: act,
        context: context(when),
        ...(expected === undefined ? {} : { expected }),
      };
      const given = await Effect.runPromise(Effect.result(desks[desk].give(order)));
      if (Result.isSuccess(given))
        return { said: "yes", version: given.success.version, repeated: given.success.repeated };
      if (given.failure._tag === "LedgerFailure") throw given.failure;
      return { said: "no", why: given.failure._tag === "Refused" ? given.failure.refusal.type : given.failure._tag };
    },
    look: async (when, names, what) => {
      now = when;
      for (const { name, said } of paths(names, what)) {
        if (isAct(name) || isKeep(name)) continue;
        const query = needed[name] ?? {};
        const asked = { path: said, query, language: "sv", whole: true } as const;
        const found = await Effect.runPromise(answers.ask(name, asked));
        if (found.is === "malformed" || found.is === "noBook")
          throw new Error(`${name} was asked wrongly: ${found.is}`);
      }
    },
  };
};

/** Played over REST: two services on one ledger, founded through the library. */
export const overRest = (where: "memory" | "sqlite"): Table => {
  const place = kept(where);
  const founding = deskOn(place.ledger());
  let now: Now = { day: "2024-04-01", at: 0 };
  const build = () => {
    const clock = { now: () => context(now).instant, today: () => day(now.day) };
    return buildApp(service({ ledger: place.ledger(), clock }));
  };
  let apps = [build(), build()] as const;
  return {
    ledger: place.ledger,
    close: place.close,
    reopen: () => {
      place.reopen();
      apps = [build(), build()];
    },
    give: async (desk, { id, act, now: when, expected }) => {
      now = when;
      if (act.type === "FoundCollaboration") {
        const done = await Effect.runPromise(founding.give({ book: BOOK, id, command: act, context: context(when) }));
        return { said: "yes", version: done.version, repeated: done.repeated };
      }
      if (!routeRows.some(([, { command }]) => command === act.type)) return { said: "no", why: "there is no route" };
      const { path, send } = actOf(BOOK, act as Command);
      const to = Object.entries(path).reduce(
        (address, [key, value]) => address.replace(`{${key}}`, encodeURIComponent(value)),
        routeOfCommand(act.type)[1].path as string,
      );
      const seen = expected === undefined ? {} : { "if-match": `"v${expected}"` };
      const response = await post(apps[desk], to, send, { "idempotency-key": id, ...seen });
      const answered = (await response.json()) as { version: number; repeated: boolean; type?: string };
      if (response.status >= 500)
        throw new Error(`${response.status} for ${JSON.stringify(act)}: ${JSON.stringify(answered)}`);
      return response.status < 300
        ? { said: "yes", version: answered.version, repeated: answered.repeated }
        : { said: "no", why: `${response.status} ${answered.type}` };
    },
    look: async (when, names, what) => {
      now = when;
      for (const { name, path, said } of paths(names, what)) {
        const to = Object.entries(said).reduce(
          (all, [key, value]) => all.replace(`{${key}}`, encodeURIComponent(value)),
          path as string,
        );
        const { status } = await apps[0].request(`${to}?${new URLSearchParams(needed[name])}`);
        if (status >= 500) throw new Error(`${status} for ${to}`);
      }
    },
  };
};

/** Where a book stands: its version and the hash of its last entry. */
export const headOf = async (ledger: Ledger): Promise<{ readonly version: number; readonly hash: string }> => {
  const books = await Effect.runPromise(ledger.books);
  const version = books.find(({ book }) => book === BOOK)?.version ?? 0;
  if (version === 0) return { version, hash: "" };
  const [last] = await Effect.runPromise(ledger.read(BOOK, version - 1, 1));
  if (last === undefined || "lost" in last) throw new Error(`Entry ${version} cannot be read`);
  return { version, hash: last.hash };
};

/** The command ids of a book, in order. */
export const idsIn = async (ledger: Ledger): Promise<ReadonlyArray<string>> =>
  (await Effect.runPromise(ledger.read(BOOK, 0, 100_000))).map((row) => ("lost" in row ? "lost" : row.command));

export const verified = (ledger: Ledger): Promise<Verification> => Effect.runPromise(verify(ledger, BOOK));

/** Whether a command can be read at all. */
export const isReadable = (act: WrittenCommand): boolean => Result.isSuccess(readCommand(act));
