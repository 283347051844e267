/**
 * The papers of an item as it rests or rested on them: which version, whom it had reached and when, and when that was entered.
 */

import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { find, Id, Instant, Wording } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import type { Item, Meeting, Paper } from "../model.ts";
import { ContentHash } from "../schema.ts";
import { sittingDay } from "../state.ts";
import { heldSeats, papersFor } from "../table.ts";
import type { Seen } from "./seen.ts";

/** Seats that a version reached at one moment, and when that was entered, where the book knows it. */
const DeliveryView = Schema.Struct({ at: Instant, recordedAt: Schema.NullOr(Instant), seats: Schema.Array(Id) });

/** A version of a paper, and every delivery of it. */
const PaperVersion = Schema.Struct({
  version: Id,
  title: Wording,
  hash: ContentHash,
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
  const { held, unheld } = heldSeats(seats, sittingDay(meeting));
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
        unheld,
        deliveries: deliveriesOf(own),
        versions: versionsOf(find(book.meeting.papers, paper)),
      },
    ];
  });
};

const versionsOf = (paper: Paper | undefined): ReadonlyArray<typeof PaperVersion.Type> =>
  (paper?.versions ?? []).map((each) => ({
    ...each,
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
