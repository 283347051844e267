/**
 * What there is, for whoever named something that is not there.
 */
import { type Language, nearest } from "@konstellation/core";
import { inSeries, quoted } from "./say.ts";

/** So many are read at a glance. */
const FEW = 8;

/** Which one was perhaps meant, and those that there are: the first few by name, and how many more. */
export const thereIs = (written: string, ids: ReadonlyArray<string>, language: Language): string => {
  if (ids.length === 0) return "";
  const sv = language === "sv";
  const near = nearest(written, ids);
  const meant = near === undefined ? "" : ` ${sv ? "Menades" : "Did you mean"} ${quoted(near, language)}?`;
  const sorted = [...ids].sort();
  const more = sorted.length - FEW;
  const told = more > 0 ? [...sorted.slice(0, FEW), sv ? `${more} till` : `${more} more`] : sorted;
  return `${meant} ${sv ? "Det finns" : "There is"}: ${inSeries(told, language)}.`;
};
