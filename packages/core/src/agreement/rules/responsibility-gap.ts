/**
 * AGR-12: the responsibility gap, the days on which nobody answers for what the agreement did.
 *
 * - From the day after the last day in force until the day before the last part of it is in place.
 * - Without an answer, or with one that names no day, the gap is unknown until the agreement has ended, and
 *   then it grows by a day a day.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type CalendarDate, latestBy, plusDays, rule, toDayNumber } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import type { Succession } from "../schema.ts";
import type { AgreementPart } from "../state.ts";
import { isEndingOn, lastDayAimedAt } from "../status.ts";
import { endingOn } from "./how-it-ends.ts";

/** Days without anybody responsible; `until` null while they still grow. */
export type ResponsibilityGap =
  | { readonly is: "none" }
  | { readonly is: "unknown" }
  | {
      readonly is: "gap";
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
      readonly days: number;
    };

export const AGR_12 = rule({
  id: "AGR-12",
  title: { sv: "Ansvarsglappet", en: "The responsibility gap" },
  source: "Konstellation; an agreement's end day and its successor's first day are decided in different rooms",
  text: {
    sv: "Ansvarsglappet är dagarna från den sista dagen i kraft till den dag då allt som tas över är på plats. Finns inget svar är glappet okänt, och växer dag för dag när avtalet har upphört.",
    en: "The gap is the days between the last day in force and the day when everything that is taken over is in place. Without an answer the gap is unknown, and grows day by day once the agreement has ended.",
  },
});

/** What was last answered by a day about what comes after, or undefined. */
export const successionOn = ({ successions }: Agreement, today: CalendarDate): Succession | undefined =>
  latestBy(successions, today)?.succession;

/** The gap as it is known on a day; null while nothing is ending. */
export const responsibilityGap = (
  state: CollaborationPart & AgreementPart,
  agreement: Agreement,
  today: CalendarDate,
): ResponsibilityGap | null => {
  if (!isEndingOn(state, agreement, today)) return null;
  const succession = successionOn(agreement, today);
  if (succession?.kind === "nothing") return { is: "none" };
  // What takes its place begins the day after; only an answer that says otherwise is looked at further.
  if (succession === undefined && endingOn(state, agreement, today)?.by === "replacement") return { is: "none" };
  const lastDay = lastDayAimedAt(state, agreement, today);
  if (lastDay === null) return { is: "unknown" };
  const inPlace = succession?.kind === "takenOver" ? allInPlace(succession.parts) : undefined;
  const from = plusDays(lastDay, 1);
  if (inPlace !== undefined)
    return inPlace <= from
      ? { is: "none" }
      : { is: "gap", from, until: plusDays(inPlace, -1), days: toDayNumber(inPlace) - toDayNumber(from) };
  return today < from
    ? { is: "unknown" }
    : { is: "gap", from, until: null, days: toDayNumber(today) - toDayNumber(lastDay) };
};

/** The first day on which every part is in place, or undefined where a part has no day. */
const allInPlace = (parts: Extract<Succession, { kind: "takenOver" }>["parts"]): CalendarDate | undefined => {
  let last: CalendarDate | undefined;
  for (const { from } of parts) {
    if (from === undefined) return undefined;
    if (last === undefined || from > last) last = from;
  }
  return last;
};
