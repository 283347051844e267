/**
 * What of an agreement in a list the book could not read, and which column it came from.
 */
import { type Explanation, faultOfShape, readCommand } from "@konstellation/core";
import * as Result from "effect/Result";
import type { Column } from "./columns.ts";

/** Where each part of an agreement is read from; parts of parts before the whole. */
const origins: ReadonlyArray<readonly [beginning: string, column: Column]> = [
  ["agreement", "agreement"],
  ["title", "title"],
  ["kind", "kind"],
  ["parties", "parties"],
  ["term.until", "until"],
  ["term.renewsBy", "renewsBy"],
  ["term", "from"],
  ["notice.landing", "landing"],
  ["notice", "notice"],
  ["concluded", "concluded"],
  ["subject", "subject"],
  ["legalBasis", "legalBasis"],
  ["review", "review"],
  ["source", "source"],
];

/** Every fault of an agreement as the very command that enters it is read, by the column at fault. */
export const unreadableCells = (agreement: unknown): ReadonlyArray<readonly [Column, Explanation]> => {
  const read = readCommand({ type: "ImportAgreements", agreements: [agreement] });
  if (Result.isSuccess(read)) return [];
  return read.failure.map((fault) => {
    const { path, message } = fault;
    const part = path.replace(/^agreements\[0\]\./, "");
    const column = origins.find(([beginning]) => part.startsWith(beginning))?.[1];
    // The list has a column for it, and says which; only what no column gives is told by its place in the command.
    const where = column === undefined ? `${part}: ` : "";
    return [
      column ?? "title",
      {
        sv: `går inte att läsa (${where}${faultOfShape(fault, "sv").message}).`,
        en: `cannot be read (${where}${message}).`,
      },
    ];
  });
};
