/**
 * MTG-4: nobody leaves who is not there, one item at a time is on the table, and time runs forward.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Instant, rule, toMilliseconds } from "../../kernel/index.ts";
import type { Meeting, Presence } from "../schema.ts";

/** Something was recorded as happening before what it follows. @category refusals @since 0.1.0 */
export interface OutOfOrder {
  readonly type: "OutOfOrder";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly at: Instant;
  readonly notBefore: Instant;
}

/** Another item is on the table. @category refusals @since 0.1.0 */
export interface AnotherItemOpen {
  readonly type: "AnotherItemOpen";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly item: string;
  readonly open: string;
}

/** Somebody arrives who is there, or leaves who is not. @category refusals @since 0.1.0 */
export interface PresenceDoesNotFit {
  readonly type: "PresenceDoesNotFit";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly seat: string;
  readonly person: string;
  readonly problem: "alreadyThere" | "notThere" | "notRemote" | "sameLink" | "nobodyToSeat";
}

/** The log cannot be corrected so. @category refusals @since 0.1.0 */
export interface CorrectionDoesNotFit {
  readonly type: "CorrectionDoesNotFit";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly seat: string;
  readonly person: string;
  readonly problem: "neverRecorded" | "saysNothing" | "backwards" | "overlaps" | "outsideMeeting";
}

export const MTG_4 = rule({
  id: "MTG-4",
  title: { sv: "Loggen går ihop", en: "The log of the room adds up" },
  source: "Konstellation; quorum is computed from the log, so the log must be possible",
  text: {
    sv: "Ingen går som inte är där, ingen kommer som redan är där, en punkt i taget är uppe och tiden går framåt. En rättelse är en ny post som säger vad som var, och varför.",
    en: "Nobody leaves who is not there, nobody arrives who is, one item at a time is on the table, and time runs forward. A correction is a new entry that says what was, and why.",
  },
});

/** The moment, when it is not before another. @category rules @since 0.1.0 */
export const notBefore = (meeting: Meeting, at: Instant, earliest: Instant): Result.Result<Instant, OutOfOrder> =>
  toMilliseconds(at) < toMilliseconds(earliest)
    ? Result.fail({ type: "OutOfOrder", rule: "MTG-4", meeting: meeting.meeting, at, notBefore: earliest })
    : Result.succeed(at);

/** The refusal that presence does not fit the log. @category rules @since 0.1.0 */
export const presenceDoesNotFit = (
  meeting: Meeting,
  { seat, person }: { readonly seat: string; readonly person: string },
  problem: PresenceDoesNotFit["problem"],
): PresenceDoesNotFit => ({
  type: "PresenceDoesNotFit",
  rule: "MTG-4",
  meeting: meeting.meeting,
  seat,
  person,
  problem,
});

/** The interval of somebody on a seat that begins at a moment, or undefined. @category getters @since 0.1.0 */
export const intervalFrom = (meeting: Meeting, seat: string, person: string, from: Instant): Presence | undefined =>
  meeting.presence.find(
    (entry) => entry.seat === seat && entry.person === person && toMilliseconds(entry.from) === toMilliseconds(from),
  );

type Interval = Pick<Presence, "from" | "until">;

/** The refusal of a correction, or undefined when the log adds up with it. @category rules @since 0.1.0 */
export const correctionDoesNotFit = (
  meeting: Meeting,
  {
    seat,
    person,
    was,
    now,
  }: { readonly seat: string; readonly person: string; readonly was?: Instant; readonly now?: Interval },
): CorrectionDoesNotFit | undefined => {
  const no = (problem: CorrectionDoesNotFit["problem"]): CorrectionDoesNotFit => ({
    type: "CorrectionDoesNotFit",
    rule: "MTG-4",
    meeting: meeting.meeting,
    seat,
    person,
    problem,
  });
  const recorded = was === undefined ? undefined : intervalFrom(meeting, seat, person, was);
  if (was === undefined && now === undefined) return no("saysNothing");
  if (was !== undefined && recorded === undefined) return no("neverRecorded");
  if (now === undefined) return undefined;
  if (recorded !== undefined && same(recorded, now)) return no("saysNothing");
  if (endOf(now) <= toMilliseconds(now.from)) return no("backwards");
  if (!within(meeting, now)) return no("outsideMeeting");
  const others = meeting.presence.filter(
    (entry) => entry !== recorded && entry.seat === seat && entry.person === person,
  );
  return others.some((entry) => overlap(entry, now)) ? no("overlaps") : undefined;
};

/** A correction stays inside the meeting: not before it opened, and with an end once it is closed. */
const within = ({ status }: Meeting, now: Interval): boolean => {
  if (status.is !== "open" && status.is !== "closed") return false;
  if (toMilliseconds(now.from) < toMilliseconds(status.from)) return false;
  return status.is === "open" || endOf(now) <= toMilliseconds(status.until);
};

const same = (a: Interval, b: Interval): boolean =>
  toMilliseconds(a.from) === toMilliseconds(b.from) && endOf(a) === endOf(b);

const overlap = (a: Interval, b: Interval): boolean =>
  endOf(a) > toMilliseconds(b.from) && endOf(b) > toMilliseconds(a.from);

const endOf = ({ until }: Interval): number => (until === null ? Number.POSITIVE_INFINITY : toMilliseconds(until));
