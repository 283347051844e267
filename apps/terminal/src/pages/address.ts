/**
 * Which page: its name and what it is about, such as `{ at: "meeting", meeting: "llg-2024-05-03" }`.
 *
 * A plain value: two pages are the same when they are written the same.
 */

/** The name of a page and what it is about. */
export type Address = { readonly at: string } & Readonly<Record<string, string>>;

/** What a page is about, by the names that it gives. */
export type Here<Named extends string> = Readonly<Record<Named, string>>;

/** What an address says by the names that its page gives. An address that says less was made by nobody. */
export const hereOf = <Named extends string>(names: ReadonlyArray<Named>, address: Address): Here<Named> => {
  const said = names.map((name) => {
    const value = address[name];
    if (value === undefined) throw new Error(`The page "${address.at}" is not told its ${name}`);
    return [name, value] as const;
  });
  // Every name has just been found.
  return Object.fromEntries(said) as Here<Named>;
};
