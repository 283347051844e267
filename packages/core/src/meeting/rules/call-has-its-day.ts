/**
 * MTG-5, the day of the call: not after the meeting's own day, and not before what it follows.
 *
 * A meeting that is moved is called anew, after it was called before; a second call goes out when the first meeting is over.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, dayIn, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";
import { MTG_5 } from "./called-in-time.ts";

/** The seats cannot have been told of the meeting on that day; `than` is the day it is held against. */
export const CallOutOfOrder = refusal(
  "CallOutOfOrder",
  MTG_5,
  {
    meeting: Id,
    on: CalendarDate,
    why: Schema.Literals(["afterItsDay", "beforeTheCall", "beforeTheFirstMeeting"]),
    than: CalendarDate,
  },
  "mistaken",
);
export type CallOutOfOrder = typeof CallOutOfOrder.Type;

/** Evidence that the day on which the seats were told can be that day, or that nobody has said it. */
export type CallOnItsDay = Evidence<"callOnItsDay">;

interface Called {
  readonly meeting: string;
  readonly day: CalendarDate;
  /** The day the seats were told; undefined where nobody has said it. */
  readonly on: CalendarDate | undefined;
  /** The call that it comes after, where the meeting is moved. */
  readonly earlierCall?: CalendarDate;
  /** The meeting that it is a second call to. */
  readonly first?: Pick<Meeting, "status">;
}

/** Whether the seats can have been told of a meeting on a day. */
export const callOnItsDay = ({
  meeting,
  day,
  on,
  earlierCall,
  first,
}: Called): Result.Result<CallOnItsDay, CallOutOfOrder> => {
  if (on === undefined) return Result.succeed(vouch({}));
  const no = (why: CallOutOfOrder["why"], than: CalendarDate) =>
    Result.fail(CallOutOfOrder({ meeting, on, why, than }));
  if (on > day) return no("afterItsDay", day);
  if (earlierCall !== undefined && on < earlierCall) return no("beforeTheCall", earlierCall);
  const firstEnded = first?.status.is === "closed" ? dayIn(first.status.until) : undefined;
  return firstEnded !== undefined && on < firstEnded
    ? no("beforeTheFirstMeeting", firstEnded)
    : Result.succeed(vouch({}));
};
