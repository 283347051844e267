/**
 * The papers of an item as it rests or rested on them: which version, whom it had reached and when, and when that was entered.
 */

import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, find, Id, Instant, instant, Wording } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import type { Item, Meeting, Paper } from "../model.ts";
import { charterOf } from "../quorum-question.ts";
import { inTime } from "../rules/equal-papers.ts";
import { ContentHash, PaperChange } from "../schema.ts";
import { openedAt } from "../state.ts";
import { heldSeats, papersFor } from "../table.ts";
import type { Seen } from "./seen.ts";

/** Seats that a version reached at one moment, and when that was entered, where the book knows it. */
const DeliveryView = Schema.Struct({ at: Instant, recordedAt: Schema.NullOr(Instant), seats: Schema.Array(Id) });

/** A version of a paper, and every delivery of it. */
export const PaperVersion = Schema.Struct({
  version: Id,
  title: Wording,
  hash: ContentHash,
  /** The day it was registered, where the book says. */
  registeredOn: Schema.NullOr(CalendarDate),
  /** What it changed since the version before, where that is told. */
  change: Schema.NullOr(PaperChange),
  deliveries: Schema.Array(DeliveryView),
}).annotate({ identifier: "PaperVersion" });

/** A paper of an item: its version, and how many of the seats that somebody holds it has reached. */
export const PaperState = Schema.Struct({
  paper: Id,
  title: Wording,
  version: Id,
  /** How many of the item's seats this version has reached, of those that somebody holds. */
  reached: Schema.Int,
  of: Schema.Int,
  /** Those of the reached that it came to too late for the item to be decided, and when it did; an item that is not for decision has no such day. */
  late: Schema.Array(Schema.Struct({ seat: Id, at: Instant })),
  /** The item's seats that nobody holds: they need not be reached. */
  unheld: Schema.Array(Id),
  deliveries: Schema.Array(DeliveryView),
  /** Every version there is of it, in order, and whom it reached when: also what came after the item had ended. */
  versions: Schema.Array(PaperVersion),
}).annotate({ identifier: "PaperState" });
export type PaperState = typeof PaperState.Type;

/** Each paper of an item, as it stands while the item waits or is on the table, and as it stood once it has ended. */
export const paperStatesOf = (book: Seen, meeting: Meeting, item: Item): ReadonlyArray<PaperState> => {
  const seats = Result.getOrElse(seatsOf(book, meeting, item), () => []);
  const { held, unheld } = heldSeats(seats, meeting);
  const isInTime = timelyFor(book, meeting, item);
  return papersFor(book, item).flatMap(({ paper, versions, reached }): ReadonlyArray<PaperState> => {
    const latest = versions.at(-1);
    if (latest === undefined) return [];
    const { version, title } = latest;
    const own = reached.filter((each) => each.version === version);
    const there = new Set(own.map(({ seat }) => seat));
    return [
      {
        paper,
        title,
        version,
        reached: held.filter((seat) => there.has(seat)).length,
        of: held.length,
        late: held.flatMap((seat) => tooLate(own, seat, isInTime)),
        unheld,
        deliveries: deliveriesOf(own),
        versions: versionsOf(find(book.meeting.papers, paper)),
      },
    ];
  });
};

/** Whether a moment is in time for an item that is to be decided; every moment is for one that is not, or where no meeting was opened. */
const timelyFor = (book: Seen, meeting: Meeting, item: Item): ((at: Instant) => boolean) => {
  const body = find(book.constellation.bodies, meeting.body);
  const from = item.treatments.at(-1)?.from ?? openedAt(meeting);
  if (!item.kinds.includes("decision") || body === undefined) return () => true;
  const leadDays = charterOf(body, meeting)?.value.paperLeadDays;
  if (leadDays === undefined && from === undefined) return () => true;
  return inTime({ leadDays, meetingDay: meeting.day, openedAt: from ?? NEVER });
};

/** Asked of only where no number of days is: a meeting that was not opened has no moment. */
const NEVER = instant("9999-12-31T23:59:59Z");

/** When a seat first had a version, where that was too late. */
const tooLate = (reached: Reached, seat: string, isInTime: (at: Instant) => boolean) => {
  const own = reached.filter((each) => each.seat === seat);
  const [first] = own;
  return first === undefined || own.some(({ at }) => isInTime(at)) ? [] : [{ seat, at: first.at }];
};

/** Every version of a paper, in order, with whom it reached when. */
export const versionsOf = (paper: Paper | undefined): ReadonlyArray<typeof PaperVersion.Type> =>
  (paper?.versions ?? []).map((each) => ({
    version: each.version,
    title: each.title,
    hash: each.hash,
    registeredOn: each.registeredOn ?? null,
    change: each.change ?? null,
    deliveries: deliveriesOf((paper?.reached ?? []).filter(({ version }) => version === each.version)),
  }));

type Reached = ReturnType<typeof papersFor>[number]["reached"];

/** Deliveries made and entered together, in the order they were entered. */
const deliveriesOf = (reached: Reached): ReadonlyArray<typeof DeliveryView.Type> => {
  const together = new Map<string, { at: Instant; recordedAt: Instant | null; seats: Array<string> }>();
  for (const { at, recordedAt = null, seat } of reached) {
    const key = `${at} ${recordedAt}`;
    const delivery = together.get(key) ?? { at, recordedAt, seats: [] };
    delivery.seats.push(seat);
    together.set(key, delivery);
  }
  return [...together.values()];
};
