/**
 * COR-2, who has had it: a question is sent to seats of the body, as they are that day.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Body, type ConstellationPart, seatsOn } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { COR_2 } from "./every-seat-agrees.ts";

/** These are no seats of the body that day; without any, the body has none. */
export const SentToNoSeat = refusal(
  "SentToNoSeat",
  COR_2,
  { body: Id, day: CalendarDate, strangers: Schema.Array(Id) },
  "mistaken",
);
export type SentToNoSeat = typeof SentToNoSeat.Type;

/** Evidence of whom a question is sent to: seats of the body, each once. */
export type SentTo = Evidence<"sentTo", ReadonlyArray<string>>;

/** The seats a question is sent to on a day: those named, or every seat of the body. */
export const sentToSeats = (
  state: ConstellationPart,
  body: Body,
  day: CalendarDate,
  named?: ReadonlyArray<string>,
): Result.Result<SentTo, SentToNoSeat> => {
  const seats = seatsOn(state, body, day).map(({ seat }) => seat);
  const strangers = (named ?? []).filter((seat) => !seats.includes(seat));
  return strangers.length > 0 || seats.length === 0
    ? Result.fail(SentToNoSeat({ body: body.body, day, strangers }))
    : Result.succeed(vouch([...new Set(named ?? seats)]));
};
