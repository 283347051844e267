/**
 * Where the terminal reads from and acts on: the book's own file, or a running service. Both answer the same calls
 * and take the same commands.
 */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { answerOn } from "@konstellation/answer";
import {
  type Answer,
  actOf,
  actThrough,
  type Call,
  type Client,
  createClient,
  type ReadName,
  ServiceError,
  type StoredReceipt,
} from "@konstellation/client";
import type { Command, Explanation, Language, PersonView } from "@konstellation/core";
import { LedgerFailure, stockholmClock } from "@konstellation/ledger";
import { openSqlite, type SqliteBooks } from "@konstellation/ledger-sqlite";
import { fileLimitIn } from "@konstellation/words";
import * as Effect from "effect/Effect";
import type { Arguments } from "./args.ts";
import { Ending, EXIT } from "./exit.ts";
import { done, found, type Given, kept, stored } from "./or-ended.ts";
import { givenIn, keepNames, keptThrough, type PersonAct } from "./person-act.ts";

/** Something that answers the reading routes, and takes commands. */
export interface Source {
  readonly call: <Name extends ReadName>(name: Name, call: Call<Name>) => Promise<Answer<Name>>;
  /** What a book stands at: another text as soon as something is added to it, by whoever it is. */
  readonly standing: (collaboration: string) => Promise<string>;
  /** Gives a command to a book. Throws an `Ending` that explains itself when a rule says no. */
  readonly give: (collaboration: string, command: Command) => Promise<Given>;
  /** Adds, writes anew or erases a person. Throws an `Ending` that explains itself when a rule says no. */
  readonly keep: (collaboration: string, act: PersonAct) => Promise<PersonView>;
  /** Registers a version of a paper with its file. Throws an `Ending` that explains itself when it is refused. */
  readonly store: (collaboration: string, version: VersionWithFile) => Promise<StoredReceipt>;
  readonly close: () => void;
}

/** A version of a paper with its file: what its route takes. */
export interface VersionWithFile {
  readonly paper: string;
  readonly query: NonNullable<Call<"storePaper">["query"]>;
  readonly file: Call<"storePaper">["file"];
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
    ? embeddedSource(join(dataFolder(environment), "konstellation.sqlite"), language, limitSaid(environment, language))
    : remoteSource(createClient({ url, language, ...tokenFor(environment) }));

/** How large a file may be, as the environment says it. */
const limitSaid = (environment: Readonly<Record<string, string | undefined>>, language: Language): number => {
  const limit = fileLimitIn(environment);
  if (typeof limit === "number") return limit;
  throw new Ending(
    language === "sv"
      ? `KONSTELLATION_FILE_LIMIT är ”${limit.is}”: väntade ${limit.expected.sv}`
      : `KONSTELLATION_FILE_LIMIT is “${limit.is}”: expected ${limit.expected.en}`,
    EXIT.usage,
  );
};

/** The write token for a service: from the environment, else from the data folder beside which it was started. */
const tokenFor = (environment: Readonly<Record<string, string | undefined>>): { readonly token?: string } => {
  const file = join(dataFolder(environment), "write-token");
  const token = environment.KONSTELLATION_TOKEN ?? (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);
  return token === undefined ? {} : { token };
};

const remoteSource = (client: Client): Source => ({
  call: (name, call) => orEnding(client.call(name, call)),
  standing: (collaboration) => orEnding(client.standing(collaboration)),
  give: (collaboration, command) => orEnding(actThrough(client, collaboration, command, randomUUID())),
  keep: (collaboration, act) => orEnding(keptThrough(client, collaboration, act)),
  store: (collaboration, version) =>
    orEnding(client.call("storePaper", { collaboration, idempotencyKey: randomUUID(), ...version })),
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
  if (problem?.refusal?.type === "NotInTheBook") return EXIT.notFound;
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

/** Any call, seen as path parameters, a query and what is sent. */
interface LooseCall {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly send?: unknown;
  readonly [parameter: string]: unknown;
}

/**
 * The book's own file. It is opened for reading, and for writing only when something is to be written: looking at a book
 * changes nothing, and never makes one.
 */
const embeddedSource = async (file: string, language: Language, fileLimit: number): Promise<Source> => {
  const books = await orEnded(language, async () => openSqlite(file, "reading"));
  const answers = answerOn(books.ledger, stockholmClock, books);
  let writing: SqliteBooks | undefined;
  const book = (collaboration: string) =>
    Effect.runPromise(answers.ask("collaboration", { path: { collaboration }, query: {}, language }));
  return {
    close: () => {
      books.close();
      writing?.close();
    },
    call: async <Name extends ReadName>(name: Name, call: Call<Name>): Promise<Answer<Name>> => {
      const { query = {}, send, ...parameters } = call as LooseCall;
      const path = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
      const whole = query.limit === MOST && (query.page ?? "1") === "1";
      const asked = answers.ask(name, { path, query, body: send, language, whole });
      return found(await orEnded(language, () => Effect.runPromise(asked)), language);
    },
    standing: async (collaboration) => {
      const answered = await orEnded(language, () => book(collaboration));
      return JSON.stringify("at" in answered ? answered.at : found(answered, language));
    },
    give: async (collaboration, command) => {
      const { name, path, send } = actOf(collaboration, command);
      return orEnded(language, async () => {
        // A file is opened for writing when the book is in it: of another collaboration it is left as it is.
        if (command.type !== "FoundCollaboration") found(await book(collaboration), language);
        writing ??= openSqlite(file, "writing");
        const acting = answerOn(writing.ledger, stockholmClock, writing);
        return done(await Effect.runPromise(acting.act(name, { path, body: send, actor: "terminal" })), language);
      });
    },
    keep: (collaboration, act) =>
      orEnded(language, async () => {
        found(await book(collaboration), language);
        writing ??= openSqlite(file, "writing");
        const acting = answerOn(writing.ledger, stockholmClock, writing);
        const name = keepNames[act.type];
        const path = { collaboration, ...("person" in act ? { person: act.person } : {}) };
        const body = act.type === "ErasePerson" ? {} : givenIn(act);
        return kept(await Effect.runPromise(acting.keep(name, { path, body })), language);
      }),
    store: (collaboration, { paper, query, file: sent }) =>
      orEnded(language, async () => {
        found(await book(collaboration), language);
        writing ??= openSqlite(file, "writing");
        const acting = answerOn(writing.ledger, stockholmClock, { ...writing, fileLimit });
        const path = { collaboration, paper };
        const storing = { path, query, file: sent, actor: "terminal" };
        return stored(await Effect.runPromise(acting.store("storePaper", storing)), language);
      }),
  };
};

/** What is done with a file, or the end that says why it could not be. */
export const orEnded = async <A>(language: Language, doing: () => Promise<A>): Promise<A> => {
  try {
    return await doing();
  } catch (error) {
    if (!(error instanceof LedgerFailure)) throw error;
    throw error.is === "missing"
      ? new Ending(`${error.says[language]} ${whereToFind[language]}`, EXIT.notFound)
      : new Ending(error.says[language]);
  }
};

const whereToFind: Explanation = {
  sv: "Stämmer KONSTELLATION_DATA? ”konstellation serve” skapar exempelböckerna där, och ”konstellation example --db FIL” där du säger.",
  en: "Is KONSTELLATION_DATA right? “konstellation serve” makes the example books there, and “konstellation example --db FILE” where you say.",
};

/** The most that can be asked for on a page. Inside the process nothing is carried, so there it gives all there is. */
const MOST = "100";

/** Every thing of a list: in one call when the book is embedded, else page after page. */
export const everything = async <Item>(
  ask: (query: {
    readonly limit: string;
    readonly page: string;
  }) => Promise<{ readonly items: ReadonlyArray<Item>; readonly total: number }>,
): Promise<ReadonlyArray<Item>> => {
  const items: Array<Item> = [];
  for (let page = 1; ; page += 1) {
    const answer = await ask({ limit: MOST, page: String(page) });
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.total) return items;
  }
};
