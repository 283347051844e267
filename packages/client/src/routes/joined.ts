/**
 * Tables of routes made into one. Two routes of one name do not compile: of them, the last would hide the first.
 */

/** What the joined table is where two tables have a route of one name. */
export interface NamedTwice<Name> {
  readonly "two tables have a route called": Name;
}

/** The rows of every table of a list. */
export type Joined<List extends ReadonlyArray<object>, Rows = unknown> = List extends readonly [
  infer One,
  ...infer Rest extends ReadonlyArray<object>,
]
  ? keyof One & keyof Rows extends never
    ? Joined<Rest, Rows & One>
    : NamedTwice<keyof One & keyof Rows>
  : { readonly [Name in keyof Rows]: Rows[Name] };

/** Joins tables of routes. */
export const joined = <const List extends ReadonlyArray<object>>(...tables: List): Joined<List> =>
  Object.assign({}, ...tables);
