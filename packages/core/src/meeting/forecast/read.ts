/**
 * Reading the question of a forecast: its shape, its names in one normal form, and everything that is wrong with it by its
 * path.
 */
import * as Result from "effect/Result";
import { decodeWith, type Fault, faultIn, type Language, questions, type SaidFault } from "../../kernel/index.ts";
import { blankName, emptyOrTwice, seatsOfRules, unknownSeat } from "../quorum/faults.ts";
import { normalName, ruleInNormalForm } from "../quorum/normal-form.ts";
import { faultsOfShape } from "../quorum/read.ts";
import { ForecastQuestion } from "./question.ts";

const decode = decodeWith(ForecastQuestion);

/** The questions of forecasts that have been read. */
export const forecastQuestions = questions(
  "forecast",
  (input: unknown, language: Language = "en"): Result.Result<ForecastQuestion, ReadonlyArray<Fault>> => {
    const decoded = decode(input);
    if (Result.isFailure(decoded)) return Result.fail(faultsOfShape(input, decoded.failure, language));
    const question = inNormalForm(decoded.success);
    const faults = faultsOf(question);
    return faults.length > 0 ? Result.fail(faults.map((fault) => faultIn(fault, language))) : Result.succeed(question);
  },
);

/** Reads the question of a forecast from JSON. @returns the question, or every fault by its path */
export const readForecastQuestion = forecastQuestions.read;

const inNormalForm = (question: ForecastQuestion): ForecastQuestion => ({
  ...question,
  charter: { ...question.charter, quorum: ruleInNormalForm(question.charter.quorum) },
  seats: question.seats.map((seat) => ({
    ...seat,
    id: normalName(seat.id),
    organisation: normalName(seat.organisation),
  })),
  items: question.items.map((item) => ({
    ...item,
    id: normalName(item.id),
    ...(item.constellation === undefined ? {} : { constellation: item.constellation.map(normalName) }),
    ...(item.recused === undefined ? {} : { recused: item.recused.map(normalName) }),
  })),
});

const faultsOf = ({ charter, seats, items }: ForecastQuestion): ReadonlyArray<SaidFault> => {
  const known = new Set(seats.map(({ id }) => id));
  const unknown = (ids: ReadonlyArray<string> = [], path: string) =>
    ids.flatMap((id, index) => (known.has(id) ? [] : [unknownSeat(id, `${path}[${index}]`)]));
  const lists = seatsOfRules(charter.quorum, "charter.quorum");
  return [
    ...seats.flatMap(({ id, organisation }, index) => [
      ...(id === "" ? [blankName(`seats[${index}].id`)] : []),
      ...(organisation === "" ? [blankName(`seats[${index}].organisation`)] : []),
    ]),
    ...emptyOrTwice(
      seats.map(({ id }) => id),
      "seats",
      ".id",
    ),
    ...itemsTwice(items),
    ...items.flatMap(({ constellation, recused }, index) => [
      ...(constellation === undefined ? [] : emptyOrTwice(constellation, `items[${index}].constellation`)),
      ...unknown(constellation, `items[${index}].constellation`),
      ...unknown(recused, `items[${index}].recused`),
    ]),
    ...lists.flatMap((list) => [...emptyOrTwice(list.seats, list.path), ...unknown(list.seats, list.path)]),
  ];
};

const itemsTwice = (items: ForecastQuestion["items"]): ReadonlyArray<SaidFault> =>
  items.flatMap(({ id }, index) => {
    if (id === "") return [blankName(`items[${index}].id`)];
    const first = items.findIndex((other) => other.id === id);
    return first === index
      ? []
      : [
          {
            path: `items[${index}].id`,
            says: {
              sv: `Punkt "${id}" står redan som items[${first}]`,
              en: `Item "${id}" is already at items[${first}]`,
            },
          },
        ];
  });
