/**
 * The moments that a meeting's log holds, and which of them is the latest.
 */
import { type Instant, toMilliseconds } from "../kernel/index.ts";
import type { Moment } from "./acts.ts";
import type { Meeting } from "./model.ts";
import { openedAt, outcomesIn } from "./state.ts";

/** A moment of the log, and the item that was on the table then, where that is why it matters. */
export interface LogMoment {
  readonly at: Instant;
  readonly item?: string;
}

/** The moments that an act must not come before. */
export const moments = (meeting: Meeting, after: Moment["after"]): ReadonlyArray<LogMoment> => {
  const opened = openedAt(meeting);
  if (after === "nothing" || opened === undefined) return [];
  const opening = { at: opened };
  if (after === "opening") return [opening];
  const treatments = meeting.items.flatMap(({ item, treatments: each }) =>
    each.map((treatment) => ({ item, at: outcomesIn(treatment).at(-1)?.at ?? treatment.from })),
  );
  if (after === "treatments") return [opening, ...treatments];
  return [opening, ...treatments, ...otherMoments(meeting)];
};

/** Who came and went, which guests came, when items ended untreated, and when the meeting was in recess. */
const otherMoments = ({ presence, guests, items, recesses }: Meeting): ReadonlyArray<LogMoment> => [
  ...presence.flatMap(({ from, until }) => [from, until ?? from].map((at) => ({ at }))),
  ...guests.map(({ from }) => ({ at: from })),
  ...items.flatMap(({ endedUntreated }) => (endedUntreated?.at === undefined ? [] : [{ at: endedUntreated.at }])),
  ...recesses.flatMap(({ from, until }) => [from, until ?? from].map((at) => ({ at }))),
];

/** The latest of some moments; undefined of none. Of equal ones the last, which names what was entered last. */
export const latestMoment = (log: ReadonlyArray<LogMoment>): LogMoment | undefined =>
  log.reduce<LogMoment | undefined>(
    (latest, each) => (latest === undefined || toMilliseconds(each.at) >= toMilliseconds(latest.at) ? each : latest),
    undefined,
  );
