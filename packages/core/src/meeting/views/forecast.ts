/**
 * The forecast of a meeting in the book: from the replies, and from who is there once it has opened.
 */

import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { appointedTo, type ConstellationPart, type Seat, seatName } from "../../constellation/index.ts";
import { Explanation, find, Id, Wording } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import {
  Calls,
  explainForecast,
  Forecast,
  type ForecastItem,
  type ForecastQuestion,
  type ForecastSeat,
  forecast,
} from "../forecast/index.ts";
import { forecastQuestions } from "../forecast/read.ts";
import type { Item, Meeting } from "../model.ts";
import { charterOf, quorumValuesOf } from "../quorum-question.ts";
import { endOf } from "../rules/every-item-has-an-outcome.ts";
import { recusedFor } from "../rules/recusal.ts";
import { type MeetingPart, seatsAt, sittingDay } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** Somebody to call. */
export const CallView = Schema.Struct({
  seat: Id,
  label: Wording,
  whom: Schema.Literals(["holder", "deputy"]),
  /** The deputies in the charter's order. */
  deputies: Schema.Array(Schema.Struct({ person: Id, title: Schema.optionalKey(Wording) })),
}).annotate({ identifier: "Call" });

/** The forecast of a meeting. */
export const ForecastView = Schema.Struct({
  meeting: Id,
  /** How many seats have answered what. */
  replies: Schema.Struct({
    coming: Schema.Int,
    deputy: Schema.Int,
    notComing: Schema.Int,
    none: Schema.Int,
  }),
  ...Forecast.fields,
  calls: Schema.Struct({ ...Calls.fields, seats: Schema.Array(CallView) }),
  explanation: Explanation,
}).annotate({ identifier: "MeetingForecast" });
export type ForecastView = typeof ForecastView.Type;

/** The forecast of a meeting that is not over, or undefined. */
export const forecastView = (book: State, id: string): ForecastView | undefined => {
  const meeting = find(book.meeting.meetings, id);
  const body = meeting && find(book.constellation.bodies, meeting.body);
  if (meeting === undefined || body === undefined) return undefined;
  const seats = seatsAt(book, body, meeting);
  const question: ForecastQuestion = forecastQuestions.fromTheBook({
    charter: quorumValuesOf(charterOf(body, meeting)?.value ?? { quorum: null }, seats),
    seats: oncePerPerson(book, meeting, seats),
    items: meeting.items.flatMap((item) => itemOf(book, meeting, item)),
  });
  const answer = forecast(question);
  const byId = new Map(seats.map((seat) => [seat.seat, seat]));
  const answered = (reply: ForecastSeat["reply"]) =>
    seats.filter((seat) => meeting.replies.find((each) => each.seat === seat.seat)?.reply === reply).length;
  return {
    meeting: id,
    replies: {
      coming: answered("coming"),
      deputy: answered("deputy"),
      notComing: answered("notComing"),
      none: answered(undefined),
    },
    ...answer,
    calls: {
      ...answer.calls,
      seats: answer.calls.seats.map(({ seat, whom }) => ({
        seat,
        whom,
        label: seatName(book, seat) ?? { sv: seat },
        deputies: deputiesOf(byId.get(seat), meeting),
      })),
    },
    explanation: explainForecast(answer, (seat) => seatName(book, seat) ?? { sv: seat }),
  };
};

const deputiesOf = (seat: Seat | undefined, meeting: Meeting) =>
  (seat === undefined ? [] : appointedTo(seat, "deputy", sittingDay(meeting))).map(({ person, title }) => ({
    person,
    ...(title === undefined ? {} : { title }),
  }));

/**
 * The seats as they have answered. Somebody who holds several seats is expected on the first only, unless the charter
 * lets one person fill both; who is in the room is coming, whatever was answered.
 */
const oncePerPerson = (book: State, meeting: Meeting, seats: ReadonlyArray<Seat>): ReadonlyArray<ForecastSeat> => {
  const body = find(book.constellation.bodies, meeting.body);
  const both = body && charterOf(body, meeting)?.value.twoSeats === "both";
  const expected = new Set<string>();
  return seats.map((seat) => {
    const holder = appointedTo(seat, "holder", sittingDay(meeting))[0]?.person;
    const sitting = meeting.presence.find(
      (entry) => entry.seat === seat.seat && entry.until === null && entry.as !== "observer",
    );
    const said = meeting.replies.find((each) => each.seat === seat.seat)?.reply;
    const here = sitting === undefined ? said : sitting.as === "deputy" ? "deputy" : "coming";
    const onAnother = both !== true && here !== "deputy" && holder !== undefined && expected.has(holder);
    if (here === "coming" && holder !== undefined) expected.add(holder);
    const reply = onAnother ? "notComing" : here;
    return {
      id: seat.seat,
      organisation: seat.organisation,
      vacant: holder === undefined,
      deputies: appointedTo(seat, "deputy", sittingDay(meeting)).length,
      ...(reply === undefined ? {} : { reply }),
    };
  });
};

const itemOf = (book: State, meeting: Meeting, item: Item): ReadonlyArray<ForecastItem> => {
  const seats = seatsOf(book, meeting, item);
  if (Result.isFailure(seats) || endOf(item) !== undefined) return [];
  const recused = [...new Set(recusedFor(item).map(({ seat }) => seat))];
  return [
    {
      id: item.item,
      decision: item.kinds.includes("decision"),
      constellation: seats.success.map(({ seat }) => seat),
      ...(recused.length === 0 ? {} : { recused }),
    },
  ];
};
