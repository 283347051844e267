/**
 * CON-3, in order: a deputy who serves while one before in the charter's order is there without a seat.
 *
 * It is shown and not refused: whoever is there may have agreed to it, and the log says what was so.
 */
import * as Schema from "effect/Schema";
import { appointedTo, type Seat } from "../../constellation/index.ts";
import { Id, type Instant, type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import type { Meeting } from "../model.ts";
import { sittingDay } from "../state.ts";

/** A deputy who served, and the one before in the order who was there without serving. */
export const PassedOver = Schema.Struct({ deputy: Id, before: Id }).annotate({ identifier: "PassedOver" });

interface Span {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

const spanOf = ({ from, until }: { readonly from: Instant; readonly until: Instant | null }): Span => ({
  from: toMilliseconds(from),
  until: until === null ? Number.POSITIVE_INFINITY : toMilliseconds(until),
});

const covers = ({ from, until }: Span, moment: Milliseconds): boolean => from <= moment && moment < until;

/** Every deputy who served on a seat while one before was there without serving anywhere. */
export const passedOverOn = (meeting: Meeting, seat: Seat): ReadonlyArray<typeof PassedOver.Type> => {
  const order = appointedTo(seat, "deputy", sittingDay(meeting)).map(({ person }) => person);
  return order.flatMap((deputy, place) => {
    const served = meeting.presence
      .filter((entry) => entry.seat === seat.seat && entry.person === deputy && entry.as === "deputy")
      .map(spanOf);
    return order
      .slice(0, place)
      .filter((before) => served.some((span) => isUnseatedDuring(meeting, before, span)))
      .map((before) => ({ deputy, before }));
  });
};

/** Whether somebody was there without serving at any moment of a span: as an observer or a guest. */
const isUnseatedDuring = ({ presence, guests }: Meeting, person: string, span: Span): boolean => {
  const theirs = presence.filter((entry) => entry.person === person);
  const watching = [
    ...theirs.filter(({ as }) => as === "observer"),
    ...guests.filter((guest) => guest.person === person).map(({ from }) => ({ from, until: null })),
  ].map(spanOf);
  const serving = theirs.filter(({ as }) => as !== "observer").map(spanOf);
  // Were there such a moment, one would be where something begins or where the person stops serving.
  return watching.some((there) =>
    [span.from, there.from, ...serving.map(({ until }) => until)].some(
      (moment) => covers(span, moment) && covers(there, moment) && !serving.some((each) => covers(each, moment)),
    ),
  );
};
