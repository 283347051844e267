/**
 * The collaboration at a glance: what it is called, and how much of what its book holds.
 */
import * as Schema from "effect/Schema";
import { type AnyConcept, CalendarDate, Id, Wording } from "../../kernel/index.ts";
import type { Book } from "../book.ts";
import { concepts } from "../concepts.ts";

type Held<C> = C extends { readonly holds: infer Holds } ? keyof Holds : never;
type What = Held<(typeof concepts)[number]>;

const list: ReadonlyArray<AnyConcept> = concepts;
const counts = list.flatMap(({ name, holds = {} }) =>
  Object.entries(holds).map(([what, count]) => ({
    what: what as What,
    name,
    count: count as (part: unknown) => number,
  })),
);

const Counts = Schema.Struct(
  Object.fromEntries(counts.map(({ what }) => [what, Schema.Int])) as { readonly [Each in What]: typeof Schema.Int },
);

/** What a book holds. */
export const CollaborationView = Schema.Struct({
  collaboration: Id,
  name: Wording,
  standsAt: Schema.NullOr(CalendarDate),
  ...Counts.fields,
}).annotate({ identifier: "Collaboration" });
export type CollaborationView = typeof CollaborationView.Type;

/** The collaboration and what its book holds; undefined for an empty book. */
export const collaborationView = (book: Book): CollaborationView | undefined => {
  const { founded } = book.collaboration;
  if (founded === undefined) return undefined;
  const parts: Readonly<Record<string, unknown>> = { ...book };
  const held = Object.fromEntries(counts.map(({ what, name, count }) => [what, count(parts[name])]));
  return {
    collaboration: founded.collaboration,
    name: founded.name,
    standsAt: founded.standsAt ?? null,
    ...(held as typeof Counts.Type),
  };
};
