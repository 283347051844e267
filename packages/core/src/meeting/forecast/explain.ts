/**
 * The forecast in sentences a secretary can act on, in Swedish and English.
 */
import type { Explanation, Language, Wording } from "../../kernel/index.ts";
import { wordsIn } from "../../kernel/index.ts";
import type { Forecast } from "./question.ts";

/** What a seat is called. */
export type SeatName = (seat: string) => Wording;

/** The whole forecast as one paragraph in each language. */
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
        ? ` För ${unknown} av dem är kvorumregeln okänd.`
        : ` For ${unknown} of them the quorum rule is not known.`;
  const one = deciding.length === 1;
  return language === "sv"
    ? `Med dem som har sagt att de kommer blir gruppen beslutför i ${quorate} av ${deciding.length} ${one ? "beslutspunkt" : "beslutspunkter"}.${rest}`
    : `With those who have said they are coming, ${quorate} of ${deciding.length} decision ${one ? "item" : "items"} will be quorate.${rest}`;
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
      ? `Ring ${seats.length} (${fewest}), så blir gruppen beslutför i ${need} till: ${who.join("; ")}.`
      : `Call ${seats.length} (${fewest}), and ${need} more will be quorate: ${who.join("; ")}.`,
  ];
};

const beyond = ({ calls: { beyond: items } }: Forecast, language: Language): ReadonlyArray<string> => {
  if (items.length === 0) return [];
  const one = items.length === 1;
  return [
    language === "sv"
      ? `I punkt ${items.join(", ")} kan gruppen inte bli beslutför, vilka som än kommer: utse ersättare, eller ta upp ${one ? "punkten" : "punkterna"} på ett annat möte.`
      : `The group cannot be quorate for ${one ? "item" : "items"} ${items.join(", ")}, whoever comes: appoint deputies, or take ${one ? "it" : "them"} up at another meeting.`,
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
      ? `Tas punkterna i ordningen ${items.join(", ")} blir det ${fewer === 1 ? "en ankomst färre" : `${fewer} färre ankomster`}${best}.`
      : `Taking the items in the order ${items.join(", ")} means ${fewer === 1 ? "one arrival fewer" : `${fewer} fewer arrivals`}${best}.`,
  ];
};
