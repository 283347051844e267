/**
 * What if a seat had been empty from an item on: would the decisions still stand?
 *
 * Nothing is changed; the meeting is judged again with that seat's people gone.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { hindranceOf, tableOf } from "../../decision/index.ts";
import { find, Id, Instant, put, toMilliseconds, Wording } from "../../kernel/index.ts";
import { type Item, itemNamed, type Meeting, meetingNamed, Outcome } from "../../meeting/index.ts";
import type { Book, Refusal } from "../book.ts";
import { type Explain, Obstacle, obstacle } from "./obstacle.ts";

/** What would become of one item. @category schemas @since 0.1.0 */
export const ItemWhatIf = Schema.Struct({
  item: Id,
  title: Wording,
  outcome: Schema.NullOr(Outcome),
  /** What would stop a decision there; empty when it would stand, or when nothing was decided. */
  obstacles: Schema.Array(Obstacle),
}).annotate({ identifier: "ItemWhatIf" });

/** What would become of a meeting. @category schemas @since 0.1.0 */
export const WhatIfView = Schema.Struct({
  meeting: Id,
  seat: Id,
  label: Wording,
  fromItem: Id,
  since: Instant,
  items: Schema.Array(ItemWhatIf),
}).annotate({ identifier: "WhatIf" });
export type WhatIfView = typeof WhatIfView.Type;

/** A meeting judged again with one seat empty from an item on. @category questions @since 0.1.0 */
export const whatIfSeatEmpty = (
  book: Book,
  { meeting: id, seat, fromItem }: { readonly meeting: string; readonly seat: string; readonly fromItem: string },
  explain: Explain,
): Result.Result<WhatIfView, Refusal> =>
  Result.flatMap(meetingNamed(book, id), (meeting) =>
    Result.flatMap(itemNamed(meeting, fromItem), (item): Result.Result<WhatIfView, Refusal> => {
      const since = item.treatments.at(-1)?.from;
      const chartered = find(book.constellation.seats, seat);
      if (chartered === undefined || chartered.body !== meeting.body)
        return Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: seat });
      if (since === undefined)
        return Result.fail({ type: "NoOpenTreatment", rule: "MTG-1", meeting: id, item: fromItem });
      const imagined = withSeatEmpty(meeting, seat, since);
      const meetings = put(book.meeting.meetings, id, imagined);
      const other: Book = { ...book, meeting: { ...book.meeting, meetings } };
      const items = imagined.items.map((each) => judged(other, imagined, each, explain));
      return Result.succeed({ meeting: id, seat, label: chartered.label, fromItem, since, items });
    }),
  );

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

const judged = (book: Book, meeting: Meeting, item: Item, explain: Explain): typeof ItemWhatIf.Type => {
  const treatment = item.treatments.at(-1);
  const outcome = treatment?.is === "closed" ? treatment.outcome : null;
  const table =
    treatment?.is === "closed" && outcome?.kind === "decided"
      ? Result.getOrUndefined(tableOf(book, meeting, item, treatment.from))
      : undefined;
  const hindrance = table && treatment?.is === "closed" ? hindranceOf(book, table, treatment.until) : undefined;
  return {
    item: item.item,
    title: item.title,
    outcome,
    obstacles: hindrance === undefined ? [] : [obstacle(hindrance, explain)],
  };
};
