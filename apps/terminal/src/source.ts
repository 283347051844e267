/**
 * Where the terminal reads from and acts on: the book's own file, or a running service. Both answer the same calls
 * and take the same commands.
 *
 * @since 0.1.0
 */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { calendarFeed } from "@konstellation/calendar";
import {
  type Answer,
  actThrough,
  type Call,
  type Client,
  createClient,
  isBookRead,
  pageFrom,
  type ReadName,
  readFrom,
  ServiceError,
} from "@konstellation/client";
import {
  type Book,
  type CalendarDate,
  type Command,
  collaborationView,
  type Language,
  nameOf,
  nobodyInScope,
  type Refusal,
} from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { type ColumnMapping, checkList } from "@konstellation/import";
import { type Desk, deskOn, giveAll, type LedgerShape, stockholmClock, verify } from "@konstellation/ledger";
import { openOrFill } from "@konstellation/ledger-sqlite";
import { explainRefusal } from "@konstellation/words";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Arguments } from "./args.ts";
import { Ending, EXIT } from "./exit.ts";

/** Something that answers the reading routes, and takes commands. */
export interface Source {
  readonly call: <Name extends ReadName>(name: Name, call: Call<Name>) => Promise<Answer<Name>>;
  /** Gives a command to a book. Throws an `Ending` that explains itself when a rule says no. */
  readonly give: (collaboration: string, command: Command) => Promise<Given>;
  readonly close: () => void;
}

/** What became of a command. */
export interface Given {
  readonly version: number;
  readonly facts: ReadonlyArray<string>;
}

/** The folder of the embedded book. */
export const dataFolder = (environment: Readonly<Record<string, string | undefined>>): string =>
  resolve(environment.KONSTELLATION_DATA ?? "./data");

/** The source that the command line asks for. */
export const openSource = async (
  { url, language }: Pick<Arguments, "url" | "language">,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Source> =>
  url === undefined
    ? localSource(join(dataFolder(environment), "konstellation.sqlite"), language)
    : remoteSource(createClient({ url, language, ...tokenFor(environment) }));

/** The write token for a service: from the environment, else from the data folder beside which it was started. */
const tokenFor = (environment: Readonly<Record<string, string | undefined>>): { readonly token?: string } => {
  const file = join(dataFolder(environment), "write-token");
  const token = environment.KONSTELLATION_TOKEN ?? (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);
  return token === undefined ? {} : { token };
};

const remoteSource = (client: Client): Source => ({
  call: (name, call) => orEnding(client.call(name, call)),
  give: (collaboration, command) => orEnding(actThrough(client, collaboration, command, randomUUID())),
  close: () => {},
});

const orEnding = async <A>(answer: Promise<A>): Promise<A> => {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new Ending(error.message, codeOf(error));
  }
};

const codeOf = ({ problem }: ServiceError): number => {
  switch (problem?.status) {
    case 400:
      return EXIT.usage;
    case 401:
      return EXIT.authorisation;
    case 404:
      return EXIT.notFound;
    case 409:
    case 422:
      return EXIT.refused;
    case 412:
      return EXIT.versionConflict;
    default:
      return EXIT.failure;
  }
};

/** Any call, seen as path parameters and a query. */
interface LooseCall {
  readonly collaboration?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly [parameter: string]: unknown;
}

const localSource = async (file: string, language: Language): Promise<Source> => {
  const books = await openOrFill(file, ({ ledger }) =>
    Effect.runPromise(giveAll(deskOn(ledger), KRONOBERG, kronoberg)),
  );
  const desk = deskOn(books.ledger);
  return {
    close: books.close,
    call: async <Name extends ReadName>(name: Name, call: Call<Name>): Promise<Answer<Name>> =>
      // What a route answers is checked against its type where the table is read; here it is only passed on.
      (await local(books.ledger, desk.look, name, call as LooseCall, language)) as Answer<Name>,
    give: (collaboration, command) => give(desk, collaboration, command, language),
  };
};

const give = async (desk: Desk, book: string, command: Command, language: Language): Promise<Given> => {
  const before = await Effect.runPromise(desk.look(book));
  if (before.version === 0 && command.type !== "FoundCollaboration")
    throw notThere({ type: "NotInTheBook", rule: "BOOK-1", kind: "collaboration", id: book }, before.book, language);
  const context = { day: stockholmClock.today(), instant: stockholmClock.now(), actor: "terminal" };
  const done = await Effect.runPromise(Effect.result(desk.give({ book, id: randomUUID(), command, context })));
  if (Result.isSuccess(done)) {
    const { version, entry } = done.success;
    return { version, facts: entry?.facts.map((fact) => fact.type) ?? [] };
  }
  const { failure } = done;
  if (failure._tag === "Refused") throw notThere(failure.refusal, before.book, language);
  throw new Ending(failure.message, failure._tag === "VersionConflict" ? EXIT.versionConflict : EXIT.failure);
};

type Look = ReturnType<typeof deskOn>["look"];

const local = async (
  ledger: LedgerShape,
  look: Look,
  name: ReadName,
  call: LooseCall,
  language: Language,
): Promise<unknown> => {
  const { collaboration: id = "", query = {}, ...rest } = call;
  if (name === "collaborations") {
    const lines = await Effect.runPromise(ledger.books);
    const books = await Promise.all(lines.map(({ book }) => Effect.runPromise(look(book))));
    return pageFrom(
      books.flatMap(({ book }) => collaborationView(book) ?? []),
      query,
    );
  }
  const { book, version } = await Effect.runPromise(look(id));
  if (version === 0)
    throw notThere({ type: "NotInTheBook", rule: "BOOK-1", kind: "collaboration", id }, book, language);
  if (name === "verification") return Effect.runPromise(verify(ledger, id));
  if (name === "calendar") {
    const { day: asked, titles, ...scope } = query;
    const nobody = nobodyInScope(book, scope);
    if (nobody !== undefined) throw notThere(nobody, book, language);
    const entries = await Effect.runPromise(ledger.read(id, 0));
    return calendarFeed(entries, {
      book: id,
      today: dayFor(book, asked),
      language,
      scope,
      titles: titles === "true",
    });
  }
  if (name === "checkAgreementList") {
    const { csv, columns = {} } = rest.send as { readonly csv: string; readonly columns?: ColumnMapping };
    return checkList(book, csv, columns, {
      day: stockholmClock.today(),
      instant: stockholmClock.now(),
      actor: "terminal",
    });
  }
  if (!isBookRead(name)) throw new Ending(`"${name}" cannot be read from a file`);
  const path = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]));
  const asked = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const day = dayFor(book, query.day);
  const found = readFrom(name, { book, day, path, query: asked, explain: (refusal) => explain(refusal, book) });
  if (found.is === "refused") throw notThere(found.refusal, book, language);
  if (found.is === "found") return Array.isArray(found.answer) ? pageFrom(found.answer, query) : found.answer;
  const [kind, wanted] = Object.entries(path).at(-1) ?? [name, ""];
  throw new Ending(
    language === "sv"
      ? `I ${id} finns inget som heter "${wanted}" (${kind})`
      : `There is no ${kind} called "${wanted}" in ${id}`,
    EXIT.notFound,
  );
};

const explain = (refusal: Refusal, book: Book) => explainRefusal(refusal, (kind, id) => nameOf(book, kind, id));

const notThere = (refusal: Refusal, book: Book, language: Language): Ending =>
  new Ending(explain(refusal, book)[language], refusal.type === "NotInTheBook" ? EXIT.notFound : EXIT.refused);

/** The day an answer speaks of: the asked one, the one an example book stands at, else today. */
const dayFor = (book: Book, asked: string | undefined): CalendarDate =>
  (asked as CalendarDate | undefined) ?? book.collaboration.founded?.standsAt ?? stockholmClock.today();

/** Every thing of a list, page after page. */
export const everything = async <Item>(
  ask: (query: {
    readonly limit: string;
    readonly page: string;
  }) => Promise<{ readonly items: ReadonlyArray<Item>; readonly total: number }>,
): Promise<ReadonlyArray<Item>> => {
  const items: Array<Item> = [];
  for (let page = 1; ; page += 1) {
    const answer = await ask({ limit: "100", page: String(page) });
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.total) return items;
  }
};
