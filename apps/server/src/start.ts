/**
 * Starts the service on a socket, and stops it without losing what is under way.
 */
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { type CollaborationView, collaborationView } from "@konstellation/core";
import { examples } from "@konstellation/example";
import { type Damage, deskOn, explainDamage, giveBooks, stockholmClock } from "@konstellation/ledger";
import { openOrFill } from "@konstellation/ledger-sqlite";
import * as Effect from "effect/Effect";
import { buildApp } from "./app.ts";
import { type Config, isLoopback } from "./config.ts";
import type { Service } from "./service.ts";
import { openToken } from "./token.ts";

/** A service that runs. */
export interface Running {
  readonly url: string;
  readonly file: string;
  /** Whether there was no book, so that the example books were made. */
  readonly made: boolean;
  /** The first entry that cannot be trusted of each book that has one. The others are served. */
  readonly damaged: ReadonlyArray<Damage>;
  /** The books of which entries have been set aside, and how many. */
  readonly setAside: ReadonlyArray<{ readonly book: string; readonly entries: number }>;
  readonly tokenFile: string;
  readonly collaborations: ReadonlyArray<CollaborationView>;
  /** Stops taking requests, lets those under way finish, and closes the book. */
  readonly stop: () => Promise<void>;
}

/** How long requests under way may take to finish when the service stops. */
const DRAIN_MILLISECONDS = 10_000;

/**
 * Starts the service; on the first start the example books are made by replaying their commands. Nothing else than starting the
 * service makes a book where there is none, so a folder that was mistyped elsewhere is never filled.
 */
export const start = async (
  config: Config,
  log: Service["log"],
  onProgress: (done: number, of: number) => void,
): Promise<Running> => {
  mkdirSync(config.data, { recursive: true });
  const file = join(config.data, "konstellation.sqlite");
  const books = await openOrFill(file, ({ ledger }) =>
    Effect.runPromise(giveBooks(deskOn(ledger), examples, onProgress)),
  );
  const token = openToken(config.data);
  const local = isLoopback(config.host);
  const app = buildApp({
    ledger: books.ledger,
    people: books.people,
    contents: books.contents,
    fileLimit: config.fileLimit,
    accepts: token.accepts,
    clock: stockholmClock,
    openReading: local,
    hosts: config.hosts,
    log,
  });
  const desk = deskOn(books.ledger);
  const lines = await Effect.runPromise(books.ledger.books);
  const glanced = await Promise.all(
    lines.map(async ({ book }) => ({ name: book, state: await Effect.runPromise(desk.glance(book)) })),
  );
  const states = glanced.map(({ state }) => state);
  const setAside = glanced.flatMap(({ name, state }) =>
    state.setAside === undefined ? [] : [{ book: name, entries: state.setAside }],
  );
  for (const each of setAside) log({ level: "warn", event: "setAside", ...each });
  for (const { damage } of states)
    if (damage !== undefined) log({ level: "error", event: "damaged", ...damage, error: explainDamage(damage).en });
  const { server, port } = await listen(app.fetch, config);
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      const force = setTimeout(
        () => "closeAllConnections" in server && server.closeAllConnections(),
        DRAIN_MILLISECONDS,
      );
      server.close(() => {
        clearTimeout(force);
        books.close();
        stopped();
      });
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    });
  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    file,
    made: books.made,
    damaged: states.flatMap(({ damage }) => damage ?? []),
    setAside,
    tokenFile: token.file,
    collaborations: states.flatMap(({ book }) => collaborationView(book) ?? []),
    stop,
  };
};

type Fetch = Parameters<typeof serve>[0]["fetch"];

const listen = (
  fetch: Fetch,
  { host, port }: Config,
): Promise<{ readonly server: ReturnType<typeof serve>; readonly port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve(
      { fetch, hostname: host, port, serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 } },
      (info: AddressInfo) => resolve({ server, port: info.port }),
    );
    server.once("error", reject);
  });
