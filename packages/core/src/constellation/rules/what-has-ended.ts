/**
 * CON-9: what has ended does not end again, and takes part in nothing after its last day.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, type NotInTheBook, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Body, Seat } from "../schema.ts";
import { type ConstellationPart, seatNamed } from "../state.ts";

export const CON_9 = rule({
  id: "CON-9",
  title: { sv: "Det som har upphört har upphört", en: "What has ended has ended" },
  source: "County leadership groups' minutes: a seat or a group ends by one decision, on one day",
  text: {
    sv: "En plats eller ett organ upphör en gång. Efter sin sista dag sammanträder organet inte, och bara de platser som organet har den dagen kan nämnas för det.",
    en: "A seat or a body ends once. After its last day the body does not meet, and only the seats it has on a day can be named for it that day.",
  },
});

/** The seat has a last day already. */
export const SeatHasEnded = refusal("SeatHasEnded", CON_9, { seat: Id, lastDay: CalendarDate }, "hindered");
export type SeatHasEnded = typeof SeatHasEnded.Type;

/** The body has a last day already. */
export const BodyHasEnded = refusal("BodyHasEnded", CON_9, { body: Id, lastDay: CalendarDate }, "hindered");
export type BodyHasEnded = typeof BodyHasEnded.Type;

/** The seat is another body's, or not yet a seat that day. */
export const NotASeatOfTheBody = refusal(
  "NotASeatOfTheBody",
  CON_9,
  { seat: Id, body: Id, day: CalendarDate },
  "mistaken",
);
export type NotASeatOfTheBody = typeof NotASeatOfTheBody.Type;

/** Evidence that a seat or a body has no last day yet. */
export type EndsOnce = Evidence<"endsOnce">;

/** Whether a seat can still be given a last day. */
export const seatEndsOnce = ({ seat, lastDay }: Seat): Result.Result<EndsOnce, SeatHasEnded> =>
  lastDay === undefined ? Result.succeed(vouch({})) : Result.fail(SeatHasEnded({ seat, lastDay }));

/** Whether a body can still be given a last day. */
export const bodyEndsOnce = ({ body, lastDay }: Body): Result.Result<EndsOnce, BodyHasEnded> =>
  lastDay === undefined ? Result.succeed(vouch({})) : Result.fail(BodyHasEnded({ body, lastDay }));

/** Evidence of a body that can meet on a day. */
export type BodyMeets = Evidence<"bodyMeets", Body>;

/** Evidence of a seat that is one of a body's on a day. */
export type SeatOfTheBody = Evidence<"seatOfTheBody", Seat>;

/** The body, when it has not ended before a day. */
export const bodyMeetsOn = (body: Body, day: CalendarDate): Result.Result<BodyMeets, BodyHasEnded> =>
  body.lastDay === undefined || day <= body.lastDay
    ? Result.succeed(vouch(body))
    : Result.fail(BodyHasEnded({ body: body.body, lastDay: body.lastDay }));

/** The seat with a name, when it is one of those that a body has on a day. */
export const seatAmong = (
  state: ConstellationPart,
  seats: ReadonlyArray<Seat>,
  { body, seat: id, day }: { readonly body: string; readonly seat: string; readonly day: CalendarDate },
): Result.Result<SeatOfTheBody, NotInTheBook<"seat"> | SeatHasEnded | NotASeatOfTheBody> => {
  const there = seats.find(({ seat }) => seat === id);
  if (there !== undefined) return Result.succeed(vouch(there));
  return Result.flatMap(seatNamed(state, id), (named): Result.Result<never, SeatHasEnded | NotASeatOfTheBody> => {
    const { seat, lastDay } = named;
    return named.body === body && lastDay !== undefined && lastDay < day
      ? Result.fail(SeatHasEnded({ seat, lastDay }))
      : Result.fail(NotASeatOfTheBody({ seat, body, day }));
  });
};
