/**
 * What a page lists: its rows after the filter, and the part of them that is visible.
 */
import type { WholeRow } from "../pages/definition.ts";
import { type Frame, type Model, top } from "./model.ts";

/** The rows of a page that pass its filter. */
export const rowsOf = (model: Model, { loading, filter }: Frame): ReadonlyArray<WholeRow> => {
  if (loading.is !== "read") return [];
  const rows = loading.contents.rows(model);
  const wanted = filter.toLocaleLowerCase("sv");
  return wanted === "" ? rows : rows.filter((row) => row.cells.join(" ").toLocaleLowerCase("sv").includes(wanted));
};

/** The row under the cursor, or undefined. */
export const selected = (model: Model): WholeRow | undefined => rowsOf(model, top(model))[top(model).cursor];

/** The part of a list that is visible around the cursor: from which row, and how many. */
export const visible = (
  count: number,
  cursor: number,
  height: number,
): { readonly from: number; readonly until: number } => {
  const room = Math.max(1, height);
  const from = Math.max(0, Math.min(cursor - Math.floor(room / 2), count - room));
  return { from, until: Math.min(count, from + room) };
};
