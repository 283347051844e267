/**
 * The help: the keys of the page, then those of every page, and how many lines of it the window has no room for.
 */
import { phrases } from "@konstellation/words";
import { fit } from "../lines.ts";
import { bindingsIn } from "./keys.ts";
import type { Model } from "./model.ts";
import { keysHere } from "./place.ts";
import { roomIn } from "./window.ts";

/** The lines of the help, in the order of the keys. */
export const helpLines = (model: Model): ReadonlyArray<string> =>
  bindingsIn(keysHere(model)).flatMap(({ help }) =>
    help === undefined ? [] : [`  ${fit(help.keys, 10)} ${phrases[help.phrase][model.language]}`],
  );

/** How many lines of the help are not seen at once: none, or all but what stands between its heading and the line that says so. */
export const hiddenInHelp = (model: Model): number => {
  const [lines, room] = [helpLines(model).length, roomIn(model) - 1];
  return lines <= room ? 0 : lines - Math.max(1, room - 1);
};
