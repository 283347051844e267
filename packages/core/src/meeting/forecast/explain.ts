/**
 * The forecast in sentences a secretary can act on, in Swedish and English.
 *
 * @since 0.1.0
 */
import type { Explanation, Language, Wording } from "../../kernel/index.ts";
import { wordsIn } from "../../kernel/index.ts";
import type { Forecast } from "./question.ts";

/** What a seat is called. @category models @since 0.1.0 */
export type SeatName = (seat: string) => Wording;

/** The whole forecast as one paragraph in each language. @category words @since 0.1.0 */
export const explainForecast = (forecast: Forecast, nameOf: SeatName): Explanation => ({
  sv: sentences(forecast, "sv", nameOf),
  en: sentences(forecast, "en", nameOf),
});

const sentences = (forecast: Forecast, language: Language, nameOf: SeatName): string =>
  [
    outlook(forecast, language),
    ...calls(forecast, language, nameOf),
    ...beyond(forecast, language),
    ...order(forecast, language),
  ].join(" ");

const outlook = ({ items }: Forecast, language: Language): string => {
  const deciding = items.filter(({ decision }) => decision);
  const quorate = deciding.filter((item) => item.outlook === "quorate").length;
  const unknown = deciding.filter((item) => item.outlook === "unknown").length;
  if (deciding.length === 0)
    return language === "sv" ? "Mötet har ingen beslutspunkt." : "The meeting has no decision item.";
  const rest =
    unknown === 0
      ? ""
      : language === "sv"
        ? ` För ${unknown} är ingen kvorumregel känd.`
        : ` For ${unknown} no quorum rule is known.`;
  return language === "sv"
    ? `Med dem som sagt att de kommer är ${quorate} av ${deciding.length} beslutspunkter beslutföra.${rest}`
    : `With those who have said they come, ${quorate} of ${deciding.length} decision items are quorate.${rest}`;
};

const calls = (
  { calls: { seats, exact }, items }: Forecast,
  language: Language,
  nameOf: SeatName,
): ReadonlyArray<string> => {
  if (seats.length === 0) return [];
  const who = seats.map(({ seat, whom }) => {
    const name = wordsIn(nameOf(seat), language);
    return whom === "holder" ? name : language === "sv" ? `ersättare för ${name}` : `a deputy for ${name}`;
  });
  const need = items.filter(({ decision, outlook: hope }) => decision && hope === "dependsOn").length;
  const fewest = exact
    ? language === "sv"
      ? "färre räcker inte"
      : "fewer are not enough"
    : language === "sv"
      ? "funnet med en tumregel: färre kan räcka"
      : "found by a rule of thumb: fewer may be enough";
  return [
    language === "sv"
      ? `Ring ${seats.length} (${fewest}) så blir ${need} till beslutföra: ${who.join("; ")}.`
      : `Call ${seats.length} (${fewest}) and ${need} more are quorate: ${who.join("; ")}.`,
  ];
};

const beyond = ({ calls: { beyond: items } }: Forecast, language: Language): ReadonlyArray<string> => {
  if (items.length === 0) return [];
  return [
    language === "sv"
      ? `Punkt ${items.join(", ")} kan inte bli beslutför vilka som än kommer: utse ersättare, eller ta upp den på ett annat möte.`
      : `Item ${items.join(", ")} cannot be quorate whoever comes: appoint deputies, or take it up at another meeting.`,
  ];
};

const order = (
  { order: { items, arrivals, arrivalsNow, exact } }: Forecast,
  language: Language,
): ReadonlyArray<string> => {
  if (arrivals >= arrivalsNow) return [];
  const best = exact ? "" : language === "sv" ? " (funnet med en tumregel)" : " (found by a rule of thumb)";
  const fewer = arrivalsNow - arrivals;
  return [
    language === "sv"
      ? `Tas punkterna i ordningen ${items.join(", ")} sparas ${fewer} ankomster${best}.`
      : `Taking the items in the order ${items.join(", ")} saves ${fewer} arrivals${best}.`,
  ];
};
