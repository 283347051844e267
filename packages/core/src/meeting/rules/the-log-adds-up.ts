/**
 * MTG-4: nobody leaves who is not there, one item at a time is on the table, and time runs forward.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Instant, rule, toMilliseconds } from "../../kernel/index.ts";
import type { Meeting } from "../schema.ts";

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
  readonly problem: "alreadyThere" | "notThere";
}

export const MTG_4 = rule({
  id: "MTG-4",
  title: { sv: "Loggen går ihop", en: "The log of the room adds up" },
  source: "Konstellation; quorum is computed from the log, so the log must be possible",
  text: {
    sv: "Ingen går som inte är där, ingen kommer som redan är där, en punkt i taget är uppe och tiden går framåt.",
    en: "Nobody leaves who is not there, nobody arrives who is, one item at a time is on the table, and time runs forward.",
  },
});

/** The moment, when it is not before another. @category rules @since 0.1.0 */
export const notBefore = (meeting: Meeting, at: Instant, earliest: Instant): Result.Result<Instant, OutOfOrder> =>
  toMilliseconds(at) < toMilliseconds(earliest)
    ? Result.fail({ type: "OutOfOrder", rule: "MTG-4", meeting: meeting.meeting, at, notBefore: earliest })
    : Result.succeed(at);
