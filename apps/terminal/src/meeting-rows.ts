/**
 * What a meeting's lists show of each thing: its items, its forecast, its roll, and the same meeting with a seat empty.
 *
 * Every state is a symbol and a word, never a colour alone.
 *
 * @since 0.1.0
 */
import type { ItemForecast, ItemView, Language, RollSeat, WhatIfView } from "@konstellation/core";
import { whyMissing, wordsIn, writtenClock } from "@konstellation/core";
import {
  itemKinds,
  links,
  outcomes,
  outlooks as outlookLabels,
  phrases,
  replies,
  verdicts,
} from "@konstellation/words";

import type { Row } from "./rows.ts";

/** The quorum light as a symbol. */
export const lights = { quorate: "●", inquorate: "○", unknown: "?" } as const;

/** A row of a meeting's agenda: outcome, quorum light, obstacle. */
export const itemRow = (item: ItemView, language: Language): Row => {
  const [obstacle] = item.obstacles;
  const light =
    item.light === null
      ? ""
      : `${lights[item.light]} ${verdicts[item.light][language]} ${item.quorum?.counted.seats ?? 0}/${item.quorum?.counted.of ?? "?"}`;
  const outcome =
    item.outcome === null
      ? phrases[item.status === "open" ? "onTheTable" : "waiting"][language]
      : outcomes[item.outcome.kind][language];
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      wordsIn(item.title, language),
      light,
      outcome,
      obstacle === undefined ? "" : `✗ ${obstacle.rule}`,
      item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    ],
    tone:
      obstacle !== undefined || (item.light === "inquorate" && item.kinds.includes("decision"))
        ? "bad"
        : item.outcome?.kind === "decided"
          ? "good"
          : "calm",
  };
};

const outlooks = { quorate: "●", dependsOn: "◐", inquorate: "○", unknown: "?" } as const;

/** A row of a forecast. */
export const forecastRow = (forecast: ItemForecast, item: ItemView, language: Language): Row => ({
  id: forecast.item,
  cells: [
    forecast.item.padStart(2),
    `${outlooks[forecast.outlook]} ${outlookLabels[forecast.outlook][language]} ${forecast.expected}/${forecast.of}`,
    item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    wordsIn(item.title, language),
  ],
  tone: forecast.outlook === "quorate" ? "good" : forecast.outlook === "dependsOn" ? "attention" : "bad",
});

/** A row of the roll: who is on the seat, or what it has answered and who could fill it. */
export const rollRow = (seat: RollSeat, language: Language): Row => {
  const { sitting, reply } = seat;
  const deputies = seat.deputies.map(({ title, person }) => (title === undefined ? person : wordsIn(title, language)));
  return {
    id: seat.seat,
    cells: [
      presenceIn(seat, language),
      wordsIn(seat.label, language),
      sitting !== null
        ? ""
        : seat.holder === null
          ? whyMissing[language].vacant
          : reply
            ? replies[reply][language]
            : "",
      sitting !== null || deputies.length === 0 ? "" : `${phrases.deputies[language]}: ${deputies.join(", ")}`,
    ],
    tone: sitting === null ? (seat.left === null ? "calm" : "bad") : sitting.link === "lost" ? "bad" : "good",
  };
};

/** Whether somebody is there, as a symbol and words. */
const presenceIn = ({ sitting, left }: RollSeat, language: Language): string => {
  if (sitting === null)
    return left === null ? `· ${phrases.notHere[language]}` : `○ ${phrases.leftAt[language]} ${writtenClock(left)}`;
  const as = sitting.as === "deputy" ? ` ${phrases.asDeputy[language]}` : "";
  if (sitting.mode === "room") return `● ${phrases.inTheRoom[language]}${as}`;
  return sitting.link === "lost"
    ? `✗ ${links.lost[language]}`
    : `◐ ${phrases.remotely[language]}${as}${sitting.link === null ? "" : `, ${links[sitting.link][language]}`}`;
};

/** A row of a what-if. */
export const whatIfRow = (item: WhatIfView["items"][number], language: Language): Row => {
  const [obstacle] = item.obstacles;
  const decided = item.outcome?.kind === "decided";
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      obstacle !== undefined
        ? `✗ ${phrases.wouldFall[language]} (${obstacle.rule})`
        : decided
          ? `✓ ${phrases.wouldStand[language]}`
          : phrases.noDecision[language],
      wordsIn(item.title, language),
    ],
    tone: obstacle !== undefined ? "bad" : decided ? "good" : "calm",
  };
};
