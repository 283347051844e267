/**
 * The one place where routes are answered: the service and the terminal that has the book itself both ask here.
 */
import { type ActName, type KeepName, type Route, routes, type StoreName } from "@konstellation/client";
import {
  type Clock,
  type Contents,
  deskOn,
  type Ledger,
  type LedgerFailure,
  memoryContents,
  memoryPeople,
  type People,
  peopleDeskOn,
} from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { type Acted, type Acting, act } from "./act.ts";
import type { Answered, Asking, AskName } from "./answered.ts";
import { fromBook } from "./from-book.ts";
import { ledgerReaders } from "./from-ledger/index.ts";
import type { LedgerReadName } from "./from-ledger/reader.ts";
import { keepSchedules } from "./from-ledger/schedules.ts";
import type { Sources } from "./in-book.ts";
import { type Keeping, type Kept, keep } from "./keep.ts";
import { identityNumberIn } from "./nobodys-number.ts";
import { toQuestion } from "./question.ts";
import { FILE_LIMIT, type Stored, type Storing, store } from "./store.ts";

/** What a ledger answers to every route. */
export interface Answers {
  /** What a route that reads answers. */
  readonly ask: <Name extends AskName>(name: Name, asking: Asking) => Effect.Effect<Answered<Name>, LedgerFailure>;
  /** What becomes of an act. */
  readonly act: (name: ActName, acting: Acting) => Effect.Effect<Acted, LedgerFailure>;
  /** What becomes of an act that stores a file. */
  readonly store: (name: StoreName, storing: Storing) => Effect.Effect<Stored, LedgerFailure>;
  /** What becomes of what is kept beside the book. */
  readonly keep: (name: KeepName, keeping: Keeping) => Effect.Effect<Kept, LedgerFailure>;
}

/** What lies beside the book: who people are, and the content of papers; in memory, where nothing else is said. */
export interface Beside {
  readonly people?: People;
  readonly contents?: Contents;
  /** How large a file may be that is stored, in bytes. */
  readonly fileLimit?: number;
}

/** Answers on a ledger, by a clock, with what lies beside it. */
export const answerOn = (
  ledger: Ledger,
  clock: Clock,
  { people = memoryPeople(), contents = memoryContents(), fileLimit = FILE_LIMIT }: Beside = {},
): Answers => {
  const desk = deskOn(ledger);
  const peopleDesk = peopleDeskOn(desk, people);
  const sources: Sources = {
    ledger,
    clock,
    desk,
    peopleDesk,
    contents,
    fileLimit,
    schedules: keepSchedules(ledger),
  };
  return {
    ask: <Name extends AskName>(name: Name, asking: Asking) =>
      // Each reader has been checked against its own row; which of them this is cannot be told from the name's type.
      answered(sources, name, asking) as Effect.Effect<Answered<Name>, LedgerFailure>,
    act: (name, acting) => {
      const numbered = identityNumberIn(acting);
      return numbered === undefined ? act(sources, name, acting) : Effect.succeed(numbered);
    },
    store: (name, storing) => {
      const numbered = identityNumberIn(storing);
      return numbered === undefined ? store(sources, name, storing) : Effect.succeed(numbered);
    },
    keep: (name, keeping) => keep(sources, name, keeping),
  };
};

const answered = (sources: Sources, name: AskName, asking: Asking) => {
  // Nothing is done with what has somebody's number in it: what is wrong with it besides would be told with its words.
  const numbered = identityNumberIn(asking);
  if (numbered !== undefined) return Effect.succeed(numbered);
  const route: Route = routes[name];
  if (route.ask !== undefined) return Effect.succeed(toQuestion(route.ask, asking.body, asking.language));
  if (route.reader !== undefined) return fromBook(sources, route.reader, route, asking);
  // What carries neither a question nor a reader has one in this table, which is complete by type.
  return ledgerReaders[name as LedgerReadName](sources, asking);
};
