/**
 * Where one is: the keys that mean something on the page on top, and the command line that shows the same.
 */
import type { Keys } from "../pages/definition.ts";
import { screenAt } from "../pages/index.ts";
import { selected } from "./listing.ts";
import { type Model, top } from "./model.ts";

/** The keys of the page on top. */
export const keysHere = (model: Model): Keys => {
  const { page, loading } = top(model);
  const row = selected(model);
  return loading.is === "read" ? loading.contents.keys(row) : screenAt(page).keys(page, row);
};

/** The command line that shows the same as the page on top, or as the one under it that has one. */
export const asCommand = ({ day, lastAct, frames }: Model): string => {
  const said = { day: day === undefined ? "" : ` --day ${day}`, lastAct };
  const command = frames.map(({ page }) => screenAt(page).asCommand(page, said)).findLast((each) => each !== undefined);
  return `konstellation ${command ?? ""}`.trimEnd();
};
