/**
 * The steps of docs/how-to/add-a-concept.md: whole new files, and lines of files that are there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.ts";

/** What the page tells to write. */
export interface Step {
  readonly file: string;
  readonly kind: "ts" | "diff";
  readonly text: string;
}

const page = readFileSync(join(root, "docs/how-to/add-a-concept.md"), "utf8");
/** The steps, in the order of the page. */
export const steps: ReadonlyArray<Step> = [
  ...page.matchAll(/`([^`\n]+\/[^`\n]+)`:\n\n```(ts|diff)\n([\s\S]*?)```/g),
].map(([, file = "", kind, text = ""]) => ({ file, kind: kind === "diff" ? "diff" : "ts", text }));
/** Those that change a file that is there. */
export const edits = steps.filter(({ kind }) => kind === "diff");

/** A text with the lines of a diff: each follows the line it stands below on the page. */
export const edited = (before: string, diff: string): string => {
  const lines = before.split("\n");
  let place = -1;
  for (const line of diff.split("\n").filter((each) => each !== "")) {
    const said = line.slice(1);
    if (line.startsWith("+")) {
      place += 1;
      lines.splice(place, 0, said);
      continue;
    }
    const found = lines.indexOf(said, place + 1);
    if (found < 0) throw new Error(`The page names a line that is not there: ${said}`);
    place = found;
    if (line.startsWith("-")) {
      lines.splice(found, 1);
      place = found - 1;
    }
  }
  return lines.join("\n");
};
