/**
 * Keeping something beside the book: who people are. Nothing of it is an entry, so there is no version to answer with.
 */
import type { Answer, KeepName } from "@konstellation/client";
import type { LedgerFailure } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Malformed, NoBook, Refusing } from "./answered.ts";
import { inBook, namesIn, type Sources } from "./in-book.ts";
import { identityNumberIn } from "./nobodys-number.ts";

/** What is to be kept: the path and the body of its route. */
export interface Keeping {
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What became of it. */
export type Kept =
  | { readonly is: "kept"; readonly answer: Answer<KeepName> }
  | NoBook
  | Malformed
  | ({ readonly is: "refused" } & Refusing);

/** Keeps who a person is, or erases them. */
export const keep = (sources: Sources, name: KeepName, keeping: Keeping): Effect.Effect<Kept, LedgerFailure> => {
  const numbered = identityNumberIn(keeping);
  if (numbered !== undefined) return Effect.succeed(numbered);
  const { person = "" } = keeping.path;
  const { peopleDesk: desk } = sources;
  const doing = {
    addPerson: (book: string) => desk.add(book, keeping.body),
    namePerson: (book: string) => desk.change(book, person, keeping.body),
    erasePerson: (book: string) => desk.erase(book, person),
  } satisfies Record<KeepName, unknown>;
  return inBook<Kept>(sources, keeping, ({ id, book }) =>
    Effect.flatMap(Effect.result(doing[name](id)), (done): Effect.Effect<Kept, LedgerFailure> => {
      if (Result.isSuccess(done)) return Effect.succeed({ is: "kept", answer: done.success });
      const { failure } = done;
      switch (failure._tag) {
        case "NotReadable":
          return Effect.succeed({ is: "malformed", where: "Body", faults: failure.faults });
        case "Refused":
          return Effect.succeed({ is: "refused", refusal: failure.refusal, names: namesIn(book) });
        case "LedgerFailure":
          return Effect.fail(failure);
      }
    }),
  );
};
