export { explainForecast } from "./explain.ts";
export { forecast } from "./forecast.ts";
export {
  Block,
  Calls,
  Forecast,
  ForecastItem,
  ForecastQuestion,
  ForecastSeat,
  ItemForecast,
  ItemOrder,
  Outlook,
} from "./question.ts";
export { readForecastQuestion } from "./read.ts";
