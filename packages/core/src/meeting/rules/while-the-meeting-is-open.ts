/**
 * MTG-3: before a meeting is opened and after it is closed nothing is decided.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Instant, rule } from "../../kernel/index.ts";
import type { Meeting } from "../schema.ts";
import { notBefore, type OutOfOrder } from "./the-log-adds-up.ts";

/** The meeting is not open (or, for what only a call can undergo, is no longer called): it says where it stands. @category refusals @since 0.1.0 */
export interface MeetingNotOpen {
  readonly type: "MeetingNotOpen";
  readonly rule: "MTG-3";
  readonly meeting: string;
  readonly status: "called" | "open" | "closed" | "cancelled";
}

export const MTG_3 = rule({
  id: "MTG-3",
  title: { sv: "Efter avslutat möte beslutas inget", en: "After closing nothing is decided" },
  source: "Kommunallagen 4 kap. 27 § as a model: what is not said before the meeting ends is not part of it",
  text: {
    sv: "Innan mötet öppnats och efter att det avslutats beslutas inget; rättelser är nya poster.",
    en: "Before a meeting is opened and after it is closed nothing is decided; corrections are new entries.",
  },
});

/** The moment of an act, while the meeting is open and not before it opened. @category rules @since 0.1.0 */
export const whileOpen = (meeting: Meeting, at: Instant): Result.Result<Instant, MeetingNotOpen | OutOfOrder> =>
  meeting.status.is === "open"
    ? notBefore(meeting, at, meeting.status.from)
    : Result.fail({ type: "MeetingNotOpen", rule: "MTG-3", meeting: meeting.meeting, status: meeting.status.is });
