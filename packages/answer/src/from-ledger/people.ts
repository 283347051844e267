/**
 * Answering who people are. Nothing of it stays the same for a version of the book, so it is never said to.
 */
import { being, filtering } from "@konstellation/client";
import { find, type PersonView, peopleView, personView, type Seat } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered } from "../answered.ts";
import { inBook, namesIn } from "../in-book.ts";
import { pageOf } from "../page-of.ts";
import type { LedgerReader } from "./reader.ts";

/** Which of them are asked for. */
interface Among {
  readonly state?: string | undefined;
  readonly body?: string | undefined;
  readonly organisation?: string | undefined;
}

/** Everybody, or those of whom some words are said. */
export const people: LedgerReader<"people"> = (sources, asking) =>
  inBook<Answered<"people">>(sources, asking, ({ id, book, version }) =>
    Effect.map(sources.peopleDesk.known(id), (known) => {
      const { q, ...among } = asking.query;
      const onSeat =
        (isTheirs: (seat: Seat) => boolean) =>
        ({ roles }: PersonView) =>
          roles.some(({ seat: on }) => {
            const seat = on === null ? undefined : find(book.constellation.seats, on);
            return seat !== undefined && isTheirs(seat);
          });
      const isWanted = filtering<PersonView, Among>(book, among, {
        state: being<PersonView, string>(({ state }) => state),
        body: (body) => onSeat((seat) => seat.body === body),
        organisation: (organisation) => onSeat((seat) => seat.organisation === organisation),
      });
      if (Result.isFailure(isWanted)) {
        const at = { version, day: sources.clock.today(), people: true } as const;
        return { is: "nothing", refusal: isWanted.failure, names: namesIn(book), at } as const;
      }
      return { is: "page", answer: pageOf(peopleView(book, known, q).filter(isWanted.success), asking) } as const;
    }),
  );

/** One person. */
export const person: LedgerReader<"person"> = (sources, asking) =>
  inBook<Answered<"person">>(sources, asking, ({ id, book, version }) =>
    Effect.map(sources.peopleDesk.known(id), (known) => {
      const at = { version, day: sources.clock.today(), people: true } as const;
      const { person: wanted = "" } = asking.path;
      const answer = personView(book, known, wanted);
      if (answer !== undefined) return { is: "found", answer, at } as const;
      const refusal = { type: "NotInTheBook", rule: "BOOK-1", kind: "person", id: wanted } as const;
      return { is: "nothing", refusal, names: namesIn(book), at } as const;
    }),
  );
