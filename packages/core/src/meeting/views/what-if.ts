/**
 * What if a seat had been empty from an item on: would the decisions still stand?
 *
 * Nothing is changed; the meeting is judged again with that seat's people gone.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, seatNamed } from "../../constellation/index.ts";
import { Id, Instant, mustExist, put, toMilliseconds, Wording } from "../../kernel/index.ts";
import type { Item, Meeting } from "../model.ts";
import type { MeetingRefusal } from "../refusals.ts";
import { NoOpenTreatment } from "../rules/in-an-open-treatment.ts";
import { Outcome } from "../schema.ts";
import { itemNamed, type MeetingPart, meetingNamed, outcomesIn } from "../state.ts";
import { canBeDecided, tableOf } from "../table.ts";
import { type ExplainObstacle, Obstacle, obstaclesTo } from "./obstacle.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** What would become of one item. */
export const ItemWhatIf = Schema.Struct({
  item: Id,
  title: Wording,
  /** The last decision of its last treatment, else how that ended. */
  outcome: Schema.NullOr(Outcome),
  /** What would stop a decision there; empty when it would stand, or when nothing was decided. */
  obstacles: Schema.Array(Obstacle),
}).annotate({ identifier: "ItemWhatIf" });

/** What would become of a meeting. */
export const WhatIfView = Schema.Struct({
  meeting: Id,
  seat: Id,
  label: Wording,
  fromItem: Id,
  since: Instant,
  items: Schema.Array(ItemWhatIf),
}).annotate({ identifier: "WhatIf" });
export type WhatIfView = typeof WhatIfView.Type;

/** A meeting judged again with one seat empty from an item on. */
export const whatIfSeatEmpty = (
  book: State,
  { meeting: id, seat, fromItem }: { readonly meeting: string; readonly seat: string; readonly fromItem: string },
  explain: ExplainObstacle,
): Result.Result<WhatIfView, MeetingRefusal> =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(book, id);
    const item = yield* itemNamed(meeting, fromItem);
    const known = yield* seatNamed(book, seat);
    const { label } = yield* mustExist(known.body === meeting.body ? known : undefined, "seat", seat);
    const since = item.treatments.at(-1)?.from;
    if (since === undefined) return yield* Result.fail(NoOpenTreatment({ meeting: id, item: fromItem }));
    const imagined = withSeatEmpty(meeting, seat, since);
    const other: State = {
      ...book,
      meeting: { ...book.meeting, meetings: put(book.meeting.meetings, id, imagined) },
    };
    const items = imagined.items.map((each) => judged(other, imagined, each, explain));
    return { meeting: id, seat, label, fromItem, since, items };
  });

const withSeatEmpty = (meeting: Meeting, seat: string, since: Instant): Meeting => {
  const moment = toMilliseconds(since);
  return {
    ...meeting,
    presence: meeting.presence
      .filter((entry) => entry.seat !== seat || toMilliseconds(entry.from) < moment)
      .map((entry) =>
        entry.seat === seat && (entry.until === null || toMilliseconds(entry.until) > moment)
          ? { ...entry, until: since }
          : entry,
      ),
  };
};

const judged = (book: State, meeting: Meeting, item: Item, explain: ExplainObstacle): typeof ItemWhatIf.Type => {
  const treatment = item.treatments.at(-1);
  const decided = treatment && outcomesIn(treatment).findLast(({ outcome }) => outcome.kind === "decided");
  const table = decided && treatment && Result.getOrUndefined(tableOf(book, meeting, item, treatment.from));
  return {
    item: item.item,
    title: item.title,
    outcome: decided?.outcome ?? (treatment?.is === "closed" ? treatment.outcome : null),
    obstacles: table && decided ? obstaclesTo(canBeDecided(book, table, decided.at), explain) : [],
  };
};
