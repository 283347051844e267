/**
 * The forecast of a meeting: which items will be quorate, whom to call, and in which order to take them.
 */
import { orderOfItems } from "./order-of-items.ts";
import { outlookOf, prospectOf } from "./outlook.ts";
import type { Calls, Forecast, ForecastItem, ForecastQuestion, ForecastSeat } from "./question.ts";
import { forecastQuestions } from "./read.ts";
import { smallestCalls } from "./whom-to-call.ts";

/**
 * Forecasts a meeting from what its seats have answered.
 *
 * Nobody who has not answered is expected. The same tallies and rules decide as in the quorum question. A question that
 * has not been read is read first, and throws a `RangeError` where it is malformed; `readForecastQuestion` gives the
 * faults as data.
 */
export const forecast = (asked: ForecastQuestion): Forecast => {
  const question = forecastQuestions.toAnswer(asked);
  const prospects = question.items.map((item) => prospectOf(question, item));
  const items = prospects.map(outlookOf);
  const deciding = prospects.filter(({ item }) => item.decision);
  const seats = new Map(question.seats.map((seat) => [seat.id, seat]));
  const calls = smallestCalls(deciding, (seat) => seats.get(seat)?.organisation ?? "");
  return {
    items,
    calls: {
      seats: question.seats
        .filter(({ id }) => calls.seats.includes(id))
        .map((seat) => ({ seat: seat.id, whom: whomOn(seat, question.items) })),
      beyond: items.filter(({ decision, outlook }) => decision && outlook === "inquorate").map(({ item }) => item),
      exact: calls.exact,
    },
    order: orderOfItems(
      prospects.map(({ item, room }) => ({ item: item.id, seats: room.constellation.map((seat) => seat.id) })),
    ),
  };
};

/** Whether to call the holder of a seat or a deputy: a holder who is recused somewhere, or has said no, is not enough. */
const whomOn = (
  { id, vacant, reply, deputies = 0 }: ForecastSeat,
  items: ReadonlyArray<ForecastItem>,
): Calls["seats"][number]["whom"] => {
  const recused = items.some(({ decision, recused = [] }) => decision && recused.includes(id));
  return vacant === true || reply === "notComing" || (recused && deputies > 0) ? "deputy" : "holder";
};
